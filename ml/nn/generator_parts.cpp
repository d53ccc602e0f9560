// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator_parts.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lacuna::ml {
namespace {

at::Tensor pick_nearest(const at::Tensor& x, int64_t dim, int64_t out, Downsample downsample) {
    const int64_t in = x.size(dim);
    // Single precision on purpose: the reference computes its index so, and halves decide.
    const float scale = downsample == Downsample::Stride ? static_cast<float>(in / out)
                        : out > 1                        ? static_cast<float>(in - 1) / static_cast<float>(out - 1)
                                                         : 0.0F;
    std::vector<int64_t> index;
    for (int64_t i = 0; i < out; ++i)
        index.push_back(std::min<int64_t>(in - 1, static_cast<int64_t>(std::round(static_cast<float>(i) * scale))));
    return x.index_select(dim, at::tensor(index, x.options().dtype(at::kLong)));
}

}  // namespace

PadAmount pad_amount(const ConvSpec& spec, Padding padding) {
    const int64_t reach = int64_t{spec.kernel - 1} * spec.dilation;
    if (padding != Padding::ZerosTfSame || spec.stride == 1) return {reach / 2, reach / 2};
    const int64_t total = reach + 1 - spec.stride;
    return {total / 2, total - total / 2};
}

int64_t reflect_index(int64_t i, int64_t size) {
    if (size == 1) return 0;
    const int64_t period = 2 * (size - 1);
    const int64_t phase = ((i % period) + period) % period;
    return phase < size ? phase : period - phase;
}

std::array<at::Tensor, 4> fold_upsample(const at::Tensor& weight) {
    // Even output rows see the small map's rows (i-1, i, i), odd ones (i, i, i+1).
    const auto fold = [](const at::Tensor& w, int64_t dim, int parity) {
        const auto tap = [&](int64_t k) { return w.select(dim, k); };
        return parity == 0 ? at::stack({tap(0), tap(1) + tap(2)}, dim) : at::stack({tap(0) + tap(1), tap(2)}, dim);
    };
    std::array<at::Tensor, 4> folded;
    for (int parity = 0; parity < 4; ++parity) folded[parity] = fold(fold(weight, 2, parity / 2), 3, parity % 2);
    return folded;
}

at::Tensor reduce_hole(const at::Tensor& mask, HoleReduction reduction, Downsample downsample) {
    const at::Tensor x = (mask > 0.5).to(at::kFloat);
    if (reduction == HoleReduction::Any) return at::max_pool2d(x, 8);
    const auto pick = [&](const at::Tensor& from, int64_t factor) {
        return pick_nearest(pick_nearest(from, 2, from.size(2) / factor, downsample), 3, from.size(3) / factor, downsample);
    };
    return reduction == HoleReduction::Nearest ? pick(x, 8) : pick(pick(x, 4), 2);
}

at::Tensor swap_channels(const at::Tensor& picture, ChannelOrder order) {
    return order == ChannelOrder::Rgb ? picture : picture.flip({-3});
}

at::Tensor five_channels(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside) {
    at::Tensor picture = known * (1 - unknown);
    if (inside.defined()) picture = picture + inside * unknown;
    return at::cat({picture, at::ones_like(unknown), unknown}, 1);
}

at::ScalarType layer_type(const at::Tensor& x) {
    const at::DeviceType device = x.device().type();
    return x.scalar_type() == at::kFloat && at::autocast::is_autocast_enabled(device) ? at::autocast::get_autocast_dtype(device)
                                                                                      : x.scalar_type();
}

void check_generator_input(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid) {
    TORCH_CHECK(incomplete.defined() && incomplete.dim() == 4 && incomplete.size(1) == 3, "incomplete must be [N,3,H,W]");
    const int64_t height = incomplete.size(2), width = incomplete.size(3);
    TORCH_CHECK(height > 0 && width > 0 && height % 8 == 0 && width % 8 == 0, "height and width must be multiples of 8, got ",
                height, " x ", width);
    const auto fits = [&](const at::Tensor& mask) {
        return mask.sizes() == at::IntArrayRef({incomplete.size(0), 1, height, width});
    };
    TORCH_CHECK(hole.defined() && fits(hole), "hole must be [N,1,H,W] like incomplete");
    TORCH_CHECK(!avoid.defined() || fits(avoid), "avoid must be [N,1,H,W] like incomplete");
}

}  // namespace lacuna::ml
