// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cpu/packed_matrix.h"

#include <ATen/ATen.h>

#include <vector>

namespace lacuna::ml {

at::Tensor packed_matrices(const at::Tensor& matrices, const CpuKernels& kernels) {
    std::vector<at::Tensor> parts;
    for (const at::Tensor& part : matrices.split(kernels.gemm_columns, 2)) parts.push_back(part.flatten(1));
    return at::cat(parts, 1).view_as(matrices);
}

}  // namespace lacuna::ml
