// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <algorithm>

#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

/// The same numbers as matrices [n, rows, columns] float32, columns a multiple of kLanes, each in the order in which
/// multiply_packed() reads it: in parts of some columns, whose lines follow one another. (Lines that are a power of two apart
/// would all want the same few places of the nearest cache.)
at::Tensor packed_matrices(const at::Tensor& matrices, const CpuKernels& kernels);

/// kernels.gemm() by one matrix [k, n] that was packed for them.
inline void multiply_packed(const CpuKernels& kernels, const float* a, int64_t lda, const float* packed, float* c, int64_t ldc,
                            int64_t m, int64_t n, int64_t k, bool accumulate) {
    for (int64_t j = 0; j < n; j += kernels.gemm_columns) {
        const int64_t part = std::min(kernels.gemm_columns, n - j);
        kernels.gemm(a, lda, packed + j * k, part, c + j, ldc, m, part, k, accumulate);
    }
}

}  // namespace lacuna::ml
