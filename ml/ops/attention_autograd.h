// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// Contextual attention whose output can be differentiated (once) with respect to the features. Saved for the backward pass are
/// the features and the masks; scores are worked out again in blocks. float32, float64, bfloat16 or float16, the latter two
/// worked in float32; autocast has no effect inside.
AttentionResult differentiable_attention(const AttentionRequest& request, const AttentionOptions& options);

}  // namespace lacuna::ml
