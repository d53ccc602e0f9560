// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ml/ops/cuda/attention_form.h"
#include "ml/ops/cuda/kernel_gate.h"

namespace lacuna::ml::gpu {

/// Small cases of all conventions by the form on `device` against the streamed form on the CPU; with the usual memory and with
/// little. Throws std::runtime_error where they differ by more than 2e-4. A fraction of a second; no random numbers are used.
void try_form(const AttentionForm& form, at::Device device);

/// Contextual attention by the first of the forms that the gate lets the features' device use, else by the streamed form. A form
/// that fails is refused on that device from then on; one that lacks memory, or is meant for smaller grids, gives way to the next
/// one this time. While work is being_recorded() forms can't be tried and a failure is the caller's; then throws c10::Error where
/// a form has yet to be tried.
AttentionResult guarded_attention(const AttentionRequest& request, const AttentionOptions& options, KernelGate& gate,
                                  const std::vector<AttentionForm>& forms);

}  // namespace lacuna::ml::gpu
