// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "ml/io/safetensors.h"

namespace lacuna::ml {

/// The convolutions of VGG-16 or VGG-19 (Simonyan & Zisserman, ICLR 2015), which perceptual and style losses compare pictures by.
/// Weights come from a file that the user supplies, safetensors with torchvision's names: `features.N.weight` [out,in,3,3] and
/// `features.N.bias` [out], N counting convolutions, ReLUs and poolings of the network without batch normalisation. Channels may
/// be any numbers that fit from layer to layer; `classifier.*` is passed over. Frozen: gradients reach the pictures alone.
class FeatureNetwork {
 public:
    /// What is compared when nothing else is asked for.
    static std::vector<std::string> default_layers() { return {"relu1_2", "relu2_2", "relu3_3"}; }

    /// `layers`: the maps wanted, "relu1_1" to "relu5_3" (VGG-19: "relu5_4"); the network is built as far as the deepest needs.
    /// Throws FileError, starting with the file's name and naming the tensor, where a tensor is missing, of another shape or
    /// type, not finite or none of this network's; and for a layer that it doesn't have.
    static FeatureNetwork load(const std::filesystem::path& path, const std::vector<std::string>& layers = default_layers());
    /// The same from tensors already read; `name` stands for the file in messages.
    FeatureNetwork(const TensorFile& file, const std::string& name, const std::vector<std::string>& layers = default_layers());

    void to(at::Device device);

    /// pictures [N,3,H,W], RGB in [-1,1], scaled inside to the mean and deviation that the network was trained with (ImageNet).
    /// One map [N,C,H/2^k,W/2^k] for each of layers(), k poolings before it, of the pictures' type (float32 or float64). Under
    /// autocast the convolutions run in its type. `poll` is called before every layer, in the backward pass too; what it throws
    /// ends the pass. Throws c10::Error for other shapes and pictures smaller than the poolings need.
    [[nodiscard]] std::vector<at::Tensor> forward(const at::Tensor& pictures, const std::function<void()>& poll = {}) const;

    /// The maps' names, in the network's order.
    [[nodiscard]] const std::vector<std::string>& layers() const { return layers_; }

 private:
    struct Convolution {
        at::Tensor weight, bias;
        bool pool_before = false, wanted = false;
    };
    std::vector<Convolution> convolutions_;
    std::vector<std::string> layers_;
    at::Tensor mean_, deviation_;
};

}  // namespace lacuna::ml
