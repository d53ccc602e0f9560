// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include "core/fill_engine.h"

namespace lacuna::engine {

/// Empty when a GPU can be used, else the reason in plain words. The first call opens the driver and Lacuna's CUDA module;
/// thread-safe.
QString cudaUnavailableReason();

/// The device a fill runs on. Throws core::Error(Usage) when the GPU was asked for and can't be used.
torch::Device chooseDevice(core::Device wanted);

/// Memory of the GPU that LibTorch holds for this process, in bytes; 0 for the CPU. Any thread.
double heldGpuBytes(torch::Device device);

}  // namespace lacuna::engine
