// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/attention_form.h"

#include <ATen/ATen.h>

#include <climits>
#include <stdexcept>

namespace lacuna::ml::gpu {

Cells cells_of(const CellRect& r) {
    return {static_cast<int>(r.y0), static_cast<int>(r.x0), static_cast<int>(r.y1), static_cast<int>(r.x1)};
}

void check_float32(const at::Tensor& features) {
    TORCH_CHECK(features.scalar_type() == at::kFloat, "contextual attention: features must be float32, got ",
                features.scalar_type());
}

AttentionResult empty_result(const AttentionInputs& in, const at::Tensor& features, int top_k) {
    check_float32(features);
    if (in.channels > INT_MAX || in.height > INT_MAX || in.width > INT_MAX)
        throw std::length_error("contextual attention: too large a grid for the GPU's kernels");
    const auto integers = at::TensorOptions(at::kLong).device(features.device());
    AttentionResult result;
    result.output = at::empty(features.sizes(), features.options(), features.suggest_memory_format());
    const CellRect& f = in.foreground;
    if (f.y1 - f.y0 < in.height || f.x1 - f.x0 < in.width) result.output.zero_();
    result.argmax = at::full({in.samples, in.height, in.width}, -1, integers);
    if (top_k > 0) {
        result.top_index = at::full({in.samples, in.height, in.width, top_k}, -1, integers);
        result.top_weight = at::zeros({in.samples, in.height, in.width, top_k}, features.options());
    }
    return result;
}

}  // namespace lacuna::ml::gpu
