// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of convolutions worked out on a part of the picture only. Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <span>
#include <vector>

#include "ml/nn/generator.h"
#include "ml/nn/generator_parts.h"
#include "ml/nn/region.h"

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

/// A convolution with its weights laid out for inference.
struct PreparedLayer {
    ConvSpec spec;
    /// One weight tensor; for layers that enlarge first four, since nearest enlarging and a 3x3 kernel are together four 2x2
    /// kernels on the small map, one for each parity of row and column.
    std::array<at::Tensor, 4> weight;
    at::Tensor bias;
    PadAmount pad{};
    Border border = Border::Zero;

    /// What its input must be: the weights' type.
    [[nodiscard]] at::ScalarType type() const { return weight[0].scalar_type(); }

    /// What of the input (in its own pixels, possibly beyond the border) the layer reads to give `out`.
    [[nodiscard]] Region need(const Region& out) const;
    /// Multiply-adds for one output pixel.
    [[nodiscard]] double cost() const;
};

/// The layer computes in `type`: float32, or bfloat16 with sums in float32.
PreparedLayer prepare_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, at::ScalarType type);

/// Told about multiply-adds done; throws Cancelled when the fill is to stop.
class WorkMeter {
 public:
    virtual ~WorkMeter() = default;
    virtual void done(double multiply_adds) = 0;
};

/// Layers run one after the other on the least of each map that the last one's output needs.
class LayerChain {
 public:
    /// Layers between two `cuts` run together in bands of rows, so that the maps between them stay in the cache. A cut is the
    /// index of the first layer of a group.
    LayerChain(std::vector<PreparedLayer> layers, std::vector<std::size_t> cuts);

    /// The part of the chain's input that is read for `out`, padding included. Sizes are those of the input map.
    [[nodiscard]] Region input_region(const Region& out, int64_t map_height, int64_t map_width) const;
    [[nodiscard]] double cost(const Region& out, int64_t map_height, int64_t map_width) const;
    [[nodiscard]] Border input_border() const { return layers_.front().border; }
    [[nodiscard]] at::ScalarType input_type() const { return layers_.front().type(); }
    [[nodiscard]] int64_t out_channels() const { return layers_.back().spec.out; }

    /// Writes the chain's output for `out` (within the map) into `target`, whose region holds it and whose type may be another
    /// than the chain's. `input` holds input_region(out) in input_type().
    void run(const Plane& input, const Plane& target, const Region& out, WorkMeter& meter) const;

 private:
    struct Step {
        Region region;  ///< of the map that goes into the layer
        int64_t height = 0, width = 0;
    };
    /// The maps before each of the layers [first, last) and after them, for an output of the last one. Sizes are of the first
    /// map.
    [[nodiscard]] std::vector<Step> plan(std::size_t first, std::size_t last, const Region& out, int64_t map_height,
                                         int64_t map_width) const;
    void run_group(std::size_t first, std::size_t last, const Plane& input, const Plane& target, const Region& out,
                   WorkMeter& meter) const;

    std::vector<PreparedLayer> layers_;
    std::vector<std::size_t> cuts_;
};

/// An uninitialised plane.
Plane make_plane(const Region& region, int64_t channels, int64_t map_height, int64_t map_width, const at::TensorOptions& options);

}  // namespace lacuna::ml
