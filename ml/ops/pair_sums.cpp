// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/pair_sums.h"

#include <ATen/ATen.h>

namespace lacuna::ml {

at::Tensor inner(const at::Tensor& matrix, const PairLayout& l) {
    return matrix.view({matrix.size(0), -1, l.pitch, l.h, l.pitch}).narrow(2, 0, l.w).narrow(4, 0, l.w);
}

at::Tensor packed_cells(const at::Tensor& matrix, const PairLayout& l) {
    return matrix.view({matrix.size(0), -1, l.w, l.h, l.w});
}

MatrixRows MatrixScratch::padded(const PairLayout& l, int64_t samples, const CellLines& lines) {
    return {take(samples, lines.count() * l.pitch, l.padded()), lines.first * l.pitch};
}

MatrixRows MatrixScratch::packed(const PairLayout& l, int64_t samples, const CellLines& lines) {
    return {take(samples, lines.count() * l.w, l.cells()), lines.first * l.w};
}

at::Tensor MatrixScratch::take(int64_t samples, int64_t rows, int64_t columns) {
    const int64_t size = samples * rows * columns;
    const auto unused = [](const at::Tensor& t) { return t.storage().use_count() == 1; };
    const auto fits = [&](const at::Tensor& t) { return unused(t) && t.size(0) >= size; };
    auto found = std::find_if(buffers_.begin(), buffers_.end(), fits);
    if (found == buffers_.end()) {
        found = std::find_if(buffers_.begin(), buffers_.end(), unused);
        if (found == buffers_.end()) found = buffers_.emplace(buffers_.end());
        found->reset();
        *found = at::empty({size}, options_);
    }
    return found->narrow(0, 0, size).view({samples, rows, columns});
}

namespace {

CellLines packed_lines(const MatrixRows& rows, const PairLayout& l) { return {rows.first / l.w, rows.last() / l.w}; }
CellLines padded_lines(const MatrixRows& rows, const PairLayout& l) { return {rows.first / l.pitch, rows.last() / l.pitch}; }

// Adds the terms of propagation in column-major order that wrap: the foreground's or the background's step leads from the bottom
// of a column to the top of the next, or back. (Where neither does, the step is w in packed layout.)
void add_wrapped(const MatrixRows& out, const MatrixRows& source, const PairLayout& l) {
    struct Span {
        int64_t begin, end, step;
    };
    const int64_t n = l.cells(), around = n - l.w - 1;
    const Span forward[2] = {{0, n - l.w, l.w}, {n - l.w, n - 1, -around}};
    const Span backward[2] = {{l.w, n, -l.w}, {1, l.w, around}};
    for (const auto& spans : {forward, backward}) {
        for (int f = 0; f < 2; ++f) {
            for (int b = f == 0 ? 1 : 0; b < 2; ++b) {
                const Span &rows = spans[f], &columns = spans[b];
                const int64_t begin = std::max({rows.begin, out.first, source.first - rows.step});
                const int64_t end = std::min({rows.end, out.last(), source.last() - rows.step});
                const int64_t count = columns.end - columns.begin;
                if (begin >= end || count <= 0) continue;
                out.data.narrow(1, begin - out.first, end - begin)
                    .narrow(2, columns.begin, count)
                    .add_(source.data.narrow(1, begin + rows.step - source.first, end - begin)
                              .narrow(2, columns.begin + columns.step, count));
            }
        }
    }
}

class DiagonalSums : public PairSums {
 public:
    DiagonalSums(int64_t h, int64_t w, MatrixScratch& scratch, bool plain)
        : layout_{h, w, w + 1}, scratch_(scratch), plain_(plain) {}

    [[nodiscard]] const PairLayout& layout() const override { return layout_; }

    void score(const MatrixRows& scores, const MatrixRows& products, const at::Tensor& factor) override {
        const MatrixRows boxes = padded(scores.data.size(0), packed_lines(scores, layout_));
        {
            const MatrixRows rows = padded_like(products);
            sum_diagonals(rows, products, 1, both());
            sum_diagonals(boxes, rows, layout_.pitch, both());
        }
        at::Tensor cells = packed_cells(scores.data, layout_);
        at::mul_out(cells, inner(boxes.data, layout_), factor);
    }

    void score_gradient(const MatrixRows& products, const MatrixRows& scores, const at::Tensor& factor) override {
        const MatrixRows boxes = padded(scores.data.size(0), packed_lines(scores, layout_));
        boxes.data.zero_();
        at::Tensor cells = inner(boxes.data, layout_);
        at::mul_out(cells, packed_cells(scores.data, layout_), factor);
        const MatrixRows rows = padded_like(products);
        sum_diagonals(rows, boxes, layout_.pitch, both());
        sum_diagonals(products, rows, 1, both());
    }

    void propagate(const MatrixRows& out, const MatrixRows& scores, const CellLines& lines, bool accumulate) override {
        const MatrixRows rows = scratch_.packed(layout_, out.data.size(0), lines);
        sum_diagonals(rows, scores, 1, both());
        sum_diagonals(out, rows, layout_.w, both(accumulate));
        add_wrapped(out, rows, layout_);
    }

    void propagate_gradient(const MatrixRows& scores, const MatrixRows& out, const CellLines& lines) override {
        const MatrixRows columns = scratch_.packed(layout_, out.data.size(0), lines);
        sum_diagonals(columns, out, layout_.w, both());
        add_wrapped(columns, out, layout_);
        sum_diagonals(scores, columns, 1, both());
    }

    void overlap(const MatrixRows& weights, const CellLines& lines, const TakePlane& take) override {
        for (int64_t s = 0; s < 2; ++s) {
            const MatrixRows columns = padded_like(weights);
            sum_diagonals(columns, weights, 1, one(s == 1, false));
            for (int64_t r = 0; r < 2; ++r) {
                const MatrixRows sum = padded(weights.data.size(0), lines);
                sum_diagonals(sum, columns, layout_.pitch, one(r == 1, false));
                take(r, s, sum);
            }
        }
    }

    void overlap_gradient(const MatrixRows& weights, const GivePlane& give) override {
        for (int64_t s = 0; s < 2; ++s) {
            const MatrixRows columns = padded_like(weights);
            for (int64_t r = 0; r < 2; ++r) sum_diagonals(columns, give(r, s), layout_.pitch, one(r == 0, r > 0));
            sum_diagonals(weights, columns, 1, one(s == 0, s > 0));
        }
    }

 private:
    [[nodiscard]] DiagonalTerms both(bool accumulate = false) const { return {true, true, accumulate, plain_}; }
    [[nodiscard]] DiagonalTerms one(bool after, bool accumulate) const { return {!after, after, accumulate, plain_}; }
    [[nodiscard]] MatrixRows padded(int64_t samples, const CellLines& lines) const {
        return scratch_.padded(layout_, samples, lines);
    }
    [[nodiscard]] MatrixRows padded_like(const MatrixRows& rows) const {
        return padded(rows.data.size(0), padded_lines(rows, layout_));
    }

    PairLayout layout_;
    MatrixScratch& scratch_;
    bool plain_;
};

class KernelSums : public PairSums {
 public:
    KernelSums(int64_t h, int64_t w, MatrixScratch& scratch, const PairKernels& kernels)
        : layout_{h, w, w}, scratch_(scratch), kernels_(kernels) {}

    [[nodiscard]] const PairLayout& layout() const override { return layout_; }

    void score(const MatrixRows& scores, const MatrixRows& products, const at::Tensor& factor) override {
        kernels_.box({step(scores, products), factor_of(factor), false});
    }

    void score_gradient(const MatrixRows& products, const MatrixRows& scores, const at::Tensor& factor) override {
        kernels_.box({step(products, scores), factor_of(factor), true});
    }

    void propagate(const MatrixRows& out, const MatrixRows& scores, const CellLines& lines, bool accumulate) override {
        kernels_.propagate({step(out, scores, accumulate), first(lines), last(lines), false});
    }

    void propagate_gradient(const MatrixRows& scores, const MatrixRows& out, const CellLines& lines) override {
        kernels_.propagate({step(scores, out), first(lines), last(lines), true});
    }

    void overlap(const MatrixRows& weights, const CellLines& lines, const TakePlane& take) override {
        for (int64_t s = 0; s < 2; ++s) {
            for (int64_t r = 0; r < 2; ++r) {
                const MatrixRows sum = scratch_.padded(layout_, weights.data.size(0), lines);
                kernels_.overlap({step(sum, weights), after(r), after(s)});
                take(r, s, sum);
            }
        }
    }

    void overlap_gradient(const MatrixRows& weights, const GivePlane& give) override {
        for (int64_t s = 0; s < 2; ++s)
            for (int64_t r = 0; r < 2; ++r) kernels_.overlap({step(weights, give(r, s), r + s > 0), after(1 - r), after(1 - s)});
    }

 private:
    [[nodiscard]] gpu::PairStep step(const MatrixRows& out, const MatrixRows& in, bool accumulate = false) const {
        TORCH_INTERNAL_ASSERT(out.data.is_contiguous() && in.data.is_contiguous());
        return {static_cast<int>(out.data.size(0)),
                static_cast<int>(layout_.h),
                static_cast<int>(layout_.w),
                {out.data.mutable_data_ptr<float>(), static_cast<int>(out.first), static_cast<int>(out.data.size(1))},
                {in.data.const_data_ptr<float>(), static_cast<int>(in.first), static_cast<int>(in.data.size(1))},
                accumulate};
    }
    static const float* factor_of(const at::Tensor& factor) {
        TORCH_INTERNAL_ASSERT(factor.is_contiguous());
        return factor.const_data_ptr<float>();
    }
    [[nodiscard]] int first(const CellLines& lines) const { return static_cast<int>(lines.first * layout_.w); }
    [[nodiscard]] int last(const CellLines& lines) const { return static_cast<int>(lines.last * layout_.w); }
    // The neighbour's direction for a plane's parity.
    static int after(int64_t parity) { return parity == 1 ? 1 : -1; }

    PairLayout layout_;
    MatrixScratch& scratch_;
    const PairKernels& kernels_;
};

}  // namespace

std::unique_ptr<PairSums> make_diagonal_sums(int64_t h, int64_t w, MatrixScratch& scratch, bool plain) {
    return std::make_unique<DiagonalSums>(h, w, scratch, plain);
}

std::unique_ptr<PairSums> make_kernel_sums(int64_t h, int64_t w, MatrixScratch& scratch, const PairKernels& kernels) {
    return std::make_unique<KernelSums>(h, w, scratch, kernels);
}

}  // namespace lacuna::ml
