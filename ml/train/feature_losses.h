// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <functional>
#include <string>

#include "ml/nn/feature_network.h"
#include "ml/train/recipe.h"

namespace lacuna::ml {

/// Makes sure, before training starts, that the feature network of the recipe's perceptual and style losses is there, and notes
/// its full path and SHA-1 in the recipe, which checkpoints keep. The recipe of a resumed run has a SHA-1 already: the file must
/// have it still. `given`: where the user says that the file is; empty: where the recipe says.
/// Throws std::invalid_argument where the recipe needs a network and names none, or is given one that it has no use for;
/// FileError where the file can't be read or is another one.
void find_feature_network(Recipe& recipe, const std::string& given);

/// The perceptual and style losses of a recipe, with its feature network.
class FeatureLosses {
 public:
    /// Reads the recipe's feature network. Throws FileError.
    FeatureLosses(const ReconstructionWeights& weights, c10::Device device, bool bfloat16);

    /// perceptual * perceptual_loss + style * style_loss of the maps of both, with the recipe's weights: pictures [N,3,H,W] in
    /// [-1,1]. Differentiable with respect to `picture`. `poll`: see FeatureNetwork::forward().
    [[nodiscard]] at::Tensor operator()(const at::Tensor& picture, const at::Tensor& truth,
                                        const std::function<void()>& poll = {}) const;

 private:
    double perceptual_, style_;
    FeatureNetwork network_;
    bool bfloat16_;
};

}  // namespace lacuna::ml
