// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_layers.h"

#include "ml/ops/cuda/convolve_launch.h"
#include "ml/ops/cuda/cuda_device.h"
#include "ml/ops/cuda/layer_launches.h"

namespace lacuna::ml::gpu {

CudaLayers::CudaLayers(bool convolutions) : multiprocessors_(device_facts().multiprocessors) {
    check_cuda(compute_capability(&capability_));
    if (convolutions) check_cuda(prepare_convolve(&convolves_));
}

void CudaLayers::finish(const FinishArguments& a) const { check_cuda(queue_finish(a, current_stream())); }
void CudaLayers::prepare_input(const InputArguments& a) const { check_cuda(queue_input(a, current_stream())); }
void CudaLayers::summarise_masks(const MaskArguments& a) const { check_cuda(queue_masks(a, current_stream())); }
void CudaLayers::convolve(const ConvolveArguments& a) const { check_cuda(queue_convolve(a, multiprocessors_, current_stream())); }

}  // namespace lacuna::ml::gpu
