// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/cuda/attention_launcher.h"
#include "ml/ops/cuda/kernel_gate.h"

namespace lacuna::ml::gpu {

/// Small cases of all conventions by the launcher on `device` against the streamed form on the CPU. Throws std::runtime_error
/// where they differ by more than 2e-4. A fraction of a second; no random numbers are used.
void try_kernels(AttentionLauncher& launcher, at::Device device);

/// Contextual attention by the kernels where the gate lets the features' device use them, else by the streamed form; so too for
/// grids too large for the kernels' indices. When a launch fails, the device is refused from then on.
AttentionResult guarded_attention(const AttentionRequest& request, const AttentionOptions& options, KernelGate& gate,
                                  AttentionLauncher& launcher);

}  // namespace lacuna::ml::gpu
