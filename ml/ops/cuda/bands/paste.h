// SPDX-License-Identifier: GPL-3.0-or-later
// Pasting in four sub-pixel planes: pixel (r, s) of output cell f takes from pixel (r, s) of source cell b the weights
// A(f, b) + A(f + d, b + d) for the three neighbours d towards that corner. They are added here; one matrix product follows.
#pragma once

#include "ml/ops/cuda/bands/attention_arguments.h"
#include "ml/ops/cuda/bands/numbers.h"
#include "ml/ops/cuda/bands/prepare.h"

namespace lacuna::ml::gpu::bands {

/// An output cell with the logits around it.
struct FoldRow {
    const float* logits[9];  ///< of the neighbours, moved so that the source's own column is the neighbour's source
    float max[9];
    float inverse_sum[9];  ///< 0 outside the grid
};
LACUNA_HOST_DEVICE FoldRow fold_row(const AttentionArguments& a, int n, int cell) {
    const Cells &output = a.band.output, &attended = a.band.attended;
    const int y = output.y0 + cell / output.columns(), x = output.x0 + cell % output.columns();
    FoldRow r;
    LACUNA_UNROLL
    for (int i = 0; i < 9; ++i) {
        const int dy = i / 3 - 1, dx = i % 3 - 1;
        const bool inside = attended.contains(y + dy, x + dx);
        const int64_t row = n * attended.count() + (inside ? attended.index(y + dy, x + dx) : attended.index(y, x));
        r.logits[i] = a.logits + row * a.pitch + dy * a.width + dx;
        r.max[i] = a.max[row];
        r.inverse_sum[i] = inside ? a.inverse_sum[row] : 0.0F;
    }
    return r;
}

/// The four planes' sums for source b, in column x of the grid.
struct FoldedWeights {
    float plane[kPlanes];
};
LACUNA_HOST_DEVICE FoldedWeights fold_source(const AttentionArguments& a, const FoldRow& r, int b, int x) {
    const int cells = a.cells();
    const bool up = b >= a.width, down = b<cells - a.width, left = x> 0, right = x < a.width - 1;
    float weight[9];
    LACUNA_UNROLL
    for (int i = 0; i < 9; ++i) {
        const bool inside = b < cells && (i >= 3 || up) && (i < 6 || down) && (i % 3 != 0 || left) && (i % 3 != 2 || right);
        const float logit = inside ? r.logits[i][b] : kInvalidLogit;
        weight[i] = quick_exp(logit - r.max[i]) * r.inverse_sum[i];
    }
    const float at_left = weight[4] + weight[3], at_right = weight[4] + weight[5];
    return {{at_left + weight[1] + weight[0], at_right + weight[1] + weight[2], at_left + weight[7] + weight[6],
             at_right + weight[7] + weight[8]}};
}

/// Two neighbouring numbers of the folded weights, in one plane.
LACUNA_HOST_DEVICE void store_folded(const AttentionArguments& a, int n, int plane, int cell, int b, float first, float second) {
    const int part = a.pitch / a.splits;
    const int64_t outputs = a.band.output.count();
    const int64_t batch = (static_cast<int64_t>(n) * kPlanes + plane) * a.splits + b / part;
    const int64_t to = (batch * a.pieces * outputs + cell) * part + b % part;
    if (a.pieces == 1) {
        float* at = static_cast<float*>(a.folded) + to;
        at[0] = first;
        at[1] = second;
        return;
    }
    const SplitNumber x = split_number(first), y = split_number(second);
    uint16_t* at = static_cast<uint16_t*>(a.folded) + to;
    *reinterpret_cast<uint32_t*>(at) = x.high | static_cast<uint32_t>(y.high) << 16;
    *reinterpret_cast<uint32_t*>(at + outputs * part) = x.low | static_cast<uint32_t>(y.low) << 16;
}

/// A lane's share of one slot of an output cell's folded weights, padding too: columns in pairs.
LACUNA_HOST_DEVICE void fold_lane(const AttentionArguments& a, int n, int cell, int slot, int lane) {
    const FoldRow r = fold_row(a, n, cell);
    const int64_t begin = static_cast<int64_t>(slot) * a.slot_cells, limit = begin + a.slot_cells;
    const int end = static_cast<int>(slot == a.slots - 1 || limit > a.pitch ? a.pitch : limit);
    for (int b = static_cast<int>(begin) + 2 * lane; b < end; b += 2 * kLanes) {
        const int x = b % a.width;
        const FoldedWeights first = fold_source(a, r, b, x);
        const FoldedWeights second = fold_source(a, r, b + 1, x + 1 < a.width ? x + 1 : 0);
        LACUNA_UNROLL
        for (int plane = 0; plane < kPlanes; ++plane) store_folded(a, n, plane, cell, b, first.plane[plane], second.plane[plane]);
    }
}

/// One number of the output, from the products of folded weights and pixels.
LACUNA_HOST_DEVICE void place_pixel(const AttentionArguments& a, int n, int plane, int cell, int channel) {
    const Cells& output = a.band.output;
    const int64_t outputs = output.count(), width = static_cast<int64_t>(a.pieces) * a.channels;
    float sum = 0;
    for (int split = 0; split < a.splits; ++split) {
        const int64_t batch = (static_cast<int64_t>(n) * kPlanes + plane) * a.splits + split;
        for (int piece = 0; piece < a.pieces; ++piece) {
            const float* row = a.pasted + ((batch * a.pieces + piece) * outputs + cell) * width;
            for (int other = 0; other < a.pieces; ++other) sum += row[other * a.channels + channel];
        }
    }
    const int y = 2 * (output.y0 + cell / output.columns()) + plane / 2;
    const int x = 2 * (output.x0 + cell % output.columns()) + plane % 2;
    // Two patches cover a row of pixels, only one the outermost.
    const bool edge_y = y == 0 || y == 2 * a.height - 1, edge_x = x == 0 || x == 2 * a.width - 1;
    float share = 0.25F;
    if (a.count_patches) share *= (edge_y ? 2.0F : 1.0F) * (edge_x ? 2.0F : 1.0F);
    a.output.at(n, channel, y, x) = sum * share;
}

}  // namespace lacuna::ml::gpu::bands
