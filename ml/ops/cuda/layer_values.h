// SPDX-License-Identifier: GPL-3.0-or-later
// What one thread of the kernels around a fill's convolutions does.
#pragma once

#include <cmath>
#include <cstring>

#include "ml/ops/cuda/host_device.h"
#include "ml/ops/cuda/layer_arguments.h"

namespace lacuna::ml::gpu {

/// bfloat16 as bits.
struct BFloat16Bits {
    uint16_t bits;
};

LACUNA_HOST_DEVICE float bits_to_float(uint32_t bits) {
    float value = 0;
    memcpy(&value, &bits, sizeof value);
    return value;
}

LACUNA_HOST_DEVICE float to_float(float value) { return value; }
LACUNA_HOST_DEVICE float to_float(BFloat16Bits value) { return bits_to_float(static_cast<uint32_t>(value.bits) << 16); }

LACUNA_HOST_DEVICE void from_float(float value, float& result) { result = value; }

/// To the nearest, the even one at a tie.
LACUNA_HOST_DEVICE void from_float(float value, BFloat16Bits& result) {
    uint32_t bits = 0;
    memcpy(&bits, &value, sizeof bits);
    const bool nan = (bits & 0x7fffffffU) > 0x7f800000U;
    result.bits = nan ? 0x7fc0 : static_cast<uint16_t>((bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16);
}

/// A group of channels, read and written in pieces of 16 bytes.
template <class T>
struct alignas(16) ChannelGroup {
    T values[kChannelGroup];
};

/// The index inside [0, size) that stands for `i`; -1 for zero.
LACUNA_HOST_DEVICE int inside_index(int i, int size, Beyond beyond) {
    if (i >= 0 && i < size) return i;
    if (beyond == Beyond::Zero) return -1;
    if (beyond == Beyond::Replicate) return i < 0 ? 0 : size - 1;
    if (size == 1) return 0;
    const int period = 2 * (size - 1), phase = (i % period + period) % period;
    return phase < size ? phase : period - phase;
}

LACUNA_HOST_DEVICE float curved(float x, Curve curve) {
    switch (curve) {
        case Curve::Elu:
            return x > 0 ? x : expm1f(x);
        case Curve::Relu:
            return x > 0 ? x : 0;
        case Curve::Clip:
            return x < -1 ? -1 : (x > 1 ? 1 : x);
        case Curve::Same:
            break;
    }
    return x;
}

/// Where in the source the values of the map's pixel (y, x) begin.
LACUNA_HOST_DEVICE int64_t source_place(const FinishArguments& a, int y, int x) {
    const int row = y - a.source_y0, column = x - a.source_x0;
    if (!a.shuffled) return row * a.source_row + column * a.source_pixel;
    const int odd_row = row & 1, odd_column = column & 1;
    return ((row >> 1) + odd_row) * a.source_row + ((column >> 1) + odd_column) * a.source_pixel +
           static_cast<int64_t>(2 * odd_row + odd_column) * a.source_channels;
}

/// Writes a group of channels, `first` being the first one's number, to the target's pixel (row, column).
template <class Target>
LACUNA_HOST_DEVICE void store_group(const MapTarget& target, int row, int column, int first, const float* values) {
    ChannelGroup<Target> out;
    LACUNA_UNROLL
    for (int c = 0; c < kChannelGroup; ++c) from_float(values[c], out.values[c]);
    Target* place = static_cast<Target*>(target.data) + row * target.row + column * target.pixel + first * target.channel;
    if (target.channel == 1 && first + kChannelGroup <= target.channels && (target.pixel | target.row) % kChannelGroup == 0) {
        *reinterpret_cast<ChannelGroup<Target>*>(place) = out;
        return;
    }
    for (int c = 0; c < kChannelGroup && first + c < target.channels; ++c) place[c * target.channel] = out.values[c];
}

/// One group of channels of the window's pixel (row, column). Both types as the arguments say.
template <class Source, class Target>
LACUNA_HOST_DEVICE void finish_group(const FinishArguments& a, int row, int column, int group) {
    const int first = group * kChannelGroup;
    const int y = inside_index(a.window.y0 + row, a.window.map_height, a.beyond),
              x = inside_index(a.window.x0 + column, a.window.map_width, a.beyond);
    float values[kChannelGroup] = {};
    if (y >= 0 && x >= 0) {
        const ChannelGroup<Source> in =
            *reinterpret_cast<const ChannelGroup<Source>*>(static_cast<const Source*>(a.source) + source_place(a, y, x) + first);
        LACUNA_UNROLL
        for (int c = 0; c < kChannelGroup; ++c)
            values[c] = curved(to_float(in.values[c]) + (a.bias != nullptr ? a.bias[first + c] : 0), a.curve);
    }
    store_group<Target>(a.target, row, column, first, values);
}

/// The window's pixel (row, column).
template <class Target>
LACUNA_HOST_DEVICE void input_pixel(const InputArguments& a, int row, int column) {
    const int y = inside_index(a.window.y0 + row, a.window.map_height, a.beyond),
              x = inside_index(a.window.x0 + column, a.window.map_width, a.beyond);
    float values[kChannelGroup] = {};
    if (y >= 0 && x >= 0) {
        const int64_t pixel = static_cast<int64_t>(y) * a.window.map_width + x;
        const bool unknown = a.hole[pixel] > 0.5F || (a.avoid != nullptr && a.avoid[pixel] > 0.5F);
        const float* from = a.known + y * a.known_row + x * a.known_pixel;
        int64_t step = a.known_channel;
        if (unknown) {
            from = a.inside == nullptr ? nullptr : a.inside + y * a.inside_row + x * a.inside_pixel;
            step = a.inside_channel;
        }
        for (int c = 0; c < 3; ++c) values[c] = from == nullptr ? 0 : from[c * step];
        values[3] = 1;
        values[4] = unknown ? 1 : 0;
    }
    ChannelGroup<Target> out;
    LACUNA_UNROLL
    for (int c = 0; c < kChannelGroup; ++c) from_float(values[c], out.values[c]);
    static_cast<ChannelGroup<Target>*>(a.target)[static_cast<int64_t>(row) * a.window.columns + column] = out;
}

/// Rows (bits 0 to 7) and columns (8 to 15) of a cell with a marked pixel.
LACUNA_HOST_DEVICE uint32_t marked_lines(const float* mask, int width, int cell_row, int cell_column) {
    uint32_t lines = 0;
    for (int v = 0; v < kMaskCell; ++v) {
        const float* pixels = mask + (static_cast<int64_t>(cell_row) * kMaskCell + v) * width + cell_column * kMaskCell;
        uint32_t columns = 0;
        LACUNA_UNROLL
        for (int u = 0; u < kMaskCell; ++u) columns |= pixels[u] > 0.5F ? 1U << u : 0U;
        if (columns != 0) lines |= 1U << v | columns << kMaskCell;
    }
    return lines;
}

LACUNA_HOST_DEVICE void mask_cell(const MaskArguments& a, int cell_row, int cell_column) {
    const int64_t cell = static_cast<int64_t>(cell_row) * (a.width / kMaskCell) + cell_column;
    const uint32_t hole = marked_lines(a.hole, a.width, cell_row, cell_column),
                   avoid = a.avoid == nullptr ? 0 : marked_lines(a.avoid, a.width, cell_row, cell_column);
    a.lines[cell] = hole | (hole | avoid) << 16;
    if (a.hole_cells != nullptr) a.hole_cells[cell] = hole != 0;
    if (a.avoid_cells != nullptr) a.avoid_cells[cell] = avoid != 0;
    if (a.prefer_cells != nullptr && a.prefer != nullptr)
        a.prefer_cells[cell] = marked_lines(a.prefer, a.width, cell_row, cell_column) != 0;
}

}  // namespace lacuna::ml::gpu
