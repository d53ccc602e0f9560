// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between contextual attention's work on tensors and what runs its kernels: a GPU, or the CPU's tests.
#pragma once

#include "ml/ops/contextual_attention.h"
#include "ml/ops/cuda/sweeps/attention_plan.h"

namespace lacuna::ml::gpu::sweeps {

/// Queues kernels, in order. A failed launch throws c10::Error.
class AttentionLauncher {
 public:
    virtual ~AttentionLauncher() = default;
    virtual AttentionPlan plan(const Cells& foreground, int64_t height, int64_t width, int64_t channels) = 0;
    virtual void softmax_sweep(const SweepArguments& arguments) = 0;  ///< and the merge of its slots
    virtual void weight_sweep(const SweepArguments& arguments) = 0;
    virtual void fold(const FoldArguments& arguments) = 0;
    virtual void synchronize() = 0;  ///< waits for all of the above
    /// Multiply-adds to queue before waiting and asking whether to stop: some milliseconds on most GPUs.
    virtual double macs_between_polls() const { return 3e10; }
};

/// Contextual attention by the kernels, float32, for tensors in the launcher's memory: two sweeps and, for each block of weights,
/// four matrix products by LibTorch. Besides the output: O(cells) memory and the plan's workspaces. Polls cancel_requested()
/// between launches, and waits for the device often enough for that to mean something. Throws as contextual_attention() does, and
/// std::length_error for grids beyond the kernels' indices.
AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher);

}  // namespace lacuna::ml::gpu::sweeps
