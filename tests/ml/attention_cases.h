// SPDX-License-Identifier: GPL-3.0-or-later
// Random requests for the attention tests, and the comparison of two results.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/contextual_attention_oracle.h"
#include "tests/support/check.h"

namespace lacuna::test {

/// Features as they come out of a ReLU layer when `relu`; a corner of them all zero, so that some patches are.
inline at::Tensor random_features(int64_t n, int64_t c, int64_t h, int64_t w, double magnitude, bool relu) {
    at::Tensor x = at::randn({n, c, 2 * h, 2 * w}) * magnitude;
    if (relu) {
        x = at::relu(x - 0.3 * magnitude);
        x.narrow(2, 0, h).narrow(3, 0, w).mul_(h * w > 16 ? 0 : 1);
    }
    return x;
}

/// A mask [1, 1, h, w] that is 1 in a rectangle (clipped to the grid).
inline at::Tensor rect_mask(int64_t h, int64_t w, const ml::CellRect& r) {
    at::Tensor m = at::zeros({1, 1, h, w});
    const int64_t y0 = std::clamp<int64_t>(r.y0, 0, h), x0 = std::clamp<int64_t>(r.x0, 0, w);
    m.slice(2, y0, std::max(y0, std::min(r.y1, h))).slice(3, x0, std::max(x0, std::min(r.x1, w))).fill_(1);
    return m;
}

/// The oracle in float64: what float32 results are measured against (saturating logits go into the thousands).
inline ml::AttentionResult exact(ml::AttentionRequest request, const ml::AttentionOptions& options) {
    request.features = request.features.to(at::kDouble);
    return ml::contextual_attention_oracle(request, options);
}

/// Largest difference of outputs, as a fraction of the features' largest magnitude (at least 1).
inline double output_error(const ml::AttentionResult& got, const ml::AttentionResult& want, const at::Tensor& features) {
    const double scale = std::max(1.0, features.abs().max().item<double>());
    const double e = (got.output.to(at::kDouble) - want.output).abs().max().item<double>() / scale;
    return std::isfinite(e) ? e : INFINITY;
}

/// Whether argmaxes agree wherever the best two weights aren't nearly tied.
inline int64_t argmax_mismatches(const ml::AttentionResult& got, const ml::AttentionResult& want,
                                 const ml::AttentionRequest& request, const ml::AttentionOptions& options) {
    int64_t bad = 0;
    ml::AttentionRequest doubled = request;
    doubled.features = request.features.to(at::kDouble);
    for (int64_t n = 0; n < request.features.size(0); ++n) {
        const at::Tensor a = got.argmax[n].reshape(-1), b = want.argmax[n].reshape(-1);
        const at::Tensor differing = a.ne(b).nonzero().reshape(-1);
        if (differing.numel() == 0) continue;
        const at::Tensor weights = ml::contextual_attention_oracle_weights(doubled, options, n);
        for (int64_t d = 0; d < differing.numel(); ++d) {
            const int64_t f = differing[d].item<int64_t>(), i = a[f].item<int64_t>(), j = b[f].item<int64_t>();
            if (i < 0 || j < 0) {
                ++bad;
                continue;
            }
            // A nearly tied source is as good; below 1e-30 the weight itself says nothing any more.
            const double p = weights[f][i].item<double>(), q = weights[f][j].item<double>();
            if (std::abs(p - q) > 0.01 * q && q > 1e-30) ++bad;
        }
    }
    return bad;
}

struct NamedOptions {
    std::string name;
    ml::AttentionOptions options;
};

inline std::vector<NamedOptions> all_options() {
    using namespace ml;
    std::vector<NamedOptions> list;
    list.push_back({"own", {}});
    list.push_back({"tf1", {PatchNorm::Max, PasteDivision::Four, Downsample::AlignCorners, 10, true, 0}});
    list.push_back({"port", {PatchNorm::Sum, PasteDivision::Four, Downsample::Stride, 10, true, 0}});
    list.push_back({"nofuse", {PatchNorm::Max, PasteDivision::Count, Downsample::Stride, 10, false, 0}});
    return list;
}

}  // namespace lacuna::test
