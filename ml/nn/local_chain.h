// SPDX-License-Identifier: GPL-3.0-or-later
// Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <array>
#include <vector>

#include "ml/nn/chain.h"
#include "ml/nn/generator.h"
#include "ml/ops/cpu/row_convolution.h"
#include "ml/ops/cpu/winograd.h"

namespace lacuna::ml {

/// A convolution with its weights laid out for inference by LibTorch's operations.
struct PreparedLayer : LayerGeometry {
    /// One weight tensor; for layers that enlarge first four, since nearest enlarging and a 3x3 kernel are together four 2x2
    /// kernels on the small map, one for each parity of row and column.
    std::array<at::Tensor, 4> weight;
    at::Tensor bias;
    /// Where the layer is worked out by one of these, in float32; what is above is then undefined.
    WinogradLayer winograd;
    RowLayer rows;

    /// What its input must be: the weights' type.
    [[nodiscard]] at::ScalarType type() const { return weight[0].defined() ? weight[0].scalar_type() : at::kFloat; }
};

/// The layer computes in `type`: float32, or bfloat16 with sums in float32.
PreparedLayer prepare_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, at::ScalarType type);

/// A chain by LibTorch's operations, made for a CPU.
class LayerChain : public Chain {
 public:
    /// Layers between two `cuts` run together in bands of rows, so that the maps between them stay in the cache. A cut is the
    /// index of the first layer of a group.
    LayerChain(std::vector<PreparedLayer> layers, std::vector<std::size_t> cuts);

    [[nodiscard]] at::ScalarType input_type() const override { return layers_.front().type(); }
    void run(const Plane& input, const Plane& target, const Region& out, Border beyond, WorkMeter& meter) const override;

 private:
    void run_group(std::size_t first, std::size_t last, const Plane& input, const Plane& target, const Region& out,
                   WorkMeter& meter) const;

    std::vector<PreparedLayer> layers_;
    std::vector<std::size_t> cuts_;
};

}  // namespace lacuna::ml
