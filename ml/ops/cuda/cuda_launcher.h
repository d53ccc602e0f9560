// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ml/ops/cuda/attention_launcher.h"

namespace lacuna::ml::gpu {

/// A launcher for the current CUDA device and the stream that LibTorch uses on it now. Throws std::runtime_error where CUDA can't
/// tell the device's size.
std::unique_ptr<AttentionLauncher> make_cuda_launcher();

}  // namespace lacuna::ml::gpu
