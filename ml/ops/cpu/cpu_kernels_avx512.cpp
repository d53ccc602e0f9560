// SPDX-License-Identifier: GPL-3.0-or-later
#define LACUNA_VECTOR_LANES 16
#define LACUNA_KERNELS kCpuKernelsAvx512
#define LACUNA_KERNELS_TEXT "avx512"
#include "ml/ops/cpu/cpu_kernels_impl.h"
