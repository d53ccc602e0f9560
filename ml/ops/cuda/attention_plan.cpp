// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/attention_plan.h"

#include <algorithm>
#include <stdexcept>

namespace lacuna::ml::gpu {

namespace {

constexpr int kTallestTile = 64, kLowestTile = 8;
// Blocks of a launch per multiprocessor: two run at a time, and the last ones shouldn't run alone.
constexpr int64_t kBlocksPerMultiprocessor = 6;
constexpr int kShortestList = 64, kLongestList = 1024;

constexpr int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

// Columns of products that the tiles of a rectangle take, with margins and the unused part of the last tile.
int64_t worked_columns(Shape shape, int columns) {
    const ShapeSizes sizes = shape_sizes(shape);
    return ceil_div(columns, sizes.tile_columns) * sizes.run_cells;
}

struct LaunchTiling {
    int64_t bands, tiles;  // rows of tiles, and tiles of a row, that one launch takes
};

// As much as a launch may work out: whole rows of tiles, or where one is too much, some tiles of a row; at least one tile.
LaunchTiling launch_tiling(const SweepLaunch& whole, int64_t bands, int64_t macs_per_cell, double launch_macs) {
    const double tile = static_cast<double>(macs_per_cell) * whole.tile_rows * whole.tile_columns;
    const auto tiles = static_cast<int64_t>(std::min(launch_macs / tile, 1e9));
    if (tiles >= whole.tiles_across) return {std::min<int64_t>(tiles / whole.tiles_across, bands), whole.tiles_across};
    return {1, std::max<int64_t>(tiles, 1)};
}

}  // namespace

ShapeSizes shape_sizes(Shape shape) {
    if (shape == Shape::Narrow) return {NarrowShape::kTileColumns, NarrowShape::kStripColumns, NarrowShape::kFg};
    return {WideShape::kTileColumns, WideShape::kStripColumns, WideShape::kFg};
}

AttentionPlan plan_attention(const Cells& attended, int64_t height, int64_t width, int64_t channels, const DeviceLimits& limits) {
    const bool wide = worked_columns(Shape::Wide, attended.columns()) <= worked_columns(Shape::Narrow, attended.columns());
    const Shape shape = wide ? Shape::Wide : Shape::Narrow;
    return plan_attention(shape, shape_sizes(shape), attended, height, width, channels, limits);
}

AttentionPlan plan_attention(Shape shape, const ShapeSizes& sizes, const Cells& attended, int64_t height, int64_t width,
                             int64_t channels, const DeviceLimits& limits) {
    if (height > (int64_t{1} << 30) / width)
        throw std::length_error("contextual attention: too many cells for the GPU's kernels");
    const int rows = attended.rows(), columns = attended.columns();
    SweepLaunch whole;
    whole.rect = attended;
    whole.tiles_across = static_cast<int>(ceil_div(columns, sizes.tile_columns));
    whole.tile_columns = static_cast<int>(ceil_div(columns, whole.tiles_across));
    whole.strips = static_cast<int>(ceil_div(width, sizes.strip_columns));
    whole.strip_columns = static_cast<int>(ceil_div(width, whole.strips));
    whole.strips = static_cast<int>(ceil_div(width, whole.strip_columns));
    whole.tiles_across = static_cast<int>(ceil_div(columns, whole.tile_columns));

    // Low tiles work out more margin; they are for grids too small to occupy the device otherwise.
    const int64_t wanted = kBlocksPerMultiprocessor * limits.multiprocessors;
    const auto blocks = [&](int tile_rows) {
        return ceil_div(rows, tile_rows) * whole.tiles_across * whole.strips * (height + std::min(tile_rows, rows) - 1);
    };
    whole.tile_rows = std::min(kTallestTile, rows);
    while (whole.tile_rows > kLowestTile && blocks(whole.tile_rows) < wanted) whole.tile_rows = (whole.tile_rows + 1) / 2;

    const int64_t displacements = height + std::min(whole.tile_rows, rows) - 1;
    const int64_t bands = ceil_div(rows, whole.tile_rows);
    const auto [launch_bands, launch_tiles] = launch_tiling(whole, bands, height * width * channels, limits.launch_macs);
    const int64_t blocks_per_chunk = launch_bands * launch_tiles * whole.strips;
    const int64_t launch_cells =
        std::min<int64_t>(launch_bands * whole.tile_rows, rows) * std::min<int64_t>(launch_tiles * whole.tile_columns, columns);
    const int64_t chunks_by_memory =
        limits.partial_bytes / (static_cast<int64_t>(sizeof(RunningSoftmax)) * launch_cells * whole.strips);
    whole.chunks =
        static_cast<int>(std::max<int64_t>(1, std::min({ceil_div(wanted, blocks_per_chunk), displacements, chunks_by_memory})));

    AttentionPlan plan;
    plan.shape = shape;
    for (int64_t band = 0; band < bands; band += launch_bands) {
        for (int64_t tile = 0; tile < whole.tiles_across; tile += launch_tiles) {
            SweepLaunch launch = whole;
            Cells& rect = launch.rect;
            rect.y0 = attended.y0 + static_cast<int>(band) * whole.tile_rows;
            rect.x0 = attended.x0 + static_cast<int>(tile) * whole.tile_columns;
            rect.y1 = static_cast<int>(std::min<int64_t>(rect.y0 + launch_bands * whole.tile_rows, attended.y1));
            rect.x1 = static_cast<int>(std::min<int64_t>(rect.x0 + launch_tiles * whole.tile_columns, attended.x1));
            launch.tiles_down = static_cast<int>(ceil_div(rect.rows(), whole.tile_rows));
            launch.tiles_across = static_cast<int>(ceil_div(rect.columns(), whole.tile_columns));
            plan.partial_count = std::max(plan.partial_count, rect.count() * launch.slots());
            plan.launches.push_back(launch);
        }
    }
    const int64_t by_memory = limits.list_bytes / (static_cast<int64_t>(sizeof(ListedSource)) * attended.count());
    plan.capacity = static_cast<int>(std::clamp<int64_t>(by_memory, kShortestList, kLongestList));
    plan.capacity = static_cast<int>(std::min<int64_t>(plan.capacity, height * width));
    return plan;
}

double launch_macs(const SweepLaunch& launch, const GridArguments& grid) {
    return static_cast<double>(launch.rect.count()) * grid.height * grid.width * grid.channels;
}

}  // namespace lacuna::ml::gpu
