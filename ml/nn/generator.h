// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/nn/cloneable.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/pimpl.h>

#include <functional>

#include "ml/nn/generator_layers.h"
#include "ml/nn/generator_options.h"

namespace lacuna::ml {

/// What one pass of the generator gives. Pictures are RGB, [N,3,H,W], in [-1,1] and not composed with the known pixels.
struct GeneratorOutput {
    at::Tensor x1;              ///< coarse result
    at::Tensor x2;              ///< refined result; undefined after a coarse-only pass
    at::Tensor features;        ///< [N,128,H/4,W/4] input of attention (pmconv6); undefined without attention
    AttentionResult attention;  ///< output [N,128,H/4,W/4], argmax [N,H/8,W/8]; undefined without attention
};

using AttentionFunction = std::function<AttentionResult(const AttentionRequest&, const AttentionOptions&)>;

/// The two-stage generator with contextual attention (Yu et al., CVPR 2018, sections 3 and 4): 3,601,542 parameters in 42
/// convolutions, 2,758,118 in 34 without the attention branch. Pictures are RGB for every caller; weights made for BGR are served
/// by turning the channels around inside. Device and element type are those of the parameters.
class GeneratorImpl : public torch::nn::Cloneable<GeneratorImpl> {
 public:
    explicit GeneratorImpl(GeneratorOptions options = {});

    void reset() override;
    /// Glorot-uniform kernels, zero biases.
    void reset_parameters();

    /// The textbook pass, differentiable, whole picture at once.
    /// incomplete [N,3,H,W] in [-1,1]; values under the hole are ignored. hole [N,1,H,W], 0 or 1 = unknown. avoid, optional,
    /// [N,1,H,W], 1 = pixels that must not serve as a source: attention gives their cells no weight, and the convolutions see
    /// them as unknown, or their colours would still leak. H and W are multiples of 8. No stop-gradient between the stages.
    /// `attention` is the operator to use; checks put the oracle there. Throws c10::Error for other shapes.
    GeneratorOutput forward(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid = {},
                            const AttentionFunction& attention = contextual_attention);

    /// Stage 1 alone: x1.
    at::Tensor forward_coarse(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid = {});

    [[nodiscard]] const GeneratorOptions& options() const { return options_; }

    /// The convolution of a layer, by stage ("coarse", "refinement") and layer name.
    torch::nn::Conv2d layer(const std::string& stage, const std::string& name) const;

 private:
    at::Tensor run(const std::string& stage, std::span<const ConvSpec> layers, at::Tensor x) const;

    GeneratorOptions options_;
};
TORCH_MODULE(Generator);

// Parts that the textbook pass and the local fill (ml/nn/local_fill.h) share.

/// Rows or columns of zeros, or mirrored ones, before and after.
struct PadAmount {
    int64_t before, after;
};
/// What a layer needs beside an input of even size (model.md 2.2).
PadAmount pad_amount(const ConvSpec& spec, Padding padding);

/// The index inside [0, size) that stands for `i` under mirror padding, for any distance.
int64_t reflect_index(int64_t i, int64_t size);

/// Hole or avoid mask [N,1,H,W] at full size to cells [N,1,H/8,W/8], float32 0 or 1.
at::Tensor reduce_hole(const at::Tensor& mask, HoleReduction reduction, Downsample downsample);

/// [.., 3, H, W] with the channels in the order of the weights, or back.
at::Tensor swap_channels(const at::Tensor& picture, ChannelOrder order);

/// The five channels that both stages start from: picture where known and `inside` where not, ones, unknown.
at::Tensor five_channels(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside);

/// Throws c10::Error unless the three fit each other and the network.
void check_generator_input(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid);

}  // namespace lacuna::ml
