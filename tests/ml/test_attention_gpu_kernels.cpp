// SPDX-License-Identifier: GPL-3.0-or-later
// The GPU's kernels of contextual attention, run on the CPU (attention_emulator.h), against the oracle in float64.
#include <algorithm>
#include <random>

#include "tests/ml/attention_cases.h"
#include "tests/ml/attention_emulator.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

constexpr double kTolerance = 2e-4;

// Small runs cross tiles and strips on small grids, where the oracle is quick: 12 columns against 8.
using SmallShape = ml::gpu::SweepShape<16, 12, 4>;

template <class Launcher>
void compare(const std::string& name, const ml::AttentionRequest& request, const ml::AttentionOptions& options,
             Launcher launcher) {
    const ml::AttentionResult want = exact(request, options);
    ml::AttentionResult got;
    for (const bool backwards : {false, true}) {
        launcher.backwards = backwards;
        const ml::AttentionResult now = ml::gpu::kernel_attention(request, options, launcher);
        if (backwards) CHECK_MSG(at::equal(now.output, got.output), name << ": the order of threads matters");
        got = now;
    }
    const double error = output_error(got, want, request.features);
    CHECK_MSG(error <= kTolerance, name << ": differs by " << error);
    const int64_t bad = argmax_mismatches(got, want, request, options);
    CHECK_MSG(bad == 0, name << ": " << bad << " argmaxes differ");
}

EmulatedLauncher<SmallShape> small_launcher(int multiprocessors = 2) {
    EmulatedLauncher<SmallShape> launcher;
    launcher.limits.multiprocessors = multiprocessors;
    return launcher;
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
                compare(text("grid", h, w, magnitude, o.name), request, o.options, small_launcher(h == 5 ? 40 : 1));
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
            compare(text(name.str(), h, w, 0.1, o.name), request, o.options, small_launcher());
        }
    }
    ml::AttentionRequest request;
    request.features = random_features(1, 4, h, w, 1, false);
    request.hole_cells = at::ones({1, 1, h, w}, at::kBool);
    EmulatedLauncher<SmallShape> launcher = small_launcher();
    ml::AttentionOptions options;
    options.top_k = 2;
    const ml::AttentionResult got = ml::gpu::kernel_attention(request, options, launcher);
    CHECK(got.output.abs().max().item<float>() == 0);
    CHECK(got.argmax.eq(-1).all().item<bool>() && got.top_index.eq(-1).all().item<bool>());
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
                compare(text(name.str(), h, w, magnitude, o.name), request, o.options, small_launcher());
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
            compare(text("two masks", h, w, magnitude, o.name), request, o.options, small_launcher());
            request.avoid_cells = rect_mask(h, w, {7, 0, 9, 3});
            request.prefer_cells = rect_mask(h, w, {8, 6, 10, 12});
            request.prefer_bias = 3;
            request.features = request.features.contiguous(at::MemoryFormat::ChannelsLast);
            // Weights of 30 cells at a time.
            EmulatedLauncher<SmallShape> launcher = small_launcher();
            launcher.limits.weight_bytes = 30 * h * w * 4;
            compare(text("marks", h, w, magnitude, o.name), request, o.options, launcher);
            CHECK(ml::gpu::kernel_attention(request, o.options, launcher).output.is_contiguous(at::MemoryFormat::ChannelsLast));
        }
    }
}

// The shapes that the devices use, on a grid that takes two strips and (narrow) two tiles.
void test_device_shapes() {
    for (const NamedOptions& o : all_options()) {
        if (o.name == "port") continue;
        ml::AttentionRequest request;
        request.features = random_features(1, 33, 9, 75, 0.3, true);
        request.hole_cells = rect_mask(9, 75, {3, 30, 6, 50});
        for (const ml::CellRect& r : {ml::CellRect{2, 25, 7, 53}, ml::CellRect{0, 3, 3, 60}}) {
            request.foreground = r;
            compare(text("device", 9, 75, 0.3, o.name), request, o.options, EmulatedGpu());
        }
    }
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
        EmulatedLauncher<SmallShape> launcher = small_launcher(static_cast<int>(pick(1, 30)));
        if (pick(0, 1) == 0) launcher.limits.weight_bytes = pick(0, 60) * h * w * 4;
        launcher.limits.launch_macs = pick(0, 1) == 0 ? 1 : 1e12;
        std::ostringstream name;
        name << "random " << i;
        compare(text(name.str(), h, w, magnitude, o.name), request, o.options, launcher);
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
        EmulatedLauncher<SmallShape> launcher = small_launcher();
        const ml::AttentionResult got = ml::gpu::kernel_attention(request, options, launcher);
        ml::AttentionRequest doubled = request;
        doubled.features = request.features.to(at::kDouble);
        const at::Tensor full = ml::contextual_attention_oracle_weights(doubled, options, 0);
        const at::Tensor index = got.top_index[0].reshape({h * w, k}), weight = got.top_weight[0].reshape({h * w, k});
        const double error = (weight.to(at::kDouble) - std::get<0>(full.topk(k, 1))).abs().max().item<double>();
        const at::Tensor at_index = full.gather(1, index.clamp_min(0));
        const int64_t wrong = index.ge(0).logical_and((at_index - weight).abs().gt(1e-3)).sum().item<int64_t>();
        CHECK_MSG(error <= 1e-3 && wrong == 0, "top-k at " << magnitude << ": " << error << ", wrong places " << wrong);
    }
    // Equal features everywhere: the lowest source wins.
    ml::AttentionRequest request;
    request.features = at::zeros({1, 4, 12, 34});
    request.hole_cells = rect_mask(6, 17, {0, 0, 2, 2});
    EmulatedLauncher<SmallShape> launcher = small_launcher();
    CHECK(ml::gpu::kernel_attention(request, {}, launcher).argmax.eq(3).all().item<bool>());
}

void test_cancel_and_refusals() {
    ml::AttentionRequest request;
    request.features = random_features(1, 4, 9, 39, 1, false);
    EmulatedLauncher<SmallShape> launcher = small_launcher();
    {
        const std::function<bool()> stop = [] { return true; };
        const ml::CancelScope scope(stop);
        CHECK_THROWS_AS(ml::gpu::kernel_attention(request, {}, launcher), ml::Cancelled);
        CHECK(launcher.launches == 0);
    }
    {
        // Several launches; the third question is answered with yes.
        launcher.macs_between = 1;
        launcher.limits.launch_macs = 1;
        int polls = 0;
        const std::function<bool()> stop = [&] { return ++polls == 3; };
        const ml::CancelScope scope(stop);
        CHECK_THROWS_AS(ml::gpu::kernel_attention(request, {}, launcher), ml::Cancelled);
        CHECK(launcher.launches == 2 && launcher.waits == 2);
    }
    request.features = request.features.to(at::kDouble);
    CHECK_THROWS_AS(ml::gpu::kernel_attention(request, {}, launcher), c10::Error);
}

}  // namespace

int main() {
    at::manual_seed(7);
    at::set_num_threads(1);
    test_grids();
    test_holes();
    test_foregrounds();
    test_samples_and_marks();
    test_device_shapes();
    test_random_requests();
    test_top();
    test_cancel_and_refusals();
    return report();
}
