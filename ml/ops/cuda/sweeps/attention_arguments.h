// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels of contextual attention are given: plain structs of numbers and pointers to the device's memory.
#pragma once

#include <cstdint>

#include "ml/ops/cuda/cells.h"
#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu::sweeps {

/// One sample's grid of cells.
struct GridArguments {
    int height, width, channels;
    const float* panel;      ///< [channels][cells]: the features that stand for the cells
    const float* inverse;    ///< [cells]: 1 / length of the 3x3 patch around the cell
    const float* logit_add;  ///< [cells]: the preference's bias; kInvalidLogit where the background can't be used
    const int* invalid;      ///< how many cells can't be used
    float scale;             ///< from fused score to logit
    bool fuse;               ///< propagate scores along the diagonals
};

/// A cell's softmax over the part of the background that one block of threads has seen.
struct RunningSoftmax {
    double sum;      ///< of exp(logit - max), valid background only
    float max;       ///< of the logits so far, at least 0 where the masked zeros of invalid cells take part
    float best;      ///< of valid logits
    int best_index;  ///< its cell, the lowest at a tie; -1: none yet
    int unused;
};

/// The cells' finished softmax: arrays over the cells of `rect`.
struct AttendedArguments {
    Cells rect;
    float* max;
    float* inverse_sum;  ///< 1 / denominator; 0 where no background is valid
    int* best_index;     ///< -1 where no background is valid
};

/// The sizes of a block's matrix of pairs that the kernels are built for (attention_plan.h).
enum class Shape { Narrow, Wide };

/// How one launch of a sweep is divided. A block takes one tile of the foreground, one strip of background columns and every
/// `chunks`-th displacement of the tile's.
struct SweepLaunch {
    Shape shape;
    Cells rect;         ///< the launch's part of the attended cells
    int tile_rows;      ///< height of a tile
    int tile_columns;   ///< its width
    int strip_columns;  ///< width of a background strip
    int tiles_down, tiles_across, strips, chunks;
    LACUNA_HOST_DEVICE int slots() const { return strips * chunks; }
};

struct SweepArguments {
    GridArguments grid;
    SweepLaunch launch;
    RunningSoftmax* partial;     ///< first sweep: [slots][cells of launch.rect]
    AttendedArguments attended;  ///< filled after the first sweep, read by the second
    Cells weight_rect;           ///< second sweep: the cells of `weights`, all of launch.rect among them
    float* weights;              ///< second sweep: [cells of weight_rect][cells of the grid]
};

/// Weights of the overlapping patches, added where they meet on one source cell: for the pixels (row_parity, column_parity) of
/// the output's cells.
struct FoldArguments {
    int height, width;     ///< of the grid
    Cells rect;            ///< of `weights`
    Cells output;          ///< inside rect, with all neighbours that the grid has
    const float* weights;  ///< [cells of rect][cells of the grid]
    int row_parity, column_parity;
    float* folded;  ///< [cells of output][cells of the grid]
};

}  // namespace lacuna::ml::gpu::sweeps
