// SPDX-License-Identifier: GPL-3.0-or-later
// The GPU's kernels of contextual attention, in all their forms, run on the CPU (bands_emulator.h, sweeps_emulator.h), against
// the oracle in float64.
#include <algorithm>
#include <random>

#include "tests/ml/attention_cases.h"
#include "tests/ml/emulated_forms.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

constexpr double kTolerance = 2e-4;

void compare(const std::string& name, const ml::AttentionRequest& request, const ml::AttentionOptions& options,
             const Division& division = {}) {
    const ml::AttentionResult want = exact(request, options);
    for (const auto& [form, got] : by_all_forms(request, options, division)) {
        const double error = output_error(got, want, request.features);
        CHECK_MSG(error <= kTolerance, name << ", " << form << ": differs by " << error);
        const int64_t bad = argmax_mismatches(got, want, request, options);
        CHECK_MSG(bad == 0, name << ", " << form << ": " << bad << " argmaxes differ");
        CHECK(got.output.is_contiguous(request.features.suggest_memory_format()));
    }
}

std::string text(const std::string& what, int64_t h, int64_t w, double magnitude, const std::string& options) {
    std::ostringstream name;
    name << what << " " << h << "x" << w << " magnitude " << magnitude << " " << options;
    return name.str();
}

void test_grids() {
    const std::vector<std::pair<int64_t, int64_t>> grids = {{1, 1}, {1, 7}, {7, 1}, {2, 2}, {2, 9}, {3, 3}, {5, 9}, {13, 8}};
    for (const auto& [h, w] : grids) {
        for (const double magnitude : {0.01, 0.2, 1.0}) {
            for (const NamedOptions& o : all_options()) {
                ml::AttentionRequest request;
                request.features = random_features(1, 7, h, w, magnitude, magnitude < 1);
                request.hole_cells = rect_mask(h, w, {h / 3, w / 3, h / 3 + std::max<int64_t>(h / 3, 1), w / 3 + w / 3});
                compare(text("grid", h, w, magnitude, o.name), request, o.options, {h == 5 ? 40 : 1});
            }
        }
    }
}

void test_holes() {
    const int64_t h = 9, w = 19;
    const std::vector<ml::CellRect> holes = {{0, 0, 3, 3},  {6, 16, 9, 19}, {0, 8, 9, 11}, {4, 0, 5, 19},
                                             {0, 0, 9, 19}, {0, 0, 0, 0},   {0, 0, 9, 14}, {1, 1, 8, 18}};
    for (const ml::CellRect& hole : holes) {
        for (const NamedOptions& o : all_options()) {
            ml::AttentionRequest request;
            request.features = random_features(1, 9, h, w, 0.1, false);
            request.hole_cells = rect_mask(h, w, hole);
            std::ostringstream name;
            name << "hole " << hole.y0 << "," << hole.x0 << "," << hole.y1 << "," << hole.x1;
            compare(text(name.str(), h, w, 0.1, o.name), request, o.options);
        }
    }
    ml::AttentionRequest request;
    request.features = random_features(1, 4, h, w, 1, false);
    request.hole_cells = at::ones({1, 1, h, w}, at::kBool);
    ml::AttentionOptions options;
    options.top_k = 2;
    for (const auto& [form, got] : by_all_forms(request, options)) {
        CHECK_MSG(got.output.abs().max().item<float>() == 0, form);
        CHECK_MSG(got.argmax.eq(-1).all().item<bool>() && got.top_index.eq(-1).all().item<bool>(), form);
    }
}

void test_foregrounds() {
    const int64_t h = 14, w = 29;
    const std::vector<ml::CellRect> rects = {{0, 0, 3, 4}, {9, 25, 14, 29}, {0, 2, 14, 4}, {5, 0, 6, 29},
                                             {4, 4, 5, 5}, {3, 2, 11, 26},  {0, 0, 0, 0}};
    for (const ml::CellRect& r : rects) {
        for (const double magnitude : {0.05, 1.0}) {
            for (const NamedOptions& o : all_options()) {
                if (o.name == "port") continue;
                ml::AttentionRequest request;
                request.features = random_features(1, 5, h, w, magnitude, false);
                request.hole_cells = rect_mask(h, w, {4, 3, 7, 22});
                request.foreground = r;
                std::ostringstream name;
                name << "foreground " << r.y0 << "," << r.x0 << "," << r.y1 << "," << r.x1;
                compare(text(name.str(), h, w, magnitude, o.name), request, o.options);
            }
        }
    }
}

void test_samples_and_marks() {
    const int64_t h = 10, w = 12;
    for (const double magnitude : {0.05, 0.5}) {
        for (const NamedOptions& o : all_options()) {
            ml::AttentionRequest request;
            request.features = random_features(2, 16, h, w, magnitude, true);
            request.hole_cells = at::cat({rect_mask(h, w, {2, 3, 6, 7}), rect_mask(h, w, {0, 8, 4, 12})});
            compare(text("two masks", h, w, magnitude, o.name), request, o.options);
            request.avoid_cells = rect_mask(h, w, {7, 0, 9, 3});
            request.prefer_cells = rect_mask(h, w, {8, 6, 10, 12});
            request.prefer_bias = 3;
            request.features = request.features.contiguous(at::MemoryFormat::ChannelsLast);
            // Some bands, and one sample at a time; weights of 30 cells.
            compare(text("marks", h, w, magnitude, o.name), request, o.options, {2, 30});
        }
    }
}

// Several slots and splits of the background; sizes at which they don't divide the cells.
void test_parts() {
    for (const NamedOptions& o : all_options()) {
        if (o.name == "port") continue;
        ml::AttentionRequest request;
        request.features = random_features(1, 12, 29, 75, 0.3, true);
        request.hole_cells = rect_mask(29, 75, {3, 30, 6, 50});
        for (const ml::CellRect& r : {ml::CellRect{2, 25, 7, 53}, ml::CellRect{27, 70, 29, 75}}) {
            request.foreground = r;
            compare(text("parts", 29, 75, 0.3, o.name), request, o.options, {132});
        }
    }
}

// The shapes that the devices' sweeps use, on a grid that takes two strips and (narrow) two tiles.
void test_device_shapes() {
    for (const NamedOptions& o : all_options()) {
        if (o.name == "port") continue;
        ml::AttentionRequest request;
        request.features = random_features(1, 33, 9, 75, 0.3, true);
        request.hole_cells = rect_mask(9, 75, {3, 30, 6, 50});
        for (const ml::CellRect& r : {ml::CellRect{2, 25, 7, 53}, ml::CellRect{0, 3, 3, 60}}) {
            request.foreground = r;
            Division division{1};
            division.device_shapes = true;
            compare(text("device", 9, 75, 0.3, o.name), request, o.options, division);
        }
    }
}

// The order of a device's threads doesn't matter, bit by bit; and floats in one go are as in many bands.
void test_order() {
    ml::AttentionRequest request;
    request.features = random_features(3, 5, 8, 11, 0.4, false);
    request.hole_cells = rect_mask(8, 11, {2, 3, 6, 7});
    EmulatedBands forwards = small_bands({}), backwards = forwards;
    backwards.backwards = true;
    const at::Tensor together = ml::gpu::bands::kernel_attention(request, {}, forwards).output;
    CHECK(at::equal(together, ml::gpu::bands::kernel_attention(request, {}, backwards).output));
    const int once = forwards.launches;
    forwards.device.matrix_bytes = 1;
    const at::Tensor apart = ml::gpu::bands::kernel_attention(request, {}, forwards).output;
    CHECK(forwards.launches > 20 * once);
    CHECK((together - apart).abs().max().item<double>() <= 1e-5);

    SmallSweeps down = small_sweeps({}), up = down;
    up.backwards = true;
    CHECK(at::equal(ml::gpu::sweeps::kernel_attention(request, {}, down).output,
                    ml::gpu::sweeps::kernel_attention(request, {}, up).output));
}

void test_random_requests() {
    std::mt19937 random(11);
    const auto pick = [&](int64_t low, int64_t high) { return low + static_cast<int64_t>(random() % (high - low + 1)); };
    for (int i = 0; i < 60; ++i) {
        const int64_t h = pick(1, 17), w = pick(1, 30), n = pick(1, 2);
        const auto rect = [&] {
            const int64_t y = pick(0, h - 1), x = pick(0, w - 1);
            return ml::CellRect{y, x, pick(y + 1, h), pick(x + 1, w)};
        };
        const double magnitude = std::vector<double>{0.02, 0.1, 0.4, 2}[static_cast<size_t>(pick(0, 3))];
        ml::AttentionRequest request;
        request.features = random_features(n, pick(1, 11), h, w, magnitude, pick(0, 1) == 1);
        if (pick(0, 4) > 0) request.hole_cells = rect_mask(h, w, rect());
        if (pick(0, 2) == 0) request.avoid_cells = rect_mask(h, w, rect());
        if (pick(0, 2) == 0) {
            request.prefer_cells = rect_mask(h, w, rect());
            request.prefer_bias = static_cast<double>(pick(-5, 20));
        }
        if (pick(0, 1) == 0) request.foreground = rect();
        const NamedOptions o = all_options()[static_cast<size_t>(pick(0, 3))];
        Division division{static_cast<int>(pick(1, 30))};
        if (pick(0, 1) == 0) division.rows = pick(0, 60);
        division.single_tiles = pick(0, 1) == 0;
        std::ostringstream name;
        name << "random " << i;
        compare(text(name.str(), h, w, magnitude, o.name), request, o.options, division);
    }
}

void test_top() {
    for (const double magnitude : {0.003, 0.3, 1.0}) {
        const int64_t h = 11, w = 13, k = 6;
        ml::AttentionRequest request;
        request.features = random_features(1, 8, h, w, magnitude, false);
        request.hole_cells = rect_mask(h, w, {3, 4, 7, 8});
        ml::AttentionOptions options;
        options.top_k = k;
        ml::AttentionRequest doubled = request;
        doubled.features = request.features.to(at::kDouble);
        const at::Tensor full = ml::contextual_attention_oracle_weights(doubled, options, 0);
        for (const auto& [form, got] : by_all_forms(request, options)) {
            const at::Tensor index = got.top_index[0].reshape({h * w, k}), weight = got.top_weight[0].reshape({h * w, k});
            const double error = (weight.to(at::kDouble) - std::get<0>(full.topk(k, 1))).abs().max().item<double>();
            const at::Tensor at_index = full.gather(1, index.clamp_min(0));
            const int64_t wrong = index.ge(0).logical_and((at_index - weight).abs().gt(1e-3)).sum().item<int64_t>();
            CHECK_MSG(error <= 1e-3 && wrong == 0,
                      "top-k at " << magnitude << ", " << form << ": " << error << ", wrong places " << wrong);
        }
    }
    // Equal features everywhere: the lowest source wins.
    ml::AttentionRequest request;
    request.features = at::zeros({1, 4, 12, 34});
    request.hole_cells = rect_mask(6, 17, {0, 0, 2, 2});
    for (const auto& [form, got] : by_all_forms(request, {})) CHECK_MSG(got.argmax.eq(3).all().item<bool>(), form);
}

void test_refusals() {
    ml::AttentionRequest request;
    request.features = random_features(1, 4, 9, 39, 1, false);
    EmulatedBands bands = small_bands({});
    SmallSweeps sweeps = small_sweeps({});
    {
        const std::function<bool()> stop = [] { return true; };
        const ml::CancelScope scope(stop);
        CHECK_THROWS_AS(ml::gpu::bands::kernel_attention(request, {}, bands), ml::Cancelled);
        CHECK_THROWS_AS(ml::gpu::sweeps::kernel_attention(request, {}, sweeps), ml::Cancelled);
        CHECK(bands.launches == 0 && sweeps.launches == 0);
    }
    request.features = request.features.to(at::kDouble);
    CHECK_THROWS_AS(ml::gpu::bands::kernel_attention(request, {}, bands), c10::Error);
    CHECK_THROWS_AS(ml::gpu::sweeps::kernel_attention(request, {}, sweeps), c10::Error);
}

// The third question is answered with yes.
void test_cancelled_later() {
    int polls = 0;
    const std::function<bool()> stop = [&] { return ++polls == 3; };
    const ml::CancelScope scope(stop);
    ml::AttentionRequest small, large;
    small.features = random_features(1, 4, 9, 39, 1, false);
    large.features = at::zeros({1, 1, 2 * 129, 2 * 128});
    large.foreground = ml::CellRect{0, 0, 1, 5};

    SmallSweeps sweeps = small_sweeps({});
    sweeps.macs_between = 1;
    sweeps.limits.launch_macs = 1;
    CHECK_THROWS_AS(ml::gpu::sweeps::kernel_attention(small, {}, sweeps), ml::Cancelled);
    CHECK(sweeps.launches == 2 && sweeps.waits == 2);

    // Large grids in several bands; small ones never wait.
    EmulatedBands bands = small_bands({});
    bands.macs_between = 1;
    bands.device.matrix_bytes = 1;
    polls = 0;
    (void)ml::gpu::bands::kernel_attention(small, {}, bands);
    CHECK(polls == 1 && bands.waits == 0);
    polls = 0;
    CHECK_THROWS_AS(ml::gpu::bands::kernel_attention(large, {}, bands), ml::Cancelled);
    CHECK(bands.waits == 2);
}

}  // namespace

int main() {
    at::manual_seed(7);
    at::set_num_threads(1);
    test_grids();
    test_holes();
    test_foregrounds();
    test_samples_and_marks();
    test_parts();
    test_device_shapes();
    test_order();
    test_random_requests();
    test_top();
    test_refusals();
    test_cancelled_later();
    return report();
}
