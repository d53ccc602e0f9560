// SPDX-License-Identifier: GPL-3.0-or-later
// The launches of the kernels around a fill's convolutions (layer_launches.cu), for code that knows no CUDA. Each queues its
// kernel on `stream` (a cudaStream_t) of the current device and returns null, or the text of CUDA's error.
#pragma once

#include "ml/ops/cuda/layer_arguments.h"

namespace lacuna::ml::gpu {

const char* queue_finish(const FinishArguments& arguments, void* stream);
const char* queue_input(const InputArguments& arguments, void* stream);
const char* queue_masks(const MaskArguments& arguments, void* stream);

/// The current device's compute capability, such as 90.
const char* compute_capability(int* capability);

}  // namespace lacuna::ml::gpu
