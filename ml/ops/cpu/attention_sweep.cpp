// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <ATen/Parallel.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/cpu/attention_cpu.h"

namespace lacuna::ml {

namespace {

// Displacements are dealt to a fixed number of chunks, so results don't depend on the number of threads.
constexpr int64_t kChunks = 16;
// Listed sources per cell and chunk, and per cell in the end; beyond, the cell is dense.
constexpr int kChunkSources = 24;
constexpr int64_t kCellSources = 128;
constexpr float kLowest = -1e29F;  // above the logit of invalid cells (-1e30), below any other

struct Running {
    float max = kLowest;      // of the logits so far, at least 0 where the masked zeros take part
    float best = kLowest;     // of valid logits
    float dropped = kLowest;  // no source that was dropped for lack of room had a larger logit
    int32_t best_index = -1;
    int32_t count = 0;
    double sum = 0;  // of exp(logit - max), valid cells only
};

// Drops the sources that have become negligible; where the list is still full, drops them all and remembers that.
void make_room(Running& state, Source* list) {
    Source* end =
        std::remove_if(list, list + state.count, [&](const Source& s) { return s.value < state.max - kNegligibleLogitGap; });
    state.count = static_cast<int32_t>(end - list);
    if (state.count == kChunkSources) {
        state.dropped = state.max;
        state.count = 0;
    }
}

void update(const AttentionGrid& grid, const PathWalker::Row& row, int64_t r, Running& state, Source* list) {
    const float largest = row.largest[r];
    // exp of the difference underflows: neither the sum nor the lists change. (The best is kept even if the masked zeros win.)
    if (largest < state.max - 104 && largest < state.best) return;
    const float* logits = row.logits + r * row.stride;
    const int64_t base = row.source_row * grid.width();
    if (largest > kLowest && largest >= state.best) {
        const auto at = static_cast<int32_t>(base + (std::find(logits, logits + grid.width(), largest) - logits));
        if (largest > state.best || at < state.best_index) state.best_index = at;
        state.best = largest;
    }
    if (largest > state.max) {
        state.sum *= std::exp(static_cast<double>(state.max) - largest);
        state.max = largest;
    }
    if (largest <= kLowest) return;
    state.sum += grid.kernels().exp_sum(logits, row.stride, state.max);
    const float threshold = state.max - kNegligibleLogitGap;
    if (largest < threshold) return;
    if (state.dropped >= threshold) {
        state.dropped = std::max(state.dropped, largest);
        return;
    }
    for (int64_t x = 0; x < grid.width(); ++x) {
        if (logits[x] < threshold) continue;
        if (state.count == kChunkSources) {
            make_room(state, list);
            if (state.dropped >= threshold) return;  // at state.max, so this row's are covered too
        }
        list[state.count++] = {static_cast<int32_t>(base + x), logits[x]};
    }
}

// Merges one cell's chunks, in their order.
void merge(const AttentionGrid& grid, const Running* states, const Source* lists, int64_t chunks, int64_t stride,
           AttendedCells& out, int64_t cell) {
    Running total;
    for (int64_t c = 0; c < chunks; ++c) {
        const Running& s = states[c * stride];
        total.max = std::max(total.max, s.max);
        total.dropped = std::max(total.dropped, s.dropped);
        if (s.best_index >= 0 && (s.best > total.best || (s.best == total.best && s.best_index < total.best_index))) {
            total.best = s.best;
            total.best_index = s.best_index;
        }
    }
    const int64_t at = cell;
    out.argmax[at] = total.best_index;
    out.begin[at] = static_cast<int64_t>(out.sources.size());
    out.max[at] = total.max;
    if (total.best_index < 0) return;
    total.sum = static_cast<double>(grid.invalid_count()) * std::exp(-static_cast<double>(total.max));
    for (int64_t c = 0; c < chunks; ++c) {
        const Running& s = states[c * stride];
        if (s.sum > 0) total.sum += s.sum * std::exp(static_cast<double>(s.max) - total.max);
    }
    out.inverse_sum[at] = static_cast<float>(1 / total.sum);
    const float threshold = total.max - kNegligibleLogitGap;
    bool dense = total.dropped >= threshold;
    for (int64_t c = 0; c < chunks && !dense; ++c) {
        const Source* list = lists + c * stride * kChunkSources;
        for (int32_t i = 0; i < states[c * stride].count; ++i) {
            if (list[i].value >= threshold)
                out.sources.push_back({list[i].index, static_cast<float>(std::exp(list[i].value - total.max) / total.sum)});
        }
        dense = static_cast<int64_t>(out.sources.size()) - out.begin[at] > kCellSources;
    }
    if (dense) {
        out.dense[at] = 1;
        out.sources.resize(static_cast<size_t>(out.begin[at]));
    }
    out.count[at] = static_cast<int64_t>(out.sources.size()) - out.begin[at];
    std::sort(out.sources.begin() + out.begin[at], out.sources.end(),
              [](const Source& a, const Source& b) { return a.index < b.index; });
}

}  // namespace

int64_t Worker::take() {
    if (stopped()) return -1;
    const int64_t unit = next_++;
    return unit < count_ ? unit : -1;
}

bool Worker::stopped() {
    if (!stop_ && std::this_thread::get_id() == caller_ && cancel_requested()) stop_ = true;
    return stop_;
}

void run_units(int64_t count, const std::function<void(Worker&)>& body) {
    Worker worker(count);
    at::parallel_for(0, std::min<int64_t>(count, at::get_num_threads()), 1, [&](int64_t, int64_t) { body(worker); });
    if (worker.stopped()) throw Cancelled();
}

AttendedCells attend(const AttentionGrid& grid, const CellRect& rect) {
    AttendedCells cells;
    cells.rect = rect;
    const auto total = static_cast<size_t>((rect.y1 - rect.y0) * (rect.x1 - rect.x0));
    cells.max.assign(total, 0);
    cells.inverse_sum.assign(total, 0);
    cells.argmax.assign(total, -1);
    cells.begin.assign(total, 0);
    cells.count.assign(total, 0);
    cells.dense.assign(total, 0);
    if (grid.invalid_count() == grid.cells()) return cells;

    // Tiles are as wide as the second-level cache allows for the ten matrices of a walk.
    const int64_t row_bytes = (grid.width() + 2 * kLanes) * 4 * 10;
    const int64_t widest = std::clamp<int64_t>((int64_t{768} << 10) / row_bytes - 4, 12, 60);
    const int64_t across = (rect.x1 - rect.x0 + widest - 1) / widest, tile_width = (rect.x1 - rect.x0 + across - 1) / across;
    constexpr int64_t kTileHeight = 64;
    std::vector<Running> states;
    std::vector<Source> lists;
    for (int64_t y0 = rect.y0; y0 < rect.y1; y0 += kTileHeight) {
        for (int64_t x0 = rect.x0; x0 < rect.x1; x0 += tile_width) {
            const CellRect tile{y0, x0, std::min(y0 + kTileHeight, rect.y1), std::min(x0 + tile_width, rect.x1)};
            const int64_t columns = tile.x1 - tile.x0, count = (tile.y1 - tile.y0) * columns;
            const PathWalker::Foreground foreground(grid, tile);
            const int64_t paths = grid.height() + tile.y1 - tile.y0 - 1, chunks = std::min(kChunks, paths);
            Running start;
            if (grid.invalid_count() > 0) start.max = 0;
            states.assign(static_cast<size_t>(chunks * count), start);
            lists.resize(static_cast<size_t>(chunks * count * kChunkSources));
            run_units(chunks, [&](Worker& worker) {
                PathWalker walker(grid, foreground);
                for (int64_t chunk = worker.take(); chunk >= 0; chunk = worker.take()) {
                    Running* chunk_states = states.data() + chunk * count;
                    Source* chunk_lists = lists.data() + chunk * count * kChunkSources;
                    for (int64_t d = walker.first_displacement() + chunk; d <= walker.last_displacement() && !worker.stopped();
                         d += chunks) {
                        walker.walk(d, [&](const PathWalker::Row& row) {
                            for (int64_t r = 0; r < columns; ++r) {
                                const int64_t at = (row.y - tile.y0) * columns + r;
                                update(grid, row, r, chunk_states[at], chunk_lists + at * kChunkSources);
                            }
                        });
                    }
                }
            });
            for (int64_t y = tile.y0; y < tile.y1; ++y) {
                for (int64_t x = tile.x0; x < tile.x1; ++x) {
                    const int64_t at = (y - tile.y0) * columns + x - tile.x0;
                    merge(grid, states.data() + at, lists.data() + at * kChunkSources, chunks, count, cells, cells.index(y, x));
                }
            }
        }
    }
    return cells;
}

}  // namespace lacuna::ml
