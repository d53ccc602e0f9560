// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include "ml/ops/cuda/form_functions.h"
#include "ml/ops/cuda_module.h"
#include "ml/tools/check_table.h"

namespace lacuna::ml {

/// Adds whether the device uses some of the CUDA module's kernels, which must have been asked for before; `function` of the
/// module says why not.
inline void add_kernel_state(CheckTable& table, const char* what, const char* function, c10::Device device) {
    const auto state = reinterpret_cast<gpu::KernelState*>(cuda_module_function(function));
    if (!device.is_cuda() || state == nullptr) {
        table.add({what, "not on a GPU", "", Verdict::Told});
        return;
    }
    char reason[512] = "";
    state(device.has_index() ? device.index() : 0, reason, sizeof reason);
    const bool open = reason[0] == '\0';
    table.add({what, open ? "yes" : reason, "yes", open ? Verdict::Pass : Verdict::Fail});
}

}  // namespace lacuna::ml
