// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/diagonals.h"

#include <algorithm>
#include <cstdlib>

#include <ATen/ATen.h>
#include <ATen/Dispatch.h>
#include <ATen/Parallel.h>

#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

namespace {

void add(const float* x, float* y, int64_t n) { cpu_kernels().add(x, y, n); }

void add(const double* x, double* y, int64_t n) {
    for (int64_t j = 0; j < n; ++j) y[j] += x[j];
}

template <class T>
void sum_on_cpu(const MatrixRows& out, const MatrixRows& source, int64_t step, const DiagonalTerms& terms) {
    const int64_t samples = out.data.size(0), rows = out.data.size(1), columns = out.data.size(2),
                  source_rows = source.data.size(1);
    T* to = out.data.mutable_data_ptr<T>();
    const T* from = source.data.const_data_ptr<T>();
    const auto sum_row = [&](int64_t sample, int64_t row) {
        const auto source_row = [&](int64_t i) -> const T* {
            const int64_t at = out.first + i - source.first;
            return 0 <= at && at < source_rows ? from + (sample * source_rows + at) * columns : nullptr;
        };
        T* o = to + (sample * rows + row) * columns;
        const T* middle = source_row(row);
        const T* before = terms.before ? source_row(row - step) : nullptr;
        const T* after = terms.after ? source_row(row + step) : nullptr;
        if (!terms.accumulate) {
            if (middle != nullptr) {
                std::copy_n(middle, columns, o);
            } else {
                std::fill_n(o, columns, T(0));
            }
        } else if (middle != nullptr) {
            add(middle, o, columns);
        }
        // The row stays in the nearest cache between these loops.
        if (before != nullptr) add(before, o + step, columns - step);
        if (after != nullptr) add(after + step, o, columns - step);
    };
    at::parallel_for(0, samples * rows, std::max<int64_t>(1, 32768 / columns), [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) sum_row(i / rows, i % rows);
    });
}

// out(i, j) += source(i + step, j + step).
void add_moved(const MatrixRows& out, const MatrixRows& source, int64_t step) {
    const int64_t columns = out.data.size(2) - std::abs(step);
    const int64_t begin = std::max(out.first, source.first - step), end = std::min(out.last(), source.last() - step);
    if (begin >= end || columns <= 0) return;
    out.data.narrow(1, begin - out.first, end - begin)
        .narrow(2, std::max<int64_t>(-step, 0), columns)
        .add_(source.data.narrow(1, begin + step - source.first, end - begin).narrow(2, std::max<int64_t>(step, 0), columns));
}

}  // namespace

void sum_diagonals(const MatrixRows& out, const MatrixRows& source, int64_t step, const DiagonalTerms& terms) {
    TORCH_INTERNAL_ASSERT(out.data.is_contiguous() && source.data.is_contiguous());
    if (out.data.is_cpu() && !terms.plain) {
        AT_DISPATCH_FLOATING_TYPES(out.data.scalar_type(), "sum_diagonals",
                                   [&] { sum_on_cpu<scalar_t>(out, source, step, terms); });
        return;
    }
    if (!terms.accumulate) out.data.zero_();
    add_moved(out, source, 0);
    if (terms.before) add_moved(out, source, -step);
    if (terms.after) add_moved(out, source, step);
}

}  // namespace lacuna::ml
