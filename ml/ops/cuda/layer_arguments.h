// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels around a fill's convolutions are given. Knows neither CUDA nor LibTorch. Strides are in elements.
#pragma once

#include <cstdint>

#include "ml/ops/curve.h"

namespace lacuna::ml::gpu {

enum class Element : int { Float32, BFloat16 };

/// What stands beyond the border of a map.
enum class Beyond : int { Zero, Reflect, Replicate };

/// A rectangle of a map in memory: rows y0..y0+rows-1, columns x0..x0+columns-1 of the map, possibly beyond it.
struct MapWindow {
    int y0, x0, rows, columns;
    int map_height, map_width;
};

/// Values are worked out in groups of this many channels.
inline constexpr int kChannelGroup = 8;

/// Where values go.
struct MapTarget {
    void* data;
    Element type;
    int64_t row, pixel, channel;
    int channels;  ///< those that are written
};

/// From what a convolution gives to the next one's padded input: bias, curve, type, border.
struct FinishArguments {
    /// The part of the map that begins at row source_y0 and column source_x0, each pixel's channels side by side and a multiple
    /// of kChannelGroup of them. With `shuffled` a 2x2 convolution's result on the small map instead: pixel (2i+a, 2j+b) of the
    /// part is at row i+a, column j+b, channels (2a+b)*source_channels and on; the part begins at an even place.
    const void* source;
    Element source_type;
    int64_t source_row, source_pixel;
    int source_y0, source_x0, source_channels;
    bool shuffled;
    const float* bias;  ///< source_channels values, or null
    Curve curve;
    MapTarget target;  ///< the window; at most source_channels channels
    MapWindow window;
    Beyond beyond;
};

/// A convolution of bfloat16 with sums in float32, bias, curve and type. What is read beyond the map's border is worked out on
/// the way, so that maps need no border of their own.
struct ConvolveArguments {
    const void* source;  ///< the window, each pixel's channels side by side: source_groups groups of kChannelGroup
    int source_row, source_pixel;
    MapWindow window;  ///< within the map
    Beyond beyond;
    int source_groups;
    /// [columns][kernel][kernel][weight_groups * kChannelGroup]: one group for each of the source's, or two, whose products with
    /// the same channels are added: what bfloat16 leaves of weights comes after them.
    const void* weight;
    int weight_groups;
    int columns;  ///< output channels, a multiple of kChannelGroup; times four where shuffled
    int kernel, stride, dilation;
    /// The pixel of the source's map that the kernel's first tap sees for the result's first pixel.
    int origin_y, origin_x;
    int rows, row_pixels;  ///< of the result; shuffled: of the small one, one more than half the target's
    bool shuffled;         ///< as in FinishArguments: columns are four parities' channels
    const float* bias;     ///< out_channels values
    int out_channels;
    Curve curve;
    MapTarget target;
};

/// A network's input: colours where known and `inside` where not, ones, unknown, zeros up to kChannelGroup channels.
struct InputArguments {
    const float* known;  ///< three channels
    int64_t known_channel, known_row, known_pixel;
    const float* inside;  ///< likewise, or null for 0
    int64_t inside_channel, inside_row, inside_pixel;
    const float* hole;   ///< the whole map, dense; above 0.5 = unknown
    const float* avoid;  ///< likewise, or null
    void* target;        ///< the window, dense, kChannelGroup channels side by side
    Element target_type;
    MapWindow window;
    Beyond beyond;
};

inline constexpr int kMaskCell = 8;  ///< pixels of a side

/// Masks (dense, height and width multiples of kMaskCell) by cells.
struct MaskArguments {
    const float *hole, *avoid, *prefer;  ///< avoid and prefer may be null
    int height, width;
    /// For each cell, which of its rows (byte 0) and columns (byte 1) have a pixel that is hole, and (bytes 2 and 3) one that is
    /// hole or avoided. Bit 0 is the first.
    uint32_t* lines;
    bool *hole_cells, *avoid_cells, *prefer_cells;  ///< whether a pixel is marked; null where not wanted
};

}  // namespace lacuna::ml::gpu
