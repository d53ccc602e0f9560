// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_pairs.h"

#include "ml/ops/cuda/cuda_device.h"
#include "ml/ops/cuda/pair_launches.h"

namespace lacuna::ml::gpu {

void CudaPairs::box(const BoxArguments& a) const { check_cuda(queue_box(a, current_stream())); }
void CudaPairs::propagate(const PropagateArguments& a) const { check_cuda(queue_propagate(a, current_stream())); }
void CudaPairs::overlap(const OverlapArguments& a) const { check_cuda(queue_overlap(a, current_stream())); }

}  // namespace lacuna::ml::gpu
