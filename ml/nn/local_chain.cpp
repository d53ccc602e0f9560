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

/// Writes `part` of the layer's output map into target.
void apply(const PreparedLayer& layer, const Plane& input, const Plane& target, const Region& part) {
    const Region need = layer.need(part);
    const at::Tensor x = input.view(need);
    if (!layer.spec.upsample) {
        activate(target.view(part),
                 at::conv2d(x, layer.weight[0], layer.bias, layer.spec.stride, no_padding(), layer.spec.dilation),
                 layer.spec.activation);
        return;
    }
    const int64_t height = part.height() / 2, width = part.width() / 2;
    const at::Tensor out = target.view(part);
    for (int64_t a = 0; a < 2; ++a)
        for (int64_t b = 0; b < 2; ++b) {
            // One row and column too many is less work than copying the input once for each parity.
            const at::Tensor y = at::conv2d(x, layer.weight[2 * a + b], layer.bias, 1, no_padding(), 1);
            activate(out.slice(2, a, c10::nullopt, 2).slice(3, b, c10::nullopt, 2), y.narrow(2, a, height).narrow(3, b, width),
                     layer.spec.activation);
        }
}

}  // namespace

Plane make_plane(const Region& region, int64_t channels, int64_t map_height, int64_t map_width,
                 const at::TensorOptions& options) {
    return {at::empty({1, channels, region.height(), region.width()}, options.memory_format(at::MemoryFormat::ChannelsLast)),
            region, map_height, map_width};
}

at::Tensor Plane::view(const Region& part) const {
    TORCH_INTERNAL_ASSERT(part.y0 >= region.y0 && part.x0 >= region.x0 && part.y1 <= region.y1 && part.x1 <= region.x1);
    return data.narrow(2, part.y0 - region.y0, part.height()).narrow(3, part.x0 - region.x0, part.width());
}

void Plane::fill_border(Border border) const {
    const Region in = inside();
    if (in == region || border == Border::None) return;
    const auto fill = [&](int64_t dim, int64_t first, int64_t end, int64_t in_first, int64_t in_end, int64_t size) {
        const at::Tensor lines = dim == 2 ? data.narrow(3, in.x0 - region.x0, in.width()) : data;
        if (border == Border::Zero) {
            if (in_first > first) lines.narrow(dim, 0, in_first - first).zero_();
            if (end > in_end) lines.narrow(dim, in_end - first, end - in_end).zero_();
            return;
        }
        for (int64_t i = first; i < end; ++i) {
            if (i >= in_first && i < in_end) continue;
            const int64_t source = border == Border::Reflect ? reflect_index(i, size) : std::clamp<int64_t>(i, 0, size - 1);
            lines.select(dim, i - first).copy_(lines.select(dim, source - first));
        }
    };
    fill(2, region.y0, region.y1, in.y0, in.y1, map_height);
    fill(3, region.x0, region.x1, in.x0, in.x1, map_width);
}

Region PreparedLayer::need(const Region& out) const {
    if (spec.upsample) return {out.y0 / 2 - 1, out.x0 / 2 - 1, out.y1 / 2 + 1, out.x1 / 2 + 1};
    const int64_t stride = spec.stride, reach = int64_t{spec.kernel - 1} * spec.dilation;
    return {out.y0 * stride - pad.before, out.x0 * stride - pad.before, (out.y1 - 1) * stride - pad.before + reach + 1,
            (out.x1 - 1) * stride - pad.before + reach + 1};
}

double PreparedLayer::cost() const {
    const double taps = spec.upsample ? 4 : spec.kernel * spec.kernel;
    return taps * spec.in * spec.out;
}

PreparedLayer prepare_layer(const torch::nn::Conv2d& conv, const ConvSpec& spec, Padding padding, at::ScalarType type) {
    PreparedLayer layer{spec};
    const at::Tensor weight = conv->weight.detach();
    if (spec.upsample) {
        layer.weight = fold_upsample(weight);
        // The enlarged map's mirror image of one line is its border line: the small map's border repeated.
        layer.border = padding == Padding::Reflect ? Border::Replicate : Border::Zero;
    } else {
        layer.weight[0] = weight;
        layer.border = padding == Padding::Reflect ? Border::Reflect : Border::Zero;
    }
    for (at::Tensor& w : layer.weight)
        if (w.defined()) w = w.to(type).clone(at::MemoryFormat::ChannelsLast);
    layer.bias = conv->bias.detach().to(type).clone();
    layer.pad = pad_amount(spec, padding);
    return layer;
}

LayerChain::LayerChain(std::vector<PreparedLayer> layers, std::vector<std::size_t> cuts)
    : layers_(std::move(layers)), cuts_(std::move(cuts)) {
    if (cuts_.empty() || cuts_.front() != 0) cuts_.insert(cuts_.begin(), 0);
    cuts_.push_back(layers_.size());
}

std::vector<LayerChain::Step> LayerChain::plan(std::size_t first, std::size_t last, const Region& out, int64_t map_height,
                                               int64_t map_width) const {
    std::vector<Step> steps(last - first + 1);
    steps[0].height = map_height;
    steps[0].width = map_width;
    for (std::size_t k = first; k < last; ++k) {
        const ConvSpec& spec = layers_[k].spec;
        const Step& before = steps[k - first];
        steps[k - first + 1].height = spec.upsample ? before.height * 2 : before.height / spec.stride;
        steps[k - first + 1].width = spec.upsample ? before.width * 2 : before.width / spec.stride;
    }
    steps.back().region = out;
    for (std::size_t k = last; k-- > first;) {
        Step& after = steps[k - first + 1];
        Step& before = steps[k - first];
        if (layers_[k].spec.upsample) {
            // Enlarged maps come in whole 2x2 blocks. Map sizes are even there, so this stays inside.
            Region& r = after.region;
            if (r.y0 > 0) r.y0 -= r.y0 & 1;
            if (r.x0 > 0) r.x0 -= r.x0 & 1;
            if (r.y1 < after.height) r.y1 += r.y1 & 1;
            if (r.x1 < after.width) r.x1 += r.x1 & 1;
        }
        before.region = layers_[k].need(after.region.inside(after.height, after.width));
        if (layers_[k].border != Border::Zero) {
            include_border_sources(before.region.y0, before.region.y1, before.height, layers_[k].border);
            include_border_sources(before.region.x0, before.region.x1, before.width, layers_[k].border);
        }
    }
    return steps;
}

Region LayerChain::input_region(const Region& out, int64_t map_height, int64_t map_width) const {
    return plan(0, layers_.size(), out, map_height, map_width).front().region;
}

double LayerChain::cost(const Region& out, int64_t map_height, int64_t map_width) const {
    const auto steps = plan(0, layers_.size(), out, map_height, map_width);
    double total = 0;
    for (std::size_t k = 0; k < layers_.size(); ++k) {
        const Step& after = steps[k + 1];
        total += layers_[k].cost() * static_cast<double>(after.region.inside(after.height, after.width).area());
    }
    return total;
}

void LayerChain::run(const Plane& input, const Plane& target, const Region& out, WorkMeter& meter) const {
    const auto steps = plan(0, layers_.size(), out, input.map_height, input.map_width);
    Plane current = input;
    for (std::size_t g = 0; g + 1 < cuts_.size(); ++g) {
        const std::size_t first = cuts_[g], last = cuts_[g + 1];
        if (last == layers_.size()) {
            run_group(first, last, current, target, out, meter);
            return;
        }
        const Step& step = steps[last];
        Plane next = make_plane(step.region, layers_[last - 1].spec.out, step.height, step.width,
                                input.data.options().dtype(layers_[last].type()));
        run_group(first, last, current, next, next.inside(), meter);
        next.fill_border(layers_[last].border);
        current = std::move(next);
    }
}

void LayerChain::run_group(std::size_t first, std::size_t last, const Plane& input, const Plane& target, const Region& out,
                           WorkMeter& meter) const {
    // How high a band may be: by work, and by what the maps inside the group take.
    double work = 0, bytes = 0;
    const auto whole = plan(first, last, out, input.map_height, input.map_width);
    for (std::size_t k = first; k < last; ++k) {
        const Step& after = whole[k - first + 1];
        const auto area = static_cast<double>(after.region.inside(after.height, after.width).area());
        work += layers_[k].cost() * area;
        if (k + 1 < last) bytes += area * layers_[k].spec.out * static_cast<double>(c10::elementSize(layers_[k + 1].type()));
    }
    const bool even = layers_[last - 1].spec.upsample;
    const auto bands = static_cast<int64_t>(std::ceil(std::max({work / k_band_multiply_adds, bytes / k_group_bytes, 1.0})));
    int64_t rows = std::max<int64_t>((out.height() + bands - 1) / bands, 2);
    rows += even ? rows & 1 : 0;

    for (int64_t y = out.y0; y < out.y1; y += rows) {
        const Region band{y, out.x0, std::min(y + rows, out.y1), out.x1};
        const auto steps = plan(first, last, band, input.map_height, input.map_width);
        Plane current = input;
        double band_work = 0;
        for (std::size_t k = first; k < last; ++k) {
            const Step& after = steps[k - first + 1];
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
