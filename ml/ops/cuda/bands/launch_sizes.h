// SPDX-License-Identifier: GPL-3.0-or-later
// Grids of blocks for the kernels' launches. A block is kBlockRows groups of kLanes threads, each of which works on a row of its
// own; neighbouring rows read the same lines of the matrices about the same time.
#pragma once

#include <cstdint>

#include "ml/ops/cuda/bands/attention_arguments.h"
#include "ml/ops/cuda/bands/prepare.h"
#include "ml/ops/cuda/launch_size.h"

namespace lacuna::ml::gpu::bands {

inline constexpr int kBlockRows = 8;
inline constexpr int kBlockThreads = kBlockRows * kLanes;

/// Groups of threads for `rows` rows in `slots` parts: x: blocks of rows, y: parts, z: samples.
inline LaunchSize rows_size(int64_t rows, int64_t slots, int samples) {
    return launch_size((rows + kBlockRows - 1) / kBlockRows, slots, samples);
}

/// Threads for `items` things: x: blocks of kBlockThreads, z: samples.
inline LaunchSize items_size(int64_t items, int samples) {
    return launch_size((items + kBlockThreads - 1) / kBlockThreads, 1, samples);
}

/// Numbers that place_pixel() writes for one sample.
LACUNA_HOST_DEVICE int64_t placed_items(const AttentionArguments& a) { return a.band.output.count() * kPlanes * a.channels; }

/// Which number that is. Neighbouring threads write neighbouring numbers.
struct PlacedItem {
    int plane, cell, channel;
};
LACUNA_HOST_DEVICE PlacedItem placed_item(const AttentionArguments& a, int64_t item) {
    const int64_t cells = a.band.output.count();
    PlacedItem to;
    if (a.output.channel == 1) {
        to.channel = static_cast<int>(item % a.channels);
        item /= a.channels;
        to.plane = static_cast<int>(item % kPlanes);
        to.cell = static_cast<int>(item / kPlanes);
    } else {
        to.cell = static_cast<int>(item % cells);
        item /= cells;
        to.plane = static_cast<int>(item % kPlanes);
        to.channel = static_cast<int>(item / kPlanes);
    }
    return to;
}

}  // namespace lacuna::ml::gpu::bands
