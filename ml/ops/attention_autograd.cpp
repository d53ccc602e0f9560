// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/attention_autograd.h"

#include <torch/csrc/autograd/custom_function.h>

#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>
#include <c10/core/impl/LocalDispatchKeySet.h>

#include "ml/ops/blocked.h"

namespace lacuna::ml {

namespace {

at::Tensor worked_type(const at::Tensor& features) {
    return features.scalar_type() == at::kBFloat16 || features.scalar_type() == at::kHalf ? features.to(at::kFloat) : features;
}

// What the backward pass needs beside the tensors, as values that autograd can carry.
void save(const AttentionRequest& request, const AttentionOptions& options, torch::autograd::AutogradContext& context) {
    std::vector<int64_t> integers = {static_cast<int64_t>(options.patch_norm), static_cast<int64_t>(options.paste),
                                     static_cast<int64_t>(options.downsample), options.fuse};
    if (request.foreground) {
        const CellRect& f = *request.foreground;
        integers.insert(integers.end(), {f.y0, f.x0, f.y1, f.x1});
    }
    context.save_for_backward({request.features, request.hole_cells, request.avoid_cells, request.prefer_cells});
    context.saved_data["integers"] = std::move(integers);
    context.saved_data["numbers"] = std::vector<double>{request.prefer_bias, options.softmax_scale};
}

void restore(torch::autograd::AutogradContext& context, AttentionRequest& request, AttentionOptions& options) {
    const torch::autograd::variable_list tensors = context.get_saved_variables();
    request.features = tensors[0];
    request.hole_cells = tensors[1];
    request.avoid_cells = tensors[2];
    request.prefer_cells = tensors[3];
    const std::vector<int64_t> integers = context.saved_data["integers"].toIntVector();
    options.patch_norm = static_cast<PatchNorm>(integers[0]);
    options.paste = static_cast<PasteDivision>(integers[1]);
    options.downsample = static_cast<Downsample>(integers[2]);
    options.fuse = integers[3] != 0;
    if (integers.size() == 8) request.foreground = CellRect{integers[4], integers[5], integers[6], integers[7]};
    const std::vector<double> numbers = context.saved_data["numbers"].toDoubleVector();
    request.prefer_bias = numbers[0];
    options.softmax_scale = numbers[1];
}

struct AttentionFunction : torch::autograd::Function<AttentionFunction> {
    static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context, const at::Tensor& features,
                                                  const AttentionRequest& request, const AttentionOptions& options) {
        const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
        save(request, options, *context);
        AttentionRequest worked = request;
        worked.features = worked_type(features);
        AttentionResult result = blocked_attention(worked, options);
        torch::autograd::variable_list outputs = {result.output.to(features.scalar_type()), result.argmax};
        torch::autograd::variable_list undifferentiable = {result.argmax};
        if (options.top_k > 0) {
            for (const at::Tensor& t : {result.top_index, result.top_weight}) {
                outputs.push_back(t);
                undifferentiable.push_back(t);
            }
        }
        context->mark_non_differentiable(undifferentiable);
        return outputs;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   const torch::autograd::variable_list& gradients) {
        TORCH_CHECK(!c10::GradMode::is_enabled(), "contextual attention can't be differentiated twice");
        const c10::impl::ExcludeDispatchKeyGuard no_autocast(c10::autocast_dispatch_keyset);
        torch::autograd::variable_list result(3);
        if (!gradients[0].defined()) return result;
        AttentionRequest request;
        AttentionOptions options;
        restore(*context, request, options);
        const at::ScalarType type = request.features.scalar_type();
        request.features = worked_type(request.features);
        const at::Tensor gradient = gradients[0].to(request.features.scalar_type());
        result[0] = blocked_attention_gradient(request, options, gradient).to(type);
        return result;
    }
};

}  // namespace

AttentionResult differentiable_attention(const AttentionRequest& request, const AttentionOptions& options) {
    const torch::autograd::variable_list outputs = AttentionFunction::apply(request.features, request, options);
    AttentionResult result{outputs[0], outputs[1], {}, {}};
    if (options.top_k > 0) {
        result.top_index = outputs[2];
        result.top_weight = outputs[3];
    }
    return result;
}

}  // namespace lacuna::ml
