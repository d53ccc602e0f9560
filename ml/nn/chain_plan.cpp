// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/chain_plan.h"

#include <algorithm>

namespace lacuna::ml {
namespace {

/// The range of indices inside [0, size) that stand for [from, to) under a border that mirrors or repeats, united with it.
void include_border_sources(int64_t& from, int64_t& to, int64_t size, Border border) {
    int64_t least = from, most = to - 1;
    for (int64_t i = from; i < to; ++i) {
        if (i >= 0 && i < size) continue;
        const int64_t source = border == Border::Reflect ? reflect_index(i, size) : std::clamp<int64_t>(i, 0, size - 1);
        least = std::min(least, source);
        most = std::max(most, source);
    }
    from = least;
    to = most + 1;
}

}  // namespace

LayerGeometry layer_geometry(const ConvSpec& spec, Padding padding) {
    LayerGeometry layer{spec, pad_amount(spec, padding), padding == Padding::Reflect ? Border::Reflect : Border::Zero};
    // The enlarged map's mirror image of one line is its border line: the small map's border repeated.
    if (spec.upsample && padding == Padding::Reflect) layer.border = Border::Replicate;
    return layer;
}

Region LayerGeometry::need(const Region& out) const {
    if (spec.upsample) return {out.y0 / 2 - 1, out.x0 / 2 - 1, out.y1 / 2 + 1, out.x1 / 2 + 1};
    const int64_t stride = spec.stride, reach = int64_t{spec.kernel - 1} * spec.dilation;
    return {out.y0 * stride - pad.before, out.x0 * stride - pad.before, (out.y1 - 1) * stride - pad.before + reach + 1,
            (out.x1 - 1) * stride - pad.before + reach + 1};
}

double LayerGeometry::cost() const {
    const double taps = spec.upsample ? 4 : spec.kernel * spec.kernel;
    return taps * spec.in * spec.out;
}

Curve LayerGeometry::curve() const {
    switch (spec.activation) {
        case Activation::Elu:
            return Curve::Elu;
        case Activation::Relu:
            return Curve::Relu;
        case Activation::None:
            break;
    }
    return Curve::Clip;
}

std::vector<ChainPlan::Step> ChainPlan::steps(std::size_t first, std::size_t last, const Region& out, int64_t map_height,
                                              int64_t map_width) const {
    std::vector<Step> maps(last - first + 1);
    maps[0].height = map_height;
    maps[0].width = map_width;
    for (std::size_t k = first; k < last; ++k) {
        const ConvSpec& spec = layers_[k].spec;
        const Step& before = maps[k - first];
        maps[k - first + 1].height = spec.upsample ? before.height * 2 : before.height / spec.stride;
        maps[k - first + 1].width = spec.upsample ? before.width * 2 : before.width / spec.stride;
    }
    maps.back().region = out;
    for (std::size_t k = last; k-- > first;) {
        Step& after = maps[k - first + 1];
        Step& before = maps[k - first];
        if (layers_[k].spec.upsample) {
            // Enlarged maps come in whole 2x2 blocks. Map sizes are even there, so this stays inside.
            Region& r = after.region;
            if (r.y0 > 0) r.y0 -= r.y0 & 1;
            if (r.x0 > 0) r.x0 -= r.x0 & 1;
            if (r.y1 < after.height) r.y1 += r.y1 & 1;
            if (r.x1 < after.width) r.x1 += r.x1 & 1;
        }
        before.region = layers_[k].need(after.inside());
        if (layers_[k].border != Border::Zero) {
            include_border_sources(before.region.y0, before.region.y1, before.height, layers_[k].border);
            include_border_sources(before.region.x0, before.region.x1, before.width, layers_[k].border);
        }
    }
    return maps;
}

Region ChainPlan::input_region(const Region& out, int64_t map_height, int64_t map_width) const {
    return steps(0, layers_.size(), out, map_height, map_width).front().region;
}

double ChainPlan::cost(const Region& out, int64_t map_height, int64_t map_width) const {
    const auto maps = steps(0, layers_.size(), out, map_height, map_width);
    double total = 0;
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        const Step& after = maps[k + 1];
        total += layers_[k].cost() * static_cast<double>(after.inside().area());
    }
    return total;
}

}  // namespace lacuna::ml
