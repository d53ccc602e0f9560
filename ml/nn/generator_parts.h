// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that the textbook pass (ml/nn/generator.h) and the local fill (ml/nn/local_fill.h) share.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>

#include "ml/nn/generator_layers.h"

namespace lacuna::ml {

/// What stands beyond the border of a map.
enum class Border { None, Zero, Reflect, Replicate };

/// Rows or columns of zeros, or mirrored ones, before and after.
struct PadAmount {
    int64_t before, after;
};
/// What a layer needs beside an input of even size (model.md 2.2).
PadAmount pad_amount(const ConvSpec& spec, Padding padding);

/// The index inside [0, size) that stands for `i` under mirror padding, for any distance.
int64_t reflect_index(int64_t i, int64_t size);

/// The 2x2 kernels that equal a 3x3 kernel [out,in,3,3] after twofold nearest enlarging, by parity of row and column of the
/// result: (even, even), (even, odd), (odd, even), (odd, odd). On the small map with one line around it, those of odd rows
/// (columns) begin one row (column) further.
std::array<at::Tensor, 4> fold_upsample(const at::Tensor& weight);

/// Hole or avoid mask [N,1,H,W] at full size to cells [N,1,H/8,W/8], float32 0 or 1.
at::Tensor reduce_hole(const at::Tensor& mask, HoleReduction reduction, Downsample downsample);

/// [.., 3, H, W] with the channels in the order of the weights, or back.
at::Tensor swap_channels(const at::Tensor& picture, ChannelOrder order);

/// The five channels that every network starts from: picture where known and `inside` where not (0 when undefined), ones,
/// unknown.
at::Tensor five_channels(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside);

/// The type that the layers of a network given `x` run in: autocast's where that is on for x's device and x is float32, else x's.
at::ScalarType layer_type(const at::Tensor& x);

/// Throws c10::Error unless the three fit each other and the network.
void check_generator_input(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid);

}  // namespace lacuna::ml
