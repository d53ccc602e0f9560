// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/ATen.h>

namespace lacuna::ml::gpu {

/// Float values in [-1, 1) that look random, without touching the program's random numbers: what trials work on.
inline at::Tensor scrambled(at::IntArrayRef sizes, double seed) {
    const at::Tensor waves = at::arange(c10::multiply_integers(sizes), at::kDouble).mul(12.9898).add(seed).sin().mul(43758.5453);
    return (waves - waves.floor()).mul(2).sub(1).to(at::kFloat).reshape(sizes);
}

}  // namespace lacuna::ml::gpu
