// SPDX-License-Identifier: GPL-3.0-or-later
// All ways in which a device can work out contextual attention, each by itself.
#pragma once

#include <c10/core/Device.h>

#include <functional>
#include <string>
#include <vector>

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

struct CheckedForm {
    std::string name;  ///< "" for what programs get
    std::function<AttentionResult(const AttentionRequest&, const AttentionOptions&)> attend;
    double memory_limit = 0;  ///< bytes it may take besides a few copies of the features; 0: none
};

/// What programs get, the kernels of the CUDA module in order of preference (none on the CPU), and the streamed form.
std::vector<CheckedForm> attention_forms(c10::Device device);

struct FormTrust {
    std::string name, reason;  ///< why the device doesn't use it; "" where it may
};
/// The kernels of the CUDA module, each of which is tried if it hasn't been.
std::vector<FormTrust> try_forms(c10::Device device);

}  // namespace lacuna::ml
