// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <ATen/ATen.h>

#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/attention_form.h"
#include "ml/ops/cuda/sweeps/attention_launcher.h"

namespace lacuna::ml::gpu::sweeps {

namespace {

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
    at::Tensor max, inverse_sum, best_index, partial, weights, folded;

    Workspace(const AttentionPlan& plan, int64_t cells, const at::TensorOptions& floats)
        : max(at::empty({plan.attended.count()}, floats)),
          inverse_sum(at::empty({plan.attended.count()}, floats)),
          best_index(at::empty({plan.attended.count()}, floats.dtype(at::kInt))),
          partial(at::empty({plan.partial_count, static_cast<int64_t>(sizeof(RunningSoftmax) / sizeof(double))},
                            floats.dtype(at::kDouble))),
          weights(at::empty({plan.weight_rows, cells}, floats)),
          folded(at::empty({plan.folded_rows, cells}, floats)) {}

    SweepArguments arguments(const AttentionPlan& plan, const GridArguments& grid, const Cells& weight_rect) const {
        SweepArguments a{};
        a.grid = grid;
        a.partial = reinterpret_cast<RunningSoftmax*>(partial.mutable_data_ptr<double>());
        a.attended = {plan.attended, max.mutable_data_ptr<float>(), inverse_sum.mutable_data_ptr<float>(),
                      best_index.mutable_data_ptr<int>()};
        a.weight_rect = weight_rect;
        a.weights = weights.mutable_data_ptr<float>();
        return a;
    }
};

class Poll {
 public:
    explicit Poll(AttentionLauncher& launcher) : launcher_(launcher) { throw_if_cancelled(); }
    void queued(double macs) {
        work_ += macs;
        if (work_ < launcher_.macs_between_polls()) return;
        work_ = 0;
        launcher_.synchronize();
        throw_if_cancelled();
    }

 private:
    AttentionLauncher& launcher_;
    double work_ = 0;
};

// One sample of the operator.
struct Sample {
    const AttentionPlan& plan;
    const Grid& grid;
    const Workspace& space;
    const CellRect& foreground;
    at::Tensor features;  // [C, 2h, 2w]
    AttentionLauncher& launcher;
    Poll& poll;

    void attend(const at::Tensor& argmax) const;
    void paste(const WeightBlock& block, const at::Tensor& output) const;
    void report(const WeightBlock& block, int64_t k, const at::Tensor& index, const at::Tensor& weight) const;
    at::Tensor inside(const at::Tensor& t, const Cells& c) const { return t.slice(0, c.y0, c.y1).slice(1, c.x0, c.x1); }
};

// The first sweep, with the strongest sources of the foreground.
void Sample::attend(const at::Tensor& argmax) const {
    SweepArguments arguments = space.arguments(plan, grid.arguments, {});
    for (const SweepLaunch& launch : plan.launches) {
        arguments.launch = launch;
        launcher.softmax_sweep(arguments);
        poll.queued(launch_macs(launch, grid.arguments));
    }
    const Cells& a = plan.attended;
    const at::Tensor best = space.best_index.reshape({a.rows(), a.columns()});
    const Cells f = cells_of(foreground), from{f.y0 - a.y0, f.x0 - a.x0, f.y1 - a.y0, f.x1 - a.x0};
    inside(argmax, f).copy_(inside(best, from));
}

// The second sweep for one block, and its pixels: one matrix product for each of the four places a pixel can have in its cell.
void Sample::paste(const WeightBlock& block, const at::Tensor& output) const {
    SweepArguments arguments = space.arguments(plan, grid.arguments, block.rect);
    for (const SweepLaunch& launch : block.launches) {
        arguments.launch = launch;
        launcher.weight_sweep(arguments);
        poll.queued(launch_macs(launch, grid.arguments));
    }
    const int64_t h = grid.arguments.height, w = grid.arguments.width, channels = features.size(0);
    const Cells& o = block.output;
    for (int r = 0; r < 2; ++r) {
        for (int s = 0; s < 2; ++s) {
            launcher.fold({static_cast<int>(h), static_cast<int>(w), block.rect, o, space.weights.const_data_ptr<float>(), r, s,
                           space.folded.mutable_data_ptr<float>()});
            const at::Tensor folded = space.folded.narrow(0, 0, o.count());
            const at::Tensor pixels = features.slice(1, r, 2 * h, 2).slice(2, s, 2 * w, 2).reshape({channels, h * w});
            output.slice(1, 2 * o.y0 + r, 2 * o.y1, 2)
                .slice(2, 2 * o.x0 + s, 2 * o.x1, 2)
                .copy_(pixels.matmul(folded.t()).reshape({channels, o.rows(), o.columns()}));
            poll.queued(static_cast<double>(o.count()) * static_cast<double>(h * w * channels));
        }
    }
}

void Sample::report(const WeightBlock& block, int64_t k, const at::Tensor& index, const at::Tensor& weight) const {
    const int64_t cells = grid.panel.size(1), found = std::min(k, cells);
    const Cells &o = block.output, &rect = block.rect;
    const at::Tensor weights = inside(space.weights.narrow(0, 0, rect.count()).reshape({rect.rows(), rect.columns(), cells}),
                                      {o.y0 - rect.y0, o.x0 - rect.x0, o.y1 - rect.y0, o.x1 - rect.x0});
    const auto [heaviest, at_index] = weights.topk(found, -1);
    inside(index, o).narrow(-1, 0, found).copy_(at_index);
    inside(weight, o).narrow(-1, 0, found).copy_(heaviest);
}

}  // namespace

AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    const at::Tensor& features = request.features;
    AttentionResult result = empty_result(in, features, options.top_k);
    const CellRect& foreground = in.foreground;
    if (foreground.y0 == foreground.y1) return result;
    Poll poll(launcher);
    const AttentionPlan plan = launcher.plan(cells_of(foreground), in.height, in.width, in.channels);
    const Workspace space(plan, in.height * in.width, features.options());
    for (int64_t n = 0; n < in.samples; ++n) {
        const Grid grid(features[n], in, n, options);
        const Sample sample{plan, grid, space, foreground, features[n], launcher, poll};
        sample.attend(result.argmax[n]);
        for (const WeightBlock& block : plan.blocks) {
            sample.paste(block, result.output[n]);
            if (options.top_k > 0) sample.report(block, options.top_k, result.top_index[n], result.top_weight[n]);
        }
    }
    result.output.div_(paste_divisor(in.height, in.width, options.paste, features.device()));
    if (options.top_k > 0) drop_light_sources(result.top_index, result.top_weight);
    return result;
}

}  // namespace lacuna::ml::gpu::sweeps
