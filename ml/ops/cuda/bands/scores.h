// SPDX-License-Identifier: GPL-3.0-or-later
// From products to scores, to logits, to the softmax. A row is worked out by kLanes threads, a part (slot) at a time.
#pragma once

#include "ml/ops/cuda/bands/attention_arguments.h"
#include "ml/ops/cuda/bands/numbers.h"
#include "ml/ops/cuda/bands/prepare.h"

namespace lacuna::ml::gpu::bands {

inline constexpr int kTogether = 4;  ///< columns that a lane works out at once, so that it waits for memory once

/// The columns begin, begin + kLanes ... of one lane.
struct LaneColumns {
    int begin, end;
};
LACUNA_HOST_DEVICE LaneColumns lane_columns(const AttentionArguments& a, int slot, int lane) {
    const int64_t begin = static_cast<int64_t>(slot) * a.slot_cells, end = begin + a.slot_cells;
    return {static_cast<int>(begin) + lane, static_cast<int>(end < a.cells() ? end : a.cells())};
}

/// A row of scores with the products around it.
struct ScoreRow {
    const float* center;
    int64_t line;                      ///< floats from a line of products to the next
    bool inside, has_left, has_right;  ///< the cell: in the grid, and neighbours in its row of cells
};
LACUNA_HOST_DEVICE ScoreRow score_row(const AttentionArguments& a, int n, int row) {
    const int center = a.band.score_center(row);
    const int64_t cell = a.band.product_cell(center);
    const int column = static_cast<int>((cell % a.width + a.width) % a.width);
    return {a.products + (n * a.band.product_rows() + center) * a.pitch, static_cast<int64_t>(a.band.product_columns()) * a.pitch,
            0 <= cell && cell<a.cells(), column> 0, column < a.width - 1};
}

/// Sum of products along the diagonals of both patches. x: column of background cell b.
LACUNA_HOST_DEVICE float box_sum(const AttentionArguments& a, const ScoreRow& r, int b, int x) {
    const bool left = r.has_left && x > 0, right = r.has_right && x < a.width - 1;
    float sum = 0;
    LACUNA_UNROLL
    for (int dy = -1; dy <= 1; ++dy) {
        if ((dy < 0 && b < a.width) || (dy > 0 && b >= a.cells() - a.width)) continue;
        const float* at = r.center + dy * r.line + b + dy * a.width;
        sum += *at;
        if (left) sum += *(at - a.pitch - 1);
        if (right) sum += *(at + a.pitch + 1);
    }
    return sum;
}

/// A lane's share of one slot of a row of scores.
LACUNA_HOST_DEVICE void score_lane(const AttentionArguments& a, int n, int row, int slot, int lane) {
    const ScoreRow r = score_row(a, n, row);
    const LaneColumns columns = lane_columns(a, slot, lane);
    const float* inverse = a.inverse + static_cast<int64_t>(n) * a.pitch;
    float* to = a.scores + (n * a.band.score_rows() + row) * a.pitch;
    const int step = kLanes % a.width;
    int x = columns.begin % a.width;
    for (int b = columns.begin; b < columns.end; b += kTogether * kLanes) {
        float score[kTogether];
        LACUNA_UNROLL
        for (int i = 0; i < kTogether; ++i) {
            const int at = b + i * kLanes;
            score[i] = r.inside && at < columns.end ? box_sum(a, r, at, x) * inverse[at] : 0.0F;
            x = x + step < a.width ? x + step : x + step - a.width;
        }
        LACUNA_UNROLL
        for (int i = 0; i < kTogether; ++i)
            if (b + i * kLanes < columns.end) to[b + i * kLanes] = score[i];
    }
}

/// A row of logits with the scores it is summed from.
struct LogitRow {
    const float* score[3];  ///< after a step up, none and down its column of cells; null: that step leads nowhere
    int cell;               ///< number among the attended cells
};
LACUNA_HOST_DEVICE LogitRow logit_row(const AttentionArguments& a, int n, int cell) {
    const Band& band = a.band;
    const int line = cell / band.attended.columns(), column = cell % band.attended.columns();
    const int y = band.attended.y0 + line, x = band.attended.x0 + column;
    const float* center =
        a.scores + (n * band.score_rows() + static_cast<int64_t>(line + 1) * band.score_columns() + column + 1) * a.pitch;
    const int64_t step = static_cast<int64_t>(band.score_columns()) * a.pitch;
    const bool up = a.fuse && (y > 0 || x > 0), down = a.fuse && (y < a.height - 1 || x < a.width - 1);
    return {{up ? center - step : nullptr, center, down ? center + step : nullptr}, cell};
}

/// Both propagations. b: background cell.
LACUNA_HOST_DEVICE float fused_score(const AttentionArguments& a, const LogitRow& r, int b) {
    if (!a.fuse) return r.score[1][b];
    const int cells = a.cells(), last = cells - a.width;  // first cell of the last row
    float sum = 0;
    LACUNA_UNROLL
    for (int e = 0; e < 3; ++e) {
        int to = b;
        bool leads = r.score[e] != nullptr;
        if (e == 0) {
            leads = leads && b > 0;
            to = b >= a.width ? b - a.width : last + b - 1;
        } else if (e == 2) {
            leads = leads && b < cells - 1;
            to = b < last ? b + a.width : b - last + 1;
        }
        if (!leads) continue;
        const float* at = r.score[e] + to;
        sum += *at;
        if (to > 0) sum += *(at - a.pitch - 1);
        if (to < cells - 1) sum += *(at + a.pitch + 1);
    }
    return sum;
}

LACUNA_HOST_DEVICE RunningSoftmax no_softmax() { return {0, kLowestLogit, -1, 0}; }

/// The softmax over two parts of a row.
LACUNA_HOST_DEVICE RunningSoftmax joined(const RunningSoftmax& a, const RunningSoftmax& b) {
    RunningSoftmax r;
    r.max = a.max > b.max ? a.max : b.max;
    r.sum = a.sum * static_cast<double>(expf(a.max - r.max)) + b.sum * static_cast<double>(expf(b.max - r.max));
    r.best = a.max > b.max || (a.max == b.max && a.best < b.best) ? a.best : b.best;
    r.invalid = a.invalid + b.invalid;
    return r;
}

/// Adds the logits of the columns b, b + kLanes ...
LACUNA_HOST_DEVICE void add_logits(const float (&logit)[kTogether], int b, int end, RunningSoftmax& r) {
    float max = r.max;
    int best = r.best;
    LACUNA_UNROLL
    for (int i = 0; i < kTogether; ++i) {
        if (logit[i] > max) {
            max = logit[i];
            best = b + i * kLanes;
        }
        if (logit[i] <= kLowestLogit && b + i * kLanes < end) ++r.invalid;
    }
    if (max > r.max) {
        r.sum *= static_cast<double>(quick_exp(r.max - max));
        r.max = max;
        r.best = best;
    }
    float sum = 0;
    LACUNA_UNROLL
    for (int i = 0; i < kTogether; ++i) sum += quick_exp(logit[i] - r.max);
    r.sum += static_cast<double>(sum);
}

/// A lane's share of one slot of a row of logits, and its softmax.
LACUNA_HOST_DEVICE RunningSoftmax logit_lane(const AttentionArguments& a, int n, int cell, int slot, int lane) {
    const LogitRow r = logit_row(a, n, cell);
    const LaneColumns columns = lane_columns(a, slot, lane);
    const float* add = a.logit_add + static_cast<int64_t>(n) * a.pitch;
    float* to = a.logits + (n * a.band.attended.count() + cell) * a.pitch;
    RunningSoftmax running = no_softmax();
    for (int b = columns.begin; b < columns.end; b += kTogether * kLanes) {
        float logit[kTogether];
        LACUNA_UNROLL
        for (int i = 0; i < kTogether; ++i) {
            const int at = b + i * kLanes;
            logit[i] = at < columns.end ? a.scale * fused_score(a, r, at) + add[at] : kInvalidLogit;
        }
        LACUNA_UNROLL
        for (int i = 0; i < kTogether; ++i)
            if (b + i * kLanes < columns.end) to[b + i * kLanes] = logit[i];
        add_logits(logit, b, columns.end, running);
    }
    return running;
}

/// An attended cell's finished softmax, from its slots.
LACUNA_HOST_DEVICE void finish_softmax(const AttentionArguments& a, int n, int cell) {
    const int64_t attended = a.band.attended.count();
    RunningSoftmax whole = no_softmax();
    for (int slot = 0; slot < a.slots; ++slot)
        whole = joined(whole, a.partial[(static_cast<int64_t>(n) * a.slots + slot) * attended + cell]);
    // The logits of cells that can't be used count as 0. Where that outweighs all others by more than a double holds, the weights
    // are 0.
    double sum = whole.sum;
    if (whole.invalid > 0) sum += whole.invalid * exp(-static_cast<double>(whole.max));
    const int64_t to = n * attended + cell;
    a.max[to] = whole.max;
    a.inverse_sum[to] = whole.best < 0 ? 0.0F : static_cast<float>(1 / sum);
    const Cells& from = a.band.attended;
    const int y = from.y0 + cell / from.columns(), x = from.x0 + cell % from.columns();
    if (a.band.output.contains(y, x)) a.argmax[(static_cast<int64_t>(n) * a.height + y) * a.width + x] = whole.best;
}

}  // namespace lacuna::ml::gpu::bands
