// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep over all pairs of foreground and background cells, as a program for one block of threads.
//
// The program is a sequence of phases; after each, all threads of the block wait for each other. `Block` runs the phases: on a
// GPU a thread of the device is one thread, on the CPU a loop stands for all. It offers
//     shared()           the block's shared memory, a SweepShared<Shape>
//     phase(f)           f(thread number, SweepThread&) on each thread, then the barrier
// Everything that decides which phase comes next is the same for all threads of a block.
#pragma once

#include "ml/ops/cuda/host_device.h"
#include "ml/ops/cuda/sweeps/attention_arguments.h"
#include "ml/ops/cuda/sweeps/walk.h"

namespace lacuna::ml::gpu::sweeps {

/// Sizes of a block's matrix of pairs: a run of Fg foreground cells against one of Bg background cells, with margins; channels go
/// through shared memory Depth at a time. Each thread has 16 pairs, in two arrangements: a square of 4x4 for the products, one
/// column for the sums.
template <int Fg, int Bg, int Depth>
struct SweepShape {
    static_assert(Fg % 16 == 0 && Bg % 4 == 0 && Fg >= 16 && Bg >= 8);
    static constexpr int kFg = Fg, kBg = Bg, kDepth = Depth;
    static constexpr int kPairs = 16;
    static constexpr int kThreads = Fg * Bg / kPairs;
    static constexpr int kRowStep = kThreads / Bg;  ///< rows between a thread's pairs in the column arrangement
    static constexpr int kTileColumns = Fg - 2 * kMargin, kStripColumns = Bg - 2 * kMargin;
};

inline constexpr int kScanners = 4;  ///< threads that look through one row of logits

struct RowScan {
    float max, sum;
    int column;
};

template <class Shape>
struct SweepShared {
    alignas(16) float fg[Shape::kDepth][Shape::kFg];
    alignas(16) float bg[Shape::kDepth][Shape::kBg];
    alignas(16) float pairs[Shape::kFg * Shape::kBg];
    ColumnEnds fg_ends[Shape::kFg], bg_ends[Shape::kBg];
    float fg_inside[Shape::kFg];   ///< of the row of scores: 1 inside the grid, else 0
    float bg_inverse[Shape::kBg];  ///< of the row of scores: 1 / length, 0 outside the grid
    RowScan scans[Shape::kFg][kScanners];
};

/// A thread's registers. The running sums are over rows: see roll().
struct SweepThread {
    float product[16], value[16];
    float box_sum[16], box_last[16];
    float path_sum[16], path_last[16];
};

struct alignas(16) FourFloats {
    float v[4];
};

/// The sum of the last three values of a sequence: `sum` holds the last two, `last` the last one. `place` is the number of the
/// value (2 for all later ones too); the result counts from place 2 on.
LACUNA_HOST_DEVICE float roll(float value, int place, float& sum, float& last) {
    const float three = sum + value;
    sum = place == 0 ? value : last + value;
    last = value;
    return three;
}

/// A block's work: tile, strip and displacements.
struct BlockPlace {
    Cells tile;
    int source_x0, source_x1;
    int slot;
    int first_displacement, last_displacement;
};

LACUNA_HOST_DEVICE int smaller(int a, int b) { return a < b ? a : b; }
LACUNA_HOST_DEVICE int larger(int a, int b) { return a > b ? a : b; }

/// The block with slot number `slot` of the tile (row, column).
LACUNA_HOST_DEVICE BlockPlace block_place(const SweepArguments& a, int slot, int tile_row, int tile_column) {
    const SweepLaunch& l = a.launch;
    BlockPlace place;
    place.tile.y0 = l.rect.y0 + tile_row * l.tile_rows;
    place.tile.x0 = l.rect.x0 + tile_column * l.tile_columns;
    place.tile.y1 = smaller(place.tile.y0 + l.tile_rows, l.rect.y1);
    place.tile.x1 = smaller(place.tile.x0 + l.tile_columns, l.rect.x1);
    place.source_x0 = slot / l.chunks * l.strip_columns;
    place.source_x1 = smaller(place.source_x0 + l.strip_columns, a.grid.width);
    place.slot = slot;
    place.first_displacement = slot % l.chunks - (place.tile.y1 - 1);
    place.last_displacement = a.grid.height - 1 - place.tile.y0;
    return place;
}

LACUNA_HOST_DEVICE Walk walk_of(const SweepArguments& a, const BlockPlace& place, int displacement) {
    Walk walk;
    walk.height = a.grid.height;
    walk.width = a.grid.width;
    walk.fuse = a.grid.fuse;
    walk.x0 = place.tile.x0;
    walk.source_x0 = place.source_x0;
    walk.displacement = displacement;
    walk.first = larger(place.tile.y0, -displacement);
    walk.end = smaller(place.tile.y1, a.grid.height - displacement);
    return walk;
}

/// Depth channels of both runs into shared memory, and with the first ones what the sums need to know of the cells.
template <class Shape>
LACUNA_HOST_DEVICE void load_runs(const GridArguments& g, const WalkStep& step, int channel, int thread,
                                  SweepShared<Shape>& shared) {
    const int cells = g.height * g.width;
    for (int i = thread; i < Shape::kDepth * Shape::kFg; i += Shape::kThreads) {
        const int k = channel + i / Shape::kFg, cell = step.fg + i % Shape::kFg;
        const bool inside = k < g.channels && cell >= 0 && cell < cells;
        shared.fg[i / Shape::kFg][i % Shape::kFg] = inside ? g.panel[static_cast<int64_t>(k) * cells + cell] : 0.0F;
    }
    for (int i = thread; i < Shape::kDepth * Shape::kBg; i += Shape::kThreads) {
        const int k = channel + i / Shape::kBg, cell = step.bg + i % Shape::kBg;
        const bool inside = k < g.channels && cell >= 0 && cell < cells;
        shared.bg[i / Shape::kBg][i % Shape::kBg] = inside ? g.panel[static_cast<int64_t>(k) * cells + cell] : 0.0F;
    }
    if (channel > 0) return;
    for (int r = thread; r < Shape::kFg; r += Shape::kThreads) {
        const int cell = step.score_fg + r;
        shared.fg_ends[r] = column_ends(step.fg + r, g.width);
        shared.fg_inside[r] = cell >= 0 && cell < cells ? 1.0F : 0.0F;
    }
    for (int c = thread; c < Shape::kBg; c += Shape::kThreads) {
        const int cell = step.score_bg + c;
        shared.bg_ends[c] = column_ends(step.bg + c, g.width);
        shared.bg_inverse[c] = cell >= 0 && cell < cells ? g.inverse[cell] : 0.0F;
    }
}

/// Adds Depth channels to the thread's square of products; after the last ones writes it to the matrix.
template <class Shape>
LACUNA_HOST_DEVICE void multiply(const GridArguments& g, int channel, int thread, SweepShared<Shape>& shared, SweepThread& t) {
    const int row = thread / (Shape::kBg / 4) * 4, column = thread % (Shape::kBg / 4) * 4;
    if (channel == 0) {
        LACUNA_UNROLL
        for (int i = 0; i < 16; ++i) t.product[i] = 0;
    }
    LACUNA_UNROLL
    for (int k = 0; k < Shape::kDepth; ++k) {
        const FourFloats f = *reinterpret_cast<const FourFloats*>(&shared.fg[k][row]);
        const FourFloats b = *reinterpret_cast<const FourFloats*>(&shared.bg[k][column]);
        LACUNA_UNROLL
        for (int i = 0; i < 16; ++i) t.product[i] += f.v[i / 4] * b.v[i % 4];
    }
    if (channel + Shape::kDepth < g.channels) return;
    LACUNA_UNROLL
    for (int i = 0; i < 4; ++i) {
        FourFloats out;
        LACUNA_UNROLL
        for (int j = 0; j < 4; ++j) out.v[j] = t.product[4 * i + j];
        *reinterpret_cast<FourFloats*>(&shared.pairs[(row + i) * Shape::kBg + column]) = out;
    }
}

/// Box sum of the products over the patch's columns and, from place 2 on, rows: the thread's scores, without the length.
template <class Shape>
LACUNA_HOST_DEVICE void sum_boxes(const WalkStep& step, int thread, const SweepShared<Shape>& shared, SweepThread& t) {
    const int c = thread % Shape::kBg;
    const ColumnEnds bg = shared.bg_ends[c];
    LACUNA_UNROLL
    for (int i = 0; i < Shape::kPairs; ++i) {
        const int r = thread / Shape::kBg + i * Shape::kRowStep;
        float sum = 0;
        if (r >= 1 && r < Shape::kFg - 1 && c >= 1 && c < Shape::kBg - 1) {
            const ColumnEnds fg = shared.fg_ends[r];
            const float* at = shared.pairs + r * Shape::kBg + c;
            sum = at[0];
            if (fg.has_left && bg.has_left) sum += at[-Shape::kBg - 1];
            if (fg.has_right && bg.has_right) sum += at[Shape::kBg + 1];
        }
        t.value[i] = roll(sum, step.place, t.box_sum[i], t.box_last[i]);
    }
}

/// The scores, divided by the background patch's length, into the matrix.
template <class Shape>
LACUNA_HOST_DEVICE void store_scores(int thread, SweepShared<Shape>& shared, const SweepThread& t) {
    const int c = thread % Shape::kBg;
    const float inverse = shared.bg_inverse[c];
    LACUNA_UNROLL
    for (int i = 0; i < Shape::kPairs; ++i) {
        const int r = thread / Shape::kBg + i * Shape::kRowStep;
        shared.pairs[r * Shape::kBg + c] = t.value[i] * inverse * shared.fg_inside[r];
    }
}

/// Both propagations: the thread's logits, once enough rows of scores have gone by.
template <class Shape>
LACUNA_HOST_DEVICE void sum_paths(const SweepArguments& a, const BlockPlace& place, const Walk& walk, const WalkStep& step,
                                  int thread, const SweepShared<Shape>& shared, SweepThread& t) {
    const int c = thread % Shape::kBg, x = place.source_x0 + c - kMargin, width = walk.width;
    // A column that a wrapped row continues must exist; the first and the last have none to go on in.
    const bool column_exists = step.bg_shift == 0 || (x + step.bg_shift >= 0 && x + step.bg_shift < width);
    const bool used = c >= kMargin && c < Shape::kBg - kMargin && x < place.source_x1;
    const bool emits = walk.emits(step.row);
    const float add =
        used && emits ? a.grid.logit_add[(walk.emitted_row(step.row) + walk.displacement) * width + x] : kInvalidLogit;
    LACUNA_UNROLL
    for (int i = 0; i < Shape::kPairs; ++i) {
        const int r = thread / Shape::kBg + i * Shape::kRowStep, fg_x = place.tile.x0 + r - kMargin + step.fg_shift;
        float path = 0;
        if (used && r >= kMargin && r < Shape::kFg - kMargin && column_exists &&
            (step.fg_shift == 0 || (fg_x >= 0 && fg_x < width))) {
            const float* at = shared.pairs + r * Shape::kBg + c;
            path = at[0];
            if (walk.fuse) path = at[-Shape::kBg - 1] + path + at[Shape::kBg + 1];
        }
        const float three = roll(path, step.row < 2 ? step.row : 2, t.path_sum[i], t.path_last[i]);
        t.value[i] = a.grid.scale * (walk.fuse ? three : path) + add;
    }
}

template <class Shape>
LACUNA_HOST_DEVICE void store_logits(int thread, SweepShared<Shape>& shared, const SweepThread& t) {
    LACUNA_UNROLL
    for (int i = 0; i < Shape::kPairs; ++i) shared.pairs[thread + i * Shape::kThreads] = t.value[i];
}

/// Runs the whole program of one block. `Sink` takes the rows of logits: SoftmaxSink or ListSink (sinks.h).
template <class Shape, class Sink, class Block>
LACUNA_HOST_DEVICE void sweep_block(const SweepArguments& a, const BlockPlace& place, Block& block) {
    SweepShared<Shape>& shared = block.shared();
    block.phase([&](int thread, SweepThread& t) {
        t = SweepThread{};
        Sink::begin(a, place, thread, Shape::kThreads);
    });
    for (int d = place.first_displacement; d <= place.last_displacement; d += a.launch.chunks) {
        const Walk walk = walk_of(a, place, d);
        const int products = walk.products();
        for (int p = 0; p < products; ++p) {
            const WalkStep step = walk.step(p);
            for (int channel = 0; channel < a.grid.channels; channel += Shape::kDepth) {
                block.phase([&](int thread, SweepThread&) { load_runs<Shape>(a.grid, step, channel, thread, shared); });
                block.phase([&](int thread, SweepThread& t) { multiply<Shape>(a.grid, channel, thread, shared, t); });
            }
            block.phase([&](int thread, SweepThread& t) { sum_boxes<Shape>(step, thread, shared, t); });
            if (step.place < 2) continue;
            block.phase([&](int thread, SweepThread& t) { store_scores<Shape>(thread, shared, t); });
            block.phase([&](int thread, SweepThread& t) { sum_paths<Shape>(a, place, walk, step, thread, shared, t); });
            if (!walk.emits(step.row)) continue;
            block.phase([&](int thread, SweepThread& t) { store_logits<Shape>(thread, shared, t); });
            Sink::template take<Shape>(a, place, walk.emitted_row(step.row), d, block);
        }
    }
}

}  // namespace lacuna::ml::gpu::sweeps
