// SPDX-License-Identifier: GPL-3.0-or-later
// The launch of convolutions (convolve_launch.cu), for code that knows no CUDA. Functions return null, or the text of CUDA's
// error.
#pragma once

#include "ml/ops/cuda/layer_arguments.h"

namespace lacuna::ml::gpu {

/// Once for the current device, before any launch. `available`: whether the device and the code made for it can do it.
const char* prepare_convolve(bool* available);

/// Queues one kernel on `stream` (a cudaStream_t) of the current device.
const char* queue_convolve(const ConvolveArguments& arguments, int multiprocessors, void* stream);

}  // namespace lacuna::ml::gpu
