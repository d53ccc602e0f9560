// SPDX-License-Identifier: GPL-3.0-or-later
#define LACUNA_VECTOR_LANES 16
#define LACUNA_KERNELS kAttentionKernelsAvx512
#define LACUNA_KERNELS_TEXT "avx512"
#include "ml/ops/cpu/attention_kernels_impl.h"
