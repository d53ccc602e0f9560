// SPDX-License-Identifier: GPL-3.0-or-later
// The training losses of Yu et al., CVPR 2018, section 3.2, and of the systems that the paper compares. Pictures are
// [N,3,H,W] in [-1,1], masks [N,1,H,W] (1 = hole). Every loss is a mean over samples of a quantity of one sample alone, so that
// the mean over processes with equally many samples is the loss of the joint batch.
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "ml/train/critics.h"
#include "ml/train/recipe.h"

namespace lacuna::ml {

/// Weight gamma^d under the hole, d = `distance` [N,1,H,W] in px to the nearest known pixel; 0 where the distance is 0.
at::Tensor spatial_discount(const at::Tensor& distance, double gamma);

/// Mean over samples of sum(weight |a - b|) / (channels * sum(support)); a sample without support counts 0.
at::Tensor weighted_l1(const at::Tensor& a, const at::Tensor& b, const at::Tensor& weight, const at::Tensor& support);
/// The same of (a - b)^2.
at::Tensor weighted_l2(const at::Tensor& a, const at::Tensor& b, const at::Tensor& weight, const at::Tensor& support);

/// Mean over samples of sum(hole (|dx| + |dy|)) / (channels * sum(hole)), forward differences.
at::Tensor total_variation(const at::Tensor& picture, const at::Tensor& hole);

/// Mean |difference| of each map, summed over maps; and of the Gram matrices F F^T / (C H W) (Gatys et al. 2016).
at::Tensor perceptual_loss(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b);
at::Tensor style_loss(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b);

/// The part of each sample that the local critic sees: origins [N,2] int64 (y, x), side x side. Origins on the CPU may lead
/// outside, which throws c10::Error; origins on another device are used as select_out() does.
at::Tensor crop_local(const at::Tensor& pictures, const at::Tensor& origins, int64_t side);
/// The same by products with matrices of zeros and ones, so that the device never waits to be told where; 0 outside the pictures.
at::Tensor select_out(const at::Tensor& pictures, const at::Tensor& origins, int64_t side);

/// What the critics are trained on: to be made small. Scores as CriticsImpl::forward gives them, summed over the layout's scores.
at::Tensor critic_loss(AdversarialKind kind, const std::vector<at::Tensor>& real, const std::vector<at::Tensor>& fake);
/// The generator's adversarial loss from the critics' scores of its pictures.
at::Tensor generator_adversarial_loss(AdversarialKind kind, const std::vector<at::Tensor>& fake);

/// A picture and its local crop, or the same of a mask.
struct CriticInput {
    at::Tensor whole, local;
};

/// Gradient penalty, equation 5 of the paper: mean over samples of (|mask * dD/dx| - 1)^2 at x = real + alpha (fake - real),
/// summed over the layout's scores (a single score that sees both inputs: over both together). alpha_whole, alpha_local [N].
/// The masks select gradients; undefined = all. Differentiable with respect to the critics' weights.
at::Tensor gradient_penalty(Critics& critics, const CriticInput& real, const CriticInput& fake, const CriticInput& mask,
                            const at::Tensor& alpha_whole, const at::Tensor& alpha_local);

}  // namespace lacuna::ml
