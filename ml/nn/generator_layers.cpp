// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator_layers.h"

namespace lacuna::ml {
namespace {

using Specs = std::vector<ConvSpec>;

// Iizuka et al. (2017) completed pictures with the same 17 layers at twice the width. Departures: ELU for ReLU and no batch
// normalisation (the paper's own changes, section 3), nearest enlarging and a convolution for their transposed convolutions,
// clipped values for a sigmoid, and the channel of ones beside picture and mask.
Specs coarse_layers(int w) {
    return {
        {"conv1", 5, 1, 1, 5, w},
        {"conv2_downsample", 3, 2, 1, w, 2 * w},
        {"conv3", 3, 1, 1, 2 * w, 2 * w},
        {"conv4_downsample", 3, 2, 1, 2 * w, 4 * w},
        {"conv5", 3, 1, 1, 4 * w, 4 * w},
        {"conv6", 3, 1, 1, 4 * w, 4 * w},
        {"conv7_atrous", 3, 1, 2, 4 * w, 4 * w},
        {"conv8_atrous", 3, 1, 4, 4 * w, 4 * w},
        {"conv9_atrous", 3, 1, 8, 4 * w, 4 * w},
        {"conv10_atrous", 3, 1, 16, 4 * w, 4 * w},
        {"conv11", 3, 1, 1, 4 * w, 4 * w},
        {"conv12", 3, 1, 1, 4 * w, 4 * w},
        {"conv13", 3, 1, 1, 4 * w, 2 * w, Activation::Elu, true},
        {"conv14", 3, 1, 1, 2 * w, 2 * w},
        {"conv15", 3, 1, 1, 2 * w, w, Activation::Elu, true},
        {"conv16", 3, 1, 1, w, w / 2},
        {"conv17", 3, 1, 1, w / 2, 3, Activation::None},
    };
}

Specs conv_branch_layers(int w) {
    return {
        {"conv1", 5, 1, 1, 5, w},
        {"conv2_downsample", 3, 2, 1, w, w},
        {"conv3", 3, 1, 1, w, 2 * w},
        {"conv4_downsample", 3, 2, 1, 2 * w, 2 * w},
        {"conv5", 3, 1, 1, 2 * w, 4 * w},
        {"conv6", 3, 1, 1, 4 * w, 4 * w},
        {"conv7_atrous", 3, 1, 2, 4 * w, 4 * w},
        {"conv8_atrous", 3, 1, 4, 4 * w, 4 * w},
        {"conv9_atrous", 3, 1, 8, 4 * w, 4 * w},
        {"conv10_atrous", 3, 1, 16, 4 * w, 4 * w},
    };
}

Specs attention_encoder_layers(int w) {
    return {
        {"pmconv1", 5, 1, 1, 5, w},         {"pmconv2_downsample", 3, 2, 1, w, w},
        {"pmconv3", 3, 1, 1, w, 2 * w},     {"pmconv4_downsample", 3, 2, 1, 2 * w, 4 * w},
        {"pmconv5", 3, 1, 1, 4 * w, 4 * w}, {"pmconv6", 3, 1, 1, 4 * w, 4 * w, Activation::Relu},
    };
}

Specs attention_decoder_layers(int w) {
    return {
        {"pmconv9", 3, 1, 1, 4 * w, 4 * w},
        {"pmconv10", 3, 1, 1, 4 * w, 4 * w},
    };
}

Specs sampling_head_layers(AttentionKind attention, int w) {
    // Appearance flow: "the contextual attention layer is replaced with a convolution layer to directly predict 2-D pixel
    // offsets" (section 5.1): one layer, and offsets as they come, in pixels of the 1/4 map.
    if (attention == AttentionKind::AppearanceFlow) return {{"flow", 3, 1, 1, 4 * w, 2, Activation::None}};
    // Spatial transformer: the paper says nothing of its localisation network. Ours: two convolutions that halve the map, the
    // mean over each cell of a 4 x 4 grid (so that any size goes in and rough positions stay known), two linear layers.
    return {{"localisation1_downsample", 3, 2, 1, 4 * w, 2 * w}, {"localisation2_downsample", 3, 2, 1, 2 * w, w}};
}

Specs decoder_layers(int branches, int w) {
    return {
        {"allconv11", 3, 1, 1, branches * 4 * w, 4 * w},
        {"allconv12", 3, 1, 1, 4 * w, 4 * w},
        {"allconv13", 3, 1, 1, 4 * w, 2 * w, Activation::Elu, true},
        {"allconv14", 3, 1, 1, 2 * w, 2 * w},
        {"allconv15", 3, 1, 1, 2 * w, w, Activation::Elu, true},
        {"allconv16", 3, 1, 1, w, w / 2},
        {"allconv17", 3, 1, 1, w / 2, 3, Activation::None},
    };
}

// Pathak et al. (CVPR 2016): five halvings, the channel-wise fully connected layer, a 1x1 convolution that mixes the channels,
// five doublings. Their network for 128 x 128 has 64 channels in its first layer and 4x4 kernels on the way down, which we take.
// Departures: input of five channels (they fill the hole with the mean colour and don't show the mask), ELU for ReLU and no
// batch normalisation, nearest enlarging and a convolution for transposed convolutions, a last layer that turns w/2 channels
// into colours, and a whole picture as output, since our holes lie anywhere.
Specs context_encoder_layers(int w) {
    return {
        {"conv1_downsample", 4, 2, 1, 5, w},         {"conv2_downsample", 4, 2, 1, w, w},
        {"conv3_downsample", 4, 2, 1, w, 2 * w},     {"conv4_downsample", 4, 2, 1, 2 * w, 4 * w},
        {"conv5_downsample", 4, 2, 1, 4 * w, 8 * w},
    };
}

Specs context_decoder_layers(int w) {
    return {
        {"conv6", 1, 1, 1, 8 * w, 8 * w},
        {"conv7", 3, 1, 1, 8 * w, 4 * w, Activation::Elu, true},
        {"conv8", 3, 1, 1, 4 * w, 2 * w, Activation::Elu, true},
        {"conv9", 3, 1, 1, 2 * w, w, Activation::Elu, true},
        {"conv10", 3, 1, 1, w, w, Activation::Elu, true},
        {"conv11", 3, 1, 1, w, w / 2, Activation::Elu, true},
        {"conv12", 3, 1, 1, w / 2, 3, Activation::None},
    };
}

}  // namespace

NetworkLayers network_layers(const GeneratorOptions& options) {
    const int w = options.width;
    NetworkLayers layers;
    if (options.network == NetworkKind::ContextEncoder) {
        layers.context_encoder = context_encoder_layers(w);
        layers.context_decoder = context_decoder_layers(w);
        return layers;
    }
    layers.coarse = coarse_layers(w);
    if (options.network == NetworkKind::Coarse) return layers;
    layers.conv_branch = conv_branch_layers(w);
    layers.decoder = decoder_layers(options.attention == AttentionKind::None ? 1 : 2, w);
    if (options.attention == AttentionKind::None) return layers;
    layers.attention_encoder = attention_encoder_layers(w);
    layers.attention_decoder = attention_decoder_layers(w);
    if (options.attention != AttentionKind::Contextual) layers.sampling_head = sampling_head_layers(options.attention, w);
    return layers;
}

std::vector<NamedLayer> named_layers(const GeneratorOptions& options) {
    std::vector<NamedLayer> named;
    const auto add = [&](const std::vector<ConvSpec>& specs, const std::string& stage, const std::string& port_stage,
                         const std::string& tensorflow_prefix) {
        for (const ConvSpec& spec : specs) {
            std::string tensorflow = tensorflow_prefix + spec.name;
            // The reference's enlarging layer is a scope around its convolution.
            if (spec.upsample) tensorflow += "_upsample/" + tensorflow + "_upsample_conv";
            named.push_back({spec, stage + "." + spec.name, port_stage + "." + spec.name + ".conv", "inpaint_net/" + tensorflow});
        }
    };
    const NetworkLayers layers = network_layers(options);
    add(layers.coarse, "coarse", "coarse_generator", "");
    add(layers.conv_branch, "refinement", "fine_generator", "x");
    for (const auto* specs : {&layers.attention_encoder, &layers.sampling_head, &layers.attention_decoder, &layers.decoder})
        add(*specs, "refinement", "fine_generator", "");
    for (const auto* specs : {&layers.context_encoder, &layers.context_decoder}) add(*specs, "context_encoder", "", "");
    return named;
}

}  // namespace lacuna::ml
