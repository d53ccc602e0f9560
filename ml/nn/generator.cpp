// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator.h"

#include <torch/torch.h>

#include <cmath>

namespace lacuna::ml {
namespace {

at::Tensor mirror(const at::Tensor& x, int64_t dim, PadAmount pad) {
    const int64_t size = x.size(dim);
    std::vector<int64_t> index;
    for (int64_t i = -pad.before; i < size + pad.after; ++i) index.push_back(reflect_index(i, size));
    return x.index_select(dim, torch::tensor(index, x.options().dtype(torch::kLong)));
}

at::Tensor pad(const at::Tensor& x, PadAmount amount, Padding padding) {
    if (amount.before == 0 && amount.after == 0) return x;
    if (padding != Padding::Reflect) return at::constant_pad_nd(x, {amount.before, amount.after, amount.before, amount.after});
    const int64_t most = std::max(amount.before, amount.after);
    if (most < x.size(2) && most < x.size(3))
        return at::reflection_pad2d(x, {amount.before, amount.after, amount.before, amount.after});
    // Maps smaller than the dilation: the mirror image is mirrored again.
    return mirror(mirror(x, 2, amount), 3, amount);
}

at::Tensor pick_nearest(const at::Tensor& x, int64_t dim, int64_t out, Downsample downsample) {
    const int64_t in = x.size(dim);
    // Single precision on purpose: the reference computes its index so, and halves decide.
    const float scale = downsample == Downsample::Stride ? static_cast<float>(in / out)
                        : out > 1                        ? static_cast<float>(in - 1) / static_cast<float>(out - 1)
                                                         : 0.0F;
    std::vector<int64_t> index;
    for (int64_t i = 0; i < out; ++i)
        index.push_back(std::min<int64_t>(in - 1, static_cast<int64_t>(std::round(static_cast<float>(i) * scale))));
    return x.index_select(dim, torch::tensor(index, x.options().dtype(torch::kLong)));
}

}  // namespace

PadAmount pad_amount(const ConvSpec& spec, Padding padding) {
    const int64_t reach = int64_t{spec.kernel - 1} * spec.dilation;
    if (padding != Padding::ZerosTfSame || spec.stride == 1) return {reach / 2, reach / 2};
    const int64_t total = reach + 1 - spec.stride;
    return {total / 2, total - total / 2};
}

int64_t reflect_index(int64_t i, int64_t size) {
    if (size == 1) return 0;
    const int64_t period = 2 * (size - 1);
    const int64_t phase = ((i % period) + period) % period;
    return phase < size ? phase : period - phase;
}

at::Tensor reduce_hole(const at::Tensor& mask, HoleReduction reduction, Downsample downsample) {
    const at::Tensor x = (mask > 0.5).to(torch::kFloat);
    if (reduction == HoleReduction::Any) return at::max_pool2d(x, 8);
    const auto pick = [&](const at::Tensor& from, int64_t factor) {
        return pick_nearest(pick_nearest(from, 2, from.size(2) / factor, downsample), 3, from.size(3) / factor, downsample);
    };
    return reduction == HoleReduction::Nearest ? pick(x, 8) : pick(pick(x, 4), 2);
}

at::Tensor swap_channels(const at::Tensor& picture, ChannelOrder order) {
    return order == ChannelOrder::Rgb ? picture : picture.flip({-3});
}

at::Tensor five_channels(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside) {
    at::Tensor picture = known * (1 - unknown);
    if (inside.defined()) picture = picture + inside * unknown;
    return at::cat({picture, at::ones_like(unknown), unknown}, 1);
}

void check_generator_input(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid) {
    TORCH_CHECK(incomplete.defined() && incomplete.dim() == 4 && incomplete.size(1) == 3, "incomplete must be [N,3,H,W]");
    const int64_t height = incomplete.size(2), width = incomplete.size(3);
    TORCH_CHECK(height > 0 && width > 0 && height % 8 == 0 && width % 8 == 0, "height and width must be multiples of 8, got ",
                height, " x ", width);
    const auto fits = [&](const at::Tensor& mask) {
        return mask.sizes() == at::IntArrayRef({incomplete.size(0), 1, height, width});
    };
    TORCH_CHECK(hole.defined() && fits(hole), "hole must be [N,1,H,W] like incomplete");
    TORCH_CHECK(!avoid.defined() || fits(avoid), "avoid must be [N,1,H,W] like incomplete");
}

GeneratorImpl::GeneratorImpl(GeneratorOptions options) : options_(options) { reset(); }

void GeneratorImpl::reset() {
    std::map<std::string, std::shared_ptr<torch::nn::Module>> stages;
    for (const char* name : {"coarse", "refinement"})
        stages[name] = register_module(name, std::make_shared<torch::nn::Module>(name));
    for (const NamedLayer& layer : named_layers(options_.attention)) {
        const ConvSpec& spec = layer.spec;
        // Padding is done apart, since it depends on the conventions.
        stages[layer.module.substr(0, layer.module.find('.'))]->register_module(
            spec.name, torch::nn::Conv2d(
                           torch::nn::Conv2dOptions(spec.in, spec.out, spec.kernel).stride(spec.stride).dilation(spec.dilation)));
    }
    reset_parameters();
}

void GeneratorImpl::reset_parameters() {
    torch::NoGradGuard no_grad;
    for (const auto& item : named_parameters()) {
        if (item.value().dim() > 1) {
            torch::nn::init::xavier_uniform_(item.value());
        } else {
            item.value().zero_();
        }
    }
}

torch::nn::Conv2d GeneratorImpl::layer(const std::string& stage, const std::string& name) const {
    return torch::nn::Conv2d(std::dynamic_pointer_cast<torch::nn::Conv2dImpl>(named_children()[stage]->named_children()[name]));
}

at::Tensor GeneratorImpl::run(const std::string& stage, std::span<const ConvSpec> layers, at::Tensor x) const {
    const auto modules = named_children()[stage]->named_children();
    for (const ConvSpec& spec : layers) {
        const auto* conv = modules[spec.name]->as<torch::nn::Conv2d>();
        if (spec.upsample) x = at::upsample_nearest2d(x, {x.size(2) * 2, x.size(3) * 2});
        x = at::conv2d(pad(x, pad_amount(spec, options_.padding), options_.padding), conv->weight, conv->bias, spec.stride,
                       at::IntArrayRef(0), spec.dilation);
        if (spec.activation == Activation::Elu) x = at::elu(x);
        if (spec.activation == Activation::Relu) x = at::relu(x);
    }
    return x;
}

at::Tensor GeneratorImpl::forward_coarse(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid) {
    check_generator_input(incomplete, hole, avoid);
    const at::Tensor unknown = (avoid.defined() ? at::maximum(hole, avoid) : hole).to(incomplete.scalar_type());
    const at::Tensor known = swap_channels(incomplete, options_.channels);
    return swap_channels(run("coarse", coarse_layers(), five_channels(known, unknown, {})).clamp(-1, 1), options_.channels);
}

GeneratorOutput GeneratorImpl::forward(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid,
                                       const AttentionFunction& attention) {
    GeneratorOutput result;
    result.x1 = forward_coarse(incomplete, hole, avoid);
    const at::Tensor unknown = (avoid.defined() ? at::maximum(hole, avoid) : hole).to(incomplete.scalar_type());
    const at::Tensor input =
        five_channels(swap_channels(incomplete, options_.channels), unknown, swap_channels(result.x1, options_.channels));
    at::Tensor x = run("refinement", conv_branch_layers(), input);
    if (options_.attention == AttentionKind::Contextual) {
        result.features = run("refinement", attention_encoder_layers(), input);
        AttentionRequest request;
        request.features = result.features;
        request.hole_cells = reduce_hole(hole, options_.hole, options_.downsample);
        if (avoid.defined()) request.avoid_cells = reduce_hole(avoid, HoleReduction::Any, options_.downsample);
        result.attention = attention(request, options_.attention_options());
        x = at::cat({x, run("refinement", attention_decoder_layers(), result.attention.output)}, 1);
    }
    x = run("refinement", decoder_layers(options_.attention), x);
    result.x2 = swap_channels(x.clamp(-1, 1), options_.channels);
    return result;
}

}  // namespace lacuna::ml
