// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include "ml/tools/check_table.h"

namespace lacuna::ml {

/// Adds what training on the device gives: whether recorded passes are worth what launched ones are, and where `speed`, the time
/// and memory of the updates that an iteration is made of.
void check_training(CheckTable& table, c10::Device device, bool speed);

}  // namespace lacuna::ml
