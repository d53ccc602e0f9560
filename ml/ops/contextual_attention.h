// SPDX-License-Identifier: GPL-3.0-or-later
// Contextual attention (Yu et al., CVPR 2018, section 3.1): every cell of the hole borrows features from known cells that look
// alike.
//
// Grids: features live at 1/4 of the photo's resolution; attention compares *cells* of the 1/8 grid (h x w, two quarter pixels
// a side). A score is the 3x3 patch correlation of two cells over the length of the background patch (equation 1 without the
// foreground's length, as in the released network); scores are propagated along both diagonals (equation 2, with wrap at the ends
// of rows and columns), multiplied by `softmax_scale`, and go through a softmax over the background. 4x4 patches of the
// quarter-resolution features are then pasted with those weights.
//
// A background cell is *valid* when no cell of its 3x3 neighbourhood is hole or avoided (outside the photo counts as known). The
// logits of the others are 0 before the softmax and their weight is exactly 0 after it, so weights sum to at most 1, and with no
// valid background the output is 0, never NaN.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include <ATen/core/Tensor.h>

#include "ml/ops/cancelled.h"
#include "ml/ops/conventions.h"

namespace lacuna::ml {

/// A rectangle of cells, half open: rows y0..y1-1, columns x0..x1-1.
struct CellRect {
    int64_t y0 = 0, x0 = 0, y1 = 0, x1 = 0;
};

struct AttentionOptions {
    PatchNorm patch_norm = PatchNorm::Max;
    PasteDivision paste = PasteDivision::Count;
    Downsample downsample = Downsample::Stride;
    double softmax_scale = 10;  ///< factor from fused score to logit
    bool fuse = true;           ///< propagate scores along the diagonals
    int top_k = 0;              ///< how many sources per cell to report; 0 for none
};

struct AttentionRequest {
    /// [N, C, 2h, 2w] float32, float64, bfloat16 or float16, finite: foreground and background alike; NCHW or channels_last
    at::Tensor features;
    /// [N or 1, 1, h, w] float or bool, non-zero = hole; undefined = no hole. A batch of 1 is shared by all samples.
    at::Tensor hole_cells;
    /// [N or 1, 1, h, w]: cells whose pixels must not be used. The 3x3 rule of holes applies to them too, since the 4x4 patch
    /// pasted from a neighbour reaches one pixel into an avoided cell.
    at::Tensor avoid_cells;
    at::Tensor prefer_cells;  ///< [N or 1, 1, h, w]: valid cells marked here get `prefer_bias` added to their logit
    double prefer_bias = 0;
    /// The cells whose output pixels are needed, inside the grid; nullopt: all. (Attention of one more cell around is worked out,
    /// since pasted patches overlap.) An empty rectangle gives zeros.
    std::optional<CellRect> foreground;
    /// Polled on the calling thread at least every ~50 ms; where it says true, the operator throws ml::Cancelled.
    std::function<bool()> cancelled;
};

struct AttentionResult {
    at::Tensor output;  ///< [N, C, 2h, 2w], in the features' memory format; zero outside the foreground
    /// [N, h, w] int64: row-major cell of the strongest valid source, the lowest at a tie; -1 outside the foreground and where no
    /// background is valid.
    at::Tensor argmax;
    /// [N, h, w, k] int64 and float32, heaviest first; only with top_k > 0. Unused places hold -1 and 0: sources beyond the
    /// valid ones, and sources lighter than exp(-30) times the heaviest.
    at::Tensor top_index, top_weight;
};

/// Contextual attention with memory O(cells), equal to the textbook form within 2e-4. Runs on the features' device (CPU, or CUDA
/// when its module is loaded). The output can be differentiated once with respect to the features; the backward pass needs
/// memory O(cells * block) too. bfloat16 and float16 features are worked in float32 (on CUDA, leave TF32 matrix products off:
/// scores reach thousands), and autocast has no effect inside. Throws c10::Error for shapes, types or a foreground that don't
/// fit.
AttentionResult contextual_attention(const AttentionRequest& request, const AttentionOptions& options);

/// The weights [h*w] float32 of all background cells for one cell (row-major index) of one sample; 0 for invalid ones.
/// `foreground` is ignored.
at::Tensor contextual_attention_row(const AttentionRequest& request, const AttentionOptions& options, int64_t sample,
                                    int64_t cell);

/// The 1/8 grid's pick of quarter-resolution tensors: [..., 2h, 2w] to [..., h, w] (features or masks), as `how` says.
at::Tensor downsample_cells(const at::Tensor& quarter, Downsample how);

}  // namespace lacuna::ml
