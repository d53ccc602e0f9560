// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/pair_kernels.h"

namespace lacuna::ml::gpu {

/// Small matrices by `kernels` on `device` against HostPairs: every sum, rows that are only partly there. Throws
/// std::runtime_error where they differ. No random numbers are used.
void try_pairs(const PairKernels& kernels, at::Device device);

}  // namespace lacuna::ml::gpu
