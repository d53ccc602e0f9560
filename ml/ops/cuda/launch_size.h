// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>

namespace lacuna::ml::gpu {

/// Blocks in each dimension, within what every device takes (2^31 - 1, 65535, 65535).
struct LaunchSize {
    unsigned x, y, z;
};

/// Throws std::length_error for more blocks than a device takes.
inline LaunchSize launch_size(int64_t x, int64_t y, int64_t z) {
    if (x < 1 || y < 1 || z < 1 || x > INT32_MAX || y > 65535 || z > 65535)
        throw std::length_error("contextual attention: more blocks than one launch can have");
    return {static_cast<unsigned>(x), static_cast<unsigned>(y), static_cast<unsigned>(z)};
}

}  // namespace lacuna::ml::gpu
