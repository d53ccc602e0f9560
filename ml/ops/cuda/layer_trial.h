// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/layer_kernels.h"

namespace lacuna::ml::gpu {

/// Small cases of all types, curves and borders by `kernels` on `device` against HostLayers. Throws std::runtime_error where they
/// differ. No random numbers are used.
void try_layers(const LayerKernels& kernels, at::Device device);

/// The same for convolutions by every kind of tile.
void try_convolutions(const LayerKernels& kernels, at::Device device);

}  // namespace lacuna::ml::gpu
