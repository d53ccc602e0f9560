// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/fill_chains.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace lacuna::ml {
namespace {

// Multiply-adds that a region of its own costs beside its layers (set-up, small matrices that keep no core busy).
constexpr double k_region_overhead = 2e8;

/// Attention results of several regions, each valid in its own foreground, as one.
void join(AttentionResult& all, const AttentionResult& part, const CellRect& cells) {
    if (!all.output.defined()) {
        all = part;
        return;
    }
    const auto copy = [](const at::Tensor& to, const at::Tensor& from, int64_t dim, CellRect r, int64_t scale) {
        if (!from.defined() || from.numel() == 0) return;
        const auto cut = [&](const at::Tensor& t) {
            return t.slice(dim, r.y0 * scale, r.y1 * scale).slice(dim + 1, r.x0 * scale, r.x1 * scale);
        };
        cut(to).copy_(cut(from));
    };
    copy(all.output, part.output, 2, cells, 2);
    copy(all.argmax, part.argmax, 1, cells, 1);
    copy(all.top_index, part.top_index, 1, cells, 1);
    copy(all.top_weight, part.top_weight, 1, cells, 1);
}

}  // namespace

FillChains::FillChains(const GeneratorOptions& network, const Make& make) : options(network) {
    const NetworkLayers layers = network_layers(options);
    const auto chain = [&](const char* stage, const std::vector<ConvSpec>& specs) {
        return specs.empty() ? nullptr : make(stage, specs);
    };
    coarse = chain("coarse", layers.coarse);
    conv_branch = chain("refinement", layers.conv_branch);
    attention_encoder = chain("refinement", layers.attention_encoder);
    attention_decoder = chain("refinement", layers.attention_decoder);
    decoder = chain("refinement", layers.decoder);
}

bool FillChains::samples() const {
    return options.attention == AttentionKind::SpatialTransformer || options.attention == AttentionKind::AppearanceFlow;
}

double FillChains::coarse_cost(const Region& r, int64_t height, int64_t width) const {
    return coarse->plan().cost(r, height, width) + k_region_overhead;
}

double FillChains::refinement_cost(const Region& r, int64_t height, int64_t width) const {
    const int64_t h = height / 4, w = width / 4;
    const Region in = decoder_input(r, height, width).inside(h, w);
    double total = decoder->plan().cost(r, h, w) + conv_branch->plan().cost(in, height, width) + k_region_overhead;
    if (attention_decoder)
        total += attention_decoder->plan().cost(in, h, w) + attention_cost(attention_part(r, height, width).inside(h, w), h, w);
    return total;
}

double FillChains::attention_cost(const Region& quarter, int64_t quarter_height, int64_t quarter_width) const {
    if (samples()) return 0;
    // Scores and paste: 5 C multiply-adds for each pair of cells (model.md 1, identities 1 and 5).
    return 5.0 * options.branch_channels() * static_cast<double>(quarter.area() / 4) *
           static_cast<double>(quarter_height * quarter_width / 4);
}

double FillChains::total_cost(const std::vector<Region>& coarse_regions, const std::vector<Region>& refined, int64_t height,
                              int64_t width) const {
    double total = 0;
    for (const Region& r : coarse_regions) total += coarse_cost(r, height, width) - k_region_overhead;
    for (const Region& r : refined) total += refinement_cost(r, height, width) - k_region_overhead;
    if (!refined.empty() && attention_encoder)
        total += attention_encoder->plan().cost({0, 0, height / 4, width / 4}, height, width);
    return total;
}

Region FillChains::decoder_input(const Region& r, int64_t height, int64_t width) const {
    return decoder->plan().input_region(r, height / 4, width / 4);
}

Region FillChains::attention_part(const Region& r, int64_t height, int64_t width) const {
    const Region in = decoder_input(r, height, width).inside(height / 4, width / 4);
    return attention_decoder->plan().input_region(in, height / 4, width / 4);
}

CellRect FillChains::attention_cells(const Region& r, int64_t height, int64_t width) const {
    const Region part = attention_part(r, height, width).inside(height / 4, width / 4);
    return {part.y0 / 2, part.x0 / 2, (part.y1 + 1) / 2, (part.x1 + 1) / 2};
}

void FillMeter::done(double multiply_adds) {
    done_ += multiply_adds;
    poll();
    if (request_.progress) request_.progress(std::min(1.0, done_ / std::max(total_, 1.0)));
}

void FillMeter::poll() const {
    if (request_.cancelled && request_.cancelled()) throw Cancelled();
}

AttentionResult attend_regions(const FillChains& chains, AttentionRequest& attention, const AttentionOptions& options,
                               const std::vector<Region>& regions, FillMeter& meter) {
    const int64_t h = attention.features.size(2), w = attention.features.size(3), height = 4 * h, width = 4 * w;
    AttentionResult result;
    for (const Region& region : regions) {
        attention.foreground = chains.attention_cells(region, height, width);
        join(result, contextual_attention(attention, options), *attention.foreground);
        meter.done(chains.attention_cost(chains.attention_part(region, height, width).inside(h, w), h, w));
    }
    attention.cancelled = nullptr;
    attention.foreground.reset();
    return result;
}

}  // namespace lacuna::ml
