// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/nn/cloneable.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>

#include <vector>

#include "ml/nn/generator_options.h"
#include "ml/train/recipe.h"

namespace lacuna::ml {

/// Convolutions of one critic: four 5x5 at stride 2 with 1, 2 and 4 times `width` and `last` channels, LeakyReLU 0.2 after each
/// (the released network's; at 256 px and zeros_tf_same padding its shapes).
class CriticTrunkImpl : public torch::nn::Cloneable<CriticTrunkImpl> {
 public:
    /// `side`: height and width of the pictures it will see.
    CriticTrunkImpl(int64_t width, int64_t last, int64_t side, Padding padding);
    void reset() override;
    /// [N,3,side,side] to [N, features()], channels before rows before columns.
    at::Tensor forward(at::Tensor x);
    [[nodiscard]] int64_t features() const;

 private:
    int64_t width_, last_, side_;
    Padding padding_;
    std::vector<torch::nn::Conv2d> convolutions_;
};
TORCH_MODULE(CriticTrunk);

/// The critics of a recipe. Global: 4 * width last channels, sees the whole crop; local: 8 * width, sees the half-size
/// neighbourhood of the hole (7,072,770 parameters together at width 64 and 256 px).
class CriticsImpl : public torch::nn::Cloneable<CriticsImpl> {
 public:
    CriticsImpl(CriticLayout layout, int64_t side, int64_t width = 64, Padding padding = Padding::Zeros);
    void reset() override;
    /// Glorot-uniform weights, zero biases.
    void reset_parameters();

    /// whole [N,3,side,side] and local [N,3,side/2,side/2] in [-1,1]; the one that the layout doesn't use may be undefined.
    /// One tensor of scores [N] per score of the layout: {global, local} or a single one.
    std::vector<at::Tensor> forward(const at::Tensor& whole, const at::Tensor& local);

    [[nodiscard]] CriticLayout layout() const { return layout_; }
    [[nodiscard]] bool sees_whole() const { return layout_ != CriticLayout::Local; }
    [[nodiscard]] bool sees_local() const { return layout_ != CriticLayout::Global; }

 private:
    CriticLayout layout_;
    int64_t side_, width_;
    Padding padding_;
    CriticTrunk whole_{nullptr}, local_{nullptr};
    torch::nn::Linear whole_out_{nullptr}, local_out_{nullptr}, joint_out_{nullptr};
};
TORCH_MODULE(Critics);

}  // namespace lacuna::ml
