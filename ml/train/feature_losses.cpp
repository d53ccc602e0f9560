// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/feature_losses.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <stdexcept>

#include "ml/io/json_text.h"
#include "ml/train/autocast.h"
#include "ml/train/checkpoint.h"
#include "ml/train/losses.h"

namespace lacuna::ml {

void find_feature_network(Recipe& recipe, const std::string& given) {
    ReconstructionWeights& loss = recipe.loss;
    const std::string path = given.empty() ? loss.feature_network : given;
    if (!loss.need_features()) {
        if (path.empty()) return;
        throw std::invalid_argument("the recipe '" + recipe.name +
                                    "' has no perceptual or style loss, so it has no use for a feature network; leave it out");
    }
    if (path.empty()) {
        throw std::invalid_argument("the recipe '" + recipe.name +
                                    "' compares pictures by a feature network. Give VGG-16 or VGG-19 weights as a safetensors "
                                    "file with --features, or name it as loss.feature_network in the recipe");
    }
    if (find_invalid_utf8(path)) throw std::invalid_argument("the name of the feature network's file isn't UTF-8; rename it");
    const std::string advice = loss.feature_network_sha1.empty() ? "" : ". Put it back, or give its new place with --features";
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) throw FileError(path + ": there is no such feature network" + advice);
    const std::string sha1 = sha1_of_file(path);
    if (!loss.feature_network_sha1.empty() && sha1 != loss.feature_network_sha1) {
        throw FileError(path + ": isn't the feature network of this recipe any more (SHA-1 " + sha1 + ", not " +
                        loss.feature_network_sha1 + ")" + advice);
    }
    loss.feature_network = std::filesystem::absolute(path).string();
    loss.feature_network_sha1 = sha1;
}

FeatureLosses::FeatureLosses(const ReconstructionWeights& weights, c10::Device device, bool bfloat16)
    : perceptual_(weights.perceptual),
      style_(weights.style),
      network_(FeatureNetwork::load(weights.feature_network)),
      bfloat16_(bfloat16) {
    network_.to(device);
}

at::Tensor FeatureLosses::operator()(const at::Tensor& picture, const at::Tensor& truth,
                                     const std::function<void()>& poll) const {
    std::vector<at::Tensor> of_picture, of_truth;
    {
        const Bfloat16Scope precision(picture.device().type(), bfloat16_);
        of_picture = network_.forward(picture, poll);
        const at::NoGradGuard no_grad;
        of_truth = network_.forward(truth, poll);
    }
    at::Tensor total = at::zeros({}, picture.options());
    if (perceptual_ > 0) total = total + perceptual_ * perceptual_loss(of_picture, of_truth);
    if (style_ > 0) total = total + style_ * style_loss(of_picture, of_truth);
    return total;
}

}  // namespace lacuna::ml
