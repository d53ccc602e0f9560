// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a GPU can work out contextual attention by kernels of our own, and what they share.
#pragma once

#include <functional>
#include <string>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/cuda/cells.h"

namespace lacuna::ml::gpu {

/// How much memory a form takes. Little: as where memory is very short, so in many parts even for small grids; for trials.
enum class Room { Usual, Little };

struct AttentionForm {
    std::string name;
    /// On the features' device, which is the current one. Throws what contextual_attention() throws, std::length_error for grids
    /// beyond the form's indices, and std::exception where the device fails it.
    std::function<AttentionResult(const AttentionRequest&, const AttentionOptions&, Room)> attend;
};

Cells cells_of(const CellRect& rect);

/// Throws c10::Error for anything else.
void check_float32(const at::Tensor& features);

/// The whole result before any cell is attended: nothing found, zeros outside the foreground; pixels inside are undefined unless
/// the foreground is empty. Throws c10::Error for features other than float32, std::length_error for sides beyond int.
AttentionResult empty_result(const AttentionInputs& in, const at::Tensor& features, int top_k);

}  // namespace lacuna::ml::gpu
