// SPDX-License-Identifier: GPL-3.0-or-later
// The launches of the sums over pairs of cells (pair_launches.cu), for code that knows no CUDA. Each queues its kernel on
// `stream` (a cudaStream_t) of the current device and returns null, or the text of CUDA's error; std::length_error as
// pair_launch().
#pragma once

#include "ml/ops/cuda/pair_arguments.h"

namespace lacuna::ml::gpu {

const char* queue_box(const BoxArguments& arguments, void* stream);
const char* queue_propagate(const PropagateArguments& arguments, void* stream);
const char* queue_overlap(const OverlapArguments& arguments, void* stream);

}  // namespace lacuna::ml::gpu
