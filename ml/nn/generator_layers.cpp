// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator_layers.h"

#include <array>

namespace lacuna::ml {
namespace {

constexpr std::array<ConvSpec, 17> k_coarse{{
    {"conv1", 5, 1, 1, 5, 32},
    {"conv2_downsample", 3, 2, 1, 32, 64},
    {"conv3", 3, 1, 1, 64, 64},
    {"conv4_downsample", 3, 2, 1, 64, 128},
    {"conv5", 3, 1, 1, 128, 128},
    {"conv6", 3, 1, 1, 128, 128},
    {"conv7_atrous", 3, 1, 2, 128, 128},
    {"conv8_atrous", 3, 1, 4, 128, 128},
    {"conv9_atrous", 3, 1, 8, 128, 128},
    {"conv10_atrous", 3, 1, 16, 128, 128},
    {"conv11", 3, 1, 1, 128, 128},
    {"conv12", 3, 1, 1, 128, 128},
    {"conv13", 3, 1, 1, 128, 64, Activation::Elu, true},
    {"conv14", 3, 1, 1, 64, 64},
    {"conv15", 3, 1, 1, 64, 32, Activation::Elu, true},
    {"conv16", 3, 1, 1, 32, 16},
    {"conv17", 3, 1, 1, 16, 3, Activation::None},
}};

constexpr std::array<ConvSpec, 10> k_conv_branch{{
    {"conv1", 5, 1, 1, 5, 32},
    {"conv2_downsample", 3, 2, 1, 32, 32},
    {"conv3", 3, 1, 1, 32, 64},
    {"conv4_downsample", 3, 2, 1, 64, 64},
    {"conv5", 3, 1, 1, 64, 128},
    {"conv6", 3, 1, 1, 128, 128},
    {"conv7_atrous", 3, 1, 2, 128, 128},
    {"conv8_atrous", 3, 1, 4, 128, 128},
    {"conv9_atrous", 3, 1, 8, 128, 128},
    {"conv10_atrous", 3, 1, 16, 128, 128},
}};

constexpr std::array<ConvSpec, 6> k_attention_encoder{{
    {"pmconv1", 5, 1, 1, 5, 32},
    {"pmconv2_downsample", 3, 2, 1, 32, 32},
    {"pmconv3", 3, 1, 1, 32, 64},
    {"pmconv4_downsample", 3, 2, 1, 64, 128},
    {"pmconv5", 3, 1, 1, 128, 128},
    {"pmconv6", 3, 1, 1, 128, 128, Activation::Relu},
}};

constexpr std::array<ConvSpec, 2> k_attention_decoder{{
    {"pmconv9", 3, 1, 1, 128, 128},
    {"pmconv10", 3, 1, 1, 128, 128},
}};

constexpr std::array<ConvSpec, 7> decoder(int in) {
    return {{
        {"allconv11", 3, 1, 1, in, 128},
        {"allconv12", 3, 1, 1, 128, 128},
        {"allconv13", 3, 1, 1, 128, 64, Activation::Elu, true},
        {"allconv14", 3, 1, 1, 64, 64},
        {"allconv15", 3, 1, 1, 64, 32, Activation::Elu, true},
        {"allconv16", 3, 1, 1, 32, 16},
        {"allconv17", 3, 1, 1, 16, 3, Activation::None},
    }};
}
constexpr auto k_decoder_two_branches = decoder(256);
constexpr auto k_decoder_one_branch = decoder(128);

}  // namespace

std::span<const ConvSpec> coarse_layers() { return k_coarse; }
std::span<const ConvSpec> conv_branch_layers() { return k_conv_branch; }
std::span<const ConvSpec> attention_encoder_layers() { return k_attention_encoder; }
std::span<const ConvSpec> attention_decoder_layers() { return k_attention_decoder; }
std::span<const ConvSpec> decoder_layers(AttentionKind attention) {
    return attention == AttentionKind::Contextual ? k_decoder_two_branches : k_decoder_one_branch;
}

std::vector<NamedLayer> named_layers(AttentionKind attention) {
    std::vector<NamedLayer> layers;
    const auto add = [&](std::span<const ConvSpec> specs, const std::string& stage, const std::string& port_stage,
                         const std::string& tensorflow_prefix) {
        for (const ConvSpec& spec : specs) {
            std::string tensorflow = tensorflow_prefix + spec.name;
            // The reference's enlarging layer is a scope around its convolution.
            if (spec.upsample) tensorflow += "_upsample/" + tensorflow + "_upsample_conv";
            layers.push_back(
                {spec, stage + "." + spec.name, port_stage + "." + spec.name + ".conv", "inpaint_net/" + tensorflow});
        }
    };
    add(coarse_layers(), "coarse", "coarse_generator", "");
    add(conv_branch_layers(), "refinement", "fine_generator", "x");
    if (attention == AttentionKind::Contextual) {
        add(attention_encoder_layers(), "refinement", "fine_generator", "");
        add(attention_decoder_layers(), "refinement", "fine_generator", "");
    }
    add(decoder_layers(attention), "refinement", "fine_generator", "");
    return layers;
}

}  // namespace lacuna::ml
