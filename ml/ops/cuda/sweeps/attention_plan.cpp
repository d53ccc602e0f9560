// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/sweeps/attention_plan.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lacuna::ml::gpu::sweeps {

namespace {

constexpr int kTallestTile = 64, kLowestTile = 8;
// Blocks of a launch per multiprocessor: two run at a time, and the last ones shouldn't run alone.
constexpr int64_t kBlocksPerMultiprocessor = 6;

constexpr int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }

Cells with_ring(const Cells& c, int64_t height, int64_t width) {
    return {std::max(c.y0 - 1, 0), std::max(c.x0 - 1, 0), static_cast<int>(std::min<int64_t>(c.y1 + 1, height)),
            static_cast<int>(std::min<int64_t>(c.x1 + 1, width))};
}

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

class Planner {
 public:
    Planner(int64_t height, int64_t width, int64_t channels, const DeviceLimits& limits)
        : height_(height), width_(width), channels_(channels), limits_(limits) {}

    std::vector<SweepLaunch> launches(const Cells& rect) const;
    std::vector<WeightBlock> blocks(const Cells& foreground) const;

 private:
    SweepLaunch whole(const Cells& rect) const;
    int64_t wanted_blocks() const { return kBlocksPerMultiprocessor * limits_.multiprocessors; }

    int64_t height_, width_, channels_;
    const DeviceLimits& limits_;
};

// A rectangle as one launch, without its chunks.
SweepLaunch Planner::whole(const Cells& rect) const {
    SweepLaunch l{};
    const bool wide = worked_columns(Shape::Wide, rect.columns()) <= worked_columns(Shape::Narrow, rect.columns());
    l.shape = wide ? Shape::Wide : Shape::Narrow;
    const ShapeSizes sizes = limits_.only_shape.value_or(shape_sizes(l.shape));
    // Tiles and strips of about equal width.
    l.rect = rect;
    l.tile_columns = static_cast<int>(ceil_div(rect.columns(), ceil_div(rect.columns(), sizes.tile_columns)));
    l.tiles_across = static_cast<int>(ceil_div(rect.columns(), l.tile_columns));
    l.strip_columns = static_cast<int>(ceil_div(width_, ceil_div(width_, sizes.strip_columns)));
    l.strips = static_cast<int>(ceil_div(width_, l.strip_columns));
    // Low tiles work out more margin; they are for grids too small to occupy the device otherwise.
    l.tile_rows = std::min(kTallestTile, rect.rows());
    const auto blocks = [&] {
        return ceil_div(rect.rows(), l.tile_rows) * l.tiles_across * l.strips * (height_ + l.tile_rows - 1);
    };
    while (l.tile_rows > kLowestTile && blocks() < wanted_blocks()) l.tile_rows = (l.tile_rows + 1) / 2;
    l.tiles_down = static_cast<int>(ceil_div(rect.rows(), l.tile_rows));
    return l;
}

std::vector<SweepLaunch> Planner::launches(const Cells& rect) const {
    SweepLaunch all = whole(rect);
    const auto [bands, tiles] = launch_tiling(all, all.tiles_down, height_ * width_ * channels_, limits_.launch_macs);
    const int64_t cells =
        std::min<int64_t>(bands * all.tile_rows, rect.rows()) * std::min<int64_t>(tiles * all.tile_columns, rect.columns());
    const int64_t by_memory = limits_.partial_bytes / (static_cast<int64_t>(sizeof(RunningSoftmax)) * cells * all.strips);
    const int64_t by_device = ceil_div(wanted_blocks(), bands * tiles * all.strips);
    all.chunks = static_cast<int>(std::max<int64_t>(1, std::min({by_device, height_ + all.tile_rows - 1, by_memory})));

    std::vector<SweepLaunch> launches;
    for (int64_t band = 0; band < all.tiles_down; band += bands) {
        for (int64_t tile = 0; tile < all.tiles_across; tile += tiles) {
            SweepLaunch l = all;
            l.rect.y0 = rect.y0 + static_cast<int>(band) * all.tile_rows;
            l.rect.x0 = rect.x0 + static_cast<int>(tile) * all.tile_columns;
            l.rect.y1 = static_cast<int>(std::min<int64_t>(l.rect.y0 + bands * all.tile_rows, rect.y1));
            l.rect.x1 = static_cast<int>(std::min<int64_t>(l.rect.x0 + tiles * all.tile_columns, rect.x1));
            l.tiles_down = static_cast<int>(ceil_div(l.rect.rows(), all.tile_rows));
            l.tiles_across = static_cast<int>(ceil_div(l.rect.columns(), all.tile_columns));
            launches.push_back(l);
        }
    }
    return launches;
}

// Blocks as near to squares as the memory for their weights allows: their rings are worked out twice.
std::vector<WeightBlock> Planner::blocks(const Cells& foreground) const {
    const int64_t rows = std::max<int64_t>(limits_.weight_bytes / (static_cast<int64_t>(sizeof(float)) * height_ * width_), 9);
    int64_t down = foreground.rows(), across = foreground.columns();
    if ((down + 2) * (across + 2) > rows) {
        across = std::clamp<int64_t>(static_cast<int64_t>(std::sqrt(static_cast<double>(rows))) - 2, 1, across);
        down = std::clamp<int64_t>(rows / (across + 2) - 2, 1, down);
    }
    std::vector<WeightBlock> blocks;
    for (int64_t y = foreground.y0; y < foreground.y1; y += down) {
        for (int64_t x = foreground.x0; x < foreground.x1; x += across) {
            WeightBlock block;
            block.output = {static_cast<int>(y), static_cast<int>(x),
                            static_cast<int>(std::min<int64_t>(y + down, foreground.y1)),
                            static_cast<int>(std::min<int64_t>(x + across, foreground.x1))};
            block.rect = with_ring(block.output, height_, width_);
            block.launches = launches(block.rect);
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

}  // namespace

ShapeSizes shape_sizes(Shape shape) {
    if (shape == Shape::Narrow) return {NarrowShape::kTileColumns, NarrowShape::kStripColumns, NarrowShape::kFg};
    return {WideShape::kTileColumns, WideShape::kStripColumns, WideShape::kFg};
}

AttentionPlan plan_attention(const Cells& foreground, int64_t height, int64_t width, int64_t channels,
                             const DeviceLimits& limits) {
    if (height > (int64_t{1} << 30) / width)
        throw std::length_error("contextual attention: too many cells for the GPU's kernels");
    const Planner planner(height, width, channels, limits);
    AttentionPlan plan;
    plan.attended = with_ring(foreground, height, width);
    plan.launches = planner.launches(plan.attended);
    for (const SweepLaunch& l : plan.launches) plan.partial_count = std::max(plan.partial_count, l.rect.count() * l.slots());
    plan.blocks = planner.blocks(foreground);
    for (const WeightBlock& block : plan.blocks) {
        plan.weight_rows = std::max(plan.weight_rows, block.rect.count());
        plan.folded_rows = std::max(plan.folded_rows, block.output.count());
    }
    return plan;
}

double launch_macs(const SweepLaunch& launch, const GridArguments& grid) {
    return static_cast<double>(launch.rect.count()) * grid.height * grid.width * grid.channels;
}

}  // namespace lacuna::ml::gpu::sweeps
