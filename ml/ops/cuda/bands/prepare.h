// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out once for all bands: features and pixels of the cells, lengths of patches, which background may be used.
#pragma once

#include "ml/ops/cuda/bands/attention_arguments.h"
#include "ml/ops/cuda/bands/numbers.h"

namespace lacuna::ml::gpu::bands {

inline constexpr int kLanes = 32;  ///< threads that work on one row together

/// The quarter-resolution index that stands for cell i of `cells`; as downsample_index().
LACUNA_HOST_DEVICE int picked_pixel(int i, int cells, bool align_corners) {
    if (!align_corners) return 2 * i;
    if (cells == 1) return 0;
    const float step = static_cast<float>(2 * cells - 1) / static_cast<float>(cells - 1);
    const int at = static_cast<int>(roundf(static_cast<float>(i) * step));
    return at < 2 * cells - 1 ? at : 2 * cells - 1;
}

LACUNA_HOST_DEVICE void store_pixel(const AttentionArguments& a, int64_t row, int c, float value) {
    if (a.pieces == 1) {
        static_cast<float*>(a.pixels)[row * a.channels + c] = value;
        return;
    }
    const SplitNumber split = split_number(value);
    uint16_t* to = static_cast<uint16_t*>(a.pixels) + row * 2 * a.channels;
    to[c] = split.high;
    to[a.channels + c] = split.low;
}

/// A lane's channels of one cell of panel and pixels (of 0 .. pitch - 1); returns its part of the squared length.
LACUNA_HOST_DEVICE float gather_cell(const AttentionArguments& a, int n, int cell, int lane) {
    const bool inside = cell < a.cells();
    const int y = cell / a.width, x = cell % a.width;
    const int from_y = picked_pixel(y, a.height, a.align_corners), from_x = picked_pixel(x, a.width, a.align_corners);
    float* panel = a.panel + (static_cast<int64_t>(n) * a.pitch + cell) * a.channels;
    float sum = 0;
    for (int c = lane; c < a.channels; c += kLanes) {
        const float value = inside ? a.features.at(n, c, from_y, from_x) : 0.0F;
        panel[c] = value;
        sum += value * value;
        LACUNA_UNROLL
        for (int plane = 0; plane < kPlanes; ++plane) {
            const float pixel = inside ? a.features.at(n, c, 2 * y + plane / 2, 2 * x + plane % 2) : 0.0F;
            store_pixel(a, (static_cast<int64_t>(n) * kPlanes + plane) * a.pitch + cell, c, pixel);
        }
    }
    return sum;
}

/// Length and usability of one background cell, once all squares are there.
LACUNA_HOST_DEVICE void judge_cell(const AttentionArguments& a, int n, int cell) {
    const int y = cell / a.width, x = cell % a.width;
    float sum = 0;
    bool valid = true;
    for (int i = 0; i < 9; ++i) {
        const int to_y = y + i / 3 - 1, to_x = x + i % 3 - 1;
        if (to_y < 0 || to_y >= a.height || to_x < 0 || to_x >= a.width) continue;
        const int64_t at = static_cast<int64_t>(to_y) * a.width + to_x;
        sum += a.squares[static_cast<int64_t>(n) * a.pitch + at];
        valid = valid && !a.hole.at(n, at) && !a.avoid.at(n, at);
    }
    const float squared = a.floor_length ? fmaxf(sum, a.norm_constant) : sum + a.norm_constant;
    const int64_t to = static_cast<int64_t>(n) * a.pitch + cell;
    a.inverse[to] = 1 / sqrtf(squared);
    a.logit_add[to] = !valid ? kInvalidLogit : a.prefer.at(n, cell) ? a.prefer_bias : 0.0F;
}

/// A lane's channels of one product row's cell.
LACUNA_HOST_DEVICE void gather_row(const AttentionArguments& a, int n, int row, int lane) {
    const int64_t cell = a.band.product_cell(row);
    const bool inside = 0 <= cell && cell < a.cells();
    const float* from = a.panel + (static_cast<int64_t>(n) * a.pitch + (inside ? cell : 0)) * a.channels;
    float* to = a.rows + (n * a.band.product_rows() + row) * a.channels;
    for (int c = lane; c < a.channels; c += kLanes) to[c] = inside ? from[c] : 0.0F;
}

}  // namespace lacuna::ml::gpu::bands
