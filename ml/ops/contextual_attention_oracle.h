// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// The textbook form in plain tensor operations (unfolded patches, full score matrix, transposed convolution): memory O(cells^2),
/// differentiable with respect to the features (an all-zero patch has a finite gradient), float32 or float64, any device.
/// The measure of the shipped operator and of its gradient in the tests.
AttentionResult contextual_attention_oracle(const AttentionRequest& request, const AttentionOptions& options);

/// The oracle's weights of one sample, [h*w (foreground cell), h*w (background cell)], in the features' type.
at::Tensor contextual_attention_oracle_weights(const AttentionRequest& request, const AttentionOptions& options, int64_t sample);

}  // namespace lacuna::ml
