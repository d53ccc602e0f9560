// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/pair_kernels.h"

namespace lacuna::ml::gpu {

/// Kernels on the CUDA device that is current now; whoever calls them makes it current.
class CudaPairs : public PairKernels {
 public:
    void box(const BoxArguments& arguments) const override;
    void propagate(const PropagateArguments& arguments) const override;
    void overlap(const OverlapArguments& arguments) const override;
};

}  // namespace lacuna::ml::gpu
