// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/contextual_attention.h"
#include "ml/ops/pair_kernels.h"

namespace lacuna::ml {

struct BlockOptions {
    int64_t bytes = 0;   ///< bound of the score matrices alive at once (at least one row of cells is taken); 0: by device
    bool plain = false;  ///< sums by tensor operations alone, even where there are kernels; for tests and comparisons
    const PairKernels* kernels = nullptr;  ///< take these instead of the device's own (float32); for tests
};

/// Contextual attention by matrix products of whole rows of cells, several samples at a time: memory O(cells * block), any
/// device, float32 or float64. Between the products it sums by kernels of our own where the device has them (pair_sums.h). Works
/// out all foreground columns of a row, so it suits training, where everything is foreground.
AttentionResult blocked_attention(const AttentionRequest& request, const AttentionOptions& options,
                                  const BlockOptions& blocks = {});

/// The gradient [N, C, 2h, 2w] with respect to the features, given the output's, by the same identities moved the other way; the
/// scores are worked out again. Memory and types as for blocked_attention(). The features get their gradient in all three roles:
/// as foreground, as background (with the patch's length) and as pasted pixels. 0 where no background is valid.
at::Tensor blocked_attention_gradient(const AttentionRequest& request, const AttentionOptions& options,
                                      const at::Tensor& output_gradient, const BlockOptions& blocks = {});

}  // namespace lacuna::ml
