// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/blocked.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/pair_sums.h"

namespace lacuna::ml {

namespace {

// Maps [n, C, h, w] in padded layout, [n, C, h * pitch], zero at the empty cells; and back, as a view.
at::Tensor pad_map(const at::Tensor& map, const PairLayout& l) {
    const at::Tensor padded = l.pads() ? at::constant_pad_nd(map, {0, l.pitch - l.w}) : map;
    return padded.reshape({map.size(0), map.size(1), map.size(2) * l.pitch});
}
at::Tensor unpad_map(const at::Tensor& map, const PairLayout& l) {
    return map.view({map.size(0), map.size(1), -1, l.pitch}).narrow(3, 0, l.w);
}

// One of the four sub-pixel planes of quarter-resolution maps.
at::Tensor plane(const at::Tensor& quarter, int64_t r, int64_t s) {
    return quarter.slice(2, r, quarter.size(2), 2).slice(3, s, quarter.size(3), 2);
}

at::Tensor box_sum(const at::Tensor& map) { return at::avg_pool2d(map, 3, 1, 1, false, true, 1); }

// Some samples: their cells' features and all that turns products of features into scores.
struct Group {
    PairLayout layout;
    at::Tensor quarter;  // [n, C, 2h, 2w]
    at::Tensor x;        // [n, C, padded cells]
    at::Tensor squared;  // [n, 1, h, w], the patch's squared length, unbounded
    at::Tensor inverse;  // [n, 1, h, w], 1 / the patch's length
    at::Tensor factor;   // [n, 1, 1, h, w], inverse times the softmax's scale
    at::Tensor valid;    // [n, 1, cells], 1 or 0 in the features' type
    at::Tensor bias;     // [n, 1, cells] or undefined
    MatrixScratch& scratch;
    PairSums& sums;
    bool fuse;
    PatchNorm patch_norm;
    double norm_constant;

    Group(const at::Tensor& features, const AttentionInputs& in, const AttentionOptions& options, int64_t first, int64_t count,
          MatrixScratch& memory, PairSums& pair_sums)
        : layout(pair_sums.layout()),
          quarter(features.narrow(0, first, count)),
          scratch(memory),
          sums(pair_sums),
          fuse(options.fuse),
          patch_norm(options.patch_norm),
          norm_constant(patch_norm_constant(options.patch_norm, in.channels)) {
        const at::Tensor cells = downsample_cells(quarter, options.downsample);
        x = pad_map(cells, layout);
        squared = box_sum(cells.square().sum(1, true));
        inverse = (patch_norm == PatchNorm::Max ? squared.clamp_min(norm_constant) : squared + norm_constant).rsqrt();
        factor = (inverse * options.softmax_scale).unsqueeze(1);
        valid = in.valid.narrow(0, first, count).to(x.scalar_type()).unsqueeze(1);
        if (in.logit_bias.defined()) bias = in.logit_bias.narrow(0, first, count).to(x.scalar_type()).unsqueeze(1);
    }

    int64_t samples() const { return x.size(0); }
    MatrixRows padded_rows(const CellLines& lines) const { return scratch.padded(layout, samples(), lines); }
    MatrixRows packed_rows(const CellLines& lines) const { return scratch.packed(layout, samples(), lines); }
    // The cells of some bands out of a padded map.
    at::Tensor part(const at::Tensor& map, const CellLines& bands) const {
        return map.narrow(2, bands.first * layout.pitch, bands.count() * layout.pitch);
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
    BlockScores(const Group& group, const CellLines& block) : g_(group), block_(block) {
        const CellLines all = g_.layout.all();
        if (!g_.fuse) {
            add_segment(block, block);
            return;
        }
        const CellLines main = block.widened(all);
        add_segment(main, main.widened(all));
        // The top of one column is propagated to the bottom of another.
        for (const int64_t band : {block.first == 0 ? all.last - 1 : -1, block.last == all.last ? int64_t{0} : -1}) {
            if (band < 0 || main.contains(band)) continue;
            const CellLines single{band, band + 1};
            add_segment(single, single.widened(all));
        }
    }

    at::Tensor fused() const {
        const MatrixRows out = g_.packed_rows(block_);
        if (!g_.fuse) return out.data.copy_(segments_[0].scores.data);

        for (const Segment& segment : segments_)
            g_.sums.propagate(out, segment.scores, segment.bands, &segment != segments_.data());
        return out.data;
    }

    // Takes the gradient of fused(). Uses up the stored scores.
    void backward(const at::Tensor& gradient, GroupGradient& into) {
        const MatrixRows fused{gradient, block_.first * g_.layout.w};
        for (Segment& segment : segments_) {
            MatrixRows scores{gradient, fused.first};
            if (g_.fuse) {
                scores = g_.packed_rows(segment.score_bands);
                g_.sums.propagate_gradient(scores, fused, segment.bands);
            }
            into.length.add_(segment.scores.data.mul_(scores.data).sum(1));
            segment.scores.data.reset();
            products_backward(scores, segment.score_bands, into);
        }
    }

 private:
    struct Segment {
        CellLines bands;        // rows whose propagation in row-major order is needed
        CellLines score_bands;  // rows of `scores`
        MatrixRows scores;      // packed: equation 1 times the softmax's scale
    };

    void add_segment(const CellLines& bands, const CellLines& score_bands) {
        segments_.push_back({bands, score_bands, {patch_scores(score_bands), score_bands.first * g_.layout.w}});
    }

    at::Tensor patch_scores(const CellLines& bands) const {
        const CellLines wide = bands.widened(g_.layout.all());
        MatrixRows products = g_.padded_rows(wide);
        at::bmm_out(products.data, g_.part(g_.x, wide).transpose(1, 2), g_.x);
        const MatrixRows scores = g_.packed_rows(bands);
        g_.sums.score(scores, products, g_.factor);
        return scores.data;
    }

    void products_backward(const MatrixRows& scores, const CellLines& bands, GroupGradient& into) const {
        const CellLines wide = bands.widened(g_.layout.all());
        const MatrixRows products = g_.padded_rows(wide);
        g_.sums.score_gradient(products, scores, g_.factor);
        g_.part(into.x, wide).add_(g_.x.bmm(products.data.transpose(1, 2)));
        into.x.add_(g_.part(g_.x, wide).bmm(products.data));
    }

    const Group& g_;
    CellLines block_;
    std::vector<Segment> segments_;
};

// Softmax over the background. `weights` is padded, zero at the empty cells and at invalid ones.
struct BlockWeights {
    at::Tensor logits;  // packed
    MatrixRows weights;

    BlockWeights(const Group& g, const CellLines& block, at::Tensor fused)
        : logits(std::move(fused)), weights(g.padded_rows(block)) {
        logits.mul_(g.valid);
        if (g.bias.defined()) logits.add_(g.bias);
        const PairLayout& l = g.layout;

        if (l.pads()) weights.data.zero_();
        at::Tensor view = inner(weights.data, l), shares = g.packed_rows(block).data;
        at::_softmax_out(shares, logits, 2, false);
        at::mul_out(view, packed_cells(shares, l), g.valid.view({g.samples(), 1, 1, l.h, l.w}));
    }
};

// The bands of output pixels that weights of `block` reach.
CellLines pasted_bands(const CellLines& block, const CellRect& foreground) {
    return block.widened({foreground.y0, foreground.y1});
}

// Adds the pasted patches to `output` [n, C, 2h, 2w].
void paste_block(const Group& g, const MatrixRows& weights, const CellLines& block, const CellRect& foreground,
                 at::Tensor output) {
    const CellLines pasted = pasted_bands(block, foreground);
    g.sums.overlap(weights, pasted, [&](int64_t r, int64_t s, const MatrixRows& overlapped) {
        const at::Tensor pixels = pad_map(plane(g.quarter, r, s), g.layout).bmm(overlapped.data.transpose(1, 2));
        plane(output, r, s).narrow(2, pasted.first, pasted.count()).add_(unpad_map(pixels, g.layout));
    });
}

// The other way: the gradients of the pasted planes are added to `into`, that of the weights is returned (padded).
at::Tensor paste_backward(const Group& g, const MatrixRows& weights, const CellLines& block, const CellRect& foreground,
                          const at::Tensor& gradient, GroupGradient& into) {
    const CellLines pasted = pasted_bands(block, foreground);
    const auto output = [&](int64_t r, int64_t s) { return g.part(pad_map(plane(gradient, r, s), g.layout), pasted); };
    g.sums.overlap(weights, pasted, [&](int64_t r, int64_t s, const MatrixRows& overlapped) {
        into.pixels[r][s].add_(output(r, s).bmm(overlapped.data));
    });
    const MatrixRows result = g.padded_rows(block);
    g.sums.overlap_gradient(result, [&](int64_t r, int64_t s) {
        MatrixRows products = g.padded_rows(pasted);
        at::bmm_out(products.data, output(r, s).transpose(1, 2), pad_map(plane(g.quarter, r, s), g.layout));
        return products;
    });
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
        body(CellLines{y, std::min(y + blocks.bands, in.attended.y1)});
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

std::unique_ptr<PairSums> pair_sums(const AttentionInputs& in, const at::Tensor& features, const BlockOptions& blocks,
                                    MatrixScratch& scratch) {
    const PairKernels* kernels = blocks.kernels;
    if (kernels == nullptr && !blocks.plain && features.scalar_type() == at::kFloat) kernels = pair_kernels(features.device());
    if (kernels != nullptr) return make_kernel_sums(in.height, in.width, scratch, *kernels);
    return make_diagonal_sums(in.height, in.width, scratch, blocks.plain);
}

AttentionInputs resolve(const AttentionRequest& request, const AttentionOptions& options) {
    AttentionInputs in = resolve_attention_inputs(request, options);
    const at::ScalarType type = request.features.scalar_type();
    TORCH_CHECK(type == at::kFloat || type == at::kDouble, "contextual attention: features must be float32 or float64, got ",
                type);
    return in;
}

// Strongest valid sources of a block's cells.
void report_sources(const Group& g, const BlockWeights& found, const CellLines& block, const AttentionInputs& in,
                    int64_t first_sample, AttentionResult& result) {
    const CellRect& f = in.foreground;
    const CellLines bands{std::max(block.first, f.y0), std::min(block.last, f.y1)};
    if (bands.count() <= 0) return;
    const PairLayout& l = g.layout;
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
    MatrixScratch scratch(features.options());
    const std::unique_ptr<PairSums> sums = pair_sums(in, features, blocks, scratch);

    for (int64_t first = 0; first < in.samples && in.foreground.y0 < in.foreground.y1; first += cuts.samples) {
        const Group group(features, in, options, first, std::min(cuts.samples, in.samples - first), scratch, *sums);
        const at::Tensor output = result.output.narrow(0, first, group.samples());
        for_blocks(in, cuts, [&](const CellLines& block) {
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
    MatrixScratch scratch(features.options());
    const std::unique_ptr<PairSums> sums = pair_sums(in, features, blocks, scratch);

    for (int64_t first = 0; first < in.samples && in.foreground.y0 < in.foreground.y1; first += cuts.samples) {
        const Group group(features, in, options, first, std::min(cuts.samples, in.samples - first), scratch, *sums);
        const PairLayout& l = group.layout;
        const at::Tensor pixels = output_gradient.narrow(0, first, group.samples()) * factor;
        GroupGradient sum(group);
        for_blocks(in, cuts, [&](const CellLines& block) {
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

                fused = logits;
                if (l.pads()) {
                    fused = group.packed_rows(block).data;
                    packed_cells(fused, l).copy_(inner(logits, l));
                }
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
