// SPDX-License-Identifier: GPL-3.0-or-later
// The launches of contextual attention's kernels (attention_kernels.cu), for code that knows no CUDA. Each queues its kernels on
// `stream` (a cudaStream_t) of the current device and returns null, or the text of CUDA's error; pointers are the device's.
#pragma once

#include "ml/ops/cuda/sweeps/attention_plan.h"

namespace lacuna::ml::gpu::sweeps {

/// The first sweep, and the merge of its slots.
const char* queue_softmax_sweep(const SweepArguments& arguments, void* stream);
const char* queue_weight_sweep(const SweepArguments& arguments, void* stream);
const char* queue_fold(const FoldArguments& arguments, void* stream);

}  // namespace lacuna::ml::gpu::sweeps
