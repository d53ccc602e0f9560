// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher operator lacuna::contextual_attention, between the public function and the kernels of each device.
// Schema (see contextual_attention.cpp): tensors and scalars only, so a library opened at run time can add a device.
#pragma once

#include <optional>
#include <tuple>
#include <utility>

#include <ATen/core/Tensor.h>

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// output, argmax, top_index, top_weight (the last two of size [0] when top_k is 0).
using AttentionTensors = std::tuple<at::Tensor, at::Tensor, at::Tensor, at::Tensor>;

/// The signature of a device's kernel. `foreground` is empty (all) or {y0, x0, y1, x1}; the three conventions are the values of
/// their enums. A kernel polls cancel_requested() on the calling thread.
using AttentionKernel = AttentionTensors(const at::Tensor& features, const std::optional<at::Tensor>& hole_cells,
                                         const std::optional<at::Tensor>& avoid_cells,
                                         const std::optional<at::Tensor>& prefer_cells, double prefer_bias,
                                         at::IntArrayRef foreground, int64_t patch_norm, int64_t paste, int64_t downsample,
                                         double softmax_scale, bool fuse, int64_t top_k);

AttentionKernel contextual_attention_cpu;       ///< ops/cpu
AttentionKernel contextual_attention_streamed;  ///< any device, ops/streamed.cpp

/// A kernel's arguments as the structs that the rest of the code uses.
std::pair<AttentionRequest, AttentionOptions> unpack_attention(
    const at::Tensor& features, const std::optional<at::Tensor>& hole_cells, const std::optional<at::Tensor>& avoid_cells,
    const std::optional<at::Tensor>& prefer_cells, double prefer_bias, at::IntArrayRef foreground, int64_t patch_norm,
    int64_t paste, int64_t downsample, double softmax_scale, bool fuse, int64_t top_k);

/// How this thread's last CPU call went: foreground cells, and those whose weights were too spread to list.
struct AttentionStats {
    int64_t cells = 0, dense_cells = 0;
};
const AttentionStats& last_attention_stats();

/// Makes all later CPU calls use the named instruction set, null = the fastest; for tests. Throws c10::Error if it isn't there.
void force_cpu_kernels(const char* name);

/// One row of weights by the CPU's identities.
at::Tensor contextual_attention_row_cpu(const AttentionRequest& request, const AttentionOptions& options, int64_t sample,
                                        int64_t cell);

}  // namespace lacuna::ml
