// SPDX-License-Identifier: GPL-3.0-or-later
// What contextual attention by matrix products (blocked.h) does between the products: sums over matrices of pairs of cells, a row
// for each foreground cell and a column for each background cell.
#pragma once

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "ml/ops/diagonals.h"
#include "ml/ops/pair_kernels.h"

namespace lacuna::ml {

/// Rows of cells first..last-1.
struct CellLines {
    int64_t first, last;
    [[nodiscard]] int64_t count() const { return last - first; }
    [[nodiscard]] bool contains(int64_t line) const { return first <= line && line < last; }
    [[nodiscard]] CellLines widened(const CellLines& limit) const {
        return {std::max(first - 1, limit.first), std::min(last + 1, limit.last)};
    }
};

/// Matrices come in two layouts. *Packed*: cell (y, x) has index y * w + x, and steps along rows of cells wrap, as propagation
/// wants. *Padded*: index y * pitch + x; where pitch is w + 1, the cell at x = w is empty, so a step of 1 or w + 1 never reaches
/// a cell that isn't a neighbour. Where whoever sums looks at the borders himself, pitch is w, and both are the same.
struct PairLayout {
    int64_t h, w, pitch;
    [[nodiscard]] int64_t cells() const { return h * w; }
    [[nodiscard]] int64_t padded() const { return h * pitch; }
    [[nodiscard]] bool pads() const { return pitch > w; }
    [[nodiscard]] CellLines all() const { return {0, h}; }
};

/// The true cells [n, lines, w, h, w] of a padded matrix.
at::Tensor inner(const at::Tensor& matrix, const PairLayout& layout);
/// The same of a packed one.
at::Tensor packed_cells(const at::Tensor& matrix, const PairLayout& layout);

/// Memory for matrices, taken again when no tensor refers to it any more: fresh pages for each would cost as much as the sums.
class MatrixScratch {
 public:
    explicit MatrixScratch(const at::TensorOptions& options) : options_(options) {}
    MatrixRows padded(const PairLayout& layout, int64_t samples, const CellLines& lines);
    MatrixRows packed(const PairLayout& layout, int64_t samples, const CellLines& lines);

 private:
    at::Tensor take(int64_t samples, int64_t rows, int64_t columns);

    at::TensorOptions options_;
    std::vector<at::Tensor> buffers_;
};

/// The sums, on one device. Rows that a source doesn't have count as 0.
class PairSums {
 public:
    virtual ~PairSums() = default;
    [[nodiscard]] virtual const PairLayout& layout() const = 0;

    /// Patches' scores (packed, paper equation 1) from products of cells (padded): sums over 3 x 3 neighbours times `factor`
    /// [n, 1, 1, h, w] of the background cell; and the gradient of the products from that of the scores.
    virtual void score(const MatrixRows& scores, const MatrixRows& products, const at::Tensor& factor) = 0;
    virtual void score_gradient(const MatrixRows& products, const MatrixRows& scores, const at::Tensor& factor) = 0;

    /// Propagation along rows of cells, for `lines`, and of that along columns (paper, section 3.2); and the gradient. Packed.
    virtual void propagate(const MatrixRows& out, const MatrixRows& scores, const CellLines& lines, bool accumulate) = 0;
    virtual void propagate_gradient(const MatrixRows& scores, const MatrixRows& out, const CellLines& lines) = 0;

    /// Hands over, for each sub-pixel plane (row and column parity), the weights of `lines` that meet on one source cell: sums of
    /// a cell's own and its neighbours', the one before for parity 0 and the one after for 1. Padded.
    using TakePlane = std::function<void(int64_t r, int64_t s, const MatrixRows& overlapped)>;
    virtual void overlap(const MatrixRows& weights, const CellLines& lines, const TakePlane& take) = 0;
    /// The gradient of the weights, given that of each plane.
    using GivePlane = std::function<MatrixRows(int64_t r, int64_t s)>;
    virtual void overlap_gradient(const MatrixRows& weights, const GivePlane& give) = 0;
};

/// By steps along diagonals (diagonals.h): any device, float32 and float64. `plain`: see DiagonalTerms::plain.
std::unique_ptr<PairSums> make_diagonal_sums(int64_t h, int64_t w, MatrixScratch& scratch, bool plain);

/// By kernels, each sum in one launch: float32, contiguous, in the kernels' memory.
std::unique_ptr<PairSums> make_kernel_sums(int64_t h, int64_t w, MatrixScratch& scratch, const PairKernels& kernels);

}  // namespace lacuna::ml
