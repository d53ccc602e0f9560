// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "ml/nn/generator_layers.h"

namespace lacuna::ml {

/// Layers one after the other on whole maps, differentiable: x [N,C,H,W] to what the last one gives, in x's type (parameters of
/// others are converted) and channels_last. `parameters`: the layers' weights [out,in,k,k] and biases [out] in turn.
///
/// Equal to padding, convolution and activation layer by layer, with less work and memory: each activation is written straight
/// into the next layer's padded input, which is all that is kept for the backward pass (an activation's gradient follows from its
/// result); only the border's strips are mirrored; and a 3x3 kernel after twofold enlarging runs as one 2x2 kernel with four
/// times the channels on the small map, 4/9 of the work. A second derivative doesn't exist: asking for it throws c10::Error.
/// Throws Cancelled where the innermost CancelScope asks for it, between layers.
at::Tensor run_conv_chain(const std::vector<ConvSpec>& layers, Padding padding, const at::Tensor& x,
                          const std::vector<at::Tensor>& parameters);

}  // namespace lacuna::ml
