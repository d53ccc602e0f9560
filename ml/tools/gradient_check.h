// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/tools/check_table.h"

namespace lacuna::ml {

/// Training's attention on the device, by the device's own kernels (where it has them) and by tensor operations alone: gradients
/// against the CPU's in float64, whether the kernels are trusted, and with `speed` time and memory of both.
void check_gradient(CheckTable& table, c10::Device device, bool speed);

}  // namespace lacuna::ml
