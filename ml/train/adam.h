// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/optim/adam.h>

#include <vector>

namespace lacuna::ml {

/// optimizer.step(): on a GPU all weights in one launch instead of a dozen each. Without weight decay and amsgrad.
void adam_step(torch::optim::Adam& optimizer);

/// Scales the gradients so that their norm together is `limit` at most (nothing where limit is 0), without waiting for the
/// device. Returns the norm before, a scalar on their device. Parameters without a gradient are left out.
at::Tensor clip_gradients(const std::vector<at::Tensor>& parameters, double limit);

}  // namespace lacuna::ml
