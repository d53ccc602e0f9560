// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions on the CPU as products of matrices that are in the map already: the pixels under one row of a kernel lie side by
// side, so for neighbouring output pixels they are the lines of a matrix whose lines overlap.
#pragma once

#include <ATen/core/Tensor.h>

#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

/// A layer's weights as row_convolve() wants them.
struct RowLayer {
    at::Tensor weights;  ///< [kernel, kernel * in, columns] float32, packed_matrices(); columns: out, padded to kLanes by zeros
    at::Tensor bias;     ///< [columns] float32, padded likewise
    int64_t kernel = 0, stride = 1, out = 0;
    const CpuKernels* kernels = nullptr;  ///< for which they are packed

    [[nodiscard]] bool defined() const { return weights.defined(); }
};

/// From weights [out, in, k, k] and bias [out] in float32.
RowLayer row_layer(const at::Tensor& weight, const at::Tensor& bias, int64_t stride, const CpuKernels& kernels = cpu_kernels());

/// Writes the layer's output, through `curve`, to out [1, K, h, w] float32 or bfloat16; x is float32 [1, C, (h - 1) stride +
/// kernel, (w - 1) stride + kernel] or a row or column larger. Both on the CPU; x's pixels side by side in a row, and their
/// channels, out's channels. The same numbers for any number of threads. Throws c10::Error for other maps.
void row_convolve(const at::Tensor& out, const at::Tensor& x, const RowLayer& layer, Curve curve);

}  // namespace lacuna::ml
