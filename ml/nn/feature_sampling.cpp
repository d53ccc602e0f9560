// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/feature_sampling.h"

#include <ATen/ATen.h>

namespace lacuna::ml {
namespace {

constexpr int64_t k_bilinear = 0, k_border = 1;

at::Tensor sample(const at::Tensor& features, const at::Tensor& grid) {
    return at::grid_sampler(features, grid, k_bilinear, k_border, /*align_corners=*/false);
}

/// [size]: the middles of the pixels of a row or column, between -1 and 1.
at::Tensor middles(int64_t size, const at::TensorOptions& options) {
    return (at::arange(size, options) * 2 + 1) / static_cast<double>(size) - 1;
}

}  // namespace

at::Tensor sample_affine(const at::Tensor& features, const at::Tensor& theta) {
    TORCH_CHECK(features.dim() == 4 && theta.sizes() == at::IntArrayRef({features.size(0), 2, 3}), "theta must be [N,2,3]");
    return sample(features, at::affine_grid_generator(theta, features.sizes(), /*align_corners=*/false));
}

at::Tensor sample_offsets(const at::Tensor& features, const at::Tensor& offsets) {
    const int64_t height = features.size(2), width = features.size(3);
    TORCH_CHECK(offsets.sizes() == at::IntArrayRef({features.size(0), 2, height, width}), "offsets must be [N,2,H,W]");
    const at::Tensor x = middles(width, features.options()) + offsets.select(1, 0) * (2.0 / static_cast<double>(width));
    const at::Tensor y =
        middles(height, features.options()).view({-1, 1}) + offsets.select(1, 1) * (2.0 / static_cast<double>(height));
    return sample(features, at::stack({x, y}, 3));
}

}  // namespace lacuna::ml
