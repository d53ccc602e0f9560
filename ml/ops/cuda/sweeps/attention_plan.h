// SPDX-License-Identifier: GPL-3.0-or-later
// How contextual attention is divided into launches: shapes, tiles, chunks and workspaces. Knows neither LibTorch nor CUDA.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ml/ops/cuda/sweeps/attention_arguments.h"
#include "ml/ops/cuda/sweeps/sweep.h"

namespace lacuna::ml::gpu::sweeps {

/// The shapes the kernels are built for. Their shared memory fits every supported device without asking (48 KiB).
using WideShape = SweepShape<64, 72, 32>;
using NarrowShape = SweepShape<32, 72, 32>;

/// What a shape means for planning.
struct ShapeSizes {
    int tile_columns, strip_columns, run_cells;
};
ShapeSizes shape_sizes(Shape shape);

/// What the plan may use.
struct DeviceLimits {
    int multiprocessors = 1;
    int64_t partial_bytes = int64_t{64} << 20;  ///< for the running softmaxes of one launch; the smallest launch may need more
    int64_t weight_bytes =
        int64_t{96} << 20;                 ///< for a block of weights, and as much for the folded ones; nine rows may need more
    double launch_macs = 1.4e11;           ///< multiply-adds of one launch (0.1 s on a small GPU); one tile may need more
    std::optional<ShapeSizes> only_shape;  ///< instead of the devices' shapes, for tests
};

/// Output cells whose weights, with those of the cells around them, are in memory together.
struct WeightBlock {
    Cells output, rect;                 ///< rect: the output and one cell around it, inside the grid
    std::vector<SweepLaunch> launches;  ///< cover rect
};

struct AttentionPlan {
    Cells attended;                     ///< the foreground and one cell around it, inside the grid
    std::vector<SweepLaunch> launches;  ///< of the first sweep; cover `attended`, row by row
    int64_t partial_count = 0;          ///< RunningSoftmax records that the largest launch needs
    std::vector<WeightBlock> blocks;    ///< their outputs cover the foreground, row by row
    int64_t weight_rows = 0;            ///< cells of the largest block's rect
    int64_t folded_rows = 0;            ///< cells of the largest block's output
};

/// Plans both sweeps for one sample. `foreground` is inside the grid and not empty. Throws std::length_error where the grid has
/// more than 2^30 cells, which the kernels' 32-bit indices can't hold.
AttentionPlan plan_attention(const Cells& foreground, int64_t height, int64_t width, int64_t channels,
                             const DeviceLimits& limits);

/// Multiply-adds of one launch, without those of the margins.
double launch_macs(const SweepLaunch& launch, const GridArguments& grid);

}  // namespace lacuna::ml::gpu::sweeps
