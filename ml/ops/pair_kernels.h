// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include "ml/ops/cuda/pair_arguments.h"

namespace lacuna::ml {

/// The sums that training's attention takes between its matrix products, on one device. Each call queues its work, in order with
/// LibTorch's own on the device's current stream; a failed launch throws c10::Error, a matrix that is too large for one
/// std::length_error. Any thread.
class PairKernels {
 public:
    virtual ~PairKernels() = default;
    virtual void box(const gpu::BoxArguments& arguments) const = 0;
    virtual void propagate(const gpu::PropagateArguments& arguments) const = 0;
    virtual void overlap(const gpu::OverlapArguments& arguments) const = 0;
};

/// Those of a CUDA device by its number, as liblacuna_cuda.so knows them.
using FindPairKernels = const PairKernels*(int device);
inline constexpr char kFindPairKernels[] = "lacuna_cuda_pair_kernels";

/// The device's kernels, tried once a device; null where it has none, or they fail their trial. They live as long as the program.
const PairKernels* pair_kernels(c10::Device device);

}  // namespace lacuna::ml
