// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <string>

#include "ml/tools/check_table.h"

namespace lacuna::ml {

struct GpuCheckOptions {
    std::string weights, stored_network, stored_attention;  ///< files of tests/data/golden
    std::string model;                                      ///< weights for the fills that are timed
    bool speed = true;                                      ///< memory and speed too
};

/// Everything that only a GPU can show: results of the network and of the attention's kernels against stored ones and the oracle,
/// memory and speed. On the CPU it is a rehearsal with small sizes. Throws FileError and c10::Error.
CheckTable check_gpu(const GpuCheckOptions& options, c10::Device device);

}  // namespace lacuna::ml
