// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <climits>
#include <stdexcept>
#include <utility>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/attention_launcher.h"
#include "ml/ops/streamed.h"

namespace lacuna::ml::gpu {

namespace {

static_assert(kListedLogitGap == kNegligibleLogitGap);

// Multiply-adds queued before the host waits and looks whether it was cancelled: some milliseconds on most GPUs.
constexpr double kWorkBetweenPolls = 3e10;

thread_local KernelStats last_stats;

Cells cells_of(const CellRect& r) {
    return {static_cast<int>(r.y0), static_cast<int>(r.x0), static_cast<int>(r.y1), static_cast<int>(r.x1)};
}

// One sample's grid on the device.
struct Grid {
    at::Tensor panel, inverse, logit_add, invalid;
    GridArguments arguments;

    Grid(const at::Tensor& sample, const AttentionInputs& in, int64_t n, const AttentionOptions& options) {
        panel = downsample_cells(sample, options.downsample).reshape({in.channels, in.height * in.width}).contiguous();
        const at::Tensor squares = panel.square().sum(0).reshape({1, 1, in.height, in.width});
        const at::Tensor boxed = at::avg_pool2d(squares, 3, 1, 1, false, true, 1).reshape({in.height * in.width});
        const double constant = patch_norm_constant(options.patch_norm, in.channels);
        inverse = (options.patch_norm == PatchNorm::Max ? boxed.clamp_min(constant) : boxed + constant).rsqrt().contiguous();
        const at::Tensor unusable = in.valid[n].logical_not();
        logit_add = (in.logit_bias.defined() ? in.logit_bias[n] : at::zeros_like(inverse)).masked_fill(unusable, kInvalidLogit);
        invalid = unusable.sum(at::kInt);
        arguments = {static_cast<int>(in.height),
                     static_cast<int>(in.width),
                     static_cast<int>(in.channels),
                     panel.const_data_ptr<float>(),
                     inverse.const_data_ptr<float>(),
                     logit_add.const_data_ptr<float>(),
                     invalid.const_data_ptr<int>(),
                     static_cast<float>(options.softmax_scale),
                     options.fuse};
    }
};

// Memory that the samples use one after the other.
struct Workspace {
    at::Tensor max, inverse_sum, best_index, listed, sources, partial;
    AttendedArguments attended;

    Workspace(const AttentionPlan& plan, const Cells& rect, const at::TensorOptions& floats) {
        const auto integers = floats.dtype(at::kInt);
        max = at::empty({rect.count()}, floats);
        inverse_sum = at::empty({rect.count()}, floats);
        best_index = at::empty({rect.count()}, integers);
        listed = at::empty({rect.count()}, integers);
        sources = at::empty({rect.count() * plan.capacity, 2}, integers);
        partial = at::empty({plan.partial_count * static_cast<int64_t>(sizeof(RunningSoftmax) / sizeof(double))},
                            floats.dtype(at::kDouble));
        attended = {rect,
                    max.mutable_data_ptr<float>(),
                    inverse_sum.mutable_data_ptr<float>(),
                    best_index.mutable_data_ptr<int>(),
                    listed.mutable_data_ptr<int>(),
                    reinterpret_cast<ListedSource*>(sources.mutable_data_ptr<int>()),
                    plan.capacity};
    }
};

class Poll {
 public:
    explicit Poll(AttentionLauncher& launcher) : launcher_(launcher) { throw_if_cancelled(); }
    void queued(double macs) {
        work_ += macs;
        if (work_ < kWorkBetweenPolls) return;
        work_ = 0;
        launcher_.synchronize();
        throw_if_cancelled();
    }

 private:
    AttentionLauncher& launcher_;
    double work_ = 0;
};

void sweep(const AttentionPlan& plan, const Grid& grid, const Workspace& space, AttentionLauncher& launcher) {
    Poll poll(launcher);
    for (const bool second : {false, true}) {
        for (const SweepLaunch& launch : plan.launches) {
            const SweepArguments arguments{grid.arguments, launch,
                                           reinterpret_cast<RunningSoftmax*>(space.partial.mutable_data_ptr<double>()),
                                           space.attended};
            if (second) {
                launcher.list_sweep(plan.shape, arguments);
            } else {
                launcher.softmax_sweep(plan.shape, arguments);
            }
            poll.queued(launch_macs(launch, grid.arguments));
        }
    }
}

// The foreground cells whose pixels take part of a cell without a list, as the smallest rectangle; empty for none.
CellRect dense_rect(const Workspace& space, const CellRect& foreground) {
    const Cells& rect = space.attended.rect;
    const at::Tensor dense = space.listed.gt(space.attended.capacity).reshape({rect.rows(), rect.columns()}).nonzero().cpu();
    if (dense.size(0) == 0) return {};
    const at::Tensor low = std::get<0>(dense.min(0)), high = std::get<0>(dense.max(0));
    const auto at_index = [](const at::Tensor& t, int64_t i) { return t[i].item<int64_t>(); };
    return {std::max(rect.y0 + at_index(low, 0) - 1, foreground.y0), std::max(rect.x0 + at_index(low, 1) - 1, foreground.x0),
            std::min(rect.y0 + at_index(high, 0) + 2, foreground.y1), std::min(rect.x0 + at_index(high, 1) + 2, foreground.x1)};
}

at::Tensor one_sample(const at::Tensor& mask, int64_t n) {
    return mask.defined() ? mask.narrow(0, mask.size(0) == 1 ? 0 : n, 1) : mask;
}

// Puts the streamed form's result for `rect` in place.
void replace_dense(const AttentionRequest& request, const AttentionOptions& options, int64_t n, const CellRect& rect,
                   AttentionResult& result) {
    AttentionRequest part = request;
    part.features = request.features.narrow(0, n, 1);
    part.hole_cells = one_sample(request.hole_cells, n);
    part.avoid_cells = one_sample(request.avoid_cells, n);
    part.prefer_cells = one_sample(request.prefer_cells, n);
    part.foreground = rect;
    const AttentionResult streamed = streamed_attention(part, options);
    const auto replace = [&](const at::Tensor& to, const at::Tensor& from, int64_t row_dimension, int64_t scale) {
        const auto inside = [&](const at::Tensor& t) {
            return t.slice(row_dimension, scale * rect.y0, scale * rect.y1)
                .slice(row_dimension + 1, scale * rect.x0, scale * rect.x1);
        };
        inside(to).copy_(inside(from));
    };
    replace(result.output[n], streamed.output[0], 1, 2);
    replace(result.argmax[n], streamed.argmax[0], 0, 1);
    if (options.top_k == 0) return;
    replace(result.top_index[n], streamed.top_index[0], 0, 1);
    replace(result.top_weight[n], streamed.top_weight[0], 0, 1);
}

OutputArguments output_arguments(const CellRect& foreground, const at::Tensor& pixels, const AttentionOptions& options, int64_t n,
                                 AttentionResult& result) {
    const bool top = options.top_k > 0;
    const at::Tensor output = result.output[n];
    return {cells_of(foreground),
            pixels.const_data_ptr<float>(),
            output.mutable_data_ptr<float>(),
            output.stride(0),
            output.stride(1),
            output.stride(2),
            options.paste == PasteDivision::Count,
            result.argmax[n].mutable_data_ptr<int64_t>(),
            top ? result.top_index[n].mutable_data_ptr<int64_t>() : nullptr,
            top ? result.top_weight[n].mutable_data_ptr<float>() : nullptr,
            options.top_k};
}

AttentionResult empty_result(const AttentionInputs& in, const at::Tensor& features, int top_k) {
    const auto integers = at::TensorOptions(at::kLong).device(features.device());
    AttentionResult result;
    result.output = at::empty(features.sizes(), features.options(), features.suggest_memory_format()).zero_();
    result.argmax = at::full({in.samples, in.height, in.width}, -1, integers);
    if (top_k > 0) {
        result.top_index = at::full({in.samples, in.height, in.width, top_k}, -1, integers);
        result.top_weight = at::zeros({in.samples, in.height, in.width, top_k}, features.options());
    }
    return result;
}

}  // namespace

const KernelStats& last_kernel_stats() { return last_stats; }

AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    const at::Tensor& features = request.features;
    TORCH_CHECK(features.scalar_type() == at::kFloat, "contextual attention: features must be float32, got ",
                features.scalar_type());
    AttentionResult result = empty_result(in, features, options.top_k);
    last_stats = {};
    const CellRect& foreground = in.foreground;
    if (foreground.y0 == foreground.y1) return result;
    TORCH_CHECK(in.channels < INT_MAX && in.height < INT_MAX && in.width < INT_MAX, "contextual attention: too large a grid");

    const Cells attended = cells_of(in.attended);
    const AttentionPlan plan = launcher.plan(attended, in.height, in.width, in.channels);
    const Workspace space(plan, attended, features.options());
    for (int64_t n = 0; n < in.samples; ++n) {
        const Grid grid(features[n], in, n, options);
        sweep(plan, grid, space, launcher);
        const at::Tensor pixels = features[n].permute({1, 2, 0}).contiguous();
        const OutputArguments output = output_arguments(foreground, pixels, options, n, result);
        launcher.finish_cells(grid.arguments, space.attended, output);
        launcher.paste(grid.arguments, space.attended, output);
        last_stats.cells += (foreground.y1 - foreground.y0) * (foreground.x1 - foreground.x0);
        const CellRect dense = dense_rect(space, foreground);
        if (dense.y0 >= dense.y1 || dense.x0 >= dense.x1) continue;
        last_stats.dense_cells += (dense.y1 - dense.y0) * (dense.x1 - dense.x0);
        replace_dense(request, options, n, dense, result);
    }
    if (options.top_k > 0) drop_light_sources(result.top_index, result.top_weight);
    return result;
}

}  // namespace lacuna::ml::gpu
