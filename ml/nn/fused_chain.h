// SPDX-License-Identifier: GPL-3.0-or-later
// Support of ml/nn/local_fill.h, not part of the interface.
#pragma once

#include <vector>

#include "ml/nn/chain.h"
#include "ml/nn/generator.h"
#include "ml/ops/layer_kernels.h"

namespace lacuna::ml {

/// A convolution with its weights laid out for a GPU: channels in multiples of gpu::kChannelGroup (those beyond the layer's own
/// give and take zeros), and for layers that enlarge first one 2x2 kernel whose channels are the four parities' one after the
/// other.
struct FusedLayer : LayerGeometry {
    at::Tensor weight;
    at::Tensor bias;      ///< float32
    bool direct = false;  ///< by LayerKernels::convolve
};

enum class LayerPrecision {
    Float32,
    BFloat16,     ///< with sums in float32
    Direct,       ///< the same by LayerKernels::convolve
    DirectPairs,  ///< and each weight as the sum of two bfloat16
};
FusedLayer fuse_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, LayerPrecision precision);

/// Channels of a map in memory.
int64_t stored_channels(int64_t channels);

/// A chain of few launches: each layer is one kernel where all of them are direct; else one of cuDNN's convolutions, and one
/// kernel that writes the next one's whole input, border and all. The channels of its input are stored_channels(). Where `input`
/// is exactly what input_region() says, nothing is copied.
class FusedChain : public Chain {
 public:
    FusedChain(std::vector<FusedLayer> layers, const LayerKernels& kernels);

    [[nodiscard]] at::ScalarType input_type() const override { return layers_.front().weight.scalar_type(); }
    [[nodiscard]] Region input_region(const Region& out, int64_t map_height, int64_t map_width) const override;
    [[nodiscard]] Border input_border() const override { return direct_ ? Border::None : Chain::input_border(); }
    void run(const Plane& input, const Plane& target, const Region& out, Border beyond, WorkMeter& meter) const override;

 private:
    void convolve_and_finish(const FusedLayer& layer, const Plane& input, const Region& part, const Plane& target,
                             Border beyond) const;
    void convolve_directly(const FusedLayer& layer, const Plane& input, const Region& part, const Plane& target) const;

    std::vector<FusedLayer> layers_;
    const LayerKernels& kernels_;
    bool direct_;  ///< no map has a border: the kernels work it out
};

/// Writes all of `target`, its border included, from the whole map `source` [1,C,H,W]; C is a multiple of gpu::kChannelGroup.
void copy_into(const LayerKernels& kernels, const at::Tensor& source, const Plane& target, Border beyond);

/// The border rule as the kernels know it; None means that nothing beyond the border is asked for.
gpu::Beyond beyond_of(Border border);
/// The part of a map as the kernels know it.
gpu::MapWindow window_of(const Region& region, int64_t map_height, int64_t map_width);

}  // namespace lacuna::ml
