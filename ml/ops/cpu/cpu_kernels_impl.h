// SPDX-License-Identifier: GPL-3.0-or-later
// Body of the kernels; included by one source per instruction set, with LACUNA_VECTOR_LANES and LACUNA_KERNELS (the table's name)
// and LACUNA_KERNELS_TEXT set. Everything is in an unnamed namespace, and no standard header with inline functions is included:
// the linker would merge such functions and could hand AVX-512 code to an older processor.
#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

namespace {

constexpr int V = LACUNA_VECTOR_LANES;
typedef float Vec __attribute__((vector_size(V * 4), aligned(4), may_alias));
typedef int32_t IVec __attribute__((vector_size(V * 4), aligned(4), may_alias));

inline Vec load(const float* p) { return *reinterpret_cast<const Vec*>(p); }
inline void store(float* p, Vec v) { *reinterpret_cast<Vec*>(p) = v; }
inline Vec splat(float x) { return x - Vec{}; }

// A register tile of MR rows by NV vectors.
template <int MR, int NV>
inline void gemm_tile(const float* a, int64_t lda, const float* b, int64_t ldb, float* c, int64_t ldc, int64_t k,
                      bool accumulate) {
    Vec sum[MR][NV];
    for (int r = 0; r < MR; ++r)
        for (int v = 0; v < NV; ++v) sum[r][v] = accumulate ? load(c + r * ldc + v * V) : Vec{};
    for (int64_t i = 0; i < k; ++i) {
        Vec row[NV];
        for (int v = 0; v < NV; ++v) row[v] = load(b + i * ldb + v * V);
#pragma GCC unroll 8
        for (int r = 0; r < MR; ++r) {
            const Vec x = splat(a[r * lda + i]);
#pragma GCC unroll 4
            for (int v = 0; v < NV; ++v) sum[r][v] += x * row[v];
        }
    }
    for (int r = 0; r < MR; ++r)
        for (int v = 0; v < NV; ++v) store(c + r * ldc + v * V, sum[r][v]);
}

#if LACUNA_VECTOR_LANES == 16
constexpr int kRows = 8, kVectors = 3;  // 24 sums of 32 registers
#else
constexpr int kRows = 6, kVectors = 2;  // 12 sums of 16 registers
#endif

template <int NV>
void gemm_columns(const float* a, int64_t lda, const float* b, int64_t ldb, float* c, int64_t ldc, int64_t m, int64_t k,
                  bool accumulate) {
    int64_t r = 0;
    for (; r + kRows <= m; r += kRows) gemm_tile<kRows, NV>(a + r * lda, lda, b, ldb, c + r * ldc, ldc, k, accumulate);
    for (; r + 4 <= m; r += 4) gemm_tile<4, NV>(a + r * lda, lda, b, ldb, c + r * ldc, ldc, k, accumulate);
    for (; r + 2 <= m; r += 2) gemm_tile<2, NV>(a + r * lda, lda, b, ldb, c + r * ldc, ldc, k, accumulate);
    for (; r < m; ++r) gemm_tile<1, NV>(a + r * lda, lda, b, ldb, c + r * ldc, ldc, k, accumulate);
}

void gemm(const float* a, int64_t lda, const float* b, int64_t ldb, float* c, int64_t ldc, int64_t m, int64_t n, int64_t k,
          bool accumulate) {
    int64_t j = 0;
    for (; j + kVectors * V <= n; j += kVectors * V) gemm_columns<kVectors>(a, lda, b + j, ldb, c + j, ldc, m, k, accumulate);
    if (kVectors == 3 && j + 2 * V <= n) {
        gemm_columns<2>(a, lda, b + j, ldb, c + j, ldc, m, k, accumulate);
        j += 2 * V;
    }
    if (j < n) gemm_columns<1>(a, lda, b + j, ldb, c + j, ldc, m, k, accumulate);
}

void diagonal_masked(const float* g, float* h, int64_t ld, int64_t rows, const float* left, const float* right,
                     const float* row_left, const float* row_right) {
    for (int64_t r = 1; r + 1 < rows; ++r) {
        const float* row = g + r * ld;
        float* out = h + r * ld;
        const Vec keep_left = splat(row_left[r]), keep_right = splat(row_right[r]);
        for (int64_t j = 0; j < ld; j += V) {
            store(out + j, load(row + j) + keep_left * load(left + j) * load(row - ld + j - 1) +
                               keep_right * load(right + j) * load(row + ld + j + 1));
        }
    }
}

void sum_scaled(const float* h0, const float* h1, const float* h2, float* s, int64_t ld, int64_t rows, const float* column_scale,
                const float* row_mask) {
    for (int64_t r = 1; r + 1 < rows; ++r) {
        const Vec mask = splat(row_mask[r]);
        for (int64_t j = 0, o = r * ld; j < ld; j += V)
            store(s + o + j, (load(h0 + o + j) + load(h1 + o + j) + load(h2 + o + j)) * load(column_scale + j) * mask);
    }
}

void diagonal(const float* s, float* t, int64_t ld, int64_t rows) {
    for (int64_t r = 2; r + 2 < rows; ++r)
        for (int64_t j = 0, o = r * ld; j < ld; j += V)
            store(t + o + j, load(s + o - ld + j - 1) + load(s + o + j) + load(s + o + ld + j + 1));
}

inline float largest(Vec v) {
    float best = v[0];
    for (int i = 1; i < V; ++i) best = v[i] > best ? v[i] : best;
    return best;
}

template <bool Fused>
void logits_rows(const float* t0, const float* t1, const float* t2, int64_t ld, int64_t rows, int64_t n, float scale,
                 const float* add, float* out, int64_t ld_out, float* row_max) {
    const Vec factor = splat(scale);
    for (int64_t r = 0; r < rows; ++r) {
        Vec best = splat(-3e38F);
        for (int64_t j = 0; j < n; j += V) {
            const int64_t o = r * ld + j;
            Vec t = load(t1 + o);
            if (Fused) t = load(t0 + o) + t + load(t2 + o);
            const Vec l = t * factor + load(add + j);
            store(out + r * ld_out + j, l);
            best = l > best ? l : best;
        }
        row_max[r] = largest(best);
    }
}

void logits(const float* t0, const float* t1, const float* t2, int64_t ld, int64_t rows, int64_t n, float scale, const float* add,
            float* out, int64_t ld_out, float* row_max) {
    if (t0 != nullptr) {
        logits_rows<true>(t0, t1, t2, ld, rows, n, scale, add, out, ld_out, row_max);
    } else {
        logits_rows<false>(t0, t1, t2, ld, rows, n, scale, add, out, ld_out, row_max);
    }
}

// exp(x) for x <= ~1 to about 2 units in the last place: 2^n times a Taylor polynomial on |r| <= ln(2)/2.
inline Vec exp_vec(Vec x) {
    const Vec tiny = splat(-87.0F);
    const Vec y = x > tiny ? x : tiny;
    const float magic = 12582912.0F;  // 1.5 * 2^23: adding it rounds to an integer, held in the low bits
    const Vec shifted = y * 1.44269504F + magic;
    const Vec n = shifted - magic;
    const Vec r = (y - n * 0.693359375F) + n * 2.12194440e-4F;
    Vec p = splat(1.0F / 5040);
    p = p * r + 1.0F / 720;
    p = p * r + 1.0F / 120;
    p = p * r + 1.0F / 24;
    p = p * r + 1.0F / 6;
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    const IVec bits = (IVec)shifted - 0x4B400000;
    const Vec power = (Vec)((bits + 127) << 23);
    return x > tiny ? p * power : Vec{};
}

float exp_sum(const float* l, int64_t n, float max) {
    const Vec top = splat(max);
    Vec sum = {};
    for (int64_t j = 0; j < n; j += V) sum += exp_vec(load(l + j) - top);
    float total = 0;
    for (int i = 0; i < V; ++i) total += sum[i];
    return total;
}

void exp_scaled(const float* l, int64_t n, float max, float factor, float* out) {
    const Vec top = splat(max), f = splat(factor);
    for (int64_t j = 0; j < n; j += V) store(out + j, exp_vec(load(l + j) - top) * f);
}

void sum4(const float* a, const float* b, const float* c, const float* d, float* out, int64_t n) {
    for (int64_t j = 0; j < n; j += V) store(out + j, (load(a + j) + load(b + j)) + (load(c + j) + load(d + j)));
}

void add_scaled(const float* x, float factor, float* y, int64_t n) {
    const Vec f = splat(factor);
    for (int64_t j = 0; j < n; j += V) store(y + j, load(y + j) + load(x + j) * f);
}

void add(const float* x, float* y, int64_t n) {
    int64_t j = 0;
    for (; j + V <= n; j += V) store(y + j, load(y + j) + load(x + j));
    for (; j < n; ++j) y[j] += x[j];
}

typedef uint32_t Bits __attribute__((vector_size(V * 4), aligned(4), may_alias));
typedef uint16_t Halves __attribute__((vector_size(V * 2), aligned(2), may_alias));
struct BFloat16 {
    uint16_t bits;
};

inline Vec load(const BFloat16* p) { return (Vec)(__builtin_convertvector(*reinterpret_cast<const Halves*>(p), Bits) << 16); }
// To the nearest, ties to even.
inline void store(BFloat16* p, Vec v) {
    const Bits bits = (Bits)v;
    const Bits rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
    *reinterpret_cast<Halves*>(p) = __builtin_convertvector(v == v ? rounded : Bits{} + 0x7FC0, Halves);
}

inline Vec elu_vec(Vec v) {
    const Vec low = v < 0.0F ? v : Vec{};
    return v <= 0.0F ? exp_vec(low) - 1.0F : v;
}

template <typename In, typename Out>
void elu(const void* from, void* to, int64_t n) {
    const auto* x = static_cast<const In*>(from);
    auto* y = static_cast<Out*>(to);
    int64_t j = 0;
    for (; j + V <= n; j += V) store(y + j, elu_vec(load(x + j)));
    if (j == n) return;
    In rest[V] = {};
    Out result[V];
    for (int64_t i = j; i < n; ++i) rest[i - j] = x[i];
    store(result, elu_vec(load(rest)));
    for (int64_t i = j; i < n; ++i) y[i] = result[i - j];
}

constexpr float kA = kWinogradA, kB = kWinogradB, kA2 = kA * kA, kB2 = kB * kB;

inline void winograd_input_line(const Vec (&d)[6], Vec* out, int64_t step) {
    const Vec even_a = d[4] - kB2 * d[2], odd_a = kA * (d[3] - kB2 * d[1]);
    const Vec even_b = d[4] - kA2 * d[2], odd_b = kB * (d[3] - kA2 * d[1]);
    out[0] = kA2 * kB2 * d[0] - (kA2 + kB2) * d[2] + d[4];
    out[step] = even_a + odd_a;
    out[2 * step] = even_a - odd_a;
    out[3 * step] = even_b + odd_b;
    out[4 * step] = even_b - odd_b;
    out[5 * step] = kA2 * kB2 * d[1] - (kA2 + kB2) * d[3] + d[5];
}

void winograd_input(const float* from, const int64_t* rows, const int64_t* columns, int64_t channels, float* to, int64_t step) {
    for (int64_t c = 0; c < channels; c += V) {
        Vec lines[36];
        for (int j = 0; j < 6; ++j) {
            Vec d[6];
            for (int i = 0; i < 6; ++i) d[i] = load(from + rows[i] + columns[j] + c);
            winograd_input_line(d, lines + j, 6);
        }
        for (int i = 0; i < 6; ++i) {
            Vec d[6], out[6];
            for (int j = 0; j < 6; ++j) d[j] = lines[6 * i + j];
            winograd_input_line(d, out, 1);
            for (int j = 0; j < 6; ++j) store(to + (6 * i + j) * step + c, out[j]);
        }
    }
}

template <int Outputs>
inline void winograd_output_line(const Vec (&m)[6], Vec* out, int64_t step) {
    const Vec sum_a = m[1] + m[2], less_a = m[1] - m[2], sum_b = m[3] + m[4], less_b = m[3] - m[4];
    out[0] = m[0] + sum_a + sum_b;
    out[step] = kA * less_a + kB * less_b;
    out[2 * step] = kA2 * sum_a + kB2 * sum_b;
    out[3 * step] = kA * kA2 * less_a + kB * kB2 * less_b;
    if (Outputs == 5) out[4 * step] = kA2 * kA2 * sum_a + kB2 * kB2 * sum_b;
    out[(Outputs - 1) * step] += m[5];
}

inline Vec curved(Vec sum, Curve curve) {
    if (curve == Curve::Same) return sum;
    if (curve == Curve::Elu) return elu_vec(sum);
    if (curve == Curve::Relu) return sum < 0.0F ? Vec{} : sum;
    const Vec high = sum > 1.0F ? splat(1.0F) : sum;
    return high < -1.0F ? splat(-1.0F) : high;
}

template <typename Out>
void finish_pixels_as(const float* sums, int64_t step, int64_t pixels, int64_t channels, const float* bias, Curve curve, Out* to,
                      int64_t column) {
    for (int64_t p = 0; p < pixels; ++p, sums += step, to += column) {
        int64_t c = 0;
        for (; c + V <= channels; c += V) store(to + c, curved(load(sums + c) + load(bias + c), curve));
        if (c == channels) continue;
        Out rest[V];
        store(rest, curved(load(sums + c) + load(bias + c), curve));
        for (int64_t i = c; i < channels; ++i) to[i] = rest[i - c];
    }
}

void finish_pixels(const float* sums, int64_t step, int64_t pixels, int64_t channels, const float* bias, Curve curve, void* to,
                   int64_t column, bool bfloat16) {
    bfloat16 ? finish_pixels_as(sums, step, pixels, channels, bias, curve, static_cast<BFloat16*>(to), column)
             : finish_pixels_as(sums, step, pixels, channels, bias, curve, static_cast<float*>(to), column);
}

template <int Outputs, typename Out>
void winograd_output_tile(const float* from, int64_t step, int64_t channels, const float* bias, Curve curve,
                          const WinogradTile& tile) {
    for (int64_t c = 0; c < channels; c += V) {
        Vec lines[6 * Outputs];
        for (int j = 0; j < 6; ++j) {
            Vec m[6];
            for (int i = 0; i < 6; ++i) m[i] = load(from + (6 * i + j) * step + c);
            winograd_output_line<Outputs>(m, lines + j, 6);
        }
        const Vec add = load(bias + c);
        for (int64_t y = tile.y_begin; y < tile.y_end; ++y) {
            Vec m[6], out[Outputs];
            for (int j = 0; j < 6; ++j) m[j] = lines[6 * y + j];
            winograd_output_line<Outputs>(m, out, 1);
            Out* to = static_cast<Out*>(tile.to) + y * tile.row + c;
            for (int64_t x = tile.x_begin; x < tile.x_end; ++x) {
                const Vec sum = out[x] + add;
                store(to + x * tile.column, curved(sum, curve));
            }
        }
    }
}

void winograd_output(const float* from, int64_t step, int64_t channels, const float* bias, Curve curve,
                     const WinogradTile& tile) {
    if (tile.outputs == 4) {
        tile.bfloat16 ? winograd_output_tile<4, BFloat16>(from, step, channels, bias, curve, tile)
                      : winograd_output_tile<4, float>(from, step, channels, bias, curve, tile);
    } else {
        tile.bfloat16 ? winograd_output_tile<5, BFloat16>(from, step, channels, bias, curve, tile)
                      : winograd_output_tile<5, float>(from, step, channels, bias, curve, tile);
    }
}

}  // namespace

extern const CpuKernels LACUNA_KERNELS = {
    LACUNA_KERNELS_TEXT,
    kVectors* V,
    gemm,
    diagonal_masked,
    sum_scaled,
    diagonal,
    logits,
    exp_sum,
    exp_scaled,
    sum4,
    add_scaled,
    add,
    {{elu<float, float>, elu<float, BFloat16>}, {elu<BFloat16, float>, elu<BFloat16, BFloat16>}},
    winograd_input,
    winograd_output,
    finish_pixels};

}  // namespace lacuna::ml
