// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/streamed.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/attention_operator.h"

namespace lacuna::ml {

namespace {

constexpr int64_t kOutside = -1;

// A set of foreground cells whose scores are rows of a matrix. Its last row, number size(), stays zero: the place of cells that
// fall outside the photo.
class CellRows {
 public:
    int64_t add(int64_t cell) {
        if (cell == kOutside) return cell;
        const auto [at, fresh] = row_.try_emplace(cell, static_cast<int64_t>(cells_.size()));
        if (fresh) cells_.push_back(cell);
        return at->second;
    }
    int64_t size() const { return static_cast<int64_t>(cells_.size()); }
    const std::vector<int64_t>& cells() const { return cells_; }

 private:
    std::unordered_map<int64_t, int64_t> row_;
    std::vector<int64_t> cells_;
};

// The logits of chosen foreground cells against all background cells, by the identities of one sample.
class StreamedScores {
 public:
    StreamedScores(const at::Tensor& sample, const AttentionInputs& in, int64_t n, const AttentionOptions& options)
        : h_(in.height), w_(in.width), options_(options), valid_(in.valid[n]) {
        x_ = downsample_cells(sample, options.downsample).reshape({in.channels, h_ * w_});
        const at::Tensor squares = x_.square().sum(0).reshape({1, 1, h_, w_});
        const at::Tensor boxed = at::avg_pool2d(squares, 3, 1, 1, false, true, 1).reshape({h_ * w_});
        const double constant = patch_norm_constant(options.patch_norm, in.channels);
        inverse_ = options.patch_norm == PatchNorm::Max ? boxed.clamp_min(constant).rsqrt() : (boxed + constant).rsqrt();
        if (in.logit_bias.defined()) bias_ = in.logit_bias[n];
    }

    // Softmax weights [cells, h*w] of the given foreground cells.
    at::Tensor weights(const std::vector<int64_t>& cells) const {
        at::Tensor logits = (options_.fuse ? fused(cells) : scores(cells)).mul_(options_.softmax_scale).mul_(valid_);
        if (bias_.defined()) logits.add_(bias_);
        return at::softmax(logits, 1).mul_(valid_);
    }

    const at::Tensor& valid() const { return valid_; }

 private:
    // Row numbers of `cells` moved by `move`, entered into `rows`; outside ones are resolved to the zero row at the end.
    template <class Move>
    static std::vector<int64_t> moved(const std::vector<int64_t>& cells, CellRows& rows, Move move) {
        std::vector<int64_t> result;
        for (const int64_t cell : cells) result.push_back(rows.add(move(cell)));
        return result;
    }

    at::Tensor pick(const at::Tensor& matrix, std::vector<int64_t> rows) const {
        for (int64_t& r : rows)
            if (r == kOutside) r = matrix.size(0) - 1;
        return matrix.index_select(0, at::tensor(rows, at::kLong).to(matrix.device()));
    }

    at::Tensor with_zero_row(const at::Tensor& matrix) const { return at::constant_pad_nd(matrix, {0, 0, 0, 1}); }

    // Equation 1: box sums of pixel products over the background patch's length.
    at::Tensor scores(const std::vector<int64_t>& cells) const {
        CellRows pixels;
        std::vector<std::vector<int64_t>> at_shift;
        for (int64_t dy = -1; dy <= 1; ++dy) {
            for (int64_t dx = -1; dx <= 1; ++dx) {
                at_shift.push_back(moved(cells, pixels, [&](int64_t cell) {
                    const int64_t y = cell / w_ + dy, x = cell % w_ + dx;
                    return y < 0 || y >= h_ || x < 0 || x >= w_ ? kOutside : y * w_ + x;
                }));
            }
        }
        const at::Tensor index = at::tensor(pixels.cells(), at::kLong).to(x_.device());
        const at::Tensor products = with_zero_row(x_.index_select(1, index).t().matmul(x_));
        const auto count = static_cast<int64_t>(cells.size());
        at::Tensor sum = at::zeros({count, h_, w_}, x_.options());
        for (int64_t dy = -1; dy <= 1; ++dy) {
            for (int64_t dx = -1; dx <= 1; ++dx) {
                const at::Tensor term =
                    pick(products, at_shift[static_cast<size_t>((dy + 1) * 3 + dx + 1)]).reshape({count, h_, w_});
                const int64_t rows = h_ - std::abs(dy), columns = w_ - std::abs(dx);
                if (rows <= 0 || columns <= 0) continue;
                sum.narrow(1, std::max<int64_t>(-dy, 0), rows)
                    .narrow(2, std::max<int64_t>(-dx, 0), columns)
                    .add_(term.narrow(1, std::max<int64_t>(dy, 0), rows).narrow(2, std::max<int64_t>(dx, 0), columns));
            }
        }
        return sum.reshape({count, h_ * w_}).mul_(inverse_);
    }

    // One propagation: rows moved by `step` of `rows`, columns by the same step of their flat order.
    at::Tensor shifted_sum(const at::Tensor& matrix, const std::vector<int64_t> (&rows)[3]) const {
        const int64_t n = matrix.size(1);
        at::Tensor sum = pick(matrix, rows[1]);
        if (n > 1) {
            sum.narrow(1, 1, n - 1).add_(pick(matrix, rows[0]).narrow(1, 0, n - 1));
            sum.narrow(1, 0, n - 1).add_(pick(matrix, rows[2]).narrow(1, 1, n - 1));
        }
        return sum;
    }

    // Equation 2 in row-major, then in column-major order, each with the wrap of flattened indices.
    at::Tensor fused(const std::vector<int64_t>& cells) const {
        const int64_t n = h_ * w_;
        CellRows first, second;
        std::vector<int64_t> by_column[3], by_row[3];
        for (int64_t step = -1; step <= 1; ++step) {
            by_column[step + 1] = moved(cells, second, [&](int64_t cell) {
                const int64_t to = cell % w_ * h_ + cell / w_ + step;
                return to < 0 || to >= n ? kOutside : to % h_ * w_ + to / h_;
            });
        }
        for (int64_t step = -1; step <= 1; ++step) {
            by_row[step + 1] = moved(second.cells(), first,
                                     [&](int64_t cell) { return cell + step < 0 || cell + step >= n ? kOutside : cell + step; });
        }
        const at::Tensor once = shifted_sum(with_zero_row(scores(first.cells())), by_row);
        const auto transposed = [](const at::Tensor& m, int64_t a, int64_t b) {
            return m.reshape({m.size(0), a, b}).transpose(1, 2).reshape({m.size(0), a * b});
        };
        return transposed(shifted_sum(with_zero_row(transposed(once, h_, w_)), by_column), w_, h_);
    }

    int64_t h_, w_;
    AttentionOptions options_;
    at::Tensor x_, inverse_, valid_, bias_;
};

struct Tile {
    CellRect output, attended;
};

std::vector<Tile> make_tiles(const AttentionInputs& in, int64_t block_bytes) {
    // About eight matrices of scores are alive at once; a tile of t x t cells needs rows for (t + 8)^2 with all its margins.
    const int64_t rows = std::max<int64_t>(block_bytes / (8 * 4 * in.height * in.width), 1);
    int64_t side = 1;
    while ((side + 9) * (side + 9) <= rows) ++side;
    std::vector<Tile> tiles;
    for (int64_t y = in.foreground.y0; y < in.foreground.y1; y += side) {
        for (int64_t x = in.foreground.x0; x < in.foreground.x1; x += side) {
            const CellRect o{y, x, std::min(y + side, in.foreground.y1), std::min(x + side, in.foreground.x1)};
            tiles.push_back({o,
                             {std::max<int64_t>(o.y0 - 1, 0), std::max<int64_t>(o.x0 - 1, 0), std::min(o.y1 + 1, in.height),
                              std::min(o.x1 + 1, in.width)}});
        }
    }
    return tiles;
}

// Weights A [rows, columns, h, w] of a tile with one ring of cells around it (zero outside the photo), pasted as four sub-pixel
// planes: the overlapping patches' weights meet on one source cell and are added before the product.
void paste_tile(const at::Tensor& ringed, const at::Tensor& sample, const Tile& tile, at::Tensor output) {
    const CellRect& o = tile.output;
    const int64_t rows = o.y1 - o.y0, columns = o.x1 - o.x0, h = ringed.size(2), w = ringed.size(3), channels = sample.size(0);
    for (int64_t r = 0; r < 2; ++r) {
        for (int64_t s = 0; s < 2; ++s) {
            at::Tensor sum = at::zeros({rows, columns, h, w}, ringed.options());
            for (const int64_t dy : {int64_t{0}, 2 * r - 1}) {
                for (const int64_t dx : {int64_t{0}, 2 * s - 1}) {
                    const int64_t source_rows = h - std::abs(dy), source_columns = w - std::abs(dx);
                    if (source_rows <= 0 || source_columns <= 0) continue;
                    sum.narrow(2, std::max<int64_t>(-dy, 0), source_rows)
                        .narrow(3, std::max<int64_t>(-dx, 0), source_columns)
                        .add_(ringed.narrow(0, 1 + dy, rows)
                                  .narrow(1, 1 + dx, columns)
                                  .narrow(2, std::max<int64_t>(dy, 0), source_rows)
                                  .narrow(3, std::max<int64_t>(dx, 0), source_columns));
                }
            }
            const at::Tensor pixels = sample.slice(1, r, 2 * h, 2).slice(2, s, 2 * w, 2).reshape({channels, h * w});
            const at::Tensor pasted = pixels.matmul(sum.reshape({rows * columns, h * w}).t()).reshape({channels, rows, columns});
            output.slice(1, 2 * o.y0 + r, 2 * o.y1, 2).slice(2, 2 * o.x0 + s, 2 * o.x1, 2).copy_(pasted);
        }
    }
}

}  // namespace

AttentionResult streamed_attention(const AttentionRequest& request, const AttentionOptions& options, int64_t block_bytes) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    const at::Tensor& features = request.features;
    TORCH_CHECK(features.scalar_type() == at::kFloat, "contextual attention: features must be float32, got ",
                features.scalar_type());
    const int64_t h = in.height, w = in.width, k = options.top_k;
    const auto integers = at::TensorOptions(at::kLong).device(features.device());
    AttentionResult result;
    result.output = at::empty(features.sizes(), features.options(), features.suggest_memory_format()).zero_();
    result.argmax = at::full({in.samples, h, w}, -1, integers);
    if (k > 0) {
        result.top_index = at::full({in.samples, h, w, k}, -1, integers);
        result.top_weight = at::zeros({in.samples, h, w, k}, features.options());
    }
    if (in.foreground.y0 == in.foreground.y1) return result;

    const std::vector<Tile> tiles = make_tiles(in, block_bytes);
    for (int64_t n = 0; n < in.samples; ++n) {
        if (!in.valid[n].any().item<bool>()) continue;
        const StreamedScores scores(features[n], in, n, options);
        for (const Tile& tile : tiles) {
            throw_if_cancelled();
            const CellRect &a = tile.attended, &o = tile.output;
            std::vector<int64_t> cells;
            for (int64_t y = a.y0; y < a.y1; ++y)
                for (int64_t x = a.x0; x < a.x1; ++x) cells.push_back(y * w + x);
            const at::Tensor weights = scores.weights(cells).reshape({a.y1 - a.y0, a.x1 - a.x0, h, w});
            const at::Tensor ringed = at::constant_pad_nd(
                weights, {0, 0, 0, 0, a.x0 - (o.x0 - 1), o.x1 + 1 - a.x1, a.y0 - (o.y0 - 1), o.y1 + 1 - a.y1});
            paste_tile(ringed, features[n], tile, result.output[n]);

            const int64_t rows = o.y1 - o.y0, columns = o.x1 - o.x0;
            const at::Tensor inner = ringed.narrow(0, 1, rows).narrow(1, 1, columns).reshape({rows, columns, h * w});
            const auto inside = [&](const at::Tensor& t) { return t[n].slice(0, o.y0, o.y1).slice(1, o.x0, o.x1); };
            inside(result.argmax).copy_(inner.masked_fill(scores.valid().logical_not(), -1).argmax(-1));
            if (k > 0) {
                const int64_t found = std::min(k, h * w);
                const auto [weight, index] = inner.topk(found, -1);
                inside(result.top_index).narrow(-1, 0, found).copy_(index);
                inside(result.top_weight).narrow(-1, 0, found).copy_(weight);
            }
        }
    }
    result.output.div_(paste_divisor(h, w, options.paste, features.device()));
    if (k > 0) drop_light_sources(result.top_index, result.top_weight);
    return result;
}

at::Tensor streamed_attention_row(const AttentionRequest& request, const AttentionOptions& options, int64_t sample,
                                  int64_t cell) {
    const AttentionInputs in = resolve_attention_inputs(request, options);
    return StreamedScores(request.features[sample], in, sample, options).weights({cell})[0];
}

AttentionTensors contextual_attention_streamed(const at::Tensor& features, const std::optional<at::Tensor>& hole_cells,
                                               const std::optional<at::Tensor>& avoid_cells,
                                               const std::optional<at::Tensor>& prefer_cells, double prefer_bias,
                                               at::IntArrayRef foreground, int64_t patch_norm, int64_t paste, int64_t downsample,
                                               double softmax_scale, bool fuse, int64_t top_k) {
    const auto [request, options] = unpack_attention(features, hole_cells, avoid_cells, prefer_cells, prefer_bias, foreground,
                                                     patch_norm, paste, downsample, softmax_scale, fuse, top_k);
    AttentionResult result = streamed_attention(request, options);
    if (top_k == 0) {
        result.top_index = at::empty({0}, result.argmax.options());
        result.top_weight = at::empty({0}, features.options());
    }
    return {result.output, result.argmax, result.top_index, result.top_weight};
}

}  // namespace lacuna::ml
