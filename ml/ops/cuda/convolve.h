// SPDX-License-Identifier: GPL-3.0-or-later
// The convolution's program for one block of threads: a tile of the product of pixels (rows) and output channels (columns),
// summed over the kernel's taps and the input's channels in steps of 64. Tiles of both factors lie in shared memory in bfloat16,
// several steps at a time, since reading takes longer than multiplying; groups of 8 channels are dealt out over the banks. What
// the matrix instructions (m16n8k16) want where is said by fragment_*, after NVIDIA's description of them.
#pragma once

#include "ml/ops/cuda/layer_values.h"

namespace lacuna::ml::gpu {

inline constexpr int kStepGroups = 8;  ///< channel groups of a step

/// Rows and columns of a block, and of each of its warps.
template <int Rows, int Columns, int WarpRows, int WarpColumns>
struct TileShape {
    static constexpr int kRows = Rows, kColumns = Columns, kWarpRows = WarpRows, kWarpColumns = WarpColumns;
    static constexpr int kWarpsAcross = Columns / WarpColumns, kWarps = Rows / WarpRows * kWarpsAcross, kThreads = 32 * kWarps;
    static constexpr int kStages = 3;
    static constexpr int kRowTiles = WarpRows / 16, kColumnTiles = WarpColumns / 8;
    /// Elements of shared memory: the rows' tile, then the columns'.
    static constexpr int kStageElements = (Rows + Columns) * kStepGroups * kChannelGroup;
    /// Sums before they are written; a line is longer than it needs to be, for the banks' sake.
    static constexpr int kSumLine = Columns + 8;
    static constexpr int kStageBytes = kStages * kStageElements * 2, kSumBytes = Rows * kSumLine * 4;
    static constexpr int kSharedBytes = kStageBytes > kSumBytes ? kStageBytes : kSumBytes;
    /// How many rows (columns) of a step's tile one thread brings, a group each.
    static constexpr int kThreadRows = Rows * kStepGroups / kThreads, kThreadColumns = Columns * kStepGroups / kThreads;
    static_assert(kThreadRows > 0 && kThreadColumns > 0 && kColumnTiles % 2 == 0);
};
using BroadTile = TileShape<128, 128, 64, 32>;
using LowTile = TileShape<64, 128, 64, 32>;  ///< for maps so small that broad tiles would leave multiprocessors idle
using HalfTile = TileShape<128, 64, 64, 32>;
using NarrowTile = TileShape<128, 32, 32, 32>;
using SlimTile = TileShape<128, 16, 32, 16>;

enum class TileKind { Broad, Low, Half, Narrow, Slim };

/// Tiles as wide as the columns, and enough of them for all multiprocessors.
inline TileKind choose_tile(const ConvolveArguments& a, int multiprocessors) {
    if (a.columns <= SlimTile::kColumns) return TileKind::Slim;
    if (a.columns <= NarrowTile::kColumns) return TileKind::Narrow;
    if (a.columns <= HalfTile::kColumns) return TileKind::Half;
    const int64_t pixels = static_cast<int64_t>(a.rows) * a.row_pixels;
    const int64_t blocks =
        (pixels + BroadTile::kRows - 1) / BroadTile::kRows * ((a.columns + BroadTile::kColumns - 1) / BroadTile::kColumns);
    return blocks <= multiprocessors / 2 ? TileKind::Low : TileKind::Broad;
}

/// What a thread keeps.
template <class Tile>
struct ConvolveThread {
    int y[Tile::kThreadRows], x[Tile::kThreadRows];  ///< where the first tap of its rows reads
    int tap_y, tap_x, group;                         ///< of its group of the next step
    float sums[Tile::kRowTiles][Tile::kColumnTiles][4];
};

/// Where a group of a tile's line lies, in elements.
LACUNA_HOST_DEVICE int group_place(int line, int group) {
    return (line * kStepGroups + (group ^ (line & (kStepGroups - 1)))) * kChannelGroup;
}

LACUNA_HOST_DEVICE int convolve_steps(const ConvolveArguments& a) {
    return (a.kernel * a.kernel * a.weight_groups + kStepGroups - 1) / kStepGroups;
}

LACUNA_HOST_DEVICE void settle_tap(const ConvolveArguments& a, int& tap_y, int& tap_x, int& group) {
    while (group >= a.weight_groups) {
        group -= a.weight_groups;
        if (++tap_x == a.kernel) {
            tap_x = 0;
            ++tap_y;
        }
    }
}

template <class Tile>
LACUNA_HOST_DEVICE void begin_convolve(const ConvolveArguments& a, int row_tile, int thread, ConvolveThread<Tile>& t) {
    LACUNA_UNROLL
    for (int i = 0; i < Tile::kThreadRows; ++i) {
        const int pixel = row_tile * Tile::kRows + thread / kStepGroups + i * (Tile::kThreads / kStepGroups);
        // Rows beyond the last read its pixels, and nobody reads theirs.
        const int last = a.rows * a.row_pixels - 1, place = pixel < last ? pixel : last, row = place / a.row_pixels;
        t.y[i] = a.origin_y + row * a.stride;
        t.x[i] = a.origin_x + (place - row * a.row_pixels) * a.stride;
    }
    t.tap_y = t.tap_x = 0;
    t.group = thread % kStepGroups;
    settle_tap(a, t.tap_y, t.tap_x, t.group);
    LACUNA_UNROLL
    for (int i = 0; i < Tile::kRowTiles; ++i) {
        LACUNA_UNROLL
        for (int j = 0; j < Tile::kColumnTiles; ++j) {
            LACUNA_UNROLL
            for (int e = 0; e < 4; ++e) t.sums[i][j][e] = 0;
        }
    }
}

/// Brings the thread's part of the next step. copy(place, from) copies a group of channels to a place in the stage; zeros where
/// `from` is null.
template <class Tile, class Copy>
LACUNA_HOST_DEVICE void bring_step(const ConvolveArguments& a, int column_tile, int thread, ConvolveThread<Tile>& t, Copy copy) {
    const auto* source = static_cast<const BFloat16Bits*>(a.source);
    const auto* weight = static_cast<const BFloat16Bits*>(a.weight);
    const int group = thread % kStepGroups, line = thread / kStepGroups;
    constexpr int kLines = Tile::kThreads / kStepGroups;
    const bool ends = t.tap_y >= a.kernel;
    const int channel = (t.group < a.source_groups ? t.group : t.group - a.source_groups) * kChannelGroup;
    LACUNA_UNROLL
    for (int i = 0; i < Tile::kThreadRows; ++i) {
        const int y = inside_index(t.y[i] + t.tap_y * a.dilation, a.window.map_height, a.beyond),
                  x = inside_index(t.x[i] + t.tap_x * a.dilation, a.window.map_width, a.beyond);
        const int place = (y - a.window.y0) * a.source_row + (x - a.window.x0) * a.source_pixel + channel;
        copy(group_place(line + i * kLines, group), ends || y < 0 || x < 0 ? nullptr : source + place);
    }
    const int taps = a.kernel * a.kernel, from = ((t.tap_y * a.kernel + t.tap_x) * a.weight_groups + t.group) * kChannelGroup;
    LACUNA_UNROLL
    for (int i = 0; i < Tile::kThreadColumns; ++i) {
        const int column = column_tile * Tile::kColumns + line + i * kLines;
        copy(Tile::kRows * kStepGroups * kChannelGroup + group_place(line + i * kLines, group),
             ends || column >= a.columns ? nullptr : weight + column * (taps * a.weight_groups * kChannelGroup) + from);
    }
    t.group += kStepGroups;
    settle_tap(a, t.tap_y, t.tap_x, t.group);
}

/// The eight values in a row that a thread shows for the 16x16 tile `i` of its warp's rows, 16 channels from number 16 k of the
/// step; in elements of the stage. Threads 0 to 7 show the first of four 8x8 matrices, and so on.
template <class Tile>
LACUNA_HOST_DEVICE int fragment_rows(int warp, int lane, int i, int k) {
    const int matrix = lane / 8;
    const int line = warp / Tile::kWarpsAcross * Tile::kWarpRows + i * 16 + lane % 8 + (matrix & 1) * 8;
    return group_place(line, 2 * k + (matrix >> 1));
}

/// The same for two 8-wide tiles of the warp's columns, 2j and 2j + 1.
template <class Tile>
LACUNA_HOST_DEVICE int fragment_columns(int warp, int lane, int j, int k) {
    const int matrix = lane / 8;
    const int line = warp % Tile::kWarpsAcross * Tile::kWarpColumns + j * 16 + lane % 8 + (matrix >> 1) * 8;
    return Tile::kRows * kStepGroups * kChannelGroup + group_place(line, 2 * k + (matrix & 1));
}

/// Where a thread's sums of the tile (i, j) belong: two side by side from here, two more 8 rows below.
template <class Tile>
LACUNA_HOST_DEVICE int sum_place(int warp, int lane, int i, int j) {
    const int row = warp / Tile::kWarpsAcross * Tile::kWarpRows + i * 16 + lane / 4,
              column = warp % Tile::kWarpsAcross * Tile::kWarpColumns + j * 8 + lane % 4 * 2;
    return row * Tile::kSumLine + column;
}

template <class Tile>
LACUNA_HOST_DEVICE void keep_sums(int thread, const ConvolveThread<Tile>& t, float* sums) {
    LACUNA_UNROLL
    for (int i = 0; i < Tile::kRowTiles; ++i) {
        LACUNA_UNROLL
        for (int j = 0; j < Tile::kColumnTiles; ++j) {
            const int place = sum_place<Tile>(thread / 32, thread % 32, i, j);
            sums[place] = t.sums[i][j][0];
            sums[place + 1] = t.sums[i][j][1];
            sums[place + 8 * Tile::kSumLine] = t.sums[i][j][2];
            sums[place + 8 * Tile::kSumLine + 1] = t.sums[i][j][3];
        }
    }
}

/// Writes one group of the tile's sums, finished.
template <class Tile, class Target>
LACUNA_HOST_DEVICE void write_group(const ConvolveArguments& a, int row_tile, int column_tile, int line, int group,
                                    const float* sums) {
    const int pixel = row_tile * Tile::kRows + line, column = column_tile * Tile::kColumns + group * kChannelGroup;
    if (pixel >= a.rows * a.row_pixels || column >= a.columns) return;
    int row = pixel / a.row_pixels, across = pixel - row * a.row_pixels, channel = column;
    if (a.shuffled) {
        const int parity = column / a.out_channels;
        channel = column - parity * a.out_channels;
        const int odd_row = parity >> 1, odd_column = parity & 1;
        // The even pixels' last row and column and the odd ones' first lie outside.
        if (row - odd_row < 0 || row - odd_row > a.rows - 2 || across - odd_column < 0 || across - odd_column > a.row_pixels - 2)
            return;
        row = 2 * (row - odd_row) + odd_row;
        across = 2 * (across - odd_column) + odd_column;
    }
    float values[kChannelGroup];
    LACUNA_UNROLL
    for (int c = 0; c < kChannelGroup; ++c)
        values[c] = curved(sums[line * Tile::kSumLine + group * kChannelGroup + c] + a.bias[channel + c], a.curve);
    store_group<Target>(a.target, row, across, channel, values);
}

}  // namespace lacuna::ml::gpu
