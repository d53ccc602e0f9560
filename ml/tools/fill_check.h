// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <filesystem>

#include "ml/tools/check_table.h"

namespace lacuna::ml {

/// Adds what fills by a model on the device give: bfloat16 against float32, recorded against queued kernel by kernel, and where
/// `speed`, time and memory of holes of 10 % in the middle.
void check_fills(CheckTable& table, const std::filesystem::path& model, c10::Device device, bool speed);

}  // namespace lacuna::ml
