// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels of contextual attention are given: plain structs of numbers and pointers to the device's memory.
#pragma once

#include <cstdint>

#include "ml/ops/cuda/bands/band.h"
#include "ml/ops/cuda/cells.h"
#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu::bands {

/// Quarter-resolution maps [samples][channels][2 height][2 width]: distances in floats.
template <class T>
struct PixelMap {
    T* data;
    int64_t sample, channel, row, column;
    LACUNA_HOST_DEVICE T& at(int n, int c, int y, int x) const { return data[n * sample + c * channel + y * row + x * column]; }
};

/// Marked cells [samples][cells]; null: none.
struct CellMarks {
    const bool* data;
    int64_t sample;  ///< from one sample to the next; 0: one mask for all
    LACUNA_HOST_DEVICE bool at(int n, int64_t cell) const { return data != nullptr && data[n * sample + cell]; }
};

/// The softmax over a part of a row of logits, valid background only.
struct RunningSoftmax {
    double sum;   ///< of exp(logit - max)
    float max;    ///< kLowestLogit: nothing valid yet
    int best;     ///< cell of the largest logit, the lowest at a tie; -1: none yet
    int invalid;  ///< how many cells can't be used
};

/// All that a call's kernels need. Matrices have a row for each foreground cell of the band (band.h) and a column for each
/// background cell; `pitch` columns are stored, those from `cells()` on are padding. [n]: by sample.
struct AttentionArguments {
    int samples, height, width, channels;
    int pitch;
    bool fuse;
    bool align_corners;   ///< Downsample::AlignCorners
    bool floor_length;    ///< PatchNorm::Max
    bool count_patches;   ///< PasteDivision::Count
    float norm_constant;  ///< patch_norm_constant()
    float scale;          ///< from fused score to logit
    float prefer_bias;
    PixelMap<const float> features;
    CellMarks hole, avoid, prefer;

    float* panel;      ///< [n][pitch][channels]: the features that stand for the cells
    float* squares;    ///< [n][pitch]: their squared lengths
    float* inverse;    ///< [n][pitch]: 1 / length of the 3x3 patch around the cell
    float* logit_add;  ///< [n][pitch]: the preference's bias; kInvalidLogit where the background can't be used
    void* pixels;      ///< [n][plane][pitch][pieces * channels] float (1 piece) or bfloat16 (2): pixels that are pasted

    Band band;
    float* rows;      ///< [n][product rows][channels]: the panel's cells that the band needs, 0 for those outside the grid
    float* products;  ///< [n][product rows][pitch]
    float* scores;    ///< [n][score rows][pitch]
    float* logits;    ///< [n][attended cells][pitch]
    int slots;        ///< parts in which a row is looked through
    int slot_cells;   ///< length of a part
    RunningSoftmax* partial;  ///< [n][slots][attended cells]
    float* max;               ///< [n][attended cells]: of valid logits
    float* inverse_sum;       ///< [n][attended cells]: 1 / denominator; 0 where no background is valid

    // Pasting: folded weights times pixels, in four planes (row parity * 2 + column parity) and `splits` parts of the background.
    int pieces;     ///< 1: float; 2: each number is the sum of two bfloat16
    int splits;     ///< divides pitch
    void* folded;   ///< [n][plane][split][piece][output cells][pitch / splits]
    float* pasted;  ///< [n][plane][split][piece of weights][output cells][piece of pixels][channels]

    PixelMap<float> output;
    int64_t* argmax;  ///< [n][cells]

    LACUNA_HOST_DEVICE int cells() const { return height * width; }
};

inline constexpr int kPlanes = 4;

}  // namespace lacuna::ml::gpu::bands
