// SPDX-License-Identifier: GPL-3.0-or-later
// The launches of contextual attention's kernels (attention_kernels.cu), for code that knows no CUDA. Each queues its kernels on
// `stream` (a cudaStream_t) of the current device and returns null, or the text of CUDA's error; pointers are the device's.
#pragma once

#include "ml/ops/cuda/bands/attention_arguments.h"

namespace lacuna::ml::gpu::bands {

/// Panel, pixels, lengths and usability of all cells.
const char* queue_prepare(const AttentionArguments& arguments, void* stream);
/// The band's part of the panel; its products with the panel come next.
const char* queue_rows(const AttentionArguments& arguments, void* stream);
/// Scores, logits, softmax, folded weights; their products with the pixels come next.
const char* queue_weights(const AttentionArguments& arguments, void* stream);
const char* queue_place(const AttentionArguments& arguments, void* stream);

}  // namespace lacuna::ml::gpu::bands
