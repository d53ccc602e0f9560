// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/local_fill.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <optional>

#include "ml/nn/local_chain.h"

namespace lacuna::ml {
namespace {

// Multiply-adds that a region of its own costs beside its layers (set-up, small matrices that keep no core busy).
constexpr double k_region_overhead = 2e8;
constexpr int k_input_channels = 5;

/// Shares of the work, and the place where the caller may stop it.
class Meter final : public WorkMeter {
 public:
    explicit Meter(const FillRequest& request) : request_(request) {}
    void expect(double multiply_adds) { total_ += multiply_adds; }
    void done(double multiply_adds) override {
        done_ += multiply_adds;
        poll();
        if (request_.progress) request_.progress(std::min(1.0, done_ / std::max(total_, 1.0)));
    }
    void poll() const {
        if (request_.cancelled && request_.cancelled()) throw Cancelled();
    }

 private:
    const FillRequest& request_;
    double total_ = 0, done_ = 0;
};

/// Only the regions' values, 0 elsewhere.
at::Tensor kept(const at::Tensor& picture, const std::vector<Region>& regions) {
    at::Tensor result = at::zeros_like(picture);
    for (const Region& r : regions)
        result.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1).copy_(picture.slice(2, r.y0, r.y1).slice(3, r.x0, r.x1));
    return result;
}

/// Attention results of several regions, each valid in its own foreground, as one.
void join(AttentionResult& all, const AttentionResult& part, const CellRect& cells) {
    if (!all.output.defined()) {
        all = part;
        return;
    }
    const auto copy = [](const at::Tensor& to, const at::Tensor& from, int64_t dim, CellRect r, int64_t scale) {
        if (!from.defined() || from.numel() == 0) return;
        const auto cut = [&](const at::Tensor& t) {
            return t.slice(dim, r.y0 * scale, r.y1 * scale).slice(dim + 1, r.x0 * scale, r.x1 * scale);
        };
        cut(to).copy_(cut(from));
    };
    copy(all.output, part.output, 2, cells, 2);
    copy(all.argmax, part.argmax, 1, cells, 1);
    copy(all.top_index, part.top_index, 1, cells, 1);
    copy(all.top_weight, part.top_weight, 1, cells, 1);
}

}  // namespace

struct LocalFiller::Private {
    GeneratorOptions options;
    std::optional<LayerChain> coarse, conv_branch, decoder, attention_encoder, attention_decoder;
    Generator whole{nullptr};  // what works on whole maps only: a context encoder, sampling in attention's place

    Private(const Generator& generator, Precision precision) : options(generator->options()) {
        const auto chain = [&](const char* stage, const std::vector<ConvSpec>& specs, std::vector<std::size_t> cuts) {
            std::vector<PreparedLayer> layers;
            for (const ConvSpec& spec : specs) {
                // Pictures stay float32: bfloat16 has steps of two 8-bit levels in the brightest and darkest parts.
                const bool picture = spec.in == k_input_channels || spec.out == 3;
                const bool rounded = precision == Precision::BFloat16 && !picture;
                layers.push_back(prepare_layer(generator->layer(stage, spec.name), spec, options.padding,
                                               rounded ? at::kBFloat16 : at::kFloat));
            }
            return LayerChain(std::move(layers), std::move(cuts));
        };
        if (options.network == NetworkKind::ContextEncoder || samples())
            whole = Generator(std::dynamic_pointer_cast<GeneratorImpl>(generator->clone()));
        const NetworkLayers layers = network_layers(options);
        // The maps at full size are the largest and cheapest: they are worked out in bands together with their neighbours.
        if (!layers.coarse.empty()) coarse = chain("coarse", layers.coarse, {0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14});
        if (!has_refinement()) return;
        conv_branch = chain("refinement", layers.conv_branch, {0, 2, 3, 4, 5, 6, 7, 8, 9});
        decoder = chain("refinement", layers.decoder, {0, 1, 2, 3, 4});
        if (options.attention == AttentionKind::None) return;
        attention_encoder = chain("refinement", layers.attention_encoder, {0, 2, 3, 4, 5});
        attention_decoder = chain("refinement", layers.attention_decoder, {0, 1});
    }

    [[nodiscard]] bool has_refinement() const { return options.network == NetworkKind::TwoStage; }
    /// Features are taken from elsewhere by a spatial transformer or an appearance flow.
    [[nodiscard]] bool samples() const {
        return options.attention == AttentionKind::SpatialTransformer || options.attention == AttentionKind::AppearanceFlow;
    }

    /// Attention over the whole map for a part of it, at 1/4.
    [[nodiscard]] double attention_cost(const Region& quarter, int64_t quarter_height, int64_t quarter_width) const {
        if (samples()) return 0;
        // Scores and paste: 5 C multiply-adds for each pair of cells (model.md 1, identities 1 and 5).
        return 5.0 * options.branch_channels() * static_cast<double>(quarter.area() / 4) *
               static_cast<double>(quarter_height * quarter_width / 4);
    }

    [[nodiscard]] double coarse_cost(const Region& r, int64_t height, int64_t width) const {
        return coarse->cost(r, height, width) + k_region_overhead;
    }

    /// The map at 1/4 that the decoder starts from, for a region of the picture.
    [[nodiscard]] Region decoder_input(const Region& r, int64_t height, int64_t width) const {
        return decoder->input_region(r, height / 4, width / 4);
    }

    /// The part of attention's output (1/4) that a region of the picture depends on.
    [[nodiscard]] Region attention_part(const Region& r, int64_t height, int64_t width) const {
        const Region in = decoder_input(r, height, width).inside(height / 4, width / 4);
        return attention_decoder->input_region(in, height / 4, width / 4);
    }

    [[nodiscard]] double refinement_cost(const Region& r, int64_t height, int64_t width) const {
        const int64_t h = height / 4, w = width / 4;
        const Region in = decoder_input(r, height, width).inside(h, w);
        double total = decoder->cost(r, h, w) + conv_branch->cost(in, height, width) + k_region_overhead;
        if (attention_decoder)
            total += attention_decoder->cost(in, h, w) + attention_cost(attention_part(r, height, width).inside(h, w), h, w);
        return total;
    }

    /// The five channels of a stage with the border that its first layer reads. `inside` is what stands under unknown pixels.
    [[nodiscard]] Plane input_plane(const at::Tensor& known, const at::Tensor& unknown, const at::Tensor& inside) const {
        const int64_t height = known.size(2), width = known.size(3);
        Plane plane = make_plane(coarse->input_region({0, 0, height, width}, height, width), k_input_channels, height, width,
                                 known.options());
        plane.view({0, 0, height, width}).copy_(five_channels(known, unknown, inside));
        plane.fill_border(coarse->input_border());
        return plane;
    }

    /// Takes from `memory` what it has, and leaves the rest there.
    void refine(FillOutput& result, const Plane& input, const FillRequest& request, const at::Tensor& hole, Meter& meter,
                FillMemory::Entry& memory) const;
    void attend(FillOutput& result, const Plane& features, const FillRequest& request, const at::Tensor& hole,
                Meter& meter) const;
    void fill_whole(FillOutput& result, const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const;
};

void LocalFiller::Private::attend(FillOutput& result, const Plane& features, const FillRequest& request, const at::Tensor& hole,
                                  Meter& meter) const {
    const int64_t h = features.map_height, w = features.map_width, height = 4 * h, width = 4 * w;
    result.attention_options = options.attention_options();
    result.attention_options.top_k = request.top_k;
    AttentionRequest& attention = result.attention_request;
    attention.features = features.data;
    attention.hole_cells = reduce_hole(hole, options.hole, options.downsample);
    if (request.avoid.defined()) attention.avoid_cells = reduce_hole(request.avoid, HoleReduction::Any, options.downsample);
    if (request.prefer.defined()) attention.prefer_cells = reduce_hole(request.prefer, HoleReduction::Any, options.downsample);
    attention.prefer_bias = request.prefer_bias;
    attention.cancelled = request.cancelled;
    for (const Region& region : result.regions) {
        const Region part = attention_part(region, height, width).inside(h, w);
        attention.foreground = CellRect{part.y0 / 2, part.x0 / 2, (part.y1 + 1) / 2, (part.x1 + 1) / 2};
        join(result.attention, contextual_attention(attention, result.attention_options), *attention.foreground);
        meter.done(attention_cost(part, h, w));
    }
    // Kept for single rows later on, when the caller's callback may be gone.
    attention.cancelled = nullptr;
    attention.foreground.reset();
    result.has_source = (result.attention.argmax >= 0).any().item<bool>();
}

void LocalFiller::Private::refine(FillOutput& result, const Plane& input, const FillRequest& request, const at::Tensor& hole,
                                  Meter& meter, FillMemory::Entry& memory) const {
    const int64_t height = input.map_height, width = input.map_width, h = height / 4, w = width / 4;
    const int64_t channels = options.branch_channels();
    const bool with_attention = attention_encoder.has_value();
    if (with_attention) {
        Plane features = make_plane({0, 0, h, w}, channels, h, w, input.data.options());
        if (memory.features.defined()) {
            features.data = memory.features;
            meter.done(attention_encoder->cost(features.region, height, width));
        } else {
            attention_encoder->run(input, features, features.region, meter);
            memory.features = features.data;
        }
        if (samples()) {
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
        const Plane joined = make_plane(decoder_input(region, height, width), with_attention ? 2 * channels : channels, h, w,
                                        input.data.options().dtype(decoder->input_type()));
        const auto branch = [&](int64_t number) {
            return Plane{joined.data.narrow(1, number * channels, channels), joined.region, h, w};
        };
        const at::Tensor convolved = branch(0).view(joined.inside());
        if (remembered) {
            convolved.copy_(memory.branches[i]);
            meter.done(conv_branch->cost(joined.inside(), height, width));
        } else {
            conv_branch->run(input, branch(0), joined.inside(), meter);
            if (request.memory != nullptr) memory.branches.push_back(convolved.clone());
        }
        if (with_attention) {
            const Plane attended = make_plane(attention_part(region, height, width), channels, h, w,
                                              input.data.options().dtype(attention_decoder->input_type()));
            const Region in = attended.inside();
            attended.view(in).copy_(result.attention.output.slice(2, in.y0, in.y1).slice(3, in.x0, in.x1));
            attended.fill_border(attention_decoder->input_border());
            attention_decoder->run(attended, branch(1), joined.inside(), meter);
        }
        joined.fill_border(decoder->input_border());
        decoder->run(joined, picture, region, meter);
    }
    result.x2 = swap_channels(picture.data, options.channels);
}

void LocalFiller::Private::fill_whole(FillOutput& result, const at::Tensor& incomplete, const at::Tensor& hole,
                                      const FillRequest& request) const {
    const CancelScope scope(request.cancelled);
    throw_if_cancelled();
    const auto area = [](const Region& r) { return static_cast<double>(r.area()); };
    result.regions = cover_mask(hole, request.margin_px, area);
    const at::Tensor unknown = request.avoid.defined() ? at::maximum(hole, request.avoid) : hole;
    Generator network = whole;
    result.x1 = kept(network->forward(incomplete, hole, request.avoid).result(), cover_mask(unknown, request.margin_px, area));
    throw_if_cancelled();
    if (request.coarse_ready) request.coarse_ready(result.x1);
    if (request.progress) request.progress(1);
}

bool has_fast_bfloat16() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

LocalFiller::LocalFiller(const Generator& generator, Precision precision) {
    const at::NoGradGuard no_grad;
    private_ = std::make_unique<Private>(generator, precision);
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
    const int64_t height = incomplete.size(2), width = incomplete.size(3);
    const at::Tensor unknown =
        ((request.avoid.defined() ? at::maximum(hole, request.avoid) : hole) > 0.5).to(incomplete.scalar_type());
    const at::Tensor known = swap_channels(incomplete, private_->options.channels);

    FillOutput result;
    if (private_->options.network == NetworkKind::ContextEncoder) {
        private_->fill_whole(result, incomplete, hole, request);
        return result;
    }
    const bool refines = private_->has_refinement() && !request.coarse_only;
    Meter meter(request);
    meter.poll();
    result.regions = cover_mask(hole, request.margin_px, [&](const Region& r) {
        return private_->has_refinement() ? private_->refinement_cost(r, height, width) : private_->coarse_cost(r, height, width);
    });
    // Stage 2 sees the coarse result under all unknown pixels, so that is more than the hole.
    const auto coarse_cost = [&](const Region& r) { return private_->coarse_cost(r, height, width); };
    const auto coarse_regions = cover_mask(unknown, request.margin_px, coarse_cost);
    for (const Region& r : coarse_regions) meter.expect(private_->coarse->cost(r, height, width));
    if (refines && !result.regions.empty()) {
        for (const Region& r : result.regions) meter.expect(private_->refinement_cost(r, height, width) - k_region_overhead);
        if (private_->attention_encoder)
            meter.expect(private_->attention_encoder->cost({0, 0, height / 4, width / 4}, height, width));
    }

    FillMemory::Entry memory;
    if (request.memory != nullptr) {
        memory = {known * (1 - unknown), unknown, hole.clone(), request.margin_px, {}, {}, {}};
        memory = request.memory->find(memory).value_or(memory);
    }
    Plane coarse = make_plane({0, 0, height, width}, 3, height, width, incomplete.options());
    if (memory.coarse.defined()) {
        coarse.data = memory.coarse;
        for (const Region& region : coarse_regions) meter.done(private_->coarse->cost(region, height, width));
    } else {
        coarse.data.zero_();
        const Plane input = private_->input_plane(known, unknown, {});
        for (const Region& region : coarse_regions) private_->coarse->run(input, coarse, region, meter);
        memory.coarse = coarse.data;
    }
    const auto remember = [&] {
        if (request.memory != nullptr) request.memory->keep(memory);
    };
    result.x1 = swap_channels(coarse.data, private_->options.channels);
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
