// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator_options.h"

#include <array>
#include <charconv>
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
constexpr Names<NetworkKind, 3> k_network{
    {{NetworkKind::TwoStage, "two-stage"}, {NetworkKind::Coarse, "coarse"}, {NetworkKind::ContextEncoder, "context-encoder"}}};
constexpr Names<AttentionKind, 4> k_attention{{{AttentionKind::Contextual, "contextual"},
                                               {AttentionKind::SpatialTransformer, "spatial-transformer"},
                                               {AttentionKind::AppearanceFlow, "appearance-flow"},
                                               {AttentionKind::None, "none"}}};

/// One table for both directions, so that what is written can always be read. `choice` takes the names of an enum's values,
/// `number` an int.
template <typename Options, typename Choice, typename Number>
void visit_options(Options& options, const Choice& choice, const Number& number) {
    choice("lacuna.network", k_network, options.network);
    choice("lacuna.attention", k_attention, options.attention);
    number("lacuna.width", options.width);
    if (options.network == NetworkKind::ContextEncoder) number("lacuna.size", options.size);
    choice("lacuna.padding", k_padding, options.padding);
    choice("lacuna.downsample", k_downsample, options.downsample);
    choice("lacuna.mask", k_hole, options.hole);
    choice("lacuna.patch_norm", k_patch_norm, options.patch_norm);
    choice("lacuna.paste", k_paste, options.paste);
    choice("lacuna.channels", k_channels, options.channels);
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

std::string options_problem(const GeneratorOptions& options) {
    if (options.width < 2 || options.width > 256 || options.width % 2 != 0)
        return "lacuna.width must be an even number from 2 to 256, not " + std::to_string(options.width);
    if (options.network == NetworkKind::ContextEncoder && (options.size < 32 || options.size > 512 || options.size % 32 != 0))
        return "lacuna.size must be a multiple of 32 from 32 to 512, not " + std::to_string(options.size);
    return {};
}

std::map<std::string, std::string> to_metadata(const GeneratorOptions& options) {
    std::map<std::string, std::string> metadata;
    visit_options(
        options,
        [&](const char* key, const auto& names, auto value) {
            for (const auto& [known, text] : names)
                if (known == value) metadata[key] = text;
        },
        [&](const char* key, int value) { metadata[key] = std::to_string(value); });
    return metadata;
}

GeneratorOptions options_from_metadata(const std::map<std::string, std::string>& metadata, const GeneratorOptions& defaults,
                                       const std::string& name) {
    GeneratorOptions options = defaults;
    const auto unknown = [&](const std::string& key, const std::string& text) {
        return FileError(name + ": metadata " + key + ": unknown value \"" + text + "\"");
    };
    visit_options(
        options,
        [&](const char* key, const auto& names, auto& value) {
            const auto stated = metadata.find(key);
            if (stated == metadata.end()) return;
            for (const auto& [known, text] : names) {
                if (stated->second != text) continue;
                value = known;
                return;
            }
            throw unknown(key, stated->second);
        },
        [&](const char* key, int& value) {
            const auto stated = metadata.find(key);
            if (stated == metadata.end()) return;
            const char* end = stated->second.data() + stated->second.size();
            const auto [stop, error] = std::from_chars(stated->second.data(), end, value);
            if (error != std::errc() || stop != end) throw unknown(key, stated->second);
        });
    if (const std::string problem = options_problem(options); !problem.empty()) throw FileError(name + ": metadata " + problem);
    return options;
}

}  // namespace lacuna::ml
