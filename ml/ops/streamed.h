// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// Contextual attention in tensor operations, foreground rows in blocks: memory O(cells * block), any device, float32.
/// The CUDA module registers it; the CPU's own kernel is faster. `block_bytes` bounds one block of scores.
AttentionResult streamed_attention(const AttentionRequest& request, const AttentionOptions& options,
                                   int64_t block_bytes = int64_t{256} << 20);

/// One row of weights, [h*w], by the same operations.
at::Tensor streamed_attention_row(const AttentionRequest& request, const AttentionOptions& options, int64_t sample, int64_t cell);

}  // namespace lacuna::ml
