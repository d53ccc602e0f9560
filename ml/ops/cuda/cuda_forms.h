// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ml/ops/cuda/attention_form.h"

namespace lacuna::ml::gpu {

/// The forms that suit the current CUDA device, the fastest first. Throws c10::Error where CUDA can't tell about the
/// device.
std::vector<AttentionForm> cuda_forms();

}  // namespace lacuna::ml::gpu
