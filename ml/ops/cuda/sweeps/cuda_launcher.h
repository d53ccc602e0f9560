// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ml/ops/cuda/attention_form.h"
#include "ml/ops/cuda/sweeps/attention_launcher.h"

namespace lacuna::ml::gpu::sweeps {

/// A launcher for the current CUDA device and the stream that LibTorch uses on it now. Throws c10::Error where CUDA can't
/// tell the device's size.
std::unique_ptr<AttentionLauncher> make_cuda_launcher(Room room);

}  // namespace lacuna::ml::gpu::sweeps
