// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace lacuna::ml {

/// Euclidean distance of every hole pixel to the nearest known pixel, in pixels between pixel centres (so at least 1), exact up
/// to the rounding of float32; 0 outside the hole. What lies outside the picture counts as unknown.
/// `holes`: [..., H, W] of any number type on the CPU, non-zero = hole; each picture by itself. Returns float32 of the same
/// shape. Throws std::invalid_argument for fewer than two dimensions, and for a picture without a known pixel. Method:
/// Felzenszwalb & Huttenlocher, "Distance transforms of sampled functions", Theory of Computing 8 (2012); linear time.
at::Tensor hole_distance(const at::Tensor& holes);

/// The same for one picture in memory, without any thread of LibTorch: `hole` and `distance` are [height, width].
void hole_distance(const std::uint8_t* hole, std::int64_t height, std::int64_t width, float* distance);

}  // namespace lacuna::ml
