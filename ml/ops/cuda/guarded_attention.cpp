// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/guarded_attention.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string>

#include <ATen/ATen.h>

#include "ml/ops/streamed.h"

namespace lacuna::ml::gpu {

namespace {

constexpr double kTrialTolerance = 2e-4;

// Values in [-1, 1) that look random, without touching the program's random numbers.
at::Tensor scrambled(at::IntArrayRef sizes, double seed) {
    const int64_t count = c10::multiply_integers(sizes);
    const at::Tensor waves = at::arange(count, at::kDouble).mul(12.9898).add(seed).sin().mul(43758.5453);
    return (waves - waves.floor()).mul(2).sub(1).to(at::kFloat).reshape(sizes);
}

at::Tensor marked(int64_t h, int64_t w, const CellRect& r) {
    at::Tensor mask = at::zeros({1, 1, h, w});
    mask.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).fill_(1);
    return mask;
}

AttentionRequest moved(AttentionRequest request, at::Device device) {
    for (at::Tensor* t : {&request.features, &request.hole_cells, &request.avoid_cells, &request.prefer_cells})
        if (t->defined()) *t = t->to(device);
    return request;
}

void try_case(const char* name, const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher,
              at::Device device) {
    const AttentionResult want = streamed_attention(request, options);
    const AttentionResult got = kernel_attention(moved(request, device), options, launcher);
    launcher.synchronize();
    const auto differ = [](const at::Tensor& a, const at::Tensor& b) { return (a.cpu() - b).abs().max().item<double>(); };
    double error = differ(got.output, want.output) / std::max(1.0, request.features.abs().max().item<double>());
    if (options.top_k > 0) error = std::max(error, differ(got.top_weight, want.top_weight) / 5);  // logits are large
    if (error <= kTrialTolerance) return;                                                         // false for NaN too
    std::ostringstream text;
    text << "the trial \"" << name << "\" differs by " << error;
    throw std::runtime_error(text.str());
}

}  // namespace

void try_kernels(AttentionLauncher& launcher, at::Device device) {
    const int64_t h = 9, w = 75;
    AttentionRequest request;
    request.features = scrambled({2, 33, 2 * h, 2 * w}, 0.3) * 0.5;
    request.hole_cells = marked(h, w, {3, 30, 6, 50});
    request.foreground = CellRect{2, 25, 7, 62};
    AttentionOptions options;
    options.top_k = 3;
    try_case("inside", request, options, launcher, device);

    request.hole_cells = marked(h, w, {0, 0, 3, 9});
    request.avoid_cells = marked(h, w, {6, 40, 9, 75});
    request.prefer_cells = marked(h, w, {5, 10, 8, 20});
    request.prefer_bias = 4;
    request.foreground = CellRect{0, 0, 4, 58};
    try_case("at the border", request, {PatchNorm::Max, PasteDivision::Four, Downsample::AlignCorners, 10, true, 0}, launcher,
             device);

    request.features = scrambled({1, 6, 2 * h, 2 * 13}, 0.7) * 0.05;
    request.hole_cells = marked(h, 13, {4, 4, 6, 6});
    request.avoid_cells = request.prefer_cells = at::Tensor();
    request.foreground.reset();
    try_case("many sources", request, {PatchNorm::Sum, PasteDivision::Count, Downsample::Stride, 10, false, 0}, launcher, device);
}

AttentionResult guarded_attention(const AttentionRequest& request, const AttentionOptions& options, KernelGate& gate,
                                  AttentionLauncher& launcher) {
    const at::Device device = request.features.device();
    const int index = device.has_index() ? device.index() : 0;
    if (gate.open(index, [&] { try_kernels(launcher, device); })) {
        try {
            return kernel_attention(request, options, launcher);
        } catch (const std::length_error&) {
            // Too large for the kernels; the streamed form has no such limit.
        } catch (const std::runtime_error& error) {
            gate.close(index, error.what());
        }
    }
    return streamed_attention(request, options);
}

}  // namespace lacuna::ml::gpu
