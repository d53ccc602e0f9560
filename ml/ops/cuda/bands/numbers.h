// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu::bands {

/// exp(x) to about 2e-6 for x in -30 .. 0; 0 far below.
LACUNA_HOST_DEVICE float quick_exp(float x) {
#if defined(__CUDA_ARCH__)
    return __expf(x);
#else
    return std::exp(x);
#endif
}

/// Upper half of a float's bits, rounded to nearest even: a bfloat16. For finite numbers.
LACUNA_HOST_DEVICE uint16_t bfloat16_bits(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return static_cast<uint16_t>((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

LACUNA_HOST_DEVICE float bfloat16_value(uint16_t half) {
    const uint32_t bits = static_cast<uint32_t>(half) << 16;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/// A number as the sum of two bfloat16, to 2^-17 of its size.
struct SplitNumber {
    uint16_t high, low;
};
LACUNA_HOST_DEVICE SplitNumber split_number(float x) {
    const uint16_t high = bfloat16_bits(x);
    return {high, bfloat16_bits(x - bfloat16_value(high))};
}

}  // namespace lacuna::ml::gpu::bands
