// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of any size for networks that work at one.
#pragma once

#include <ATen/core/Tensor.h>

namespace lacuna::ml {

/// Known pixels and the mask of the others at another size.
struct ResizedPicture {
    at::Tensor picture;  ///< [N,3,h,w]; 0 where no known pixel contributes
    at::Tensor unknown;  ///< [N,1,h,w], 1 where any pixel that the cell covers is unknown
};

/// picture [N,3,H,W], unknown [N,1,H,W] of 0 and 1. Each value is the mean of the known pixels around it, weighted as by
/// triangle filtering (bilinear when enlarging, an area when shrinking), so that what stands under the hole is never mixed in.
ResizedPicture resize_known(const at::Tensor& picture, const at::Tensor& unknown, int64_t height, int64_t width);

/// [N,C,h,w] enlarged or shrunk in the same way.
at::Tensor resize_picture(const at::Tensor& picture, int64_t height, int64_t width);

}  // namespace lacuna::ml
