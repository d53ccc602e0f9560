// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between contextual attention's work on tensors and what runs its kernels: a GPU, or the CPU's tests.
#pragma once

#include "ml/ops/contextual_attention.h"
#include "ml/ops/cuda/bands/attention_plan.h"

namespace lacuna::ml::gpu::bands {

/// Queues kernels, in order. A failed launch throws c10::Error.
class AttentionLauncher {
 public:
    virtual ~AttentionLauncher() = default;
    [[nodiscard]] virtual const DeviceLimits& limits() const = 0;
    virtual void prepare(const AttentionArguments& arguments) = 0;  ///< panel, pixels, lengths and usability of all cells
    virtual void rows(const AttentionArguments& arguments) = 0;     ///< the band's part of the panel
    virtual void weights(const AttentionArguments& arguments) = 0;  ///< from products to folded weights
    virtual void place(const AttentionArguments& arguments) = 0;
    /// out = a b for [batch, ., .], a and b bfloat16, out float32: products and sums in float32.
    virtual void multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b) = 0;
    virtual void synchronize() = 0;  ///< waits for all of the above
    /// Multiply-adds to queue before waiting and asking whether to stop: some ten milliseconds on most GPUs.
    [[nodiscard]] virtual double macs_between_polls() const { return 1e11; }
};

/// Contextual attention by the kernels, float32 (pasted pixels and weights as pairs of bfloat16 where the device multiplies
/// those), for tensors in the launcher's memory. Besides the output: a few copies of the features and matrices of
/// DeviceLimits::matrix_bytes, less where memory runs short. Polls cancel_requested(); on grids of more than 128 x 128 cells it
/// waits for the device often enough for that to mean something, on smaller ones it never waits, so that a CUDA graph can capture
/// it. Throws as contextual_attention() does, and std::length_error for grids beyond the kernels' indices.
AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher);

}  // namespace lacuna::ml::gpu::bands
