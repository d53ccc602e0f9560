// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/fused_chain.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace lacuna::ml {
namespace {

/// [out,in,...] with zeros for further channels.
at::Tensor grown(const at::Tensor& weight, int64_t out, int64_t in) {
    return at::constant_pad_nd(weight, {0, 0, 0, 0, 0, in - weight.size(1), 0, out - weight.size(0)});
}

at::Tensor convolved(const at::Tensor& x, const FusedLayer& layer) {
    const int64_t stride = layer.spec.upsample ? 1 : layer.spec.stride, dilation = layer.spec.dilation;
    // Straight to cuDNN: conv2d takes longer to get there than a small layer takes. The same sums each time, and no TF32.
    const at::Tensor y = x.is_cuda() ? at::cudnn_convolution(x, layer.weight, {0, 0}, {stride, stride}, {dilation, dilation}, 1,
                                                             /*benchmark=*/false, /*deterministic=*/true, /*allow_tf32=*/false)
                                     : at::conv2d(x, layer.weight, {}, stride, at::IntArrayRef{0, 0}, dilation);
    return y.contiguous(at::MemoryFormat::ChannelsLast);
}

gpu::FinishArguments from(const at::Tensor& source) {
    gpu::FinishArguments a{};
    a.source = source.const_data_ptr();
    a.source_type = element_of(source);
    a.source_row = source.stride(2);
    a.source_pixel = source.stride(3);
    return a;
}

gpu::MapTarget target_of(const at::Tensor& part) {
    return {part.mutable_data_ptr(), element_of(part), part.stride(2),
            part.stride(3),          part.stride(1),   static_cast<int>(part.size(1))};
}

void set_target(gpu::FinishArguments& a, const Plane& target, const Region& window, Border beyond) {
    a.target = target_of(target.view(window));
    a.window = window_of(window, target.map_height, target.map_width);
    a.beyond = beyond_of(beyond);
}

}  // namespace

int64_t stored_channels(int64_t channels) {
    return (channels + gpu::kChannelGroup - 1) / gpu::kChannelGroup * gpu::kChannelGroup;
}

gpu::Beyond beyond_of(Border border) {
    switch (border) {
        case Border::Reflect:
            return gpu::Beyond::Reflect;
        case Border::Replicate:
            return gpu::Beyond::Replicate;
        case Border::None:
        case Border::Zero:
            break;
    }
    return gpu::Beyond::Zero;
}

gpu::MapWindow window_of(const Region& region, int64_t map_height, int64_t map_width) {
    const auto number = [](int64_t value) { return static_cast<int>(value); };
    return {number(region.y0),      number(region.x0),  number(region.height()),
            number(region.width()), number(map_height), number(map_width)};
}

FusedLayer fuse_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, LayerPrecision precision) {
    FusedLayer layer{layer_geometry(spec, padding)};
    const int64_t in = stored_channels(spec.in), out = stored_channels(spec.out);
    const at::Tensor weight = conv->weight.detach();
    if (spec.upsample) {
        std::vector<at::Tensor> parities;
        for (const at::Tensor& parity : fold_upsample(weight)) parities.push_back(grown(parity, out, in));
        layer.weight = at::cat(parities);
    } else {
        layer.weight = grown(weight, out, in);
    }
    const at::Tensor exact = layer.weight;
    layer.weight = exact.to(precision == LayerPrecision::Float32 ? at::kFloat : at::kBFloat16);
    layer.direct = precision == LayerPrecision::Direct || precision == LayerPrecision::DirectPairs;
    if (precision == LayerPrecision::DirectPairs)
        layer.weight = at::cat({layer.weight, (exact - layer.weight.to(exact.scalar_type())).to(at::kBFloat16)}, 1);
    layer.weight = layer.weight.clone(at::MemoryFormat::ChannelsLast);
    layer.bias = at::constant_pad_nd(conv->bias.detach().to(at::kFloat), {0, out - spec.out}).clone();
    return layer;
}

FusedChain::FusedChain(std::vector<FusedLayer> layers, const LayerKernels& kernels)
    : Chain({layers.begin(), layers.end()}),
      layers_(std::move(layers)),
      kernels_(kernels),
      direct_(std::all_of(layers_.begin(), layers_.end(), [](const FusedLayer& layer) { return layer.direct; })) {}

Region FusedChain::input_region(const Region& out, int64_t map_height, int64_t map_width) const {
    const Region needed = plan().input_region(out, map_height, map_width);
    return direct_ ? needed.inside(map_height, map_width) : needed;
}

void FusedChain::run(const Plane& input, const Plane& target, const Region& out, Border beyond, WorkMeter& meter) const {
    const auto steps = plan().steps(0, layers_.size(), out, input.map_height, input.map_width);
    Plane current = input;
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        const FusedLayer& layer = layers_[k];
        const bool last = k + 1 == layers_.size();
        const Region part = last ? out : steps[k + 1].inside();
        Plane next = last ? target
                          : make_plane(direct_ ? part : steps[k + 1].region, stored_channels(layer.spec.out), steps[k + 1].height,
                                       steps[k + 1].width, input.data.options().dtype(layers_[k + 1].weight.scalar_type()));
        if (!direct_) {
            convolve_and_finish(layer, current, part, next, last ? beyond : layers_[k + 1].border);
        } else {
            convolve_directly(layer, current, part, next);
            if (last) next.fill_border(beyond);
        }
        meter.done(layer.cost() * static_cast<double>(part.area()));
        current = std::move(next);
    }
}

void FusedChain::convolve_and_finish(const FusedLayer& layer, const Plane& input, const Region& part, const Plane& target,
                                     Border beyond) const {
    const at::Tensor y = convolved(input.view(layer.need(part)), layer);
    gpu::FinishArguments a = from(y);
    a.source_y0 = static_cast<int>(part.y0);
    a.source_x0 = static_cast<int>(part.x0);
    a.source_channels = static_cast<int>(layer.bias.size(0));
    a.shuffled = layer.spec.upsample;
    a.bias = layer.bias.const_data_ptr<float>();
    a.curve = layer.curve();
    set_target(a, target, beyond == Border::None ? part : target.region, beyond);
    kernels_.finish(a);
}

void FusedChain::convolve_directly(const FusedLayer& layer, const Plane& input, const Region& part, const Plane& target) const {
    const at::Tensor& x = input.data;
    const auto number = [](int64_t value) { return static_cast<int>(value); };
    TORCH_CHECK(std::max(x.numel(), layer.weight.numel()) <= INT32_MAX, "a map too large for a GPU's convolution");
    const Region from = layer.need(part);
    gpu::ConvolveArguments a{};
    a.source = x.const_data_ptr();
    a.source_row = number(x.stride(2));
    a.source_pixel = number(x.stride(3));
    a.window = window_of(input.region, input.map_height, input.map_width);
    a.beyond = beyond_of(layer.border);
    a.source_groups = number(x.size(1) / gpu::kChannelGroup);
    a.weight_groups = number(layer.weight.size(1) / gpu::kChannelGroup);
    a.weight = layer.weight.const_data_ptr();
    a.columns = number(layer.weight.size(0));
    a.kernel = number(layer.weight.size(2));
    a.stride = layer.spec.upsample ? 1 : layer.spec.stride;
    a.dilation = layer.spec.dilation;
    a.origin_y = number(from.y0);
    a.origin_x = number(from.x0);
    a.shuffled = layer.spec.upsample;
    a.rows = number(layer.spec.upsample ? part.height() / 2 + 1 : part.height());
    a.row_pixels = number(layer.spec.upsample ? part.width() / 2 + 1 : part.width());
    a.bias = layer.bias.const_data_ptr<float>();
    a.out_channels = number(layer.bias.size(0));
    a.curve = layer.curve();
    a.target = target_of(target.view(part));
    kernels_.convolve(a);
}

void copy_into(const LayerKernels& kernels, const at::Tensor& source, const Plane& target, Border beyond) {
    const at::Tensor pixels = source.contiguous(at::MemoryFormat::ChannelsLast);
    gpu::FinishArguments a = from(pixels);
    a.source_channels = static_cast<int>(pixels.size(1));
    a.curve = Curve::Same;
    set_target(a, target, target.region, beyond);
    kernels.finish(a);
}

}  // namespace lacuna::ml
