// SPDX-License-Identifier: GPL-3.0-or-later
// The gradient of contextual attention: against autograd through the oracle, and against finite differences, in float64.
#include <algorithm>
#include <cmath>

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "ml/ops/blocked.h"
#include "ml/ops/contextual_attention.h"
#include "ml/ops/cuda/host_pairs.h"
#include "ml/ops/pair_sums.h"
#include "tests/ml/attention_cases.h"

using namespace lacuna;
using namespace lacuna::test;

namespace {

struct Gradient {
    at::Tensor output, features;
};

// d <output, weights> / d features by autograd, through the oracle or the shipped operator.
template <class Attention>
Gradient by_autograd(Attention attention, ml::AttentionRequest request, const ml::AttentionOptions& options,
                     const at::Tensor& weights) {
    request.features = request.features.detach().clone().requires_grad_();
    const at::Tensor output = attention(request, options).output;
    output.backward(weights.to(output.scalar_type()));
    return {output.detach(), request.features.grad()};
}

Gradient by_oracle(const ml::AttentionRequest& request, const ml::AttentionOptions& options, const at::Tensor& weights) {
    return by_autograd([](const auto& r, const auto& o) { return ml::contextual_attention_oracle(r, o); }, request, options,
                       weights);
}

Gradient by_operator(const ml::AttentionRequest& request, const ml::AttentionOptions& options, const at::Tensor& weights) {
    return by_autograd([](const auto& r, const auto& o) { return ml::contextual_attention(r, o); }, request, options, weights);
}

// The largest difference, as a fraction of the largest value.
double relative_error(const at::Tensor& got, const at::Tensor& want) {
    const double scale = want.abs().max().item<double>();
    const double e = (got.to(at::kDouble) - want.to(at::kDouble)).abs().max().item<double>() / std::max(scale, 1e-30);
    return std::isfinite(e) ? e : INFINITY;
}

int64_t cells_of(const ml::AttentionRequest& request) { return request.features.size(2) / 2 * (request.features.size(3) / 2); }

// Matrices that take exactly `bands` bands at a time (see cut() in blocked.cpp): 0 is the default.
ml::BlockOptions small_blocks(const ml::AttentionRequest& request, int64_t bands, bool plain) {
    const int64_t w = request.features.size(3) / 2;
    const int64_t band_bytes = 8 * request.features.element_size() * (w + 1) * (w + 1) * (request.features.size(2) / 2);
    return {(bands + 4) * band_bytes, plain};
}

// The GPU's kernels, thread by thread on the CPU.
const ml::gpu::HostPairs& host_pairs() {
    static const ml::gpu::HostPairs instance;
    return instance;
}

// The same work with the kernels' sums, in float32.
void compare_kernels(const std::string& name, ml::AttentionRequest request, const ml::AttentionOptions& options,
                     const at::Tensor& weights, const Gradient& want, int64_t bands) {
    request.features = request.features.to(at::kFloat);
    ml::BlockOptions blocks = small_blocks(request, bands, false);
    blocks.kernels = &host_pairs();
    const double output_error = relative_error(ml::blocked_attention(request, options, blocks).output, want.output);
    CHECK_MSG(output_error <= 2e-4, name << ": by kernels, " << bands << " bands, the output differs by " << output_error);
    const at::Tensor got = ml::blocked_attention_gradient(request, options, weights.to(at::kFloat), blocks);
    const double error = relative_error(got, want.features);
    CHECK_MSG(error <= 2e-3, name << ": by kernels, " << bands << " bands, the gradient differs by " << error);
}

void compare(const std::string& name, const ml::AttentionRequest& request, const ml::AttentionOptions& options) {
    const at::Tensor weights = at::randn(request.features.sizes(), request.features.options());
    const Gradient want = by_oracle(request, options, weights);
    const Gradient got = by_operator(request, options, weights);
    const double error = relative_error(got.features, want.features);
    CHECK_MSG(error <= 1e-9, name << ": the gradient differs by " << error);
    CHECK(relative_error(got.output, want.output) <= 1e-11 || want.output.abs().max().item<double>() == 0);
    if (cells_of(request) > 150) return;
    for (const int64_t bands : {1, 2, 4}) {
        compare_kernels(name, request, options, weights, want, bands);
        for (const bool plain : {false, true}) {
            const ml::BlockOptions blocks = small_blocks(request, bands, plain);
            const double block_error =
                relative_error(ml::blocked_attention_gradient(request, options, weights, blocks), want.features);
            CHECK_MSG(block_error <= 1e-9,
                      name << ": with blocks of " << bands << " bands the gradient differs by " << block_error);
            const double output_error = relative_error(ml::blocked_attention(request, options, blocks).output, want.output);
            CHECK_MSG(output_error <= 1e-11,
                      name << ": with blocks of " << bands << " bands the output differs by " << output_error);
        }
    }
}

ml::AttentionRequest request_of(int64_t n, int64_t c, int64_t h, int64_t w, double magnitude, bool relu) {
    ml::AttentionRequest request;
    request.features = random_features(n, c, h, w, magnitude, relu).to(at::kDouble);
    request.hole_cells =
        rect_mask(h, w, {h / 3, w / 3, h / 3 + std::max<int64_t>(h / 4, 1), w / 3 + std::max<int64_t>(w / 4, 1)});
    return request;
}

void test_against_the_oracle() {
    const std::vector<std::pair<int64_t, int64_t>> grids = {{1, 1}, {1, 6}, {6, 1},  {2, 2},  {2, 5},
                                                            {3, 3}, {5, 7}, {9, 12}, {13, 14}};
    for (const auto& [h, w] : grids) {
        for (const double magnitude : {0.05, 0.4}) {
            for (const bool relu : {false, true}) {
                for (const NamedOptions& o : all_options()) {
                    std::ostringstream name;
                    name << h << "x" << w << " magnitude " << magnitude << (relu ? " relu " : " ") << o.name;
                    compare(name.str(), request_of(1, 6, h, w, magnitude, relu), o.options);
                }
            }
        }
    }
}

void test_samples_avoid_prefer() {
    const int64_t h = 9, w = 12;
    for (const NamedOptions& o : all_options()) {
        ml::AttentionRequest request = request_of(3, 5, h, w, 0.2, true);
        request.hole_cells =
            at::cat({rect_mask(h, w, {2, 3, 5, 6}), rect_mask(h, w, {0, 8, 4, 12}), rect_mask(h, w, {0, 0, 0, 0})});
        compare("three masks " + o.name, request, o.options);
        request.avoid_cells = rect_mask(h, w, {7, 0, 9, 3});
        request.prefer_cells = rect_mask(h, w, {6, 6, 8, 12});
        request.prefer_bias = 2.5;
        compare("avoid and prefer " + o.name, request, o.options);
        request.features = request.features.contiguous(at::MemoryFormat::ChannelsLast);
        compare("channels last " + o.name, request, o.options);
    }
}

void test_foreground() {
    const int64_t h = 10, w = 8;
    const std::vector<ml::CellRect> rects = {{0, 0, 3, 4}, {7, 5, 10, 8}, {0, 2, 10, 4},
                                             {4, 0, 5, 8}, {4, 4, 5, 5},  {2, 2, 7, 6}};
    for (const ml::CellRect& rect : rects) {
        for (const NamedOptions& o : all_options()) {
            ml::AttentionRequest request = request_of(2, 5, h, w, 0.2, false);
            request.foreground = rect;
            std::ostringstream name;
            name << "foreground " << rect.y0 << "," << rect.x0 << "," << rect.y1 << "," << rect.x1 << " " << o.name;
            compare(name.str(), request, o.options);
        }
    }
    ml::AttentionRequest request = request_of(1, 5, h, w, 0.2, false);
    request.foreground = ml::CellRect{3, 3, 3, 3};
    CHECK(by_operator(request, {}, at::ones_like(request.features)).features.abs().max().item<double>() == 0);
}

// One sum by both implementations, from the same random numbers.
class SumPair {
 public:
    SumPair(int64_t h, int64_t w)
        : diagonal_(ml::make_diagonal_sums(h, w, scratch_, false)),
          kernels_(ml::make_kernel_sums(h, w, scratch_, host_pairs())),
          w_(w),
          cells_(h * w) {}

    void check() {
        const std::vector<ml::CellLines> all_lines = lines();
        for (const ml::CellLines& from : all_lines) {
            const at::Tensor source = at::randn({kSamples, from.count() * w_, cells_});
            for (const ml::CellLines& to : all_lines) {
                for (const bool accumulate : {false, true}) compare_propagation(source, from, to, accumulate);
                compare_boxes(source, from, to);
                compare_overlaps(source, from, to);
            }
        }
    }

 private:
    static constexpr int64_t kSamples = 2;

    [[nodiscard]] std::vector<ml::CellLines> lines() const {
        const int64_t h = cells_ / w_;
        std::vector<ml::CellLines> all = {{0, h}, {0, (h + 1) / 2}, {h / 2, h}, {h / 3, h / 3 + 1}};
        return all;
    }

    // A matrix of some lines, padded or packed, whose cells hold the numbers (nothing: whatever the memory holds).
    ml::MatrixRows filled(ml::PairSums& sums, bool padded, const ml::CellLines& lines, const at::Tensor& numbers) {
        const ml::PairLayout& l = sums.layout();
        const ml::MatrixRows rows = padded ? scratch_.padded(l, kSamples, lines) : scratch_.packed(l, kSamples, lines);
        if (!numbers.defined()) return {rows.data.fill_(NAN), rows.first};
        const at::Tensor cells = numbers.view({kSamples, lines.count(), w_, l.h, l.w});
        if (padded) {
            rows.data.zero_();
            ml::inner(rows.data, l).copy_(cells);
        } else {
            rows.data.copy_(numbers);
        }
        return rows;
    }
    at::Tensor cells_in(const ml::PairSums& sums, bool padded, const ml::MatrixRows& rows) {
        const ml::PairLayout& l = sums.layout();
        return (padded ? ml::inner(rows.data, l) : ml::packed_cells(rows.data, l)).clone();
    }

    void compare(const char* name, const std::function<at::Tensor(ml::PairSums&)>& work) {
        const at::Tensor want = work(*diagonal_), got = work(*kernels_);
        const double error = relative_error(got, want);
        CHECK_MSG(error <= 1e-6, name << " on a grid of " << cells_ / w_ << " x " << w_ << " differs by " << error);
    }

    void compare_propagation(const at::Tensor& source, const ml::CellLines& from, const ml::CellLines& to, bool accumulate) {
        const at::Tensor before = at::randn({kSamples, to.count() * w_, cells_});
        for (const ml::CellLines& between : lines()) {
            compare("propagation", [&](ml::PairSums& sums) {
                const ml::MatrixRows out = filled(sums, false, to, accumulate ? before : at::Tensor());
                sums.propagate(out, filled(sums, false, from, source), between, accumulate);
                return cells_in(sums, false, out);
            });
            compare("propagation's gradient", [&](ml::PairSums& sums) {
                const ml::MatrixRows out = filled(sums, false, to, {});
                sums.propagate_gradient(out, filled(sums, false, from, source), between);
                return cells_in(sums, false, out);
            });
        }
    }

    void compare_boxes(const at::Tensor& source, const ml::CellLines& from, const ml::CellLines& to) {
        const at::Tensor factor = at::rand({kSamples, 1, 1, cells_ / w_, w_});
        // Scores take the lines between, as they need all of their products' neighbours (score() may take more than it gives).
        if (from.first <= to.first && to.last <= from.last) {
            compare("scores", [&](ml::PairSums& sums) {
                const ml::MatrixRows out = filled(sums, false, to, {});
                sums.score(out, filled(sums, true, from, source), factor);
                return cells_in(sums, false, out);
            });
        }
        compare("scores' gradient", [&](ml::PairSums& sums) {
            const ml::MatrixRows out = filled(sums, true, to, {});
            sums.score_gradient(out, filled(sums, false, from, source), factor);
            return cells_in(sums, true, out);
        });
    }

    void compare_overlaps(const at::Tensor& source, const ml::CellLines& from, const ml::CellLines& to) {
        compare("overlapping weights", [&](ml::PairSums& sums) {
            std::vector<at::Tensor> planes(4);
            sums.overlap(filled(sums, true, from, source), to, [&](int64_t r, int64_t s, const ml::MatrixRows& sum) {
                planes[static_cast<size_t>(2 * r + s)] = cells_in(sums, true, sum);
            });
            return at::stack(planes);
        });
        compare("overlapping weights' gradient", [&](ml::PairSums& sums) {
            const ml::MatrixRows out = filled(sums, true, to, {});
            sums.overlap_gradient(out, [&](int64_t r, int64_t s) {
                return filled(sums, true, from, source * static_cast<double>(1 + 2 * r + 4 * s));
            });
            return cells_in(sums, true, out);
        });
    }

    ml::MatrixScratch scratch_{at::TensorOptions(at::kFloat)};
    std::unique_ptr<ml::PairSums> diagonal_, kernels_;
    int64_t w_, cells_;
};

// The kernels against steps along diagonals, number by number, for rows that are only partly there.
void test_pair_sums() {
    for (const auto& [h, w] : std::vector<std::pair<int64_t, int64_t>>{{1, 1}, {1, 6}, {6, 1}, {2, 2}, {3, 5}, {5, 7}, {7, 9}})
        SumPair(h, w).check();
}

// Where nothing is known, nothing is borrowed: zeros, not NaN, also beside a sample that has background.
void test_no_background() {
    ml::AttentionRequest request = request_of(2, 4, 6, 7, 0.3, true);
    request.hole_cells = at::cat({at::ones({1, 1, 6, 7}), rect_mask(6, 7, {1, 1, 3, 3})});
    const Gradient got = by_operator(request, {}, at::ones_like(request.features));
    CHECK(got.features[0].eq(0).all().item<bool>() && got.output[0].eq(0).all().item<bool>());
    CHECK(got.features[1].abs().max().item<double>() > 0);
    compare("one sample without background", request, {});
    request.features.zero_();
    const Gradient zero = by_operator(request, {}, at::ones_like(request.features));
    CHECK(at::isfinite(zero.features).all().item<bool>());
}

// Central differences along random directions.
void check_differences(const std::string& name, const ml::AttentionRequest& request, const ml::AttentionOptions& options,
                       double step = 1e-6) {
    const at::Tensor weights = at::randn(request.features.sizes(), request.features.options());
    const Gradient gradient = by_operator(request, options, weights);
    for (int i = 0; i < 4; ++i) {
        at::Tensor direction = at::randn(request.features.sizes(), request.features.options());
        // The last direction leaves zeros zero, as a ReLU does.
        if (i == 3) direction.mul_(request.features.ne(0));
        const auto value = [&](double step) {
            ml::AttentionRequest moved = request;
            moved.features = request.features + step * direction;
            return (ml::blocked_attention(moved, options).output * weights).sum().item<double>();
        };
        const double numeric = (value(step) - value(-step)) / (2 * step);
        const double analytic = (gradient.features * direction).sum().item<double>();
        const double scale = gradient.features.norm().item<double>();
        CHECK_MSG(std::abs(numeric - analytic) <= 1e-6 * scale,
                  name << ": the difference quotient is " << numeric << ", the gradient says " << analytic);
    }
}

void test_finite_differences() {
    for (const NamedOptions& o : all_options()) {
        check_differences("5x7 " + o.name, request_of(2, 5, 5, 7, 0.3, false), o.options);
        ml::AttentionRequest request = request_of(2, 5, 7, 6, 0.25, false);
        request.avoid_cells = rect_mask(7, 6, {0, 0, 2, 2});
        request.prefer_cells = rect_mask(7, 6, {5, 3, 7, 6});
        request.prefer_bias = 1.5;
        request.foreground = ml::CellRect{1, 1, 6, 4};
        check_differences("avoid, prefer and foreground " + o.name, request, o.options);
    }
    // Patches that are all zero, with the length that has no kink there.
    ml::AttentionRequest request = request_of(1, 6, 8, 9, 0.5, true);
    ml::AttentionOptions options;
    options.patch_norm = ml::PatchNorm::Sum;
    check_differences("zero patches, sum", request, options);
    // The bounded length (1e-4) has no kink at zero either, but a gradient that changes within tiny steps.
    request.features.narrow(2, 0, 8).narrow(3, 0, 8).zero_();
    const at::Tensor weights = at::randn_like(request.features);
    const Gradient gradient = by_operator(request, {}, weights);
    CHECK(at::isfinite(gradient.features).all().item<bool>());
    check_differences("zero patches, bounded", request, {}, 1e-9);
}

// float32 in, the same gradient as float64's but for rounding; sizes at which several matrices are cut.
void test_float32() {
    for (const NamedOptions& o : all_options()) {
        ml::AttentionRequest request = request_of(3, 16, 12, 16, 0.1, true);
        const at::Tensor weights = at::randn_like(request.features);
        const Gradient want = by_oracle(request, o.options, weights);
        request.features = request.features.to(at::kFloat);
        const Gradient got = by_operator(request, o.options, weights);
        CHECK(got.features.scalar_type() == at::kFloat);
        const double error = relative_error(got.features, want.features);
        CHECK_MSG(error <= 2e-4, "float32 " << o.name << " differs by " << error);
        for (const int64_t bands : {1, 3, 5, 7}) {
            const at::Tensor other =
                ml::blocked_attention_gradient(request, o.options, weights.to(at::kFloat), small_blocks(request, bands, false));
            CHECK(relative_error(other, got.features) <= 1e-4);
        }
    }
}

// Half-precision features and autocast: worked in float32 all the same, and handed back in the type that came.
void test_low_precision() {
    ml::AttentionRequest request = request_of(2, 8, 6, 7, 0.3, true);
    const at::Tensor weights = at::randn_like(request.features).to(at::kBFloat16);
    request.features = request.features.to(at::kBFloat16);
    ml::AttentionRequest wide = request;
    wide.features = request.features.to(at::kFloat);
    const Gradient want = by_operator(wide, {}, weights);
    const Gradient got = by_operator(request, {}, weights);
    CHECK(got.output.scalar_type() == at::kBFloat16 && got.features.scalar_type() == at::kBFloat16);
    CHECK(at::equal(got.features, want.features.to(at::kBFloat16)));
    CHECK(at::equal(got.output, want.output.to(at::kBFloat16)));
    CHECK(at::equal(ml::contextual_attention(request, {}).argmax, ml::contextual_attention(wide, {}).argmax));

    at::autocast::set_autocast_enabled(at::kCPU, true);
    at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
    const Gradient cast = by_operator(wide, {}, weights);
    at::autocast::set_autocast_enabled(at::kCPU, false);
    at::autocast::clear_cache();
    CHECK(cast.output.scalar_type() == at::kFloat);
    CHECK(at::equal(cast.features, want.features) && at::equal(cast.output, want.output));
}

void test_interface() {
    ml::AttentionRequest request = request_of(2, 6, 6, 7, 0.3, false);
    request.features = request.features.to(at::kFloat);
    ml::AttentionOptions options;
    options.top_k = 4;
    const ml::AttentionResult want = ml::contextual_attention(request, options);
    request.features.requires_grad_();
    const ml::AttentionResult got = ml::contextual_attention(request, options);
    CHECK(got.output.requires_grad() && !got.argmax.requires_grad() && !got.top_weight.requires_grad());
    CHECK(at::equal(got.argmax, want.argmax));
    CHECK((got.top_weight - want.top_weight).abs().max().item<double>() <= 1e-3);
    CHECK(got.top_index.sizes() == want.top_index.sizes());
    {
        const c10::NoGradGuard no_grad;
        CHECK(!ml::contextual_attention(request, options).output.requires_grad());
    }
    // Second derivatives are refused, not silently wrong.
    const at::Tensor sum = ml::contextual_attention(request, {}).output.square().sum();
    CHECK_THROWS_AS(torch::autograd::grad({sum}, {request.features}, {}, true, true), c10::Error);
    // Features changed in place between the passes are noticed.
    at::Tensor inner = request.features * 1;
    const at::Tensor output = ml::contextual_attention({.features = inner}, {}).output;
    {
        const c10::NoGradGuard no_grad;
        inner.add_(1);
    }
    CHECK_THROWS_AS(output.sum().backward(), c10::Error);
    int polls = 0;
    request.cancelled = [&] { return ++polls > 0; };
    CHECK_THROWS_AS(ml::contextual_attention(request, {}), ml::Cancelled);
}

// Top sources and argmax of the blocked form, which only training sees.
void test_reported_sources() {
    ml::AttentionRequest request = request_of(2, 6, 9, 8, 0.4, false);
    request.hole_cells = at::cat({rect_mask(9, 8, {2, 2, 5, 5}), at::ones({1, 1, 9, 8})});
    request.foreground = ml::CellRect{1, 0, 8, 6};
    ml::AttentionOptions options;
    options.top_k = 5;
    const ml::AttentionResult want = ml::contextual_attention_oracle(request, options);
    for (const int64_t bands : {1, 3, 9}) {
        const ml::AttentionResult got = ml::blocked_attention(request, options, small_blocks(request, bands, false));
        CHECK(at::equal(got.argmax, want.argmax));
        CHECK((got.top_weight - want.top_weight).abs().max().item<double>() <= 1e-6);
        CHECK(at::equal(got.top_index.ge(0), want.top_index.ge(0)));
    }
}

}  // namespace

int main() {
    at::manual_seed(11);
    at::set_num_threads(1);  // many tiny operations
    test_pair_sums();
    test_against_the_oracle();
    test_samples_avoid_prefer();
    test_foreground();
    test_no_background();
    test_finite_differences();
    test_float32();
    test_low_precision();
    test_interface();
    test_reported_sources();
    return report();
}
