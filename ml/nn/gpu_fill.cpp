// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/gpu_fill.h"

#include <ATen/ATen.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <bit>

#include <utility>

#include "ml/nn/fused_chain.h"
#include "ml/ops/short_memory.h"

namespace lacuna::ml {
namespace {

// A window of the editor is at most this large.
constexpr int64_t k_most_recorded_pixels = 1024 * 1024;
// The same kernels in another order of sums at most; a result of other inputs is off by far more.
constexpr double k_recording_tolerance = 0.02;
constexpr std::size_t k_most_recordings = 4, k_most_recorded_bytes = std::size_t{2} << 30;

/// A share of a device's memory that may go to recordings, and that must be free before one is made.
std::size_t recorded_share(const DeviceMemory& memory) { return std::min(k_most_recorded_bytes, memory.total / 8); }

at::Tensor copied(const at::Tensor& tensor) { return tensor.defined() ? tensor.clone() : tensor; }

const float* values(const at::Tensor& tensor) { return tensor.defined() ? tensor.const_data_ptr<float>() : nullptr; }

at::Tensor dense_mask(const at::Tensor& mask, c10::Device device) {
    return mask.defined() ? mask.to(device, at::kFloat).contiguous() : mask;
}

/// To whole blocks within the picture: a stroke more or less then gives the same work, which may be recorded already, and maps of
/// sizes for which cuDNN has made its plans.
void align(std::vector<Region>& regions, int64_t height, int64_t width) {
    constexpr int64_t k_block = 32;
    for (Region& r : regions) {
        const auto up = [](int64_t value) { return (value + k_block - 1) / k_block * k_block; };
        r = Region{r.y0 / k_block * k_block, r.x0 / k_block * k_block, up(r.y1), up(r.x1)}.inside(height, width);
    }
}

/// The first layer's weights say what becomes of a colour everywhere: rounded to bfloat16 they alone would change pictures by 0.7
/// levels on average, all else by 0.2.
LayerPrecision layer_precision(Precision precision, bool first, bool convolves) {
    if (precision == Precision::Float32) return LayerPrecision::Float32;
    if (convolves) return first ? LayerPrecision::DirectPairs : LayerPrecision::Direct;
    return first ? LayerPrecision::Float32 : LayerPrecision::BFloat16;
}

std::unique_ptr<const Chain> fused_chain(const Generator& generator, Precision precision, const LayerKernels& kernels,
                                         const char* stage, const std::vector<ConvSpec>& specs) {
    std::vector<FusedLayer> layers;
    for (const ConvSpec& spec : specs) {
        const bool first = spec.in == k_input_channels;
        layers.push_back(fuse_layer(generator->layer(stage, spec.name), spec, generator->options().padding,
                                    layer_precision(precision, first, kernels.convolves())));
    }
    return std::make_unique<FusedChain>(std::move(layers), kernels);
}

/// One of the two masks in each value of MaskArguments::lines.
MaskCells outlines(const at::Tensor& lines, int shift, int64_t height, int64_t width) {
    MaskCells cells{height, width, {}, {}};
    const int* line = lines.const_data_ptr<int>();
    for (int64_t i = 0; i < lines.numel(); ++i) {
        const uint32_t marked = static_cast<uint32_t>(line[i]) >> shift;
        cells.rows.push_back(static_cast<uint8_t>(marked));
        cells.columns.push_back(static_cast<uint8_t>(marked >> 8));
    }
    return cells;
}

/// Whether a cell is known with all cells around it.
bool known_patch(const MaskCells& unknown) {
    const int64_t rows = unknown.cell_rows(), columns = unknown.cell_columns();
    const auto known_around = [&](int64_t y, int64_t x) {
        for (int64_t v = std::max<int64_t>(y - 1, 0); v <= std::min(y + 1, rows - 1); ++v)
            for (int64_t u = std::max<int64_t>(x - 1, 0); u <= std::min(x + 1, columns - 1); ++u)
                if (unknown.marked(v, u)) return false;
        return true;
    };
    for (int64_t y = 0; y < rows; ++y)
        for (int64_t x = 0; x < columns; ++x)
            if (known_around(y, x)) return true;
    return false;
}

/// The same on the device, from the cells that attention is given: 0 or 1, int.
at::Tensor known_patch(const at::Tensor& hole_cells, const at::Tensor& avoid_cells) {
    const at::Tensor unknown =
        avoid_cells.defined() ? at::maximum(hole_cells, avoid_cells.to(hole_cells.scalar_type())) : hole_cells;
    return (at::max_pool2d(unknown, 3, 1, 1) < 0.5).any().to(at::kInt);
}

}  // namespace

bool GpuFiller::suits(const GeneratorOptions& network) {
    return network.network != NetworkKind::ContextEncoder &&
           (network.attention == AttentionKind::None || network.attention == AttentionKind::Contextual);
}

GpuFiller::GpuFiller(const Generator& generator, Precision precision, const LayerKernels& kernels,
                     std::unique_ptr<const Recorder> recorder)
    : kernels_(kernels),
      device_(generator->parameters().front().device()),
      chains_(generator->options(),
              [&](const char* stage, const std::vector<ConvSpec>& specs) {
                  return fused_chain(generator, precision, kernels, stage, specs);
              }),
      recorder_(std::move(recorder)),
      recordings_(k_most_recordings, recorded_share(recorder_->memory(device_))) {}

GpuFiller::Outlines GpuFiller::read_masks(Inputs& inputs, const at::Tensor& prefer) const {
    const int64_t height = inputs.height(), width = inputs.width(), h = height / gpu::kMaskCell, w = width / gpu::kMaskCell;
    const at::Tensor lines = at::empty({h, w}, inputs.hole.options().dtype(at::kInt));
    gpu::MaskArguments a{};
    a.hole = values(inputs.hole);
    a.avoid = values(inputs.avoid);
    a.prefer = values(prefer);
    a.height = static_cast<int>(height);
    a.width = static_cast<int>(width);
    a.lines = reinterpret_cast<uint32_t*>(lines.mutable_data_ptr<int>());
    // Of which the outlines tell too little.
    const bool own_cells = chains_.options.hole != HoleReduction::Any;
    const auto cells = [&](const at::Tensor& mask, at::Tensor& into) -> bool* {
        if (!mask.defined()) return nullptr;
        into = at::empty({1, 1, h, w}, inputs.hole.options().dtype(at::kBool));
        return into.mutable_data_ptr<bool>();
    };
    a.hole_cells = cells(inputs.hole, inputs.hole_cells);
    a.avoid_cells = cells(inputs.avoid, inputs.avoid_cells);
    a.prefer_cells = cells(prefer, inputs.prefer_cells);
    kernels_.summarise_masks(a);
    at::Tensor told = lines.flatten();
    if (own_cells) {
        inputs.hole_cells = reduce_hole(inputs.hole, chains_.options.hole, chains_.options.downsample);
        told = at::cat({told, known_patch(inputs.hole_cells, inputs.avoid_cells).view(1)});
    }
    const at::Tensor read = told.cpu(), cell_lines = read.narrow(0, 0, h * w);
    Outlines result{outlines(cell_lines, 0, height, width), outlines(cell_lines, 16, height, width)};
    result.has_source = own_cells ? read.const_data_ptr<int>()[h * w] != 0 : known_patch(result.unknown);
    return result;
}

Plane GpuFiller::input_plane(const Inputs& inputs, const at::Tensor& inside, const Chain& chain, const Region& out) const {
    const int64_t height = inputs.height(), width = inputs.width();
    Plane plane = make_plane(chain.input_region(out, height, width), gpu::kChannelGroup, height, width,
                             inputs.known.options().dtype(chain.input_type()));
    gpu::InputArguments a{};
    a.known = values(inputs.known);
    a.known_channel = inputs.known.stride(1);
    a.known_row = inputs.known.stride(2);
    a.known_pixel = inputs.known.stride(3);
    if (inside.defined()) {
        a.inside = values(inside);
        a.inside_channel = inside.stride(1);
        a.inside_row = inside.stride(2);
        a.inside_pixel = inside.stride(3);
    }
    a.hole = values(inputs.hole);
    a.avoid = values(inputs.avoid);
    a.target = plane.data.mutable_data_ptr();
    a.target_type = element_of(plane.data);
    a.window = window_of(plane.region, height, width);
    a.beyond = beyond_of(chain.input_border());
    kernels_.prepare_input(a);
    return plane;
}

GpuFiller::Job GpuFiller::plan(const Outlines& masks, const FillRequest& request, int64_t height, int64_t width) const {
    Job job;
    job.refines = chains_.refines() && !request.coarse_only;
    job.top_k = request.top_k;
    job.prefer_bias = request.prefer.defined() ? request.prefer_bias : 0;
    // Stage 2 sees the coarse result under all unknown pixels, so that is more than the hole.
    const auto coarse_cost = [&](const Region& r) { return chains_.coarse_cost(r, height, width); };
    job.coarse_regions = cover_mask(masks.unknown, request.margin_px, coarse_cost);
    job.regions = cover_mask(masks.hole, request.margin_px, [&](const Region& r) {
        return chains_.refines() ? chains_.refinement_cost(r, height, width) : coarse_cost(r);
    });
    align(job.coarse_regions, height, width);
    align(job.regions, height, width);
    return job;
}

at::Tensor GpuFiller::draft(const Inputs& inputs, const Job& job, FillMeter& meter) const {
    const int64_t height = inputs.height(), width = inputs.width();
    const Plane picture{at::zeros({1, 3, height, width}, inputs.known.options()), {0, 0, height, width}, height, width};
    for (const Region& region : job.coarse_regions)
        chains_.coarse->run(input_plane(inputs, {}, *chains_.coarse, region), picture, region, Border::None, meter);
    return picture.data;
}

void GpuFiller::refine(FillOutput& result, const Inputs& inputs, const at::Tensor& draft, const Job& job,
                       FillMeter& meter) const {
    const int64_t height = inputs.height(), width = inputs.width(), h = height / 4, w = width / 4;
    const int64_t channels = chains_.options.branch_channels();
    const bool with_attention = chains_.attention_encoder != nullptr;
    const at::TensorOptions floats = inputs.known.options();
    if (with_attention) {
        const Plane features = make_plane({0, 0, h, w}, channels, h, w, floats);
        chains_.attention_encoder->run(input_plane(inputs, draft, *chains_.attention_encoder, features.region), features,
                                       features.region, Border::None, meter);
        result.attention_options = chains_.options.attention_options();
        result.attention_options.top_k = job.top_k;
        result.attention_request.features = features.data;
        result.attention_request.hole_cells = inputs.hole_cells;
        result.attention_request.avoid_cells = inputs.avoid_cells;
        result.attention_request.prefer_cells = inputs.prefer_cells;
        result.attention_request.prefer_bias = job.prefer_bias;
        result.attention_request.cancelled = meter.cancelled();
        result.attention = attend_regions(chains_, result.attention_request, result.attention_options, job.regions, meter);
    }
    const Plane picture{at::zeros({1, 3, height, width}, floats), {0, 0, height, width}, height, width};
    for (const Region& region : job.regions) {
        const Plane joined = make_plane(chains_.decoder->input_region(region, h, w), with_attention ? 2 * channels : channels, h,
                                        w, floats.dtype(chains_.decoder->input_type()));
        const auto branch = [&](int64_t number) {
            return Plane{joined.data.narrow(1, number * channels, channels), joined.region, h, w};
        };
        const Border beyond = chains_.decoder->input_border();
        chains_.conv_branch->run(input_plane(inputs, draft, *chains_.conv_branch, joined.inside()), branch(0), joined.inside(),
                                 beyond, meter);
        if (with_attention) {
            const Plane attended = make_plane(chains_.attention_decoder->input_region(joined.inside(), h, w), channels, h, w,
                                              floats.dtype(chains_.attention_decoder->input_type()));
            copy_into(kernels_, result.attention.output, attended, chains_.attention_decoder->input_border());
            chains_.attention_decoder->run(attended, branch(1), joined.inside(), beyond, meter);
        }
        chains_.decoder->run(joined, picture, region, Border::None, meter);
    }
    result.x2 = swap_channels(picture.data, chains_.options.channels);
}

void GpuFiller::show_draft(FillOutput& result, const at::Tensor& draft, const FillRequest& request) const {
    result.x1 = swap_channels(draft, chains_.options.channels);
    if (request.coarse_ready) request.coarse_ready(result.x1);
}

std::optional<FillRecordings::Key> GpuFiller::recording_key(const Inputs& inputs, const Job& job) const {
    const int64_t height = inputs.height(), width = inputs.width();
    // Attention waits for the device on larger grids, which a recording can't hold.
    if (height * width > k_most_recorded_pixels || !recorder_->available(device_)) return std::nullopt;
    FillRecordings::Key key{height,
                            width,
                            job.refines,
                            job.top_k,
                            std::bit_cast<int64_t>(job.prefer_bias),
                            inputs.avoid.defined(),
                            inputs.prefer_cells.defined(),
                            c10::impl::VirtualGuardImpl(device_.type()).getStream(device_).id(),
                            static_cast<int64_t>(job.coarse_regions.size())};
    for (const auto* regions : {&job.coarse_regions, &job.regions})
        for (const Region& r : *regions) key.insert(key.end(), {r.y0, r.x0, r.y1, r.x1});
    return key;
}

bool GpuFiller::has_room() const {
    const DeviceMemory memory = recorder_->memory(device_);
    const std::size_t share = recorded_share(memory);
    if (memory.free >= share) return true;
    // Recordings take memory that LibTorch doesn't hold yet. What it keeps of earlier work, dropped recordings' memory above all,
    // it gives back only when asked to; but not what those that live use in between.
    if (memory.free + memory.idle < share + recordings_.bytes()) return false;
    recorder_->empty_cache(device_);
    return recorder_->memory(device_).free >= share;
}

std::unique_ptr<GpuFiller::Recorded> GpuFiller::record(const Inputs& inputs, const Job& job) const {
    if (!has_room()) return nullptr;
    const DeviceMemory before = recorder_->memory(device_);
    auto work = std::make_unique<Recorded>();
    work->inputs = {inputs.known.contiguous().clone(), copied(inputs.hole),        copied(inputs.avoid),
                    copied(inputs.hole_cells),         copied(inputs.avoid_cells), copied(inputs.prefer_cells)};
    work->job = job;
    // Nobody is told of anything while work is merely written down.
    const auto body = [this, work = work.get()](bool first) {
        const FillRequest silent;
        FillMeter meter(silent);
        if (first) {
            work->draft = draft(work->inputs, work->job, meter);
        } else {
            refine(work->output, work->inputs, work->draft, work->job, meter);
        }
    };
    work->first = recorder_->record(device_, [body] { body(true); });
    if (job.refines) work->second = recorder_->record(device_, [body] { body(false); });
    const std::size_t held = recorder_->memory(device_).held;
    work->bytes = held - std::min(before.held, held);
    prove(*work);
    return work;
}

void GpuFiller::prove(const Recorded& work) const {
    // Of another picture than the one that was recorded with, or results left over from then would do.
    work.inputs.known.neg_();
    const auto demand_equal = [](const at::Tensor& recorded, const at::Tensor& queued) {
        const double difference = (recorded - queued).abs().max().item<double>();
        if (!(difference <= k_recording_tolerance))
            throw std::runtime_error("what was recorded gives another result (by " + std::to_string(difference) + ")");
    };
    const FillRequest silent;
    FillMeter meter(silent);
    const at::Tensor coarse = draft(work.inputs, work.job, meter);
    work.first->run();
    demand_equal(work.draft, coarse);
    if (!work.second) return;
    FillOutput queued;
    refine(queued, work.inputs, coarse, work.job, meter);
    work.second->run();
    demand_equal(work.output.x2, queued.x2);
}

bool GpuFiller::fill_recorded(FillOutput& result, const FillRecordings::Key& key, const Inputs& inputs, const Job& job,
                              const FillRequest& request, FillMeter& meter) const {
    const std::unique_lock lock(recordings_mutex_, std::try_to_lock);
    if (!lock.owns_lock()) return false;
    const auto* work = static_cast<const Recorded*>(recordings_.find(key, [&] { return record(inputs, job); }));
    if (work != nullptr) run_recorded(result, *work, inputs, request, meter);
    return work != nullptr;
}

void GpuFiller::run_recorded(FillOutput& result, const Recorded& work, const Inputs& inputs, const FillRequest& request,
                             FillMeter& meter) const {
    const auto put = [](const at::Tensor& to, const at::Tensor& from) {
        if (from.defined()) to.copy_(from);
    };
    put(work.inputs.known, inputs.known);
    put(work.inputs.hole, inputs.hole);
    put(work.inputs.avoid, inputs.avoid);
    put(work.inputs.hole_cells, inputs.hole_cells);
    put(work.inputs.avoid_cells, inputs.avoid_cells);
    put(work.inputs.prefer_cells, inputs.prefer_cells);
    work.first->run();
    show_draft(result, work.draft.clone(), request);
    meter.poll();
    if (!work.second) return;
    work.second->run();
    // The next run writes over all of these.
    const FillOutput& from = work.output;
    result.x2 = from.x2.clone();
    result.attention_options = from.attention_options;
    result.attention_request = from.attention_request;
    result.attention_request.features = copied(from.attention_request.features);
    result.attention_request.hole_cells = inputs.hole_cells;
    result.attention_request.avoid_cells = inputs.avoid_cells;
    result.attention_request.prefer_cells = inputs.prefer_cells;
    result.attention = {copied(from.attention.output), copied(from.attention.argmax), copied(from.attention.top_index),
                        copied(from.attention.top_weight)};
}

FillOutput GpuFiller::fill(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const {
    // Nothing is differentiated, and calls are cheaper below autograd.
    const at::AutoDispatchBelowADInplaceOrView below_autograd;
    const c10::DeviceGuard guard(device_);
    // Recordings hold memory of their own: where that is missing, or the device has failed, they go. True where there were some.
    const auto drop_recordings = [&] {
        const std::scoped_lock lock(recordings_mutex_);
        const bool some = recordings_.size() > 0;
        recordings_.clear();
        return some;
    };
    try {
        return fill_once(incomplete, hole, request);
    } catch (const c10::Error& error) {
        if (!drop_recordings() || short_memory(error) != ShortMemory::Device) throw;
    }
    FillRequest again = request;
    double last = 0;
    if (request.progress) again.progress = [&](double share) { request.progress(last = std::max(last, share)); };
    return fill_once(incomplete, hole, again);
}

FillOutput GpuFiller::fill_once(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request) const {
    FillMeter meter(request);
    meter.poll();
    Inputs inputs;
    inputs.known = swap_channels(incomplete, chains_.options.channels).to(device_, at::kFloat);
    inputs.hole = dense_mask(hole, device_);
    inputs.avoid = dense_mask(request.avoid, device_);
    const Outlines masks = read_masks(inputs, dense_mask(request.prefer, device_));
    Job job = plan(masks, request, inputs.height(), inputs.width());
    FillOutput result;
    result.regions = job.regions;
    const bool nothing = job.refines && job.regions.empty();
    job.refines = job.refines && !nothing;
    meter.expect(chains_.total_cost(job.coarse_regions, job.refines ? job.regions : std::vector<Region>{}, inputs.height(),
                                    inputs.width()));

    const std::optional<FillRecordings::Key> key = recording_key(inputs, job);
    if (!key || !fill_recorded(result, *key, inputs, job, request, meter)) {
        const at::Tensor coarse = draft(inputs, job, meter);
        show_draft(result, coarse, request);
        meter.poll();
        if (job.refines) refine(result, inputs, coarse, job, meter);
        if (key) {
            const std::unique_lock lock(recordings_mutex_, std::try_to_lock);
            if (lock.owns_lock()) recordings_.done(*key);
        }
    }
    if (nothing) result.x2 = at::zeros_like(result.x1);
    if (job.refines && chains_.attention_encoder) {
        result.has_source = masks.has_source;
    }
    meter.poll();
    if (request.progress && !nothing) request.progress(1);
    return result;
}

}  // namespace lacuna::ml
