// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_layers.h"

#include <c10/cuda/CUDAStream.h>

#include "ml/ops/cuda/attention_kernels.h"
#include "ml/ops/cuda/convolve_launch.h"
#include "ml/ops/cuda/layer_launches.h"

namespace lacuna::ml::gpu {

namespace {

void check(const char* error) { TORCH_CHECK(error == nullptr, "CUDA: ", error); }

void* stream() { return c10::cuda::getCurrentCUDAStream().stream(); }

}  // namespace

CudaLayers::CudaLayers() {
    check(compute_capability(&capability_));
    check(count_multiprocessors(&multiprocessors_));
    check(prepare_convolve(&convolves_));
}

void CudaLayers::finish(const FinishArguments& a) const { check(queue_finish(a, stream())); }
void CudaLayers::prepare_input(const InputArguments& a) const { check(queue_input(a, stream())); }
void CudaLayers::summarise_masks(const MaskArguments& a) const { check(queue_masks(a, stream())); }
void CudaLayers::convolve(const ConvolveArguments& a) const { check(queue_convolve(a, multiprocessors_, stream())); }

}  // namespace lacuna::ml::gpu
