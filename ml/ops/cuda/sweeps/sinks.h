// SPDX-License-Identifier: GPL-3.0-or-later
// What the two sweeps do with a row of logits (sweep.h): the first keeps each cell's running softmax, the second lists the
// sources that count. `Block` also offers fetch_add(int*, int), which adds and returns the old value as one step.
#pragma once

#include <cmath>

#include "ml/ops/cuda/sweeps/sweep.h"

namespace lacuna::ml::gpu::sweeps {

/// Number of a cell of the launch in the block's slot of `partial`.
LACUNA_HOST_DEVICE int64_t partial_index(const SweepArguments& a, int slot, int y, int x) {
    return slot * a.launch.rect.count() + a.launch.rect.index(y, x);
}

/// The first and following columns of the row of logits that scanner `q` looks at: q + kMargin, in steps of kScanners.
template <class Shape>
struct ScanColumns {
    static constexpr int kFirst = kMargin, kEnd = Shape::kBg - kMargin;
};

/// The largest logit and the sum of a scanner's share of a row. `running`: the cell's softmax before this row.
template <class Shape>
LACUNA_HOST_DEVICE RowScan scan_row(const float* row, int scanner, const RunningSoftmax& running) {
    RowScan scan{kLowestLogit, 0, -1};
    for (int c = ScanColumns<Shape>::kFirst + scanner; c < ScanColumns<Shape>::kEnd; c += kScanners) {
        if (row[c] > scan.max) {
            scan.max = row[c];
            scan.column = c;
        }
    }
    // Further below the running maximum exp() is 0.
    if (scan.column < 0 || scan.max < running.max - 104) return scan;
    for (int c = ScanColumns<Shape>::kFirst + scanner; c < ScanColumns<Shape>::kEnd; c += kScanners)
        scan.sum += expf(row[c] - scan.max);
    return scan;
}

/// Adds a row's scans to a cell's softmax. `source`: flat index of the cell at column 0 of the row.
LACUNA_HOST_DEVICE void add_scans(const RowScan* scans, int source, RunningSoftmax& running) {
    float max = running.max;
    for (int q = 0; q < kScanners; ++q) {
        if (scans[q].column < 0) continue;
        const int index = source + scans[q].column;
        if (scans[q].max > running.best || (scans[q].max == running.best && index < running.best_index)) {
            running.best = scans[q].max;
            running.best_index = index;
        }
        max = scans[q].max > max ? scans[q].max : max;
    }
    if (max > running.max) {
        running.sum *= static_cast<double>(expf(running.max - max));
        running.max = max;
    }
    for (int q = 0; q < kScanners; ++q)
        if (scans[q].sum > 0) running.sum += static_cast<double>(scans[q].sum * expf(scans[q].max - running.max));
}

/// First sweep.
struct SoftmaxSink {
    LACUNA_HOST_DEVICE static void begin(const SweepArguments& a, const BlockPlace& place, int thread, int threads) {
        const float max = *a.grid.invalid > 0 ? 0.0F : kLowestLogit;
        const Cells& tile = place.tile;
        for (int i = thread; i < tile.rows() * tile.columns(); i += threads) {
            const int y = tile.y0 + i / tile.columns(), x = tile.x0 + i % tile.columns();
            a.partial[partial_index(a, place.slot, y, x)] = {0, max, kLowestLogit, -1, 0};
        }
    }

    template <class Shape, class Block>
    LACUNA_HOST_DEVICE static void take(const SweepArguments& a, const BlockPlace& place, int y, int displacement, Block& block) {
        SweepShared<Shape>& shared = block.shared();
        block.phase([&](int thread, SweepThread&) {
            for (int i = thread; i < place.tile.columns() * kScanners; i += Shape::kThreads) {
                const int x = i / kScanners, r = x + kMargin;
                shared.scans[r][i % kScanners] = scan_row<Shape>(shared.pairs + r * Shape::kBg, i % kScanners,
                                                                 a.partial[partial_index(a, place.slot, y, place.tile.x0 + x)]);
            }
        });
        block.phase([&](int thread, SweepThread&) {
            const int source = (y + displacement) * a.grid.width + place.source_x0 - kMargin;
            for (int x = thread; x < place.tile.columns(); x += Shape::kThreads)
                add_scans(shared.scans[x + kMargin], source, a.partial[partial_index(a, place.slot, y, place.tile.x0 + x)]);
        });
    }
};

/// Second sweep.
struct WeightSink {
    LACUNA_HOST_DEVICE static void begin(const SweepArguments&, const BlockPlace&, int, int) {}

    template <class Shape, class Block>
    LACUNA_HOST_DEVICE static void take(const SweepArguments& a, const BlockPlace& place, int y, int displacement, Block& block) {
        SweepShared<Shape>& shared = block.shared();
        block.phase([&](int thread, SweepThread&) {
            const int c = thread % Shape::kBg, x = place.source_x0 + c - kMargin;
            if (c < kMargin || x >= place.source_x1) return;
            const int64_t cells = static_cast<int64_t>(a.grid.height) * a.grid.width;
            const int64_t source = static_cast<int64_t>(y + displacement) * a.grid.width + x;
            for (int i = 0; i < Shape::kPairs; ++i) {
                const int r = thread / Shape::kBg + i * Shape::kRowStep, fg_x = place.tile.x0 + r - kMargin;
                if (r < kMargin || fg_x >= place.tile.x1) continue;
                const int64_t cell = a.attended.rect.index(y, fg_x);
                const float weight = expf(shared.pairs[r * Shape::kBg + c] - a.attended.max[cell]);
                a.weights[a.weight_rect.index(y, fg_x) * cells + source] = weight * a.attended.inverse_sum[cell];
            }
        });
    }
};

/// Between the sweeps: a cell of the launch, from all its slots.
LACUNA_HOST_DEVICE void merge_cell(const SweepArguments& a, int64_t cell) {
    const Cells& rect = a.launch.rect;
    const int slots = a.launch.slots();
    const int64_t stride = rect.count();
    const RunningSoftmax* partial = a.partial + cell;
    float max = partial[0].max, best = kLowestLogit;
    int best_index = -1;
    for (int s = 0; s < slots; ++s) {
        const RunningSoftmax& p = partial[s * stride];
        max = p.max > max ? p.max : max;
        if (p.best_index >= 0 && (p.best > best || (p.best == best && p.best_index < best_index))) {
            best = p.best;
            best_index = p.best_index;
        }
    }
    double sum = *a.grid.invalid * exp(-static_cast<double>(max));
    for (int s = 0; s < slots; ++s) {
        const RunningSoftmax& p = partial[s * stride];
        if (p.sum > 0) sum += p.sum * exp(static_cast<double>(p.max) - max);
    }
    const int y = rect.y0 + static_cast<int>(cell / rect.columns()), x = rect.x0 + static_cast<int>(cell % rect.columns());
    const int64_t to = a.attended.rect.index(y, x);
    a.attended.max[to] = max;
    a.attended.inverse_sum[to] = best_index < 0 ? 0.0F : static_cast<float>(1 / sum);
    a.attended.best_index[to] = best_index;
}

}  // namespace lacuna::ml::gpu::sweeps
