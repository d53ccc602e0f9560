// SPDX-License-Identifier: GPL-3.0-or-later
#define LACUNA_VECTOR_LANES 4
#define LACUNA_KERNELS kCpuKernelsBaseline
#define LACUNA_KERNELS_TEXT "baseline"
#include "ml/ops/cpu/cpu_kernels_impl.h"
