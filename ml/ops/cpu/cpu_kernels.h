// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of contextual attention, of convolutions, and ELU, on the CPU, built once per instruction set and
// chosen at run time. Matrices are row-major with a stride; "padded" lengths are multiples of kLanes, and buffers leave kLanes
// floats readable on both sides, so that loops run over whole vectors.
#pragma once

#include <cstdint>

#include "ml/ops/curve.h"

namespace lacuna::ml {

inline constexpr int64_t kLanes = 16;  ///< padding unit: the widest vector of all instruction sets

/// The points 0, +-a, +-b and infinity of Winograd's filtering. These lose less than the usual 0, +-1, +-2: 4.4 times what direct
/// sums lose instead of 9.6 times (128 channels, root of the mean square).
inline constexpr float kWinogradA = 0.625F, kWinogradB = 1.5F;

/// Where a tile's pixels go, each with its channels side by side.
struct WinogradTile {
    int outputs;                             ///< the tile has outputs x outputs pixels: 4 (kernels of 3 x 3) or 5 (2 x 2)
    void* to;                                ///< pixel (0, 0), which needn't be one of those that are written
    bool bfloat16;                           ///< what is written; else float32
    int64_t row, column;                     ///< numbers from one pixel to the next
    int64_t y_begin, y_end, x_begin, x_end;  ///< of the pixels to write
};

struct CpuKernels {
    const char* name;
    int64_t gemm_columns;  ///< of b that gemm() works on at once, so that b is best laid out in parts as wide (packed_matrix.h)

    /// c[m, n] = (accumulate ? c : 0) + a[m, k] b[k, n]; n padded.
    void (*gemm)(const float* a, int64_t lda, const float* b, int64_t ldb, float* c, int64_t ldc, int64_t m, int64_t n, int64_t k,
                 bool accumulate);

    /// h[r][j] = g[r][j] + row_left[r] left[j] g[r-1][j-1] + row_right[r] right[j] g[r+1][j+1] for rows 1..rows-2.
    void (*diagonal_masked)(const float* g, float* h, int64_t ld, int64_t rows, const float* left, const float* right,
                            const float* row_left, const float* row_right);

    /// s[r][j] = row_mask[r] column_scale[j] (h0 + h1 + h2)[r][j] for rows 1..rows-2.
    void (*sum_scaled)(const float* h0, const float* h1, const float* h2, float* s, int64_t ld, int64_t rows,
                       const float* column_scale, const float* row_mask);

    /// t[r][j] = s[r-1][j-1] + s[r][j] + s[r+1][j+1] for rows 2..rows-3.
    void (*diagonal)(const float* s, float* t, int64_t ld, int64_t rows);

    /// logits[r][j] = scale (t0 + t1 + t2)[r][j] + add[j] for all rows, j < n (padded); row_max[r] is the largest.
    /// t0 and t2 may be null (no propagation).
    void (*logits)(const float* t0, const float* t1, const float* t2, int64_t ld, int64_t rows, int64_t n, float scale,
                   const float* add, float* logits, int64_t ld_logits, float* row_max);

    /// The sum of exp(l[j] - max), j < n (padded).
    float (*exp_sum)(const float* l, int64_t n, float max);

    /// out[j] = factor exp(l[j] - max), exactly 0 where l[j] is far below, j < n (padded).
    void (*exp_scaled)(const float* l, int64_t n, float max, float factor, float* out);

    /// out[j] = a[j] + b[j] + c[j] + d[j], j < n (padded).
    void (*sum4)(const float* a, const float* b, const float* c, const float* d, float* out, int64_t n);

    /// y[j] += factor x[j], j < n (padded).
    void (*add_scaled)(const float* x, float factor, float* y, int64_t n);

    /// y[j] += x[j], j < n (not padded).
    void (*add)(const float* x, float* y, int64_t n);

    /// y[j] = x[j] where that is above 0, else exp(x[j]) - 1 (within 2e-7), j < n (not padded); y may be x. By type: elu[x is
    /// bfloat16][y is bfloat16], others float32. NaN stays NaN.
    void (*elu[2][2])(const void* x, void* y, int64_t n);

    /// Winograd's filtering (winograd.h). One tile of 6 x 6 pixels, at from + rows[i] + columns[j] with `channels` (padded)
    /// numbers each, into 36 vectors `step` apart.
    void (*winograd_input)(const float* from, const int64_t* rows, const int64_t* columns, int64_t channels, float* to,
                           int64_t step);
    /// 36 vectors `step` apart, of `channels` (padded) numbers, plus `bias`, through `curve`, into the pixels of a tile that are
    /// wanted.
    void (*winograd_output)(const float* from, int64_t step, int64_t channels, const float* bias, Curve curve,
                            const WinogradTile& tile);

    /// `pixels` lines of sums, `step` (padded) numbers apart, plus `bias` (padded), through `curve`, into pixels of `channels`
    /// numbers that lie `column` numbers apart: float32, or where `bfloat16` says so bfloat16.
    void (*finish_pixels)(const float* sums, int64_t step, int64_t pixels, int64_t channels, const float* bias, Curve curve,
                          void* to, int64_t column, bool bfloat16);
};

/// The fastest set that this processor runs.
const CpuKernels& cpu_kernels();

/// A set by name ("avx512", "avx2", "baseline"), or null where the processor or the build has none; for tests.
const CpuKernels* cpu_kernels_named(const char* name);

extern const CpuKernels kCpuKernelsBaseline;
#if defined(__x86_64__)
extern const CpuKernels kCpuKernelsAvx2;
extern const CpuKernels kCpuKernelsAvx512;
#endif

}  // namespace lacuna::ml
