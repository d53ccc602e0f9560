// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator_options.h"

#include <array>
#include <utility>

#include "ml/io/file_error.h"

namespace lacuna::ml {
namespace {

template <typename Value, std::size_t count>
using Names = std::array<std::pair<Value, const char*>, count>;

constexpr Names<Padding, 3> k_padding{
    {{Padding::Reflect, "reflect"}, {Padding::Zeros, "zeros"}, {Padding::ZerosTfSame, "zeros_tf_same"}}};
constexpr Names<Downsample, 2> k_downsample{{{Downsample::Stride, "stride"}, {Downsample::AlignCorners, "align_corners"}}};
constexpr Names<HoleReduction, 3> k_hole{
    {{HoleReduction::Any, "any"}, {HoleReduction::Nearest, "nearest"}, {HoleReduction::NearestTwoStep, "nearest_two_step"}}};
constexpr Names<PatchNorm, 2> k_patch_norm{{{PatchNorm::Max, "max"}, {PatchNorm::Sum, "sum"}}};
constexpr Names<PasteDivision, 2> k_paste{{{PasteDivision::Count, "count"}, {PasteDivision::Four, "4"}}};
constexpr Names<ChannelOrder, 2> k_channels{{{ChannelOrder::Rgb, "RGB"}, {ChannelOrder::Bgr, "BGR"}}};
constexpr Names<AttentionKind, 2> k_attention{{{AttentionKind::Contextual, "contextual"}, {AttentionKind::None, "none"}}};

/// One table for both directions, so that what is written can always be read.
template <typename Visitor, typename Options>
void visit_conventions(Options& options, const Visitor& visit) {
    visit("lacuna.padding", k_padding, options.padding);
    visit("lacuna.downsample", k_downsample, options.downsample);
    visit("lacuna.mask", k_hole, options.hole);
    visit("lacuna.patch_norm", k_patch_norm, options.patch_norm);
    visit("lacuna.paste", k_paste, options.paste);
    visit("lacuna.channels", k_channels, options.channels);
    visit("lacuna.attention", k_attention, options.attention);
}

}  // namespace

AttentionOptions GeneratorOptions::attention_options() const {
    AttentionOptions attention;
    attention.patch_norm = patch_norm;
    attention.paste = paste;
    attention.downsample = downsample;
    return attention;
}

GeneratorOptions GeneratorOptions::tensorflow() {
    GeneratorOptions options;
    options.padding = Padding::ZerosTfSame;
    options.downsample = Downsample::AlignCorners;
    options.hole = HoleReduction::NearestTwoStep;
    options.paste = PasteDivision::Four;
    options.channels = ChannelOrder::Bgr;
    return options;
}

GeneratorOptions GeneratorOptions::pytorch_port() {
    GeneratorOptions options;
    options.padding = Padding::Zeros;
    options.hole = HoleReduction::Nearest;
    options.patch_norm = PatchNorm::Sum;
    options.paste = PasteDivision::Four;
    return options;
}

std::map<std::string, std::string> to_metadata(const GeneratorOptions& options) {
    std::map<std::string, std::string> metadata;
    visit_conventions(options, [&](const char* key, const auto& names, auto value) {
        for (const auto& [known, text] : names)
            if (known == value) metadata[key] = text;
    });
    return metadata;
}

GeneratorOptions options_from_metadata(const std::map<std::string, std::string>& metadata, const GeneratorOptions& defaults,
                                       const std::string& name) {
    GeneratorOptions options = defaults;
    visit_conventions(options, [&](const char* key, const auto& names, auto& value) {
        const auto stated = metadata.find(key);
        if (stated == metadata.end()) return;
        for (const auto& [known, text] : names) {
            if (stated->second != text) continue;
            value = known;
            return;
        }
        throw FileError(name + ": metadata " + key + ": unknown value \"" + stated->second + "\"");
    });
    return options;
}

}  // namespace lacuna::ml
