// SPDX-License-Identifier: GPL-3.0-or-later
#define LACUNA_VECTOR_LANES 8
#define LACUNA_KERNELS kCpuKernelsAvx2
#define LACUNA_KERNELS_TEXT "avx2"
#include "ml/ops/cpu/cpu_kernels_impl.h"
