// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/contextual_attention.h"

#include <utility>

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/GradMode.h>
#include <torch/library.h>

#include "ml/ops/attention_autograd.h"
#include "ml/ops/attention_inputs.h"
#include "ml/ops/attention_operator.h"
#include "ml/ops/blocked.h"
#include "ml/ops/streamed.h"

// This file holds the public function, so whoever calls it pulls in the registrations below too; in a file of their own inside
// a static library the linker would drop them.
TORCH_LIBRARY(lacuna, m) {
    m.def(
        "contextual_attention(Tensor features, Tensor? hole_cells, Tensor? avoid_cells, Tensor? prefer_cells, float prefer_bias, "
        "int[] foreground, int patch_norm, int paste, int downsample, float softmax_scale, bool fuse, int top_k) "
        "-> (Tensor output, Tensor argmax, Tensor top_index, Tensor top_weight)");
}

TORCH_LIBRARY_IMPL(lacuna, CPU, m) { m.impl("contextual_attention", TORCH_FN(lacuna::ml::contextual_attention_cpu)); }

namespace lacuna::ml {

namespace {

thread_local const std::function<bool()>* current_cancel = nullptr;

std::optional<at::Tensor> optional_tensor(const at::Tensor& t) {
    return t.defined() ? std::optional<at::Tensor>(t) : std::nullopt;
}

}  // namespace

CancelScope::CancelScope(const std::function<bool()>& cancelled) : outer_(current_cancel) { current_cancel = &cancelled; }

CancelScope::~CancelScope() { current_cancel = outer_; }

bool cancel_requested() { return current_cancel != nullptr && *current_cancel && (*current_cancel)(); }

void throw_if_cancelled() {
    if (cancel_requested()) throw Cancelled();
}

AttentionResult contextual_attention(const AttentionRequest& request, const AttentionOptions& options) {
    TORCH_CHECK(request.features.defined(), "contextual attention: no features");
    const at::ScalarType type = request.features.scalar_type();
    const CancelScope scope(request.cancelled);
    if (c10::GradMode::is_enabled() && request.features.requires_grad()) return differentiable_attention(request, options);
    if (type == at::kBFloat16 || type == at::kHalf) {
        AttentionRequest wide = request;
        wide.features = request.features.to(at::kFloat);
        AttentionResult result = contextual_attention(wide, options);
        result.output = result.output.to(type);
        return result;
    }
    // Whole rows of cells for several samples at a time suit a GPU when all cells are wanted, as in training.
    if (type == at::kDouble || (request.features.is_cuda() && !request.foreground)) return blocked_attention(request, options);

    static const auto op =
        c10::Dispatcher::singleton().findSchemaOrThrow("lacuna::contextual_attention", "").typed<AttentionKernel>();
    std::vector<int64_t> foreground;
    if (request.foreground) {
        const CellRect& f = *request.foreground;
        foreground = {f.y0, f.x0, f.y1, f.x1};
    }
    auto [output, argmax, top_index, top_weight] =
        op.call(request.features, optional_tensor(request.hole_cells), optional_tensor(request.avoid_cells),
                optional_tensor(request.prefer_cells), request.prefer_bias, foreground, static_cast<int64_t>(options.patch_norm),
                static_cast<int64_t>(options.paste), static_cast<int64_t>(options.downsample), options.softmax_scale,
                options.fuse, options.top_k);
    AttentionResult result{std::move(output), std::move(argmax), {}, {}};
    if (options.top_k > 0) {
        result.top_index = std::move(top_index);
        result.top_weight = std::move(top_weight);
    }
    return result;
}

at::Tensor contextual_attention_row(const AttentionRequest& request, const AttentionOptions& options, int64_t sample,
                                    int64_t cell) {
    TORCH_CHECK(request.features.defined() && request.features.dim() == 4, "contextual attention: features must be [N, C, H, W]");
    TORCH_CHECK(0 <= sample && sample < request.features.size(0), "contextual attention: no sample ", sample);
    const int64_t cells = request.features.size(2) / 2 * (request.features.size(3) / 2);
    TORCH_CHECK(0 <= cell && cell < cells, "contextual attention: no cell ", cell);
    const c10::NoGradGuard no_grad;
    const CancelScope scope(request.cancelled);
    if (request.features.is_cpu()) return contextual_attention_row_cpu(request, options, sample, cell);
    return streamed_attention_row(request, options, sample, cell);
}

}  // namespace lacuna::ml
