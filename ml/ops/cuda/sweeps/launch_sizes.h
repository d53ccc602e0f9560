// SPDX-License-Identifier: GPL-3.0-or-later
// Grids of blocks for the kernels' launches.
#pragma once

#include <cstdint>

#include "ml/ops/cuda/launch_size.h"
#include "ml/ops/cuda/sweeps/attention_arguments.h"

namespace lacuna::ml::gpu::sweeps {

inline constexpr int kCellThreads = 128;  ///< threads of a block whose threads are cells

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

}  // namespace lacuna::ml::gpu::sweeps
