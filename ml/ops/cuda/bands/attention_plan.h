// SPDX-License-Identifier: GPL-3.0-or-later
// How contextual attention is divided: bands of foreground, samples at a time, parts of the background, and the memory of each.
// Knows neither LibTorch nor CUDA.
#pragma once

#include <cstdint>
#include <vector>

#include "ml/ops/cuda/bands/attention_arguments.h"

namespace lacuna::ml::gpu::bands {

/// What the plan may use.
struct DeviceLimits {
    int multiprocessors = 1;
    int64_t matrix_bytes = int64_t{256} << 20;  ///< for the matrices of one band; one output cell may need more
    bool bfloat16_pairs = true;                 ///< paste with pairs of bfloat16 instead of floats
};

struct AttentionSize {
    int64_t samples, channels, height, width;  ///< of the grid of cells
};

struct AttentionPlan {
    int pitch;                ///< columns that are stored of each matrix: all cells and some padding
    int pieces, splits;       ///< see AttentionArguments
    int slots, slot_cells;    ///< see AttentionArguments
    int64_t samples;          ///< at once
    std::vector<Band> bands;  ///< their outputs cover the foreground, row by row
    // Rows of the largest band's matrices.
    int64_t product_rows = 0, score_rows = 0, attended = 0, outputs = 0;

    /// Bytes of the matrices for one sample. Logits take the place of products, folded weights that of scores.
    [[nodiscard]] int64_t first_bytes() const;   ///< products or logits
    [[nodiscard]] int64_t second_bytes() const;  ///< scores or folded weights
};

/// `foreground` is inside the grid and not empty. Throws std::length_error where the grid has more than 2^30 cells, which the
/// kernels' 32-bit indices can't hold.
AttentionPlan plan_attention(const Cells& foreground, const AttentionSize& size, bool fuse, const DeviceLimits& limits);

/// Multiply-adds of a band's matrix products.
double band_macs(const Band& band, const AttentionSize& size);

}  // namespace lacuna::ml::gpu::bands
