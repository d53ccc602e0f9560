// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/contextual_attention_oracle.h"

#include <algorithm>
#include <limits>
#include <vector>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"

namespace lacuna::ml {

namespace {

// One propagation, a convolution with a 3x3 identity: every entry of a square matrix gains its two neighbours on the diagonal.
at::Tensor propagate(const at::Tensor& scores) {
    const int64_t n = scores.size(0);
    at::Tensor sum = scores.clone();
    sum.narrow(0, 1, n - 1).narrow(1, 1, n - 1).add_(scores.narrow(0, 0, n - 1).narrow(1, 0, n - 1));
    sum.narrow(0, 0, n - 1).narrow(1, 0, n - 1).add_(scores.narrow(0, 1, n - 1).narrow(1, 1, n - 1));
    return sum;
}

// Logits [N, N] of one sample: equation 1, equation 2, masking to 0, the preference's bias.
at::Tensor logits_of(const at::Tensor& sample, const AttentionInputs& in, int64_t n, const AttentionOptions& options) {
    const int64_t h = in.height, w = in.width, cells = h * w;
    const at::Tensor x = downsample_cells(sample, options.downsample);
    const at::Tensor patches = at::im2col(x, {3, 3}, {1, 1}, {1, 1}, {1, 1}).squeeze(0);  // [9C, N]
    const double constant = patch_norm_constant(options.patch_norm, in.channels);
    const at::Tensor squares = patches.square().sum(0, true);
    // The clamp sits under the root: a root at 0 would have an infinite gradient, and 0 * inf is NaN.
    const at::Tensor norm =
        options.patch_norm == PatchNorm::Max ? squares.clamp_min(constant).sqrt() : (squares + constant).sqrt();
    at::Tensor scores = patches.t().matmul(patches / norm);
    if (options.fuse) {
        const auto swap = [&](const at::Tensor& m, int64_t a, int64_t b) {
            return m.reshape({a, b, a, b}).permute({1, 0, 3, 2}).reshape({cells, cells});
        };
        scores = propagate(scores);
        scores = swap(propagate(swap(scores, h, w)), w, h);
    }
    at::Tensor logits = scores * in.valid[n].to(scores.dtype()) * options.softmax_scale;
    if (in.logit_bias.defined()) logits = logits + in.logit_bias[n];
    return logits;
}

}  // namespace

at::Tensor contextual_attention_oracle_weights(const AttentionRequest& request, const AttentionOptions& options, int64_t sample) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    TORCH_CHECK(0 <= sample && sample < in.samples, "contextual attention: no sample ", sample);
    const at::Tensor logits = logits_of(request.features.narrow(0, sample, 1), in, sample, options);
    return at::softmax(logits, 1) * in.valid[sample].to(logits.dtype());
}

AttentionResult contextual_attention_oracle(const AttentionRequest& request, const AttentionOptions& options) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    const int64_t h = in.height, w = in.width, cells = h * w, k = options.top_k;
    const CellRect& f = in.foreground;
    const CancelScope scope(request.cancelled);

    at::Tensor inside = at::zeros({h, w}, at::kBool);
    inside.slice(0, f.y0, f.y1).slice(1, f.x0, f.x1).fill_(true);
    inside = inside.to(request.features.device());
    const at::Tensor inside_pixels = inside.repeat_interleave(2, 0).repeat_interleave(2, 1).to(request.features.dtype());
    const at::Tensor divisor = paste_divisor(h, w, options.paste, request.features.device()).to(request.features.dtype());

    std::vector<at::Tensor> outputs, argmaxes, indices, weights;
    for (int64_t n = 0; n < in.samples; ++n) {
        throw_if_cancelled();
        const at::Tensor sample = request.features.narrow(0, n, 1);
        const at::Tensor logits = logits_of(sample, in, n, options);
        const at::Tensor attention = at::softmax(logits, 1) * in.valid[n].to(logits.dtype());
        const at::Tensor raw =
            at::im2col(sample, {4, 4}, {1, 1}, {1, 1}, {2, 2}).reshape({in.channels, 4, 4, cells}).permute({3, 0, 1, 2});
        const at::Tensor pasted = at::conv_transpose2d(attention.t().reshape({1, cells, h, w}), raw, {}, 2, 1);
        outputs.push_back(pasted / divisor * inside_pixels);

        const bool any_valid = in.valid[n].any().item<bool>();
        const at::Tensor masked =
            logits.detach().masked_fill(in.valid[n].logical_not(), -std::numeric_limits<double>::infinity());
        const at::Tensor best = any_valid ? masked.argmax(1) : at::full({cells}, -1, masked.options().dtype(at::kLong));
        argmaxes.push_back(best.reshape({1, h, w}).masked_fill(inside.logical_not(), -1));
        if (k > 0) {
            const int64_t found = std::min(k, cells);
            auto [weight, index] = attention.detach().to(at::kFloat).topk(found, 1);
            weight = at::constant_pad_nd(weight, {0, k - found}).reshape({1, h, w, k});
            index = at::constant_pad_nd(index, {0, k - found}, -1).reshape({1, h, w, k});
            const at::Tensor outside = inside.logical_not().unsqueeze(-1);
            weight.masked_fill_(outside, 0);
            drop_light_sources(index, weight);
            indices.push_back(index);
            weights.push_back(weight);
        }
    }
    AttentionResult result;
    result.output = at::cat(outputs);
    result.argmax = at::cat(argmaxes);
    if (k > 0) {
        result.top_index = at::cat(indices);
        result.top_weight = at::cat(weights);
    }
    return result;
}

}  // namespace lacuna::ml
