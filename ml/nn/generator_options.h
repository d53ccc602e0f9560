// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// What convolutions see beyond the border of their input.
enum class Padding {
    Reflect,      ///< the input mirrored without repeating its border (the paper's mirror padding)
    Zeros,        ///< zeros, the same number on both sides
    ZerosTfSame,  ///< zeros as TensorFlow's SAME: at stride 2 all of it on the bottom and right
};

/// How the pixels of a hole become cells of the 1/8 grid.
enum class HoleReduction {
    Any,             ///< a cell is hole if any of its 8x8 pixels is
    Nearest,         ///< one pixel stands for the cell, picked in one step from full size
    NearestTwoStep,  ///< the same in two steps, over the 1/4 grid
};

enum class ChannelOrder { Rgb, Bgr };

/// Which network the weights are for.
enum class NetworkKind {
    TwoStage,        ///< coarse and refinement stage (the paper)
    Coarse,          ///< stage 1 alone; at width 64 the single completion network of Iizuka et al. (2017)
    ContextEncoder,  ///< encoder, channel-wise fully connected layer, decoder at a fixed working size (Pathak et al., CVPR 2016)
};

/// What stands in the attention branch of stage 2; the paper compares the middle two with its own (section 5.1).
enum class AttentionKind {
    Contextual,          ///< contextual attention (section 3.1)
    SpatialTransformer,  ///< one affine map per picture says where its features are taken from (Jaderberg et al., 2015)
    AppearanceFlow,      ///< an offset for each feature pixel says where it is taken from (Zhou et al., ECCV 2016)
    None,                ///< no such branch: the paper's baseline
};

/// The network and the conventions in which published weights of it differ; a model file states them in its metadata.
/// The defaults are those of Lacuna's own models, and of files that don't state them.
struct GeneratorOptions {
    NetworkKind network = NetworkKind::TwoStage;  ///< `lacuna.network`: two-stage, coarse, context-encoder
    /// `lacuna.attention`: contextual, spatial-transformer, appearance-flow, none. None for networks of one stage.
    AttentionKind attention = AttentionKind::Contextual;
    int width = 32;  ///< `lacuna.width`: channels of the first layer, even, 2 to 256; deeper layers have multiples of it
    /// `lacuna.size`: side that a context encoder works at, a multiple of 32, 32 to 512; others don't use it
    int size = 128;
    Padding padding = Padding::Reflect;          ///< `lacuna.padding`: reflect, zeros, zeros_tf_same
    Downsample downsample = Downsample::Stride;  ///< `lacuna.downsample`: stride, align_corners (features and mask)
    HoleReduction hole = HoleReduction::Any;     ///< `lacuna.mask`: any, nearest, nearest_two_step
    PatchNorm patch_norm = PatchNorm::Max;       ///< `lacuna.patch_norm`: max, sum
    PasteDivision paste = PasteDivision::Count;  ///< `lacuna.paste`: count, 4
    ChannelOrder channels = ChannelOrder::Rgb;   ///< `lacuna.channels`: RGB, BGR, the order that the weights were made for

    bool operator==(const GeneratorOptions&) const = default;

    /// Channels of the maps at 1/4: what both branches of stage 2 give, and what attention works on.
    [[nodiscard]] int branch_channels() const { return 4 * width; }

    /// The part of these options that the attention operator takes.
    [[nodiscard]] AttentionOptions attention_options() const;

    /// Conventions of weights trained with the public TensorFlow reference.
    static GeneratorOptions tensorflow();
    /// Conventions of weights trained with the PyTorch port (since mid-2020; earlier ones have PatchNorm::Max).
    static GeneratorOptions pytorch_port();
};

/// Why no network can be made from `options`; empty when one can.
std::string options_problem(const GeneratorOptions& options);

/// The `lacuna.*` metadata entries that state `options`.
std::map<std::string, std::string> to_metadata(const GeneratorOptions& options);

/// `defaults` with what the metadata states. Throws FileError, starting with `name`, for an unknown or impossible value.
GeneratorOptions options_from_metadata(const std::map<std::string, std::string>& metadata, const GeneratorOptions& defaults,
                                       const std::string& name);

}  // namespace lacuna::ml
