// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/local_fill.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include "ml/nn/fill_chains.h"
#include "ml/nn/gpu_fill.h"
#include "ml/nn/local_chain.h"
#include "ml/ops/layer_kernels.h"

namespace lacuna::ml {
namespace {

/// Only the regions' values, 0 elsewhere.
at::Tensor kept(const at::Tensor& picture, const std::vector<Region>& regions) {
    at::Tensor result = at::zeros_like(picture);
    for (const Region& r : regions)
        result.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).copy_(picture.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1));
    return result;
}

/// LibTorch's operations, in groups of layers that share their bands.
std::unique_ptr<const Chain> layer_chain(const Generator& generator, Precision precision, const char* stage,
                                         const std::vector<ConvSpec>& specs) {
    std::vector<PreparedLayer> layers;
    std::vector<std::size_t> cuts;
    for (const ConvSpec& spec : specs) {
        // Pictures stay float32: bfloat16 has steps of two 8-bit levels in the brightest and darkest parts.
        const bool picture = spec.in == k_input_channels || spec.out == 3;
        const bool rounded = precision == Precision::BFloat16 && !picture;
        // The maps at full size are the largest and cheapest: they are worked out in bands together with their neighbours.
        const std::size_t number = layers.size();
        const bool after_first = number == 1 && spec.stride == 2,
                   towards_last = number > 0 && number + 3 > specs.size() && specs.back().out == 3;
        if (!after_first && !towards_last) cuts.push_back(number);
        layers.push_back(prepare_layer(generator->layer(stage, spec.name), spec, generator->options().padding,
                                       rounded ? at::kBFloat16 : at::kFloat));
    }
    return std::make_unique<LayerChain>(std::move(layers), std::move(cuts));
}

}  // namespace

struct LocalFiller::Private {
    FillChains chains;
    Generator whole{nullptr};  // what works on whole maps only: a context encoder, sampling in attention's place

    Private(const Generator& generator, Precision precision)
        : chains(generator->options(), [&](const char* stage, const std::vector<ConvSpec>& specs) {
              return layer_chain(generator, precision, stage, specs);
          }) {
        if (chains.options.network == NetworkKind::ContextEncoder || chains.samples())
            whole = Generator(std::dynamic_pointer_cast<GeneratorImpl>(generator->clone()));
    }

    /// The five channels of a stage with the border that its first layer reads. `inside` is what stands under unknown pixels.
    [[nodiscard]] Plane input_plane(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside) const {
        const int64_t height = known.size(2), width = known.size(3);
        const Region needed = chains.coarse->plan().input_region({0, 0, height, width}, height, width);
        Plane plane = make_plane(needed, k_input_channels, height, width, known.options());
        plane.view({0, 0, height, width}).copy_(five_channels(known, unknown, inside));
        plane.fill_border(chains.coarse->input_border());
        return plane;
    }

    /// Takes from `memory` what it has, and leaves the rest there.
    void refine(FillOutput& result, const Plane& input, const FillRequest& request, const at::Tensor& hole, FillMeter& meter,
                FillMemory::Entry& memory) const;
    void attend(FillOutput& result, const Plane& features, const FillRequest& request, const at::Tensor& hole,
                FillMeter& meter) const;
    void fill_whole(FillOutput& result, const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const;
};

void LocalFiller::Private::attend(FillOutput& result, const Plane& features, const FillRequest& request, const at::Tensor& hole,
                                  FillMeter& meter) const {
    result.attention_options = chains.options.attention_options();
    result.attention_options.top_k = request.top_k;
    AttentionRequest& attention = result.attention_request;
    const Downsample downsample = chains.options.downsample;
    attention.features = features.data;
    attention.hole_cells = reduce_hole(hole, chains.options.hole, downsample);
    if (request.avoid.defined()) attention.avoid_cells = reduce_hole(request.avoid, HoleReduction::Any, downsample);
    if (request.prefer.defined()) attention.prefer_cells = reduce_hole(request.prefer, HoleReduction::Any, downsample);
    attention.prefer_bias = request.prefer_bias;
    attention.cancelled = request.cancelled;
    result.attention = attend_regions(chains, attention, result.attention_options, result.regions, meter);
    result.has_source = (result.attention.argmax >= 0).any().item<bool>();
}

void LocalFiller::Private::refine(FillOutput& result, const Plane& input, const FillRequest& request, const at::Tensor& hole,
                                  FillMeter& meter, FillMemory::Entry& memory) const {
    const int64_t height = input.map_height, width = input.map_width, h = height / 4, w = width / 4;
    const int64_t channels = chains.options.branch_channels();
    const bool with_attention = chains.attention_encoder != nullptr;
    if (with_attention) {
        Plane features = make_plane({0, 0, h, w}, channels, h, w, input.data.options());
        if (memory.features.defined()) {
            features.data = memory.features;
            meter.done(chains.attention_encoder->plan().cost(features.region, height, width));
        } else {
            chains.attention_encoder->run(input, features, features.region, Border::None, meter);
            memory.features = features.data;
        }
        if (chains.samples()) {
            result.attention.output = whole->sample_features(features.data);
        } else {
            attend(result, features, request, hole, meter);
        }
    }
    const Region all{0, 0, height, width};
    const Plane picture = make_plane(all, 3, height, width, input.data.options());
    picture.data.zero_();
    const bool remembered = memory.branches.size() == result.regions.size();
    for (std::size_t i = 0; i < result.regions.size(); ++i) {
        const Region& region = result.regions[i];
        const Plane joined = make_plane(chains.decoder_input(region, height, width), with_attention ? 2 * channels : channels, h,
                                        w, input.data.options().dtype(chains.decoder->input_type()));
        const auto branch = [&](int64_t number) {
            return Plane{joined.data.narrow(1, number * channels, channels), joined.region, h, w};
        };
        const at::Tensor convolved = branch(0).view(joined.inside());
        if (remembered) {
            convolved.copy_(memory.branches[i]);
            meter.done(chains.conv_branch->plan().cost(joined.inside(), height, width));
        } else {
            chains.conv_branch->run(input, branch(0), joined.inside(), Border::None, meter);
            if (request.memory != nullptr) memory.branches.push_back(convolved.clone());
        }
        if (with_attention) {
            const Plane attended = make_plane(chains.attention_part(region, height, width), channels, h, w,
                                              input.data.options().dtype(chains.attention_decoder->input_type()));
            const Region in = attended.inside();
            attended.view(in).copy_(result.attention.output.slice(2, in.y0, in.y1).slice(3, in.x0, in.x1));
            attended.fill_border(chains.attention_decoder->input_border());
            chains.attention_decoder->run(attended, branch(1), joined.inside(), Border::None, meter);
        }
        joined.fill_border(chains.decoder->input_border());
        chains.decoder->run(joined, picture, region, Border::None, meter);
    }
    result.x2 = swap_channels(picture.data, chains.options.channels);
}

void LocalFiller::Private::fill_whole(FillOutput& result, const at::Tensor& incomplete, const at::Tensor& hole,
                                      const FillRequest& request) const {
    const CancelScope scope(request.cancelled);
    throw_if_cancelled();
    const auto area = [](const Region& r) { return static_cast<double>(r.area()); };
    result.regions = cover_mask(mask_cells(hole), request.margin_px, area);
    const at::Tensor unknown = request.avoid.defined() ? at::maximum(hole, request.avoid) : hole;
    Generator network = whole;
    result.x1 = kept(network->forward(incomplete, hole, request.avoid).result(),
                     cover_mask(mask_cells(unknown), request.margin_px, area));
    throw_if_cancelled();
    if (request.coarse_ready) request.coarse_ready(result.x1);
    if (request.progress) request.progress(1);
}

bool has_fast_bfloat16(c10::Device device) {
    const LayerKernels* kernels = layer_kernels(device);
    return kernels != nullptr && kernels->fast_bfloat16();
}

LocalFiller::LocalFiller(const Generator& generator, Precision precision) {
    const at::NoGradGuard no_grad;
    const LayerKernels* kernels = layer_kernels(generator->parameters().front().device());
    if (kernels != nullptr && GpuFiller::suits(generator->options())) {
        gpu_ = std::make_unique<const GpuFiller>(generator, precision, *kernels);
    } else {
        private_ = std::make_unique<Private>(generator, precision);
    }
}
LocalFiller::~LocalFiller() = default;
LocalFiller::LocalFiller(LocalFiller&&) noexcept = default;
LocalFiller& LocalFiller::operator=(LocalFiller&&) noexcept = default;

FillOutput LocalFiller::fill(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const {
    const at::NoGradGuard no_grad;
    check_generator_input(incomplete, hole, request.avoid);
    TORCH_CHECK(incomplete.size(0) == 1, "a local fill takes one picture at a time");
    TORCH_CHECK(!request.prefer.defined() || request.prefer.sizes() == hole.sizes(), "prefer must be [1,1,H,W] like hole");
    TORCH_CHECK(request.margin_px >= 0, "margin_px must not be negative");
    if (gpu_) return gpu_->fill(incomplete, hole, request);
    const FillChains& chains = private_->chains;
    const int64_t height = incomplete.size(2), width = incomplete.size(3);
    const at::Tensor unknown =
        ((request.avoid.defined() ? at::maximum(hole, request.avoid) : hole) > 0.5).to(incomplete.scalar_type());
    const at::Tensor known = swap_channels(incomplete, chains.options.channels);

    FillOutput result;
    if (chains.options.network == NetworkKind::ContextEncoder) {
        private_->fill_whole(result, incomplete, hole, request);
        return result;
    }
    const bool refines = chains.refines() && !request.coarse_only;
    FillMeter meter(request);
    meter.poll();
    // Stage 2 sees the coarse result under all unknown pixels, so that is more than the hole.
    const auto coarse_cost = [&](const Region& r) { return chains.coarse_cost(r, height, width); };
    const auto coarse_regions = cover_mask(mask_cells(unknown), request.margin_px, coarse_cost);
    result.regions = cover_mask(mask_cells(hole), request.margin_px, [&](const Region& r) {
        return chains.refines() ? chains.refinement_cost(r, height, width) : coarse_cost(r);
    });
    meter.expect(chains.total_cost(coarse_regions, refines ? result.regions : std::vector<Region>{}, height, width));

    FillMemory::Entry memory;
    if (request.memory != nullptr) {
        memory = {known * (1 - unknown), unknown, hole.clone(), request.margin_px, {}, {}, {}};
        memory = request.memory->find(memory).value_or(memory);
    }
    Plane coarse = make_plane({0, 0, height, width}, 3, height, width, incomplete.options());
    if (memory.coarse.defined()) {
        coarse.data = memory.coarse;
        for (const Region& region : coarse_regions) meter.done(chains.coarse->plan().cost(region, height, width));
    } else {
        coarse.data.zero_();
        const Plane input = private_->input_plane(known, unknown, {});
        for (const Region& region : coarse_regions) chains.coarse->run(input, coarse, region, Border::None, meter);
        memory.coarse = coarse.data;
    }
    const auto remember = [&] {
        if (request.memory != nullptr) request.memory->keep(memory);
    };
    result.x1 = swap_channels(coarse.data, chains.options.channels);
    if (request.coarse_ready) request.coarse_ready(result.x1);
    meter.poll();
    if (!refines) {
        remember();
        if (request.progress) request.progress(1);
        return result;
    }
    if (result.regions.empty()) {
        result.x2 = at::zeros_like(result.x1);
        return result;
    }
    private_->refine(result, private_->input_plane(known, unknown, coarse.data), request, hole, meter, memory);
    meter.poll();
    remember();
    if (request.progress) request.progress(1);
    return result;
}

FillOutput fill(const Generator& generator, const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) {
    return LocalFiller(generator).fill(incomplete, hole, request);
}

}  // namespace lacuna::ml
