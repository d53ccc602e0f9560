// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace lacuna::ml {

/// A rectangle of pixels.
struct PixelRect {
    std::int64_t top = 0, left = 0, height = 0, width = 0;
};

/// A part of an 8-bit picture in another size, without aliasing: separable cubic convolution (Keys 1981, a = -1/2), stretched by
/// the reduction where the picture is reduced. Pixels beyond the part aren't used; values are rounded and clipped.
/// `picture`: uint8 [H, W, 3], contiguous, on the CPU; `part` within it, not empty. Returns uint8 [height, width, 3].
/// On the calling thread alone. Throws std::invalid_argument for anything else.
at::Tensor resample(const at::Tensor& picture, const PixelRect& part, std::int64_t height, std::int64_t width);

}  // namespace lacuna::ml
