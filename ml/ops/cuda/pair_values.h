// SPDX-License-Identifier: GPL-3.0-or-later
// One number of each sum over pairs of cells (pair_arguments.h): what a thread works out. Knows neither CUDA nor LibTorch.
#pragma once

#include "ml/ops/cuda/launch_size.h"
#include "ml/ops/cuda/pair_arguments.h"

namespace lacuna::ml::gpu {

/// A block's threads: neighbours along a row, so that they read neighbouring numbers; and several rows, which read the same
/// diagonals.
inline constexpr int kPairColumns = 32, kPairRows = 8;

/// Throws std::length_error for matrices beyond what one launch can have.
inline LaunchSize pair_launch(const PairStep& step) {
    return launch_size((step.cells() + kPairColumns - 1) / kPairColumns, (step.out.rows + kPairRows - 1) / kPairRows,
                       step.samples);
}

struct PairCell {
    int y, x;
};
LACUNA_HOST_DEVICE PairCell pair_cell(const PairStep& s, int cell) { return {cell / s.width, cell % s.width}; }

/// The number of a pair in the stored rows; null where its row isn't stored.
LACUNA_HOST_DEVICE const float* pair_source(const PairStep& s, int sample, int foreground, int background) {
    const int row = foreground - s.in.first;
    if (row < 0 || row >= s.in.rows) return nullptr;
    return s.in.data + (static_cast<int64_t>(sample) * s.in.rows + row) * s.cells() + background;
}

LACUNA_HOST_DEVICE void put_pair(const PairStep& s, int sample, int row, int column, float sum) {
    float& to = s.out.data[(static_cast<int64_t>(sample) * s.out.rows + row) * s.cells() + column];
    to = s.accumulate ? to + sum : sum;
}

LACUNA_HOST_DEVICE bool steps_inside(int a, int b, int step, int size) {
    return a + step >= 0 && a + step < size && b + step >= 0 && b + step < size;
}

LACUNA_HOST_DEVICE void box_pair(const BoxArguments& a, int sample, int row, int column) {
    const PairStep& s = a.step;
    const int cell = s.out.first + row;
    const PairCell f = pair_cell(s, cell), b = pair_cell(s, column);
    const float* factor = a.factor + static_cast<int64_t>(sample) * s.cells();
    float sum = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        if (!steps_inside(f.y, b.y, dy, s.height)) continue;
        for (int dx = -1; dx <= 1; ++dx) {
            if (!steps_inside(f.x, b.x, dx, s.width)) continue;
            const int step = dy * s.width + dx;
            const float* from = pair_source(s, sample, cell + step, column + step);
            if (from != nullptr) sum += a.factor_first ? *from * factor[column + step] : *from;
        }
    }
    put_pair(s, sample, row, column, a.factor_first ? sum : sum * factor[column]);
}

/// The cell one step down (1), up (-1) or where it was (0), going on at the other end of the next or last column; -1 beyond the
/// last.
LACUNA_HOST_DEVICE int down_columns(int cell, int step, int width, int cells) {
    if (step > 0) return cell + width < cells ? cell + width : (cell < cells - 1 ? cell + width - cells + 1 : -1);
    if (step < 0) return cell >= width ? cell - width : (cell > 0 ? cell - width + cells - 1 : -1);
    return cell;
}

/// The same along rows.
LACUNA_HOST_DEVICE int along_rows(int cell, int step, int cells) {
    const int to = cell + step;
    return to < cells ? to : -1;  // -1 is before the first
}

LACUNA_HOST_DEVICE void propagate_pair(const PropagateArguments& a, int sample, int row, int column) {
    const PairStep& s = a.step;
    const int cell = s.out.first + row, cells = s.cells();
    // The way back from the sum to what is summed.
    const auto move = [&](int from, int step, bool columns) {
        return columns ? down_columns(from, step, s.width, cells) : along_rows(from, step, cells);
    };
    const bool last_columns = !a.columns_first;
    float sum = 0;
    for (int i = -1; i <= 1; ++i) {
        const int f = move(cell, i, last_columns), b = move(column, i, last_columns);
        if (f < a.first || f >= a.last || b < 0) continue;
        for (int j = -1; j <= 1; ++j) {
            const int g = move(f, j, !last_columns), c = move(b, j, !last_columns);
            if (g < 0 || c < 0) continue;
            if (const float* from = pair_source(s, sample, g, c)) sum += *from;
        }
    }
    put_pair(s, sample, row, column, sum);
}

LACUNA_HOST_DEVICE void overlap_pair(const OverlapArguments& a, int sample, int row, int column) {
    const PairStep& s = a.step;
    const int cell = s.out.first + row;
    const PairCell f = pair_cell(s, cell), b = pair_cell(s, column);
    float sum = 0;
    for (int i = 0; i <= 1; ++i) {
        if (!steps_inside(f.y, b.y, i * a.down, s.height)) continue;
        for (int j = 0; j <= 1; ++j) {
            if (!steps_inside(f.x, b.x, j * a.right, s.width)) continue;
            const int step = i * a.down * s.width + j * a.right;
            if (const float* from = pair_source(s, sample, cell + step, column + step)) sum += *from;
        }
    }
    put_pair(s, sample, row, column, sum);
}

/// A thread of the launch; `block` as CUDA numbers it. Threads beyond the matrix do nothing.
template <auto Sum, class Arguments>
LACUNA_HOST_DEVICE void pair_thread(const Arguments& a, const int (&block)[3], int thread_column, int thread_row) {
    const int column = block[0] * kPairColumns + thread_column, row = block[1] * kPairRows + thread_row;
    if (column < a.step.cells() && row < a.step.out.rows) Sum(a, block[2], row, column);
}

}  // namespace lacuna::ml::gpu
