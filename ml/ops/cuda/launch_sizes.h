// SPDX-License-Identifier: GPL-3.0-or-later
// Grids of blocks for the kernels' launches.
#pragma once

#include <cstdint>
#include <stdexcept>

#include "ml/ops/cuda/attention_arguments.h"

namespace lacuna::ml::gpu {

/// Blocks in each dimension, within what every device takes (2^31 - 1, 65535, 65535).
struct LaunchSize {
    unsigned x, y, z;
};

inline constexpr int kCellThreads = 128;  ///< threads of a block whose threads are cells

/// Throws std::length_error for more blocks than a device takes.
inline LaunchSize launch_size(int64_t x, int64_t y, int64_t z) {
    if (x < 1 || y < 1 || z < 1 || x > INT32_MAX || y > 65535 || z > 65535)
        throw std::length_error("contextual attention: more blocks than one launch can have");
    return {static_cast<unsigned>(x), static_cast<unsigned>(y), static_cast<unsigned>(z)};
}

/// x: slots, y: tiles across, z: tiles down.
inline LaunchSize sweep_size(const SweepLaunch& launch) {
    return launch_size(static_cast<int64_t>(launch.strips) * launch.chunks, launch.tiles_across, launch.tiles_down);
}

/// Blocks of kCellThreads.
inline LaunchSize cells_size(int64_t cells) { return launch_size((cells + kCellThreads - 1) / kCellThreads, 1, 1); }

/// x: blocks of kCellThreads sources, y: cells of the output.
inline LaunchSize fold_size(const FoldArguments& f) {
    return launch_size((static_cast<int64_t>(f.height) * f.width + kCellThreads - 1) / kCellThreads, f.output.count(), 1);
}

}  // namespace lacuna::ml::gpu
