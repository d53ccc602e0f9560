// SPDX-License-Identifier: GPL-3.0-or-later
// Which rectangle of each map a chain of convolutions needs. Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <vector>

#include "ml/nn/generator_parts.h"
#include "ml/nn/region.h"
#include "ml/ops/curve.h"

namespace lacuna::ml {

/// Where a convolution reads.
struct LayerGeometry {
    ConvSpec spec;
    PadAmount pad{};
    Border border = Border::Zero;  ///< of the map that goes in (for layers that enlarge: of the small one)

    /// What of the input (in its own pixels, possibly beyond the border) the layer reads to give `out`.
    [[nodiscard]] Region need(const Region& out) const;
    /// Multiply-adds for one output pixel.
    [[nodiscard]] double cost() const;
    /// What its sums go through; a stage's last layer, which has no activation, clips colours.
    [[nodiscard]] Curve curve() const;
};
LayerGeometry layer_geometry(const ConvSpec& spec, Padding padding);

class ChainPlan {
 public:
    struct Step {
        Region region;  ///< of the map that goes into the layer
        int64_t height = 0, width = 0;
        [[nodiscard]] Region inside() const { return region.inside(height, width); }
    };

    explicit ChainPlan(std::vector<LayerGeometry> layers) : layers_(std::move(layers)) {}

    /// The maps before each of the layers [first, last) and after them, for an output of the last one. Sizes are of the first
    /// map.
    [[nodiscard]] std::vector<Step> steps(std::size_t first, std::size_t last, const Region& out, int64_t map_height,
                                          int64_t map_width) const;
    /// The part of the chain's input that is read for `out`, padding included. Sizes are those of the input map.
    [[nodiscard]] Region input_region(const Region& out, int64_t map_height, int64_t map_width) const;
    /// Multiply-adds.
    [[nodiscard]] double cost(const Region& out, int64_t map_height, int64_t map_width) const;
    [[nodiscard]] const std::vector<LayerGeometry>& layers() const { return layers_; }
    [[nodiscard]] std::size_t size() const { return layers_.size(); }

 private:
    std::vector<LayerGeometry> layers_;
};

}  // namespace lacuna::ml
