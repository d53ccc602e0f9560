// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/working_size.h"

#include <ATen/ATen.h>

namespace lacuna::ml {

at::Tensor resize_picture(const at::Tensor& picture, int64_t height, int64_t width) {
    if (picture.size(2) == height && picture.size(3) == width) return picture;
    return at::_upsample_bilinear2d_aa(picture, {height, width}, /*align_corners=*/false);
}

ResizedPicture resize_known(const at::Tensor& picture, const at::Tensor& unknown, int64_t height, int64_t width) {
    if (picture.size(2) == height && picture.size(3) == width) return {picture * (1 - unknown), unknown};
    const at::Tensor known = 1 - unknown;
    const at::Tensor weight = resize_picture(known, height, width);
    // Where all is unknown the sum is 0 too.
    const at::Tensor mean = resize_picture(picture * known, height, width) / weight.clamp_min(1e-6);
    return {mean, std::get<0>(at::adaptive_max_pool2d(unknown, {height, width}))};
}

}  // namespace lacuna::ml
