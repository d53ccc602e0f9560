// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between contextual attention's work on tensors and what runs its kernels: a GPU, or the CPU's tests.
#pragma once

#include "ml/ops/contextual_attention.h"
#include "ml/ops/cuda/attention_plan.h"

namespace lacuna::ml::gpu {

/// Queues kernels, in order. A failed launch throws std::runtime_error.
class AttentionLauncher {
 public:
    virtual ~AttentionLauncher() = default;
    virtual AttentionPlan plan(const Cells& attended, int64_t height, int64_t width, int64_t channels) = 0;
    virtual void softmax_sweep(Shape shape, const SweepArguments& arguments) = 0;  ///< and the merge of its slots
    virtual void list_sweep(Shape shape, const SweepArguments& arguments) = 0;
    virtual void finish_cells(const GridArguments& grid, const AttendedArguments& from, const OutputArguments& to) = 0;
    virtual void paste(const GridArguments& grid, const AttendedArguments& from, const OutputArguments& to) = 0;
    virtual void synchronize() = 0;  ///< waits for all of the above
};

/// How the last call on this thread went.
struct KernelStats {
    int64_t cells = 0;        ///< of the foreground
    int64_t dense_cells = 0;  ///< of those, how many had too many sources and took the streamed form
};
const KernelStats& last_kernel_stats();

/// Contextual attention by the kernels, float32, for tensors in the launcher's memory. Foreground cells whose sources don't fit
/// their list are worked out by the streamed form. Besides the output: O(cells) memory, the plan's workspaces and lists. Polls
/// cancel_requested() between launches, and waits for the device often enough for that to mean something. Throws as
/// contextual_attention() does.
AttentionResult kernel_attention(const AttentionRequest& request, const AttentionOptions& options, AttentionLauncher& launcher);

}  // namespace lacuna::ml::gpu
