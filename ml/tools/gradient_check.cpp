// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/gradient_check.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ml/ops/blocked.h"
#include "ml/tools/device_meter.h"
#include "ml/tools/kernel_state.h"

namespace lacuna::ml {

namespace {

struct GradientCase {
    AttentionRequest request;
    AttentionOptions options;
    at::Tensor output_gradient;

    [[nodiscard]] GradientCase to(c10::Device device, at::ScalarType type) const {
        GradientCase moved = *this;
        for (at::Tensor* t : {&moved.request.features, &moved.output_gradient}) *t = t->to(device, type);
        moved.request.hole_cells = request.hole_cells.to(device);
        return moved;
    }
    [[nodiscard]] at::Tensor gradient(const BlockOptions& blocks = {}) const {
        return blocked_attention_gradient(request, options, output_gradient, blocks);
    }
};

GradientCase random_case(at::Generator& random, int64_t n, int64_t channels, int64_t h, int64_t w) {
    GradientCase c;
    c.request.features = at::randn({n, channels, 2 * h, 2 * w}, random).relu_() * 0.1;
    c.request.hole_cells = (at::rand({n, 1, h, w}, random) > 0.7).to(at::kFloat);
    c.output_gradient = at::randn(c.request.features.sizes(), random);
    return c;
}

// Largest difference as a fraction of the largest value.
double error_of(const at::Tensor& got, const at::Tensor& want) {
    const at::Tensor difference = (got.to(at::kCPU, at::kDouble) - want).abs();
    return difference.max().item<double>() / std::max(want.abs().max().item<double>(), 1e-30);
}

void compare(CheckTable& table, c10::Device device, at::Generator& random) {
    constexpr double kTolerance = 2e-3;
    constexpr int64_t kTwoBands = 64 << 10;
    double worst_kernels = 0, worst_plain = 0;
    const auto keep = [](double& worst, double error) { worst = error <= worst ? worst : error; };  // keeps NaN
    const std::vector<std::pair<int64_t, int64_t>> grids = {{1, 9}, {8, 1}, {5, 7}, {12, 17}, {16, 16}};
    for (const auto& [h, w] : grids) {
        for (int i = 0; i < 8; ++i) {
            GradientCase c = random_case(random, 2, 12, h, w);
            c.options = {(i & 1) != 0 ? PatchNorm::Max : PatchNorm::Sum,
                         PasteDivision::Count,
                         (i & 2) != 0 ? Downsample::Stride : Downsample::AlignCorners,
                         10,
                         (i & 4) != 0,
                         0};
            const at::Tensor want = c.to(at::kCPU, at::kDouble).gradient();
            const GradientCase moved = c.to(device, at::kFloat);
            for (const int64_t bytes : {int64_t{0}, kTwoBands}) {
                keep(worst_kernels, error_of(moved.gradient({bytes}), want));
                keep(worst_plain, error_of(moved.gradient({bytes, true}), want));
            }
        }
    }
    table.add_error("attention's gradient, 40 random cases, the worst", worst_kernels, kTolerance);
    table.add_error("the same by tensor operations alone", worst_plain, kTolerance);
}

}  // namespace

void check_gradient(CheckTable& table, c10::Device device, bool speed) {
    at::Generator random = at::make_generator<at::CPUGeneratorImpl>(11);
    compare(table, device, random);
    add_kernel_state(table, "training's sums are trusted", gpu::kPairKernelState, device);
    if (!speed || !device.is_cuda()) return;

    const DeviceMeter meter(device);
    const GradientCase large = random_case(random, 32, 128, 32, 32).to(device, at::kFloat);
    for (const bool plain : {false, true}) {
        const std::string name =
            std::string("training's attention, 256 px, batch 32") + (plain ? ", by tensor operations" : ", by kernels");
        const BlockOptions blocks{0, plain};
        const auto forward = [&] { (void)blocked_attention(large.request, large.options, blocks); };
        const auto backward = [&] { (void)large.gradient(blocks); };
        if (const auto bytes = meter.peak_bytes(backward)) table.add_memory(name + ": memory", *bytes, 0);
        table.add_time(name + ": forward", meter.milliseconds(forward));
        table.add_time(name + ": backward", meter.milliseconds(backward));
    }
}

}  // namespace lacuna::ml
