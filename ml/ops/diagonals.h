// SPDX-License-Identifier: GPL-3.0-or-later
// Sums along the diagonals of matrices of cell pairs. Correlating patches, propagating scores and overlapping pasted patches are
// all sums of entries whose two cells move by the same step, in the forward and (moved the other way) in the backward pass.
#pragma once

#include <ATen/core/Tensor.h>

namespace lacuna::ml {

/// Some rows of a square matrix, for n samples: [n, rows, columns], contiguous. Row 0 of `data` is row `first` of the whole.
struct MatrixRows {
    at::Tensor data;
    int64_t first;
    int64_t last() const { return first + data.size(1); }
};

struct DiagonalTerms {
    bool before = false;      ///< add source(i - step, j - step)
    bool after = false;       ///< add source(i + step, j + step)
    bool accumulate = false;  ///< add to `out` instead of replacing it
    bool plain = false;       ///< tensor operations even on the CPU, as other devices need them
};

/// out(i, j) = source(i, j) + the chosen terms, for all rows of `out`; 0 stands for what lies outside the source's rows or the
/// matrix. float32 or float64.
void sum_diagonals(const MatrixRows& out, const MatrixRows& source, int64_t step, const DiagonalTerms& terms);

}  // namespace lacuna::ml
