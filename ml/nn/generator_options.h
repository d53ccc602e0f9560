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

enum class AttentionKind {
    Contextual,  ///< the attention branch beside the convolution branch
    None,        ///< the paper's baseline: the convolution branch alone
};

/// The conventions in which published weights of this network differ; a model file states them in its metadata.
/// The defaults are those of Lacuna's own models.
struct GeneratorOptions {
    Padding padding = Padding::Reflect;          ///< `lacuna.padding`: reflect, zeros, zeros_tf_same
    Downsample downsample = Downsample::Stride;  ///< `lacuna.downsample`: stride, align_corners (features and mask)
    HoleReduction hole = HoleReduction::Any;     ///< `lacuna.mask`: any, nearest, nearest_two_step
    PatchNorm patch_norm = PatchNorm::Max;       ///< `lacuna.patch_norm`: max, sum
    PasteDivision paste = PasteDivision::Count;  ///< `lacuna.paste`: count, 4
    ChannelOrder channels = ChannelOrder::Rgb;   ///< `lacuna.channels`: RGB, BGR, the order that the weights were made for
    AttentionKind attention = AttentionKind::Contextual;  ///< `lacuna.attention`: contextual, none

    bool operator==(const GeneratorOptions&) const = default;

    /// The part of these options that the attention operator takes.
    [[nodiscard]] AttentionOptions attention_options() const;

    /// Conventions of weights trained with the public TensorFlow reference.
    static GeneratorOptions tensorflow();
    /// Conventions of weights trained with the PyTorch port (since mid-2020; earlier ones have PatchNorm::Max).
    static GeneratorOptions pytorch_port();
};

/// The `lacuna.*` metadata entries that state `options`.
std::map<std::string, std::string> to_metadata(const GeneratorOptions& options);

/// `defaults` with what the metadata states. Throws FileError, starting with `name`, for an unknown value.
GeneratorOptions options_from_metadata(const std::map<std::string, std::string>& metadata, const GeneratorOptions& defaults,
                                       const std::string& name);

}  // namespace lacuna::ml
