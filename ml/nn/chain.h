// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of convolutions worked out on a part of the picture only. Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <ATen/core/Tensor.h>

#include <utility>
#include <vector>

#include "ml/nn/chain_plan.h"

namespace lacuna::ml {

/// A rectangle of a feature map, with the padding beyond the map's border that the next layer reads.
struct Plane {
    at::Tensor data;  ///< [1,C,region height,region width], channels_last
    Region region;    ///< what data covers, in pixels of the map; may reach beyond it
    int64_t map_height = 0, map_width = 0;

    /// data's part that covers `part`.
    [[nodiscard]] at::Tensor view(const Region& part) const;
    [[nodiscard]] Region inside() const { return region.inside(map_height, map_width); }
    /// Writes what lies beyond the map's border from what lies inside.
    void fill_border(Border border) const;
};

/// An uninitialised plane.
Plane make_plane(const Region& region, int64_t channels, int64_t map_height, int64_t map_width, const at::TensorOptions& options);

/// Told about multiply-adds done; throws Cancelled when the fill is to stop.
class WorkMeter {
 public:
    virtual ~WorkMeter() = default;
    virtual void done(double multiply_adds) = 0;
};

/// Layers run one after the other on the least of each map that the last one's output needs.
class Chain {
 public:
    explicit Chain(std::vector<LayerGeometry> layers) : plan_(std::move(layers)) {}
    virtual ~Chain() = default;
    Chain(const Chain&) = delete;
    Chain& operator=(const Chain&) = delete;

    [[nodiscard]] const ChainPlan& plan() const { return plan_; }
    /// What of its input the chain is given for `out`, and what stands in it beyond the map (None: it holds nothing from there).
    [[nodiscard]] virtual Region input_region(const Region& out, int64_t map_height, int64_t map_width) const {
        return plan_.input_region(out, map_height, map_width);
    }
    [[nodiscard]] virtual Border input_border() const { return plan_.layers().front().border; }
    /// The element type of the chain's input.
    [[nodiscard]] virtual at::ScalarType input_type() const = 0;

    /// Writes the chain's output for `out` (within the map) into `target`, whose region holds it and whose type may be another
    /// than the chain's; where `beyond` isn't None, `out` is all of target's region that lies within the map, and its border is
    /// written, too. `input` holds input_region(out) in input_type().
    virtual void run(const Plane& input, const Plane& target, const Region& out, Border beyond, WorkMeter& meter) const = 0;

 private:
    ChainPlan plan_;
};

}  // namespace lacuna::ml
