// SPDX-License-Identifier: GPL-3.0-or-later
// In liblacuna_cuda.so's place: one that fits the program (LACUNA_FITTING), one of other headers (LACUNA_FOREIGN), and one from
// before modules said what they fit (LACUNA_NAMELESS). Leaves a sign in the environment when it's started.
#include <cstdlib>

#include "ml/ops/cuda/module_functions.h"

#define LACUNA_EXPORT extern "C" __attribute__((visibility("default")))

#if defined(LACUNA_FITTING)
LACUNA_EXPORT const char* const lacuna_cuda_interface = lacuna::ml::gpu::kInterface;
#elif defined(LACUNA_FOREIGN)
LACUNA_EXPORT const char* const lacuna_cuda_interface = "headers 0, LibTorch " TORCH_VERSION;
#endif

LACUNA_EXPORT void lacuna_cuda_start(bool (*)()) { setenv("LACUNA_STAND_IN_STARTED", "1", 1); }
LACUNA_EXPORT void lacuna_cuda_set_cancel_poll(bool (*)()) { setenv("LACUNA_STAND_IN_STARTED", "1", 1); }
