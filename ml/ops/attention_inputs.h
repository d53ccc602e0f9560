// SPDX-License-Identifier: GPL-3.0-or-later
// What all forms of contextual attention derive from a request in the same way. Not part of the public interface.
#pragma once

#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

/// A checked request: masks resolved to one row per sample, the foreground to a rectangle.
struct AttentionInputs {
    int64_t samples, channels, height, width;  ///< height and width of the cell grid
    at::Tensor valid;                          ///< [N, h*w] bool on the features' device: background that may be used
    at::Tensor logit_bias;                     ///< [N, h*w] float32, prefer_bias on valid preferred cells; undefined = none
    CellRect foreground;                       ///< cells whose output is wanted
    CellRect attended;                         ///< cells whose weights the paste needs: the foreground and one cell around it
};

/// Checks shapes and options and resolves the rectangles; leaves `valid` and `logit_bias` undefined. Throws c10::Error.
AttentionInputs check_attention_request(const AttentionRequest& request, const AttentionOptions& options);

/// A checked mask [N or 1, 1, h, w] as bool [N, 1, h, w] on `device`; undefined stays so. A batch of 1 has a stride of 0 between
/// samples; otherwise dense.
at::Tensor cell_mask(const at::Tensor& mask, const AttentionInputs& in, at::Device device);

/// check_attention_request(), and the 3x3 rule applied to hole and avoided cells.
AttentionInputs resolve_attention_inputs(const AttentionRequest& request, const AttentionOptions& options);

/// [2h, 2w] float32 on `device`: how many pasted 4x4 patches cover each pixel, or 4 everywhere.
at::Tensor paste_divisor(int64_t height, int64_t width, PasteDivision paste, at::Device device);

/// The constant under the root (Sum) or the floor of the squared norm (Max).
double patch_norm_constant(PatchNorm norm, int64_t channels);

/// The quarter-resolution index that stands for cell `i` of `cells` in a row or column of 2 * cells pixels.
int64_t downsample_index(int64_t i, int64_t cells, Downsample how);

/// The gradient of downsample_cells(): adds that of the cells [..., h, w] to `quarter` [..., 2h, 2w].
void add_downsample_gradient(const at::Tensor& quarter, const at::Tensor& cells, Downsample how);

/// Keeps the sources of [..., k] sorted weights that count (exp(-30) times the heaviest and up), else index -1 and weight 0.
void drop_light_sources(at::Tensor& index, at::Tensor& weight);

/// Below this difference of logits from a row's largest a source is left out: at most N exp(-30) of the row's weight.
inline constexpr float kNegligibleLogitGap = 30.0F;

}  // namespace lacuna::ml
