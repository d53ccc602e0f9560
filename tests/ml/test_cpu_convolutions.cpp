// SPDX-License-Identifier: GPL-3.0-or-later
// The CPU's own convolutions, by every instruction set that this machine runs, against LibTorch's in float64.
#include <cmath>

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include "ml/nn/generator_parts.h"
#include "ml/ops/cpu/row_convolution.h"
#include "ml/ops/cpu/winograd.h"
#include "tests/support/check.h"

using namespace lacuna::ml;

namespace {

/// Pixels with their channels side by side, inside a larger map of other numbers: what lies around must neither be read as part
/// of the map nor written.
struct Inside {
    at::Tensor whole, part;
    Inside(int64_t channels, int64_t height, int64_t width, at::ScalarType type)
        : whole(at::full({1, channels, height + 3, width + 5}, 1e30, at::kFloat)
                    .to(type)
                    .contiguous(at::MemoryFormat::ChannelsLast)),
          part(whole.narrow(2, 1, height).narrow(3, 2, width)) {}
    [[nodiscard]] bool untouched() const {
        const at::Tensor rest = whole.clone();
        rest.narrow(2, 1, part.size(2)).narrow(3, 2, part.size(3)).fill_(whole.index({0, 0, 0, 0}).item());
        return rest.eq(rest.index({0, 0, 0, 0})).all().item<bool>();
    }
};

at::Tensor through(const at::Tensor& sums, Curve curve) {
    if (curve == Curve::Elu) return at::elu(sums);
    return curve == Curve::Relu ? at::relu(sums) : at::clamp(sums, -1, 1);
}

struct Layer {
    int64_t in, out, kernel = 3, stride = 1, dilation = 1;
    bool enlarges = false;
    Curve curve = Curve::Elu;
    at::ScalarType type = at::kFloat;
};

std::ostream& operator<<(std::ostream& to, const Layer& l) {
    return to << l.in << " to " << l.out << ", kernel " << l.kernel << ", stride " << l.stride << ", dilation " << l.dilation
              << (l.enlarges ? ", enlarges" : "") << ", curve " << static_cast<int>(l.curve) << ", " << l.type;
}

/// The largest error that is allowed: rounding in float32, and of the result where that is bfloat16.
void compare(const char* name, const CpuKernels& kernels, const Layer& l, const at::Tensor& got, const at::Tensor& want,
             double tolerance) {
    const at::Tensor allowed = (l.type == at::kBFloat16 ? want.abs() / 256 : at::zeros_like(want)) + tolerance;
    const double excess = ((got.to(at::kDouble) - want).abs() - allowed).max().item<double>();
    CHECK_MSG(excess <= 0, name << ", " << kernels.name << ", " << l << ", " << got.size(2) << " x " << got.size(3) << ": "
                                << excess << " too far");
}

void check_layer(const CpuKernels& kernels, const Layer& l, int64_t height, int64_t width, bool winograd) {
    const at::Tensor weight = at::randn({l.out, l.in, l.kernel, l.kernel}) / std::sqrt(l.kernel * l.kernel * l.in),
                     bias = at::randn({l.out});
    const int64_t reach = (l.kernel - 1) * l.dilation;
    const int64_t x_height = l.enlarges ? height / 2 + 2 : (height - 1) * l.stride + 1 + reach,
                  x_width = l.enlarges ? width / 2 + 2 : (width - 1) * l.stride + 1 + reach;
    Inside x(l.in, x_height, x_width, at::kFloat), out(l.out, height, width, l.type);
    x.part.copy_(at::randn(x.part.sizes()));

    const at::Tensor wide = x.part.to(at::kDouble);
    at::Tensor sums;
    if (l.enlarges) {
        // The small map has its border already; enlarged, one pixel of it is what a kernel of 3 x 3 needs.
        const at::Tensor large = at::upsample_nearest2d(wide.contiguous(), {2 * x_height, 2 * x_width});
        sums = at::conv2d(large.narrow(2, 1, height + 2).narrow(3, 1, width + 2), weight.to(at::kDouble), bias.to(at::kDouble));
    } else {
        sums = at::conv2d(wide, weight.to(at::kDouble), bias.to(at::kDouble), l.stride, at::IntArrayRef{0, 0}, l.dilation);
    }
    if (winograd) {
        const WinogradLayer layer = l.enlarges ? winograd_enlarging_layer(fold_upsample(weight), bias, kernels)
                                               : winograd_layer(weight, bias, l.dilation, kernels);
        winograd_convolve(out.part, x.part, layer, l.curve);
        compare("winograd", kernels, l, out.part, through(sums, l.curve), 5e-5);
    } else {
        row_convolve(out.part, x.part, row_layer(weight, bias, l.stride, kernels), l.curve);
        compare("rows", kernels, l, out.part, through(sums, l.curve), 1e-5);
    }
    CHECK_MSG(out.untouched(), kernels.name << ", " << l << ": wrote beyond its map");
}

constexpr Curve kCurves[] = {Curve::Elu, Curve::Relu, Curve::Clip};

void check_winograd(const CpuKernels& kernels) {
    for (const int64_t dilation : {1, 2, 3, 16})
        for (const auto& [height, width] : std::vector<std::pair<int64_t, int64_t>>{{1, 1}, {4, 4}, {5, 3}, {2, 17}, {19, 23}})
            check_layer(kernels, {.in = 32, .out = 48, .dilation = dilation}, height, width, true);
    for (const auto& [height, width] :
         std::vector<std::pair<int64_t, int64_t>>{{2, 2}, {8, 8}, {10, 6}, {12, 30}, {22, 2}, {46, 38}})
        check_layer(kernels, {.in = 48, .out = 16, .enlarges = true}, height, width, true);
    for (const Curve curve : kCurves)
        for (const auto type : {at::kFloat, at::kBFloat16})
            for (const bool enlarges : {false, true})
                check_layer(kernels, {.in = 128, .out = 64, .enlarges = enlarges, .curve = curve, .type = type}, 14, 18, true);
    // Enough tiles for several threads.
    check_layer(kernels, {.in = 32, .out = 112}, 61, 83, true);
}

void check_rows(const CpuKernels& kernels) {
    for (const int64_t stride : {1, 2})
        for (const int64_t kernel : {1, 3, 5})
            for (const auto& [in, out] : std::vector<std::pair<int64_t, int64_t>>{{1, 1}, {5, 32}, {16, 3}, {24, 100}, {64, 128}})
                for (const auto& [height, width] : std::vector<std::pair<int64_t, int64_t>>{{1, 1}, {3, 65}, {7, 9}})
                    check_layer(kernels, {.in = in, .out = out, .kernel = kernel, .stride = stride}, height, width, false);
    for (const Curve curve : kCurves)
        for (const auto type : {at::kFloat, at::kBFloat16})
            check_layer(kernels, {.in = 12, .out = 19, .stride = 2, .curve = curve, .type = type}, 6, 130, false);
}

/// The same numbers whatever the number of threads.
void check_threads() {
    const at::Tensor weight = at::randn({64, 32, 3, 3}), bias = at::randn({64});
    const at::Tensor x = at::randn({1, 32, 72, 63}).contiguous(at::MemoryFormat::ChannelsLast);
    const WinogradLayer winograd = winograd_layer(weight, bias, 1);
    const RowLayer rows = row_layer(weight, bias, 2);
    std::vector<at::Tensor> first;
    for (const int threads : {1, 2, 3}) {
        at::set_num_threads(threads);
        const auto map = [](int64_t h, int64_t w) { return at::zeros({1, 64, h, w}).contiguous(at::MemoryFormat::ChannelsLast); };
        const std::vector<at::Tensor> got = {map(70, 61), map(35, 31)};
        winograd_convolve(got[0], x, winograd, Curve::Elu);
        row_convolve(got[1], x, rows, Curve::Elu);
        if (first.empty()) first = got;
        CHECK(at::equal(got[0], first[0]) && at::equal(got[1], first[1]));
    }
}

void check_refusals() {
    const at::Tensor weight = at::randn({32, 32, 3, 3}), bias = at::randn({32});
    const auto map = [](int64_t c, int64_t h, int64_t w) {
        return at::zeros({1, c, h, w}).contiguous(at::MemoryFormat::ChannelsLast);
    };
    const WinogradLayer winograd = winograd_layer(weight, bias, 2);
    const RowLayer rows = row_layer(weight, bias, 1);
    winograd_convolve(map(32, 6, 6), map(32, 10, 10), winograd, Curve::Clip);
    CHECK_THROWS_AS(winograd_convolve(map(32, 6, 6), map(32, 8, 8), winograd, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(winograd_convolve(map(16, 6, 6), map(32, 10, 10), winograd, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(winograd_convolve(map(32, 6, 6).to(at::kDouble), map(32, 10, 10), winograd, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(winograd_convolve(map(32, 6, 6).contiguous(), map(32, 10, 10), winograd, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(row_convolve(map(32, 6, 6), map(32, 7, 8), rows, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(row_convolve(map(32, 6, 6), map(16, 8, 8), rows, Curve::Clip), c10::Error);
    CHECK_THROWS_AS(row_convolve(map(32, 6, 6), map(32, 8, 8).to(at::kBFloat16), rows, Curve::Clip), c10::Error);
    CHECK(winograd_suits(32, 16, 3) && !winograd_suits(16, 16, 3) && !winograd_suits(40, 16, 3) && !winograd_suits(32, 3, 3) &&
          !winograd_suits(32, 32, 5));
}

}  // namespace

int main() {
    at::manual_seed(5);
    int sets = 0;
    for (const char* name : {"baseline", "avx2", "avx512"}) {
        const CpuKernels* kernels = cpu_kernels_named(name);
        if (kernels == nullptr) continue;
        ++sets;
        check_winograd(*kernels);
        check_rows(*kernels);
    }
    CHECK(sets >= 1);
    check_threads();
    check_refusals();
    return lacuna::test::report();
}
