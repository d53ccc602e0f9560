// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/blocked.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/diagonals.h"

namespace lacuna::ml {

namespace {

// Rows of cells first..last-1.
struct Bands {
    int64_t first, last;
    int64_t count() const { return last - first; }
    bool contains(int64_t band) const { return first <= band && band < last; }
    Bands widened(const Bands& limit) const { return {std::max(first - 1, limit.first), std::min(last + 1, limit.last)}; }
};

// Matrices come in two layouts. *Packed*: cell (y, x) has index y * w + x, and steps along rows of cells wrap, as propagation
// wants. *Padded*: index y * (w + 1) + x; the cell at x = w is empty, so a step of 1 or w + 1 never reaches a cell that isn't a
// neighbour.
struct Layout {
    int64_t h, w;
    int64_t cells() const { return h * w; }
    int64_t pitch() const { return w + 1; }
    int64_t padded() const { return h * (w + 1); }
    Bands all() const { return {0, h}; }
};

// The true cells [n, bands, w, h, w] of a padded matrix.
at::Tensor inner(const at::Tensor& matrix, const Layout& l) {
    return matrix.view({matrix.size(0), -1, l.pitch(), l.h, l.pitch()}).narrow(2, 0, l.w).narrow(4, 0, l.w);
}

// Maps [n, C, h, w] in padded layout, [n, C, h * (w + 1)], zero at the empty cells; and back, as a view.
at::Tensor pad_map(const at::Tensor& map) {
    return at::constant_pad_nd(map, {0, 1}).reshape({map.size(0), map.size(1), map.size(2) * (map.size(3) + 1)});
}
at::Tensor unpad_map(const at::Tensor& map, const Layout& l) {
    return map.view({map.size(0), map.size(1), -1, l.pitch()}).narrow(3, 0, l.w);
}

// One of the four sub-pixel planes of quarter-resolution maps.
at::Tensor plane(const at::Tensor& quarter, int64_t r, int64_t s) {
    return quarter.slice(2, r, quarter.size(2), 2).slice(3, s, quarter.size(3), 2);
}

at::Tensor box_sum(const at::Tensor& map) { return at::avg_pool2d(map, 3, 1, 1, false, true, 1); }

// Adds the terms of propagation in column-major order that wrap: the foreground's or the background's step leads from the bottom
// of a column to the top of the next, or back. (Where neither does, the step is w in packed layout.)
void add_wrapped(const MatrixRows& out, const MatrixRows& source, const Layout& l) {
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

// Memory for matrices, taken again when no tensor refers to it any more: fresh pages for each would cost as much as the sums.
class Scratch {
 public:
    explicit Scratch(const at::TensorOptions& options) : options_(options) {}

    at::Tensor take(int64_t samples, int64_t rows, int64_t columns) {
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

 private:
    at::TensorOptions options_;
    std::vector<at::Tensor> buffers_;
};

// Some samples: their cells' features and all that turns products of features into scores.
struct Group {
    Layout layout;
    at::Tensor quarter;  // [n, C, 2h, 2w]
    at::Tensor x;        // [n, C, padded cells]
    at::Tensor squared;  // [n, 1, h, w], the patch's squared length, unbounded
    at::Tensor inverse;  // [n, 1, h, w], 1 / the patch's length
    at::Tensor factor;   // [n, 1, 1, h, w], inverse times the softmax's scale
    at::Tensor valid;    // [n, 1, cells], 1 or 0 in the features' type
    at::Tensor bias;     // [n, 1, cells] or undefined
    Scratch& scratch;
    bool fuse, plain;
    PatchNorm patch_norm;
    double norm_constant;

    Group(const at::Tensor& features, const AttentionInputs& in, const AttentionOptions& options, int64_t first, int64_t count,
          bool plain_tensors, Scratch& memory)
        : layout{in.height, in.width},
          quarter(features.narrow(0, first, count)),
          scratch(memory),
          fuse(options.fuse),
          plain(plain_tensors),
          patch_norm(options.patch_norm),
          norm_constant(patch_norm_constant(options.patch_norm, in.channels)) {
        const at::Tensor cells = downsample_cells(quarter, options.downsample);
        x = pad_map(cells);
        squared = box_sum(cells.square().sum(1, true));
        inverse = (patch_norm == PatchNorm::Max ? squared.clamp_min(norm_constant) : squared + norm_constant).rsqrt();
        factor = (inverse * options.softmax_scale).unsqueeze(1);
        valid = in.valid.narrow(0, first, count).to(x.scalar_type()).unsqueeze(1);
        if (in.logit_bias.defined()) bias = in.logit_bias.narrow(0, first, count).to(x.scalar_type()).unsqueeze(1);
    }

    int64_t samples() const { return x.size(0); }
    MatrixRows padded_rows(const Bands& bands) const {
        return {scratch.take(samples(), bands.count() * layout.pitch(), layout.padded()), bands.first * layout.pitch()};
    }
    MatrixRows packed_rows(const Bands& bands) const {
        return {scratch.take(samples(), bands.count() * layout.w, layout.cells()), bands.first * layout.w};
    }
    DiagonalTerms both(bool accumulate = false) const { return {true, true, accumulate, plain}; }
    DiagonalTerms one(bool after, bool accumulate) const { return {!after, after, accumulate, plain}; }
    // The cells of some bands out of a padded map.
    at::Tensor part(const at::Tensor& map, const Bands& bands) const {
        return map.narrow(2, bands.first * layout.pitch(), bands.count() * layout.pitch());
    }
};

// What the gradient adds up to over the blocks of a group.
struct GroupGradient {
    at::Tensor x;             // of Group::x
    at::Tensor length;        // [n, cells]: sum over the foreground of score times its gradient
    at::Tensor pixels[2][2];  // [n, C, padded cells], of the pasted planes

    explicit GroupGradient(const Group& g)
        : x(at::zeros_like(g.x)), length(at::zeros({g.samples(), g.layout.cells()}, g.x.options())) {
        for (auto& row : pixels)
            for (at::Tensor& p : row) p = at::zeros_like(g.x);
    }
};

// The fused scores of the foreground cells in a block of bands, times the softmax's scale.
class BlockScores {
 public:
    BlockScores(const Group& group, const Bands& block) : g_(group), block_(block) {
        const Bands all = g_.layout.all();
        if (!g_.fuse) {
            add_segment(block, block);
            return;
        }
        const Bands main = block.widened(all);
        add_segment(main, main.widened(all));
        // The top of one column is propagated to the bottom of another.
        for (const int64_t band : {block.first == 0 ? all.last - 1 : -1, block.last == all.last ? int64_t{0} : -1}) {
            if (band < 0 || main.contains(band)) continue;
            const Bands single{band, band + 1};
            add_segment(single, single.widened(all));
        }
    }

    at::Tensor fused() const {
        const MatrixRows out = g_.packed_rows(block_);
        if (!g_.fuse) return out.data.copy_(segments_[0].scores.data);

        for (const Segment& segment : segments_) {
            const MatrixRows propagated = g_.packed_rows(segment.bands);
            sum_diagonals(propagated, segment.scores, 1, g_.both());
            sum_diagonals(out, propagated, g_.layout.w, g_.both(&segment != segments_.data()));
            add_wrapped(out, propagated, g_.layout);
        }
        return out.data;
    }

    // Takes the gradient of fused(). Uses up the stored scores.
    void backward(const at::Tensor& gradient, GroupGradient& into) {
        const MatrixRows fused{gradient, block_.first * g_.layout.w};
        for (Segment& segment : segments_) {
            MatrixRows scores{gradient, fused.first};
            if (g_.fuse) {
                const MatrixRows propagated = g_.packed_rows(segment.bands);
                sum_diagonals(propagated, fused, g_.layout.w, g_.both());
                add_wrapped(propagated, fused, g_.layout);
                scores = g_.packed_rows(segment.score_bands);
                sum_diagonals(scores, propagated, 1, g_.both());
            }
            into.length.add_(segment.scores.data.mul_(scores.data).sum(1));
            segment.scores.data.reset();
            products_backward(scores.data, segment.score_bands, into);
        }
    }

 private:
    struct Segment {
        Bands bands;        // rows whose propagation in row-major order is needed
        Bands score_bands;  // rows of `scores`
        MatrixRows scores;  // packed: equation 1 times the softmax's scale
    };

    void add_segment(const Bands& bands, const Bands& score_bands) {
        segments_.push_back({bands, score_bands, {patch_scores(score_bands), score_bands.first * g_.layout.w}});
    }

    at::Tensor patch_scores(const Bands& bands) const {
        const Bands wide = bands.widened(g_.layout.all());
        const MatrixRows boxes = g_.padded_rows(bands);
        {
            MatrixRows products = g_.padded_rows(wide);
            at::bmm_out(products.data, g_.part(g_.x, wide).transpose(1, 2), g_.x);
            const MatrixRows rows = g_.padded_rows(wide);

            sum_diagonals(rows, products, 1, g_.both());
            sum_diagonals(boxes, rows, g_.layout.pitch(), g_.both());
        }
        at::Tensor scores = g_.packed_rows(bands).data;
        at::Tensor view = scores.view({g_.samples(), bands.count(), g_.layout.w, g_.layout.h, g_.layout.w});
        at::mul_out(view, inner(boxes.data, g_.layout), g_.factor);
        return scores;
    }

    void products_backward(const at::Tensor& scores, const Bands& bands, GroupGradient& into) const {
        const Bands wide = bands.widened(g_.layout.all());
        MatrixRows products = g_.padded_rows(wide);
        {
            const MatrixRows rows = g_.padded_rows(wide);
            const MatrixRows boxes = g_.padded_rows(bands);
            boxes.data.zero_();
            at::Tensor view = inner(boxes.data, g_.layout);
            at::mul_out(view, scores.view({g_.samples(), bands.count(), g_.layout.w, g_.layout.h, g_.layout.w}), g_.factor);
            sum_diagonals(rows, boxes, g_.layout.pitch(), g_.both());
            sum_diagonals(products, rows, 1, g_.both());
        }
        g_.part(into.x, wide).add_(g_.x.bmm(products.data.transpose(1, 2)));
        into.x.add_(g_.part(g_.x, wide).bmm(products.data));
    }

    const Group& g_;
    Bands block_;
    std::vector<Segment> segments_;
};

// Softmax over the background. `weights` is padded, zero at the empty cells and at invalid ones.
struct BlockWeights {
    at::Tensor logits;  // packed
    MatrixRows weights;

    BlockWeights(const Group& g, const Bands& block, at::Tensor fused) : logits(std::move(fused)), weights(g.padded_rows(block)) {
        logits.mul_(g.valid);
        if (g.bias.defined()) logits.add_(g.bias);
        const Layout& l = g.layout;

        weights.data.zero_();
        at::Tensor view = inner(weights.data, l), shares = g.packed_rows(block).data;
        at::_softmax_out(shares, logits, 2, false);
        at::mul_out(view, shares.view({g.samples(), block.count(), l.w, l.h, l.w}), g.valid.view({g.samples(), 1, 1, l.h, l.w}));
    }
};

// The bands of output pixels that weights of `block` reach.
Bands pasted_bands(const Bands& block, const CellRect& foreground) { return block.widened({foreground.y0, foreground.y1}); }

// Weights that meet on one source cell, for the sub-pixel planes of column parity s, then of row parity r: each is a sum of the
// cell's own and a neighbour's, the one before for parity 0 and the one after for 1.
MatrixRows overlap_columns(const Group& g, const MatrixRows& weights, const Bands& block, int64_t s) {
    const MatrixRows sum = g.padded_rows(block);
    sum_diagonals(sum, weights, 1, g.one(s == 1, false));
    return sum;
}
MatrixRows overlap_rows(const Group& g, const MatrixRows& columns, const Bands& pasted, int64_t r) {
    const MatrixRows sum = g.padded_rows(pasted);
    sum_diagonals(sum, columns, g.layout.pitch(), g.one(r == 1, false));
    return sum;
}

// Adds the pasted patches to `output` [n, C, 2h, 2w].
void paste_block(const Group& g, const MatrixRows& weights, const Bands& block, const CellRect& foreground, at::Tensor output) {
    const Bands pasted = pasted_bands(block, foreground);
    for (int64_t s = 0; s < 2; ++s) {
        const MatrixRows columns = overlap_columns(g, weights, block, s);
        for (int64_t r = 0; r < 2; ++r) {
            const MatrixRows overlapped = overlap_rows(g, columns, pasted, r);
            const at::Tensor pixels = pad_map(plane(g.quarter, r, s)).bmm(overlapped.data.transpose(1, 2));
            plane(output, r, s).narrow(2, pasted.first, pasted.count()).add_(unpad_map(pixels, g.layout));
        }
    }
}

// The other way: the gradients of the pasted planes are added to `into`, that of the weights is returned (padded).
at::Tensor paste_backward(const Group& g, const MatrixRows& weights, const Bands& block, const CellRect& foreground,
                          const at::Tensor& gradient, GroupGradient& into) {
    const Bands pasted = pasted_bands(block, foreground);
    const MatrixRows result = g.padded_rows(block);
    for (int64_t s = 0; s < 2; ++s) {
        const MatrixRows columns = overlap_columns(g, weights, block, s), columns_gradient = g.padded_rows(block);
        for (int64_t r = 0; r < 2; ++r) {
            const at::Tensor output = g.part(pad_map(plane(gradient, r, s)), pasted);
            into.pixels[r][s].add_(output.bmm(overlap_rows(g, columns, pasted, r).data));
            MatrixRows products = g.padded_rows(pasted);
            at::bmm_out(products.data, output.transpose(1, 2), pad_map(plane(g.quarter, r, s)));

            sum_diagonals(columns_gradient, products, g.layout.pitch(), g.one(r == 0, r > 0));
        }
        sum_diagonals(result, columns_gradient, 1, g.one(s == 0, s > 0));
    }
    return result.data;
}

// How the work is cut: samples at once, and bands of foreground cells at once.
struct Blocks {
    int64_t samples, bands;
};

// Alive at once, counted in matrices of one block's rows.
constexpr int64_t kLiveMatrices = 8;

Blocks cut(const AttentionInputs& in, const at::Tensor& features, int64_t bytes) {
    if (bytes <= 0) bytes = int64_t{features.is_cpu() ? 128 : 512} << 20;
    const int64_t bands = in.attended.y1 - in.attended.y0;
    const int64_t band_bytes = kLiveMatrices * features.element_size() * (in.width + 1) * (in.width + 1) * in.height;
    const int64_t fitting = bytes / band_bytes;
    if (fitting >= bands) {
        // More samples at once save calls; on a CPU only as long as all matrices stay in its cache.
        const int64_t together = features.is_cpu() ? std::min(bytes, int64_t{32} << 20) : bytes;
        return {std::max<int64_t>(std::min(together / (band_bytes * std::max<int64_t>(bands, 1)), in.samples), 1), bands};
    }
    // A block's scores need two more bands above and below; all blocks about equal.
    const int64_t most = std::max<int64_t>(fitting - 4, 1), count = (bands + most - 1) / most;
    return {1, (bands + count - 1) / count};
}

template <class Body>
void for_blocks(const AttentionInputs& in, const Blocks& blocks, Body body) {
    for (int64_t y = in.attended.y0; y < in.attended.y1; y += blocks.bands) {
        throw_if_cancelled();
        body(Bands{y, std::min(y + blocks.bands, in.attended.y1)});
    }
}

// [2h, 2w]: what pasted sums are multiplied by; 0 outside the foreground.
at::Tensor pixel_factor(const AttentionInputs& in, const AttentionOptions& options, const at::Tensor& like) {
    const CellRect& f = in.foreground;
    at::Tensor factor = at::zeros({2 * in.height, 2 * in.width}, like.options());
    const auto inside = [&](const at::Tensor& t) { return t.slice(0, 2 * f.y0, 2 * f.y1).slice(1, 2 * f.x0, 2 * f.x1); };
    inside(factor).copy_(inside(paste_divisor(in.height, in.width, options.paste, like.device())).reciprocal());
    return factor;
}

AttentionInputs resolve(const AttentionRequest& request, const AttentionOptions& options) {
    AttentionInputs in = resolve_attention_inputs(request, options);
    const at::ScalarType type = request.features.scalar_type();
    TORCH_CHECK(type == at::kFloat || type == at::kDouble, "contextual attention: features must be float32 or float64, got ",
                type);
    return in;
}

// Strongest valid sources of a block's cells.
void report_sources(const Group& g, const BlockWeights& found, const Bands& block, const AttentionInputs& in,
                    int64_t first_sample, AttentionResult& result) {
    const CellRect& f = in.foreground;
    const Bands bands{std::max(block.first, f.y0), std::min(block.last, f.y1)};
    if (bands.count() <= 0) return;
    const Layout& l = g.layout;
    const int64_t n = g.samples();
    const auto place = [&](const at::Tensor& t) {
        return t.narrow(0, first_sample, n).slice(1, bands.first, bands.last).slice(2, f.x0, f.x1);
    };
    const auto taken = [&](const at::Tensor& t) {
        return t.slice(1, bands.first - block.first, bands.last - block.first).slice(2, f.x0, f.x1);
    };
    const at::Tensor valid = in.valid.narrow(0, first_sample, n);
    const at::Tensor best = found.logits.masked_fill_(valid.logical_not().unsqueeze(1), -std::numeric_limits<double>::infinity())
                                .argmax(2)
                                .masked_fill_(valid.any(1, true).logical_not(), -1);
    place(result.argmax).copy_(taken(best.view({n, block.count(), l.w})));
    if (!result.top_index.defined()) return;
    const int64_t count = std::min(result.top_index.size(3), l.cells());
    const auto [weight, index] = inner(found.weights.data, l).reshape({n, block.count(), l.w, l.cells()}).topk(count, 3);
    place(result.top_index).narrow(3, 0, count).copy_(taken(index));
    place(result.top_weight).narrow(3, 0, count).copy_(taken(weight));
}

}  // namespace

AttentionResult blocked_attention(const AttentionRequest& request, const AttentionOptions& options, const BlockOptions& blocks) {
    const c10::NoGradGuard no_grad;
    const AttentionInputs in = resolve(request, options);
    const at::Tensor& features = request.features;
    const int64_t h = in.height, w = in.width, k = options.top_k;
    AttentionResult result;
    result.output = at::empty(features.sizes(), features.options(), features.suggest_memory_format()).zero_();
    result.argmax = at::full({in.samples, h, w}, -1, features.options().dtype(at::kLong));
    if (k > 0) {
        result.top_index = at::full({in.samples, h, w, k}, -1, result.argmax.options());
        result.top_weight = at::zeros({in.samples, h, w, k}, features.options().dtype(at::kFloat));
    }
    const Blocks cuts = cut(in, features, blocks.bytes);
    Scratch scratch(features.options());

    for (int64_t first = 0; first < in.samples && in.foreground.y0 < in.foreground.y1; first += cuts.samples) {
        const Group group(features, in, options, first, std::min(cuts.samples, in.samples - first), blocks.plain, scratch);
        const at::Tensor output = result.output.narrow(0, first, group.samples());
        for_blocks(in, cuts, [&](const Bands& block) {
            const BlockWeights found(group, block, BlockScores(group, block).fused());
            paste_block(group, found.weights, block, in.foreground, output);
            report_sources(group, found, block, in, first, result);
        });
    }
    result.output.mul_(pixel_factor(in, options, features));
    if (k > 0) drop_light_sources(result.top_index, result.top_weight);
    return result;
}

at::Tensor blocked_attention_gradient(const AttentionRequest& request, const AttentionOptions& options,
                                      const at::Tensor& output_gradient, const BlockOptions& blocks) {
    const c10::NoGradGuard no_grad;
    const AttentionInputs in = resolve(request, options);
    const at::Tensor& features = request.features;
    TORCH_CHECK(output_gradient.sizes() == features.sizes(), "contextual attention: the output's gradient must have its shape");
    at::Tensor result = at::empty(features.sizes(), features.options(), features.suggest_memory_format()).zero_();
    const at::Tensor factor = pixel_factor(in, options, features);
    const Blocks cuts = cut(in, features, blocks.bytes);
    Scratch scratch(features.options());

    for (int64_t first = 0; first < in.samples && in.foreground.y0 < in.foreground.y1; first += cuts.samples) {
        const Group group(features, in, options, first, std::min(cuts.samples, in.samples - first), blocks.plain, scratch);
        const Layout& l = group.layout;
        const at::Tensor pixels = output_gradient.narrow(0, first, group.samples()) * factor;
        GroupGradient sum(group);
        for_blocks(in, cuts, [&](const Bands& block) {
            BlockScores scores(group, block);
            at::Tensor fused;
            {
                BlockWeights found(group, block, scores.fused());
                found.logits.reset();
                const at::Tensor& weights = found.weights.data;
                const at::Tensor gradient = paste_backward(group, found.weights, block, in.foreground, pixels, sum);
                // Weights of invalid cells are 0, and so is their logits' gradient.
                at::Tensor logits = group.padded_rows(block).data;
                at::_softmax_backward_data_out(logits, gradient, weights, 2, weights.scalar_type());

                fused = group.packed_rows(block).data;
                fused.view({group.samples(), block.count(), l.w, l.h, l.w}).copy_(inner(logits, l));
            }
            scores.backward(fused, sum);
        });

        const at::Tensor quarter = result.narrow(0, first, group.samples());
        for (int64_t r = 0; r < 2; ++r)
            for (int64_t s = 0; s < 2; ++s) plane(quarter, r, s).add_(unpad_map(sum.pixels[r][s], l));
        // The patch's length: d score / d squared length = -score / (2 squared length), 0 where it is bounded from below.
        at::Tensor squared = group.inverse.square() * sum.length.view({group.samples(), 1, l.h, l.w}) * -0.5;
        if (group.patch_norm == PatchNorm::Max) squared.masked_fill_(group.squared.lt(group.norm_constant), 0);
        const at::Tensor cells = unpad_map(sum.x, l) + unpad_map(group.x, l) * box_sum(squared) * 2;
        add_downsample_gradient(quarter, cells, options.downsample);
    }
    return result;
}

}  // namespace lacuna::ml
