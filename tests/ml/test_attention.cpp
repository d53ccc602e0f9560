// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped and the streamed operator against the oracle in float64.
#include <algorithm>
#include <chrono>

#include "ml/ops/attention_operator.h"
#include "ml/ops/contextual_attention.h"
#include "ml/ops/streamed.h"
#include "tests/ml/attention_cases.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

constexpr double kTolerance = 2e-4;

int64_t dense_seen = 0, listed_seen = 0;

void compare(const std::string& name, const ml::AttentionRequest& request, const ml::AttentionOptions& options, bool streamed) {
    const ml::AttentionResult want = exact(request, options);
    const ml::AttentionResult got = ml::contextual_attention(request, options);
    dense_seen += ml::last_attention_stats().dense_cells;
    listed_seen += ml::last_attention_stats().cells - ml::last_attention_stats().dense_cells;
    const double error = output_error(got, want, request.features);
    CHECK_MSG(error <= kTolerance, name << ": shipped differs by " << error);
    const int64_t bad = argmax_mismatches(got, want, request, options);
    CHECK_MSG(bad == 0, name << ": " << bad << " argmaxes differ");
    if (!streamed) return;
    // A small block makes several tiles.
    const ml::AttentionResult other = ml::streamed_attention(request, options, 4 << 20);
    const double other_error = output_error(other, want, request.features);
    CHECK_MSG(other_error <= kTolerance, name << ": streamed differs by " << other_error);
    const int64_t other_bad = argmax_mismatches(other, want, request, options);
    CHECK_MSG(other_bad == 0, name << ": " << other_bad << " argmaxes of streamed differ");
}

void test_grids_and_magnitudes() {
    const std::vector<std::pair<int64_t, int64_t>> grids = {{1, 1}, {1, 7}, {7, 1}, {2, 2}, {2, 9}, {5, 9}, {13, 8}, {33, 40}};
    for (const auto& [h, w] : grids) {
        for (const double magnitude : {0.01, 0.2, 1.0}) {
            for (const bool relu : {false, true}) {
                for (const NamedOptions& o : all_options()) {
                    if (h == 33 && (relu != (magnitude < 1) || o.name == "port"))
                        continue;  // the large grid is slow in the oracle
                    ml::AttentionRequest request;
                    request.features = random_features(1, h == 33 ? 20 : 7, h, w, magnitude, relu);
                    request.hole_cells = rect_mask(h, w, {h / 3, w / 3, h / 3 + std::max<int64_t>(h / 3, 1), w / 3 + w / 3});
                    std::ostringstream name;
                    name << h << "x" << w << " magnitude " << magnitude << (relu ? " relu " : " ") << o.name;
                    compare(name.str(), request, o.options, true);
                }
            }
        }
    }
    CHECK_MSG(dense_seen > 0, "the second sweep was never taken");
    CHECK_MSG(listed_seen > 0, "the listed sources were never used");
}

void test_holes() {
    const int64_t h = 9, w = 11;
    const std::vector<ml::CellRect> holes = {{0, 0, 3, 3},  {6, 8, 9, 11}, {0, 4, 9, 6}, {4, 0, 5, 11},
                                             {0, 0, 9, 11}, {0, 0, 0, 0},  {0, 0, 9, 9}, {1, 1, 8, 10}};
    for (const ml::CellRect& hole : holes) {
        for (const NamedOptions& o : all_options()) {
            ml::AttentionRequest request;
            request.features = random_features(1, 16, h, w, 0.1, false);
            request.hole_cells = rect_mask(h, w, hole);
            std::ostringstream name;
            name << "hole " << hole.y0 << "," << hole.x0 << "," << hole.y1 << "," << hole.x1 << " " << o.name;
            compare(name.str(), request, o.options, true);
        }
    }
    ml::AttentionRequest request;
    request.features = random_features(1, 16, h, w, 1, false);
    request.hole_cells = at::ones({1, 1, h, w}, at::kBool);
    for (const auto& got : {ml::contextual_attention(request, {}), ml::streamed_attention(request, {})}) {
        CHECK(got.output.abs().max().item<float>() == 0);
        CHECK(got.argmax.eq(-1).all().item<bool>());
    }
    request.hole_cells = at::Tensor();
    compare("no mask", request, {}, true);
}

void test_batch_avoid_prefer() {
    const int64_t h = 10, w = 12;
    for (const double magnitude : {0.05, 0.5}) {
        for (const NamedOptions& o : all_options()) {
            ml::AttentionRequest request;
            request.features = random_features(2, 16, h, w, magnitude, true);
            request.hole_cells = at::cat({rect_mask(h, w, {2, 3, 6, 7}), rect_mask(h, w, {0, 8, 4, 12})});
            compare("batch of two masks " + o.name, request, o.options, true);
            request.avoid_cells = rect_mask(h, w, {7, 0, 9, 3});
            request.prefer_cells = rect_mask(h, w, {8, 6, 10, 12});
            request.prefer_bias = 3;
            compare("avoid and prefer " + o.name, request, o.options, true);
            request.features = request.features.contiguous(at::MemoryFormat::ChannelsLast);
            compare("channels last " + o.name, request, o.options, true);
            CHECK(ml::contextual_attention(request, o.options).output.is_contiguous(at::MemoryFormat::ChannelsLast));
        }
    }
    // Weights of avoided cells and of hole cells, and of all that touch them, are exactly 0; all others have some.
    ml::AttentionRequest request;
    request.features = random_features(1, 16, h, w, 0.05, false);
    request.hole_cells = rect_mask(h, w, {2, 3, 6, 7});
    request.avoid_cells = rect_mask(h, w, {7, 8, 9, 10});
    const at::Tensor row = ml::contextual_attention_row(request, {}, 0, 4 * w + 5).reshape({h, w});
    CHECK(row.slice(0, 6, 10).slice(1, 7, 11).eq(0).all().item<bool>());
    CHECK(row.slice(0, 1, 7).slice(1, 2, 8).eq(0).all().item<bool>());
    CHECK(row.gt(0).sum().item<int64_t>() == h * w - 36 - 16 + 1);  // the dilated squares share one cell
}

void test_foreground() {
    const int64_t h = 12, w = 9;
    const std::vector<ml::CellRect> rects = {{0, 0, 3, 4}, {8, 5, 12, 9}, {0, 2, 12, 4}, {5, 0, 6, 9},
                                             {4, 4, 5, 5}, {3, 2, 7, 6},  {0, 0, 0, 0}};
    for (const ml::CellRect& r : rects) {
        for (const double magnitude : {0.05, 1.0}) {
            for (const NamedOptions& o : all_options()) {
                ml::AttentionRequest request;
                request.features = random_features(1, 16, h, w, magnitude, false);
                request.hole_cells = rect_mask(h, w, {4, 3, 7, 6});
                request.foreground = r;
                std::ostringstream name;
                name << "foreground " << r.y0 << "," << r.x0 << "," << r.y1 << "," << r.x1 << " " << o.name;
                compare(name.str(), request, o.options, true);
            }
        }
    }
    ml::AttentionRequest request;
    request.features = random_features(1, 4, h, w, 1, false);
    request.foreground = ml::CellRect{0, 0, h + 1, w};
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), c10::Error);
    request.foreground = {};
    request.hole_cells = at::zeros({1, 1, h, w + 1});
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), c10::Error);
    request.features = at::zeros({1, 4, 7, 8});
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), c10::Error);
}

void check_top(const std::string& name, const ml::AttentionResult& got, const at::Tensor& full, int64_t k) {
    const int64_t cells = full.size(0);
    // Checked in tensors: an item() for each of the entries would take most of the program's time.
    const at::Tensor index = got.top_index[0].reshape({cells, k}), weight = got.top_weight[0].reshape({cells, k});
    const at::Tensor expected = std::get<0>(full.topk(k, 1));
    const double error = (weight.to(at::kDouble) - expected).abs().max().item<double>();
    const at::Tensor listed = index.ge(0), at_index = full.gather(1, index.clamp_min(0));
    const int64_t wrong = listed.logical_and((at_index - weight).abs().gt(1e-3)).sum().item<int64_t>() +
                          listed.logical_not().logical_and(expected.gt(1e-9)).sum().item<int64_t>();
    CHECK_MSG(error <= 1e-3 && wrong == 0, name << ": top-k weights differ by " << error << ", wrong places " << wrong);
}

void test_top_and_row() {
    for (const double magnitude : {0.003, 0.3, 1.0}) {
        const int64_t h = 22, w = 24, k = 6;
        ml::AttentionRequest request;
        request.features = random_features(1, 16, h, w, magnitude, false);
        request.hole_cells = rect_mask(h, w, {5, 6, 10, 12});
        ml::AttentionOptions options;
        options.top_k = k;
        ml::AttentionRequest doubled = request;
        doubled.features = request.features.to(at::kDouble);
        const at::Tensor full = ml::contextual_attention_oracle_weights(doubled, options, 0);
        std::ostringstream name;
        name << "magnitude " << magnitude;
        check_top(name.str() + " shipped", ml::contextual_attention(request, options), full, k);
        check_top(name.str() + " streamed", ml::streamed_attention(request, options), full, k);
        for (const int64_t cell : {int64_t{0}, w - 1, 7 * w + 8, (h - 1) * w, h * w - 1}) {
            const at::Tensor row = ml::contextual_attention_row(request, options, 0, cell);
            const double error = (row.to(at::kDouble) - full[cell]).abs().max().item<double>();
            CHECK_MSG(error <= 1e-3, name.str() << ": row of cell " << cell << " differs by " << error);
            const at::Tensor other = ml::streamed_attention_row(request, options, 0, cell);
            CHECK((other.to(at::kDouble) - full[cell]).abs().max().item<double>() <= 1e-3);
        }
    }
    // More places than cells.
    ml::AttentionRequest request;
    request.features = random_features(1, 3, 1, 2, 1, false);
    ml::AttentionOptions options;
    options.top_k = 5;
    const ml::AttentionResult got = ml::contextual_attention(request, options);
    CHECK(got.top_index.slice(3, 2, 5).eq(-1).all().item<bool>());
    CHECK(got.top_index.sizes() == at::IntArrayRef({1, 1, 2, 5}));
}

void test_cancel() {
    ml::AttentionRequest request;
    request.features = random_features(1, 32, 64, 64, 1, false);
    request.cancelled = [] { return true; };
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), ml::Cancelled);
    CHECK_THROWS_AS(ml::contextual_attention_oracle(request, {}), ml::Cancelled);
    int polls = 0;
    const auto thread = std::this_thread::get_id();
    bool same_thread = true;
    request.cancelled = [&] {
        same_thread = same_thread && std::this_thread::get_id() == thread;
        return ++polls > 5;
    };
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), ml::Cancelled);
    CHECK(polls == 6);
    CHECK(same_thread);
    CHECK(!ml::cancel_requested());
}

// Every instruction set this machine runs, and one thread against two: the bytes must not depend on the number of threads.
void test_kernels_and_threads() {
    ml::AttentionRequest request;
    request.features = random_features(1, 24, 20, 27, 0.1, false);
    request.hole_cells = rect_mask(20, 27, {5, 6, 12, 14});
    const ml::AttentionResult want = exact(request, {});
    for (const char* name : {"baseline", "avx2", "avx512"}) {
        try {
            ml::force_cpu_kernels(name);
        } catch (const c10::Error&) {
            std::cout << "no " << name << " here" << std::endl;
            continue;
        }
        const double error = output_error(ml::contextual_attention(request, {}), want, request.features);
        CHECK_MSG(error <= kTolerance, name << " differs by " << error);
    }
    ml::force_cpu_kernels(nullptr);
    const int threads = at::get_num_threads();
    const at::Tensor many = ml::contextual_attention(request, {}).output;
    at::set_num_threads(1);
    const at::Tensor one = ml::contextual_attention(request, {}).output;
    at::set_num_threads(threads);
    CHECK(at::equal(one, many));
}

// Equal features everywhere: every valid source ties, the lowest wins.
void test_ties() {
    ml::AttentionRequest request;
    request.features = at::zeros({1, 4, 12, 14});
    request.hole_cells = rect_mask(6, 7, {0, 0, 2, 2});
    for (const auto& got : {ml::contextual_attention(request, {}), ml::streamed_attention(request, {})})
        CHECK(got.argmax.eq(3).all().item<bool>());
}

void test_autograd() {
    ml::AttentionRequest request;
    request.features = random_features(1, 4, 4, 4, 0.5, false).requires_grad_();
    const ml::AttentionResult got = ml::contextual_attention(request, {});
    CHECK(got.output.requires_grad());
    got.output.sum().backward();
    CHECK(request.features.grad().defined() && at::isfinite(request.features.grad()).all().item<bool>());
}

}  // namespace

int main() {
    at::manual_seed(7);
    // Many tiny operations: on a busy machine threads would spend their time waiting for each other.
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    test_grids_and_magnitudes();
    test_holes();
    test_foreground();
    at::set_num_threads(threads);
    test_batch_avoid_prefer();
    test_top_and_row();
    test_cancel();
    test_kernels_and_threads();
    test_ties();
    test_autograd();
    return report();
}
