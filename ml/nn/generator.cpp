// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/generator.h"

#include <torch/torch.h>

#include <cmath>

#include "ml/nn/conv_chain.h"
#include "ml/nn/feature_sampling.h"
#include "ml/nn/working_size.h"

namespace lacuna::ml {
namespace {

/// Cells a side of the grid that a spatial transformer's linear layers see.
constexpr int64_t k_localisation_grid = 4;

at::Tensor clipped(const at::Tensor& x) { return x.clamp(-1, 1); }

/// Low precision up to float32.
at::Tensor at_least_float(const at::Tensor& x) { return at::isReducedFloatingType(x.scalar_type()) ? x.to(at::kFloat) : x; }

at::Tensor unknown_pixels(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid) {
    return (avoid.defined() ? at::maximum(hole, avoid) : hole).to(incomplete.scalar_type());
}

}  // namespace

GeneratorImpl::GeneratorImpl(GeneratorOptions options) : options_(options) {
    if (options_.network != NetworkKind::TwoStage) options_.attention = AttentionKind::None;
    const std::string problem = options_problem(options_);
    TORCH_CHECK(problem.empty(), problem);
    const NetworkLayers layers = network_layers(options_);
    if (!layers.coarse.empty()) {
        const auto stage = register_module("coarse", std::make_shared<torch::nn::Module>("coarse"));
        coarse_ = register_chain(*stage, layers.coarse);
    }
    if (has_refinement()) register_refinement(layers);
    if (options_.network == NetworkKind::ContextEncoder) register_context_encoder(layers);
    reset_parameters();
}

std::shared_ptr<torch::nn::Module> GeneratorImpl::clone(const std::optional<torch::Device>& device) const {
    const torch::NoGradGuard no_grad;
    auto copy = std::make_shared<GeneratorImpl>(options_);
    auto parameters = copy->named_parameters();
    for (const auto& item : named_parameters()) {
        const at::Tensor& value = item.value();
        at::Tensor& parameter = parameters[item.key()];
        parameter.set_data(device && value.device() != *device ? value.to(*device) : value.clone());
        parameter.requires_grad_(value.requires_grad());
    }
    copy->train(is_training());
    return copy;
}

GeneratorImpl::Chain GeneratorImpl::register_chain(torch::nn::Module& stage, std::vector<ConvSpec> specs) {
    Chain chain{std::move(specs), {}};
    for (const ConvSpec& spec : chain.specs) {
        // Padding is done apart, since it depends on the conventions.
        const torch::nn::Conv2d conv(
            torch::nn::Conv2dOptions(spec.in, spec.out, spec.kernel).stride(spec.stride).dilation(spec.dilation));
        chain.convolutions.push_back(stage.register_module(spec.name, conv));
    }
    return chain;
}

void GeneratorImpl::register_refinement(const NetworkLayers& layers) {
    const auto stage = register_module("refinement", std::make_shared<torch::nn::Module>("refinement"));
    conv_branch_ = register_chain(*stage, layers.conv_branch);
    attention_encoder_ = register_chain(*stage, layers.attention_encoder);
    sampling_head_ = register_chain(*stage, layers.sampling_head);
    if (options_.attention == AttentionKind::SpatialTransformer) {
        const int64_t cells = k_localisation_grid * k_localisation_grid;
        localisation3_ = stage->register_module("localisation3", torch::nn::Linear(cells * options_.width, 2 * options_.width));
        theta_ = stage->register_module("theta", torch::nn::Linear(2 * options_.width, 6));
    }
    attention_decoder_ = register_chain(*stage, layers.attention_decoder);
    decoder_ = register_chain(*stage, layers.decoder);
}

void GeneratorImpl::register_context_encoder(const NetworkLayers& layers) {
    const auto stage = register_module("context_encoder", std::make_shared<torch::nn::Module>("context_encoder"));
    context_encoder_ = register_chain(*stage, layers.context_encoder);
    const auto fc = stage->register_module("channel_fc", std::make_shared<torch::nn::Module>("channel_fc"));
    const int64_t channels = 8 * options_.width, cells = int64_t{options_.size / 32} * (options_.size / 32);
    channel_weight_ = fc->register_parameter("weight", torch::empty({channels, cells, cells}));
    channel_bias_ = fc->register_parameter("bias", torch::empty({channels, cells}));
    context_decoder_ = register_chain(*stage, layers.context_decoder);
}

void GeneratorImpl::reset_parameters() {
    torch::NoGradGuard no_grad;
    for (const auto& item : named_parameters()) {
        const at::Tensor& parameter = item.value();
        if (parameter.dim() == 3) {
            // Channel-wise: each channel is a fully connected layer of its own.
            const double bound = std::sqrt(3.0 / static_cast<double>(parameter.size(1)));
            parameter.uniform_(-bound, bound);
        } else if (parameter.dim() > 1 && !item.key().ends_with("channel_fc.bias")) {
            torch::nn::init::xavier_uniform_(parameter);
        } else {
            parameter.zero_();
        }
    }
    if (theta_) theta_->weight.zero_();
    if (options_.attention == AttentionKind::AppearanceFlow) sampling_head_.convolutions.back()->weight.zero_();
}

torch::nn::Conv2d GeneratorImpl::layer(const std::string& stage, const std::string& name) const {
    return torch::nn::Conv2d(std::dynamic_pointer_cast<torch::nn::Conv2dImpl>(named_children()[stage]->named_children()[name]));
}

at::Tensor GeneratorImpl::run(const Chain& chain, const at::Tensor& x) const {
    std::vector<at::Tensor> parameters;
    for (const torch::nn::Conv2d& conv : chain.convolutions) {
        parameters.push_back(conv->weight);
        parameters.push_back(conv->bias);
    }
    return run_conv_chain(chain.specs, options_.padding, x, parameters);
}

at::Tensor GeneratorImpl::layer_input(const Pass& pass, const at::Tensor& inside) const {
    const at::Tensor colours = inside.defined() ? swap_channels(inside, options_.channels) : inside;
    return five_channels(swap_channels(pass.incomplete, options_.channels), pass.unknown, colours)
        .to(pass.type, /*non_blocking=*/false, /*copy=*/false, at::MemoryFormat::ChannelsLast);
}

at::Tensor GeneratorImpl::to_picture(const at::Tensor& x) const { return swap_channels(at_least_float(x), options_.channels); }

at::Tensor GeneratorImpl::run_context_encoder(const Pass& pass) const {
    const ResizedPicture small = resize_known(pass.incomplete, pass.unknown, options_.size, options_.size);
    at::Tensor x = run(context_encoder_, layer_input({small.picture, small.unknown, pass.type}, {}));
    const auto shape = x.sizes().vec();  // [N,C,size/32,size/32]
    // Each channel's map times its own matrix: [C,N,cells] x [C,cells,cells].
    x = at::baddbmm(channel_bias_.to(pass.type).unsqueeze(1), x.flatten(2).transpose(0, 1),
                    channel_weight_.to(pass.type).transpose(1, 2));
    x = at::elu(x.transpose(0, 1).reshape(shape)).contiguous(at::MemoryFormat::ChannelsLast);
    return resize_picture(to_picture(run(context_decoder_, x)), pass.incomplete.size(2), pass.incomplete.size(3));
}

at::Tensor GeneratorImpl::first_stage(const Pass& pass) const {
    if (options_.network == NetworkKind::ContextEncoder) return run_context_encoder(pass);
    return to_picture(run(coarse_, layer_input(pass, {})));
}

at::Tensor GeneratorImpl::affine_change(const at::Tensor& features) const {
    const auto linear = [](const torch::nn::Linear& layer, const at::Tensor& x) {
        return at::linear(x, layer->weight.to(x.scalar_type()), layer->bias.to(x.scalar_type()));
    };
    const at::Tensor maps = run(sampling_head_, features);
    const at::Tensor cells = at::adaptive_avg_pool2d(maps, {k_localisation_grid, k_localisation_grid}).flatten(1);
    return linear(theta_, at::elu(linear(localisation3_, cells))).view({-1, 2, 3});
}

at::Tensor GeneratorImpl::sample_features(const at::Tensor& features) const {
    if (options_.attention == AttentionKind::AppearanceFlow) return sample_offsets(features, run(sampling_head_, features));
    TORCH_CHECK(options_.attention == AttentionKind::SpatialTransformer, "this network samples no features");
    const at::Tensor identity = at::eye(2, 3, features.options());
    return sample_affine(features, identity + affine_change(features));
}

AttentionResult GeneratorImpl::attend(const at::Tensor& features, const at::Tensor& hole, const at::Tensor& avoid,
                                      const AttentionFunction& attention) const {
    if (options_.attention != AttentionKind::Contextual) return {sample_features(features), {}, {}, {}};
    AttentionRequest request;
    request.features = features;
    request.hole_cells = reduce_hole(hole, options_.hole, options_.downsample);
    if (avoid.defined()) request.avoid_cells = reduce_hole(avoid, HoleReduction::Any, options_.downsample);
    return attention(request, options_.attention_options());
}

at::Tensor GeneratorImpl::forward_coarse(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid) {
    check_generator_input(incomplete, hole, avoid);
    const Pass pass{incomplete, unknown_pixels(incomplete, hole, avoid), layer_type(incomplete)};
    const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
    return clipped(first_stage(pass));
}

GeneratorOutput GeneratorImpl::forward(const at::Tensor& incomplete, const at::Tensor& hole, const at::Tensor& avoid,
                                       const AttentionFunction& attention) {
    check_generator_input(incomplete, hole, avoid);
    const Pass pass{incomplete, unknown_pixels(incomplete, hole, avoid), layer_type(incomplete)};
    // The types are chosen here, layer by layer; what autocast would do beyond that (padding in float32) costs and gains nothing.
    const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
    GeneratorOutput result;
    result.x1_unclipped = first_stage(pass);
    result.x1 = clipped(result.x1_unclipped);
    if (!has_refinement()) return result;

    const at::Tensor input = layer_input(pass, result.x1);
    at::Tensor x = run(conv_branch_, input);
    if (options_.attention != AttentionKind::None) {
        result.features = at_least_float(run(attention_encoder_, input));
        result.attention = attend(result.features, hole, avoid, attention);
        x = at::cat({x, run(attention_decoder_, result.attention.output.to(x.scalar_type()))}, 1);
    }
    result.x2_unclipped = to_picture(run(decoder_, x));
    result.x2 = clipped(result.x2_unclipped);
    return result;
}

}  // namespace lacuna::ml
