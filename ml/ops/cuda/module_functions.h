// SPDX-License-Identifier: GPL-3.0-or-later
// How liblacuna_cuda.so says which program it fits, and how the program starts it.
#pragma once

#include <torch/version.h>

#include "ml_interface_digest.h"  // written by ml/CMakeLists.txt

namespace lacuna::ml::gpu {

/// What the program and the module must have in common: the headers through which they speak, with all layouts, signatures and
/// conventions in them, and LibTorch, whose objects they exchange.
inline constexpr char kInterface[] = "headers " LACUNA_ML_INTERFACE_DIGEST ", LibTorch " TORCH_VERSION;

/// The module's kInterface. A variable, so that nothing of a module which doesn't fit is ever called.
using Interface = const char* const;
inline constexpr char kInterfaceName[] = "lacuna_cuda_interface";

/// Registers the operators' kernels. `cancel_poll` is the program's cancel_requested(). To be called once; throws c10::Error.
using Start = void(bool (*cancel_poll)());
inline constexpr char kStart[] = "lacuna_cuda_start";

}  // namespace lacuna::ml::gpu
