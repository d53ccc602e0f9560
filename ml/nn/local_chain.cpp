// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/local_chain.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cmath>

#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {
namespace {

// A band of rows must not take longer than a user is willing to wait for "stop" on a slow machine (100 ms at 15 GMAC/s), nor
// should the maps inside a group of layers outgrow the cache.
constexpr double k_band_multiply_adds = 1.5e9;
constexpr int64_t k_group_bytes = 4 << 20;

at::IntArrayRef no_padding() {
    static constexpr std::array<int64_t, 2> zero{0, 0};
    return zero;
}

/// ELU where is_plain_map() holds for both, of the same size.
void elu_into(const at::Tensor& target, const at::Tensor& x) {
    const int64_t height = x.size(2), width = x.size(3), channels = x.size(1);
    const auto kernel = cpu_kernels().elu[x.scalar_type() == at::kBFloat16][target.scalar_type() == at::kBFloat16];
    const auto* from = static_cast<const char*>(x.const_data_ptr());
    auto* to = static_cast<char*>(target.data_ptr());
    const auto at_pixel = [](const at::Tensor& map, int64_t row, int64_t column) {
        return (row * map.stride(2) + column * map.stride(3)) * static_cast<int64_t>(map.element_size());
    };
    // A row at a time where its pixels follow one another.
    const bool whole_rows = target.stride(3) == channels && x.stride(3) == channels;
    const int64_t step = whole_rows ? width : 1;
    constexpr int64_t k_grain = 1 << 15;  // values that are worth a thread
    at::parallel_for(0, height, std::max<int64_t>(1, k_grain / (width * channels)), [&](int64_t begin, int64_t end) {
        for (int64_t row = begin; row < end; ++row)
            for (int64_t column = 0; column < width; column += step)
                kernel(from + at_pixel(x, row, column), to + at_pixel(target, row, column), step * channels);
    });
}

/// A map on the CPU in a type that elu_into() knows, with each pixel's channels side by side.
bool is_plain_map(const at::Tensor& map) {
    return map.is_cpu() && (map.scalar_type() == at::kFloat || map.scalar_type() == at::kBFloat16) && map.size(0) == 1 &&
           (map.stride(1) == 1 || map.size(1) == 1);
}

/// `x` may be overwritten.
void activate(const at::Tensor& target, const at::Tensor& x, Activation activation) {
    if (activation == Activation::Elu && is_plain_map(target) && is_plain_map(x)) {
        elu_into(target, x);
        return;
    }
    if (target.scalar_type() != x.scalar_type()) {
        // Worked out in the wider of the two types.
        const at::Tensor wide = x.scalar_type() == at::kFloat ? x : x.to(target.scalar_type());
        activate(wide, wide, activation);
        target.copy_(wide);
        return;
    }
    at::Tensor out = target;
    switch (activation) {
        case Activation::Elu:
            at::elu_out(out, x);
            break;
        case Activation::Relu:
            at::clamp_min_out(out, x, 0);
            break;
        case Activation::None:
            at::clamp_out(out, x, -1, 1);
            break;
    }
}

at::Tensor convolved(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, int64_t stride, int64_t dilation) {
    if (x.is_cpu()) return at::conv2d(x, weight, bias, stride, no_padding(), dilation);
    // conv2d would round to TF32 on a GPU, whose 10 bits are less than what float32 promises.
    const std::array<int64_t, 2> strides{stride, stride}, dilations{dilation, dilation};
    return at::_convolution(x, weight, bias, strides, no_padding(), dilations, /*transposed=*/false, no_padding(), 1,
                            /*benchmark=*/false, /*deterministic=*/true, /*cudnn_enabled=*/true, /*allow_tf32=*/false);
}

/// Writes `part` of the layer's output map into target.
void apply(const PreparedLayer& layer, const Plane& input, const Plane& target, const Region& part) {
    const Region need = layer.need(part);
    const at::Tensor x = input.view(need);
    if (layer.winograd.defined()) {
        winograd_convolve(target.view(part), x, layer.winograd, layer.curve());
        return;
    }
    if (layer.rows.defined()) {
        row_convolve(target.view(part), x, layer.rows, layer.curve());
        return;
    }
    if (!layer.spec.upsample) {
        activate(target.view(part), convolved(x, layer.weight[0], layer.bias, layer.spec.stride, layer.spec.dilation),
                 layer.spec.activation);
        return;
    }
    const int64_t height = part.height() / 2, width = part.width() / 2;
    const at::Tensor out = target.view(part);
    for (int64_t a = 0; a < 2; ++a)
        for (int64_t b = 0; b < 2; ++b) {
            // One row and column too many is less work than copying the input once for each parity.
            const at::Tensor y = convolved(x, layer.weight[2 * a + b], layer.bias, 1, 1);
            activate(out.slice(2, a, c10::nullopt, 2).slice(3, b, c10::nullopt, 2), y.narrow(2, a, height).narrow(3, b, width),
                     layer.spec.activation);
        }
}

}  // namespace

PreparedLayer prepare_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, at::ScalarType type) {
    PreparedLayer layer{layer_geometry(spec, padding)};
    const at::Tensor weight = conv->weight.detach(), bias = conv->bias.detach();
    if (spec.upsample) {
        layer.weight = fold_upsample(weight);
    } else {
        layer.weight[0] = weight;
    }
    if (weight.is_cpu() && type == at::kFloat) {
        if (spec.stride == 1 && winograd_suits(spec.in, spec.out, spec.kernel)) {
            layer.winograd =
                spec.upsample ? winograd_enlarging_layer(layer.weight, bias) : winograd_layer(weight, bias, spec.dilation);
        } else if (!spec.upsample && spec.dilation == 1) {
            layer.rows = row_layer(weight, bias, spec.stride);
        }
        if (layer.winograd.defined() || layer.rows.defined()) {
            layer.weight = {};
            return layer;
        }
    }
    for (at::Tensor& w : layer.weight)
        if (w.defined()) w = w.to(type).clone(at::MemoryFormat::ChannelsLast);
    layer.bias = bias.to(type).clone();
    return layer;
}

LayerChain::LayerChain(std::vector<PreparedLayer> layers, std::vector<std::size_t> cuts)
    : Chain({layers.begin(), layers.end()}), layers_(std::move(layers)), cuts_(std::move(cuts)) {
    if (cuts_.empty() || cuts_.front() != 0) cuts_.insert(cuts_.begin(), 0);
    cuts_.push_back(layers_.size());
}

void LayerChain::run(const Plane& input, const Plane& target, const Region& out, Border beyond, WorkMeter& meter) const {
    const auto steps = plan().steps(0, layers_.size(), out, input.map_height, input.map_width);
    Plane current = input;
    for (std::size_t g = 0; g + 1 < cuts_.size(); ++g) {
        const std::size_t first = cuts_[g], last = cuts_[g + 1];
        if (last == layers_.size()) {
            run_group(first, last, current, target, out, meter);
            target.fill_border(beyond);
            return;
        }
        const auto& step = steps[last];
        Plane next = make_plane(step.region, layers_[last - 1].spec.out, step.height, step.width,
                                input.data.options().dtype(layers_[last].type()));
        run_group(first, last, current, next, next.inside(), meter);
        next.fill_border(layers_[last].border);
        current = std::move(next);
    }
}

void LayerChain::run_group(std::size_t first, std::size_t last, const Plane& input, const Plane& target, const Region& out,
                           WorkMeter& meter) const {
    // How high a band may be: by work, and by what the maps inside the group take. A GPU has no use for bands.
    double work = 0, bytes = 0;
    const auto whole = plan().steps(first, last, out, input.map_height, input.map_width);
    for (std::size_t k = first; k < last; ++k) {
        const auto& after = whole[k - first + 1];
        const auto area = static_cast<double>(after.inside().area());
        work += layers_[k].cost() * area;
        if (k + 1 < last) bytes += area * layers_[k].spec.out * static_cast<double>(c10::elementSize(layers_[k + 1].type()));
    }
    const bool even = layers_[last - 1].spec.upsample;
    const auto bands = static_cast<int64_t>(std::ceil(std::max({work / k_band_multiply_adds, bytes / k_group_bytes, 1.0})));
    int64_t rows = input.data.is_cpu() ? std::max<int64_t>((out.height() + bands - 1) / bands, 2) : out.height();
    rows += even ? rows & 1 : 0;

    for (int64_t y = out.y0; y < out.y1; y += rows) {
        const Region band{y, out.x0, std::min(y + rows, out.y1), out.x1};
        const auto steps = plan().steps(first, last, band, input.map_height, input.map_width);
        Plane current = input;
        double band_work = 0;
        for (std::size_t k = first; k < last; ++k) {
            const auto& after = steps[k - first + 1];
            Plane next = k + 1 == last ? target
                                       : make_plane(after.region, layers_[k].spec.out, after.height, after.width,
                                                    input.data.options().dtype(layers_[k + 1].type()));
            const Region part = k + 1 == last ? band : next.inside();
            apply(layers_[k], current, next, part);
            band_work += layers_[k].cost() * static_cast<double>(part.area());
            if (k + 1 < last) next.fill_border(layers_[k + 1].border);
            current = std::move(next);
        }
        meter.done(band_work);
    }
}

}  // namespace lacuna::ml
