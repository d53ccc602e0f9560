// SPDX-License-Identifier: GPL-3.0-or-later
// From listed sources to argmax, heaviest sources and pasted pixels: one function a thread.
#pragma once

#include "ml/ops/cuda/attention_arguments.h"
#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu {

/// Moves entry `root` of a heap (largest index first) of `count` entries down to its place.
LACUNA_HOST_DEVICE void sift_down(ListedSource* heap, int root, int count) {
    const ListedSource moving = heap[root];
    for (int child = 2 * root + 1; child < count; child = 2 * root + 1) {
        if (child + 1 < count && heap[child + 1].index > heap[child].index) ++child;
        if (heap[child].index <= moving.index) break;
        heap[root] = heap[child];
        root = child;
    }
    heap[root] = moving;
}

/// Sorts by index (heap sort), so that sums don't depend on the order in which the threads found the sources.
LACUNA_HOST_DEVICE void sort_sources(ListedSource* list, int count) {
    for (int i = count / 2 - 1; i >= 0; --i) sift_down(list, i, count);
    for (int end = count - 1; end > 0; --end) {
        const ListedSource largest = list[0];
        list[0] = list[end];
        list[end] = largest;
        sift_down(list, 0, end);
    }
}

/// The k heaviest of a list sorted by index, heaviest first, the lowest index at a tie. The places hold -1 and 0.
LACUNA_HOST_DEVICE void keep_heaviest(const ListedSource* list, int count, int k, int64_t* index, float* weight) {
    for (int i = 0; i < count; ++i) {
        if (list[i].weight <= weight[k - 1]) continue;
        int at = k - 1;
        for (; at > 0 && list[i].weight > weight[at - 1]; --at) {
            weight[at] = weight[at - 1];
            index[at] = index[at - 1];
        }
        weight[at] = list[i].weight;
        index[at] = list[i].index;
    }
}

/// A cell of the attended rectangle after the second sweep: sorts its list, reports argmax and heaviest sources. Lists that
/// overflowed are left alone.
LACUNA_HOST_DEVICE void finish_cell(const GridArguments& g, const AttendedArguments& from, const OutputArguments& to,
                                    int64_t cell) {
    const int y = from.rect.y0 + static_cast<int>(cell / from.rect.columns());
    const int x = from.rect.x0 + static_cast<int>(cell % from.rect.columns());
    const Cells& f = to.foreground;
    const bool wanted = y >= f.y0 && y < f.y1 && x >= f.x0 && x < f.x1;
    const int64_t flat = static_cast<int64_t>(y) * g.width + x;
    if (wanted) to.argmax[flat] = from.best_index[cell];
    const int count = from.listed[cell];
    if (count > from.capacity) return;
    ListedSource* list = from.sources + cell * from.capacity;
    sort_sources(list, count);
    if (wanted && to.top_k > 0)
        keep_heaviest(list, count, to.top_k, to.top_index + flat * to.top_k, to.top_weight + flat * to.top_k);
}

/// How many pasted 4x4 patches cover pixel (py, px), or 4.
LACUNA_HOST_DEVICE float paste_count(const GridArguments& g, bool count_overlap, int py, int px) {
    if (!count_overlap) return 4;
    const int down = py == 0 || py == 2 * g.height - 1 ? 1 : 2, across = px == 0 || px == 2 * g.width - 1 ? 1 : 2;
    return static_cast<float>(down * across);
}

/// One channel of one pixel of the foreground (`pixel`: row-major number in the foreground's pixels): gathers from the patches of
/// the up to four cells that reach it. Cells whose list overflowed contribute nothing; their pixels are pasted otherwise.
LACUNA_HOST_DEVICE void paste_value(const GridArguments& g, const AttendedArguments& from, const OutputArguments& to,
                                    int64_t pixel, int channel) {
    const int columns = 2 * to.foreground.columns();
    const int py = 2 * to.foreground.y0 + static_cast<int>(pixel / columns);
    const int px = 2 * to.foreground.x0 + static_cast<int>(pixel % columns);
    const int r = py % 2, s = px % 2;
    float sum = 0;
    for (int i = 0; i < 4; ++i) {
        const int dy = i / 2 * (2 * r - 1), dx = i % 2 * (2 * s - 1);
        const int y = py / 2 + dy, x = px / 2 + dx;
        if (y < 0 || y >= g.height || x < 0 || x >= g.width) continue;
        const int64_t cell = from.rect.index(y, x);
        const int count = from.listed[cell];
        if (count > from.capacity) continue;
        const ListedSource* list = from.sources + cell * from.capacity;
        for (int n = 0; n < count; ++n) {
            // The pixel of the source's patch at the same place as this one in the cell's patch.
            const int sy = 2 * (list[n].index / g.width - dy) + r, sx = 2 * (list[n].index % g.width - dx) + s;
            if (sy < 0 || sy >= 2 * g.height || sx < 0 || sx >= 2 * g.width) continue;
            sum += list[n].weight * to.pixels[(static_cast<int64_t>(sy) * 2 * g.width + sx) * g.channels + channel];
        }
    }
    to.output[channel * to.channel_stride + py * to.row_stride + px * to.column_stride] =
        sum / paste_count(g, to.count_overlap, py, px);
}

}  // namespace lacuna::ml::gpu
