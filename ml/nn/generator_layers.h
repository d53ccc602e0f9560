// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ml/nn/generator_options.h"

namespace lacuna::ml {

enum class Activation { Elu, Relu, None };

/// One convolution of the generator. Chains of them are the network; attention is the only layer that isn't one.
struct ConvSpec {
    const char* name;  ///< last part of the module's name
    int kernel, stride, dilation, in, out;
    Activation activation = Activation::Elu;
    bool upsample = false;  ///< the input is enlarged twofold (nearest) first
};

/// Stage 1, 17 layers.
std::span<const ConvSpec> coarse_layers();
/// Convolution branch of stage 2: conv1 to conv10_atrous.
std::span<const ConvSpec> conv_branch_layers();
/// Attention branch of stage 2 before attention (pmconv1 to pmconv6) and after it (pmconv9, pmconv10).
std::span<const ConvSpec> attention_encoder_layers();
std::span<const ConvSpec> attention_decoder_layers();
/// Decoder of stage 2: allconv11 to allconv17. Without attention allconv11 takes the convolution branch's 128 channels alone.
std::span<const ConvSpec> decoder_layers(AttentionKind attention);

/// A layer with the names that it has in the known kinds of files.
struct NamedLayer {
    ConvSpec spec;
    std::string module;      ///< "coarse.conv1": ours, followed by ".weight", ".bias"
    std::string port;        ///< "coarse_generator.conv1.conv": the PyTorch port's, followed by ".weight", ".bias"
    std::string tensorflow;  ///< "inpaint_net/conv1": the reference's, followed by "/kernel" (HWIO), "/bias"
};

/// All layers of the network, 42 with attention.
std::vector<NamedLayer> named_layers(AttentionKind attention);

}  // namespace lacuna::ml
