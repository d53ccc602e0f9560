// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ml/nn/generator_options.h"

namespace lacuna::ml {

enum class Activation { Elu, Relu, None };

/// One convolution of a generator. Chains of them are the networks; everything else in them has no such table.
struct ConvSpec {
    const char* name;  ///< last part of the module's name
    int kernel, stride, dilation, in, out;
    Activation activation = Activation::Elu;
    bool upsample = false;  ///< the input is enlarged twofold (nearest) first
};

/// The chains of convolutions of one network; those that it doesn't have are empty. With w the width, maps have w channels at
/// full size, 2w at 1/2 and 4w at 1/4.
struct NetworkLayers {
    std::vector<ConvSpec> coarse;       ///< stage 1, 17 layers
    std::vector<ConvSpec> conv_branch;  ///< stage 2: conv1 to conv10_atrous
    /// Attention branch of stage 2 before attention (pmconv1 to pmconv6) and after it (pmconv9, pmconv10).
    std::vector<ConvSpec> attention_encoder, attention_decoder;
    std::vector<ConvSpec> sampling_head;  ///< what spatial transformer and appearance flow work out positions with
    std::vector<ConvSpec> decoder;        ///< stage 2: allconv11 to allconv17, from both branches side by side
    std::vector<ConvSpec> context_encoder, context_decoder;  ///< before and after the channel-wise fully connected layer
};
NetworkLayers network_layers(const GeneratorOptions& options);

/// A layer with the names that it has in the known kinds of files.
struct NamedLayer {
    ConvSpec spec;
    std::string module;      ///< "coarse.conv1": ours, followed by ".weight", ".bias"
    std::string port;        ///< "coarse_generator.conv1.conv": the PyTorch port's, followed by ".weight", ".bias"
    std::string tensorflow;  ///< "inpaint_net/conv1": the reference's, followed by "/kernel" (HWIO), "/bias"
};

/// All convolutions of the network, 42 in the paper's. The other kinds of files know only that one and its baseline; elsewhere
/// their names mean nothing.
std::vector<NamedLayer> named_layers(const GeneratorOptions& options);

}  // namespace lacuna::ml
