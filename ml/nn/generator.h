// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/pimpl.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "ml/nn/generator_layers.h"
#include "ml/nn/generator_options.h"
#include "ml/nn/generator_parts.h"

namespace lacuna::ml {

/// What one pass of a generator gives. Pictures are RGB, [N,3,H,W], float32 (float64 for input of that type), and not composed
/// with the known pixels. x1 and x2 are clipped to [-1,1], as the paper's network does; a clipped value has no gradient. The
/// unclipped ones are for losses that should pull such values back.
struct GeneratorOutput {
    at::Tensor x1;                          ///< the first stage's result, the only one of networks of one stage
    at::Tensor x2;                          ///< refined result; undefined for networks of one stage
    at::Tensor x1_unclipped, x2_unclipped;  ///< the same before clipping
    /// [N,4w,H/4,W/4] what the attention branch's encoder gives (pmconv6), w the width; undefined without that branch
    at::Tensor features;
    /// Contextual attention: output [N,4w,H/4,W/4], argmax [N,H/8,W/8]. Spatial transformer and appearance flow: output only.
    /// Undefined without attention.
    AttentionResult attention;

    /// The network's result: x2 where there is one, else x1. Clipped, as they are.
    [[nodiscard]] const at::Tensor& result() const { return x2.defined() ? x2 : x1; }
    [[nodiscard]] const at::Tensor& unclipped_result() const { return x2.defined() ? x2_unclipped : x1_unclipped; }
};

using AttentionFunction = std::function<AttentionResult(const AttentionRequest&, const AttentionOptions&)>;

/// The networks that the paper trains or compares, by GeneratorOptions. The paper's own is the two-stage generator with
/// contextual attention (Yu et al., CVPR 2018, sections 3 and 4): 3,601,542 parameters in 42 convolutions, 2,758,118 in 34
/// without the attention branch. Pictures are RGB for every caller; weights made for BGR are served by turning the channels
/// around inside. Device and element type are those of the parameters.
class GeneratorImpl : public torch::nn::Module {
 public:
    /// Throws c10::Error for options that no network can have (options_problem).
    explicit GeneratorImpl(GeneratorOptions options = {});

    /// A network of its own with the same weights.
    std::shared_ptr<torch::nn::Module> clone(const std::optional<torch::Device>& device = std::nullopt) const override;

    /// Glorot-uniform kernels, zero biases. Spatial transformer and appearance flow begin by leaving features where they are: the
    /// layers that give their positions begin at 0.
    void reset_parameters();

    /// The textbook pass, differentiable, whole picture at once.
    /// incomplete [N,3,H,W] in [-1,1]; values under the hole are ignored. hole [N,1,H,W], 0 or 1 = unknown. avoid, optional,
    /// [N,1,H,W], 1 = pixels that must not serve as a source: attention gives their cells no weight, and the convolutions see
    /// them as unknown, or their colours would still leak. H and W are multiples of 8; a context encoder brings the picture to
    /// its working size and the result back. No stop-gradient between the stages; stage 2 sees the clipped coarse result. Under
    /// autocast (on the device of `incomplete`) the layers run in its type; what goes into attention and the sampling of
    /// features, the picture between the stages and the results are float32.
    /// `attention` is the operator to use; checks put the oracle there. Throws c10::Error for other shapes, and Cancelled where
    /// the innermost CancelScope asks for it, between layers.
    GeneratorOutput forward(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid = {},
                            const AttentionFunction& attention = contextual_attention);

    /// Stage 1 alone: x1. For a context encoder, which has no more, the same as forward().
    at::Tensor forward_coarse(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid = {});

    /// Positions are worked out from features [N,4w,H/4,W/4], which they are then read from: what spatial transformer and
    /// appearance flow put in attention's place. Nothing keeps the positions out of the hole but what training teaches: the paper
    /// says nothing of it. float32 or float64. Throws c10::Error for other kinds of attention.
    [[nodiscard]] at::Tensor sample_features(const at::Tensor& features) const;

    [[nodiscard]] const GeneratorOptions& options() const { return options_; }
    [[nodiscard]] bool has_refinement() const { return options_.network == NetworkKind::TwoStage; }

    /// The convolution of a layer, by stage ("coarse", "refinement", "context_encoder") and layer name.
    torch::nn::Conv2d layer(const std::string& stage, const std::string& name) const;

 private:
    struct Chain {
        std::vector<ConvSpec> specs;
        std::vector<torch::nn::Conv2d> convolutions;
    };
    Chain register_chain(torch::nn::Module& stage, std::vector<ConvSpec> specs);
    void register_refinement(const NetworkLayers& layers);
    void register_context_encoder(const NetworkLayers& layers);

    /// One pass's input, checked.
    struct Pass {
        at::Tensor incomplete, unknown;
        at::ScalarType type;  ///< that the layers run in
    };
    [[nodiscard]] at::Tensor run(const Chain& chain, const at::Tensor& x) const;
    [[nodiscard]] at::Tensor layer_input(const Pass& pass, const at::Tensor& inside) const;
    [[nodiscard]] at::Tensor to_picture(const at::Tensor& x) const;
    [[nodiscard]] at::Tensor first_stage(const Pass& pass) const;
    [[nodiscard]] at::Tensor run_context_encoder(const Pass& pass) const;
    [[nodiscard]] at::Tensor affine_change(const at::Tensor& features) const;
    [[nodiscard]] AttentionResult attend(const at::Tensor& features, const at::Tensor& hole, const at::Tensor& avoid,
                                         const AttentionFunction& attention) const;

    GeneratorOptions options_;
    Chain coarse_, conv_branch_, attention_encoder_, sampling_head_, attention_decoder_, decoder_, context_encoder_,
        context_decoder_;
    torch::nn::Linear localisation3_{nullptr}, theta_{nullptr};
    at::Tensor channel_weight_, channel_bias_;  // channel-wise fully connected layer
};
TORCH_MODULE(Generator);

}  // namespace lacuna::ml
