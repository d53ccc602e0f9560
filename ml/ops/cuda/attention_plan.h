// SPDX-License-Identifier: GPL-3.0-or-later
// How contextual attention is divided into launches: shapes, tiles, chunks and workspaces. Knows neither LibTorch nor CUDA.
#pragma once

#include <cstdint>
#include <vector>

#include "ml/ops/cuda/attention_arguments.h"
#include "ml/ops/cuda/sweep.h"

namespace lacuna::ml::gpu {

/// The shapes the kernels are built for. Their shared memory fits every supported device without asking (48 KiB).
using WideShape = SweepShape<64, 72, 32>;
using NarrowShape = SweepShape<32, 72, 32>;

enum class Shape { Narrow, Wide };

/// What a shape means for planning.
struct ShapeSizes {
    int tile_columns, strip_columns, run_cells;
};
ShapeSizes shape_sizes(Shape shape);

/// What the plan may use.
struct DeviceLimits {
    int multiprocessors = 1;
    int64_t partial_bytes = int64_t{64} << 20;  ///< for the running softmaxes of one launch; the smallest launch may need more
    int64_t list_bytes = int64_t{64} << 20;     ///< for the lists of sources; the shortest lists may need more
    double launch_macs = 1.4e11;                ///< multiply-adds of one launch (0.1 s on a small GPU); one tile may need more
};

struct AttentionPlan {
    Shape shape = Shape::Wide;
    std::vector<SweepLaunch> launches;  ///< cover the attended rectangle, row by row
    int64_t partial_count = 0;          ///< RunningSoftmax records that the largest launch needs
    int capacity = 0;                   ///< sources listed per cell at most
};

/// Plans both sweeps for one sample. `attended` is inside the grid and not empty. Throws std::length_error where the grid has
/// more than 2^30 cells, which the kernels' 32-bit indices can't hold.
AttentionPlan plan_attention(const Cells& attended, int64_t height, int64_t width, int64_t channels, const DeviceLimits& limits);

/// The same for a given shape, for tests of shapes that the devices don't use.
AttentionPlan plan_attention(Shape shape, const ShapeSizes& sizes, const Cells& attended, int64_t height, int64_t width,
                             int64_t channels, const DeviceLimits& limits);

/// Multiply-adds of one launch, without those of the margins.
double launch_macs(const SweepLaunch& launch, const GridArguments& grid);

}  // namespace lacuna::ml::gpu
