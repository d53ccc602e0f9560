// SPDX-License-Identifier: GPL-3.0-or-later
// One sample of contextual attention on the CPU: sweep over the displacements with a running softmax, then paste.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

#include "ml/ops/cpu/attention_path.h"

namespace lacuna::ml {

/// A source cell of a foreground cell.
struct Source {
    int32_t index;
    float value;  ///< a logit during the sweep, a weight after it
};

/// The softmax of every attended cell, as one sweep leaves it.
struct AttendedCells {
    CellRect rect;
    std::vector<float> max, inverse_sum;  ///< per cell: the largest logit (0 included where cells are invalid), 1 / denominator
    std::vector<int64_t> argmax;          ///< -1 where no background is valid
    std::vector<int64_t> begin, count;    ///< per cell: its span of `sources`
    std::vector<Source> sources;          ///< all sources within kNegligibleLogitGap of the largest, by cell index
    std::vector<uint8_t> dense;           ///< per cell: too many such sources to list
    int64_t index(int64_t y, int64_t x) const { return (y - rect.y0) * (rect.x1 - rect.x0) + x - rect.x0; }
};

/// Hands out units 0..count-1 to the threads of run_units, each once; which thread takes which must not matter to any result.
class Worker {
 public:
    explicit Worker(int64_t count) : count_(count), caller_(std::this_thread::get_id()) {}
    int64_t take();  ///< the next unit, -1 at the end or when stopped
    /// Whether the work was cancelled. Polls the callback on the thread that called run_units, never on another.
    bool stopped();

 private:
    const int64_t count_;
    const std::thread::id caller_;
    std::atomic<int64_t> next_{0};
    std::atomic<bool> stop_{false};
};

/// Calls `body` once on each thread. Throws Cancelled.
void run_units(int64_t count, const std::function<void(Worker&)>& body);

/// The sweep. Memory: O(cells of one tile of at most ~4,000 cells), plus the listed sources.
AttendedCells attend(const AttentionGrid& grid, const CellRect& rect);

/// Where the pasted pixels go: strides in floats of [C, 2h, 2w].
struct OutputView {
    float* data;
    int64_t channel_stride, row_stride, column_stride;
    const float* divisor;  ///< [2h, 2w]
};

/// Heaviest sources per foreground cell, [cells of the foreground][k], filled where k > 0.
struct TopSources {
    int64_t k = 0;
    std::vector<int64_t> index;
    std::vector<float> weight;
};

/// Pastes the foreground from `cells` (which must cover one cell around it): listed sources patch by patch; tiles that hold a
/// dense cell by a second sweep, with the overlapping patches split into their four sub-pixel planes.
/// Returns the number of foreground cells that took the second sweep.
int64_t paste(const AttentionGrid& grid, const AttendedCells& cells, const CellRect& foreground, const OutputView& out,
              TopSources& top);

}  // namespace lacuna::ml
