// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/attention_inputs.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <ATen/ATen.h>

#include "ml/ops/attention_operator.h"

namespace lacuna::ml {

namespace {

void check_mask(const at::Tensor& mask, const char* name, const AttentionInputs& in) {
    TORCH_CHECK(!mask.defined() || (mask.dim() == 4 && (mask.size(0) == 1 || mask.size(0) == in.samples) && mask.size(1) == 1 &&
                                    mask.size(2) == in.height && mask.size(3) == in.width),
                "contextual attention: ", name, " must be [", in.samples, " or 1, 1, ", in.height, ", ", in.width, "], got ",
                mask.sizes());
}

at::Tensor downsample_indices(int64_t cells, Downsample how, at::Device device) {
    at::Tensor index = at::empty({cells}, at::kLong);
    for (int64_t i = 0; i < cells; ++i) index.data_ptr<int64_t>()[i] = downsample_index(i, cells, how);
    return index.to(device);
}

// Downsample::Stride, as a view.
at::Tensor every_second(const at::Tensor& quarter) { return quarter.slice(-2, 0, c10::nullopt, 2).slice(-1, 0, c10::nullopt, 2); }

}  // namespace

std::pair<AttentionRequest, AttentionOptions> unpack_attention(
    const at::Tensor& features, const std::optional<at::Tensor>& hole_cells, const std::optional<at::Tensor>& avoid_cells,
    const std::optional<at::Tensor>& prefer_cells, double prefer_bias, at::IntArrayRef foreground, int64_t patch_norm,
    int64_t paste, int64_t downsample, double softmax_scale, bool fuse, int64_t top_k) {
    AttentionRequest request;
    request.features = features;
    request.hole_cells = hole_cells.value_or(at::Tensor());
    request.avoid_cells = avoid_cells.value_or(at::Tensor());
    request.prefer_cells = prefer_cells.value_or(at::Tensor());
    request.prefer_bias = prefer_bias;
    if (!foreground.empty()) {
        TORCH_CHECK(foreground.size() == 4, "contextual attention: foreground must be empty or y0, x0, y1, x1");
        request.foreground = CellRect{foreground[0], foreground[1], foreground[2], foreground[3]};
    }
    AttentionOptions options;
    options.patch_norm = static_cast<PatchNorm>(patch_norm);
    options.paste = static_cast<PasteDivision>(paste);
    options.downsample = static_cast<Downsample>(downsample);
    options.softmax_scale = softmax_scale;
    options.fuse = fuse;
    options.top_k = static_cast<int>(top_k);
    return {std::move(request), options};
}

AttentionInputs check_attention_request(const AttentionRequest& request, const AttentionOptions& options) {
    const at::Tensor& x = request.features;
    TORCH_CHECK(x.defined() && x.dim() == 4, "contextual attention: features must be [N, C, H/4, W/4]");
    TORCH_CHECK(x.size(1) > 0 && x.size(2) > 0 && x.size(3) > 0 && x.size(2) % 2 == 0 && x.size(3) % 2 == 0,
                "contextual attention: features must have channels and an even height and width, got ", x.sizes());
    TORCH_CHECK(options.top_k >= 0, "contextual attention: top_k must not be negative");
    AttentionInputs in{x.size(0), x.size(1), x.size(2) / 2, x.size(3) / 2, {}, {}, {}, {}};
    check_mask(request.hole_cells, "hole_cells", in);
    check_mask(request.avoid_cells, "avoid_cells", in);
    check_mask(request.prefer_cells, "prefer_cells", in);

    in.foreground = request.foreground.value_or(CellRect{0, 0, in.height, in.width});
    const CellRect& f = in.foreground;
    TORCH_CHECK(0 <= f.y0 && f.y0 <= f.y1 && f.y1 <= in.height && 0 <= f.x0 && f.x0 <= f.x1 && f.x1 <= in.width,
                "contextual attention: the foreground rows ", f.y0, "..", f.y1, ", columns ", f.x0, "..", f.x1,
                " leave the grid of ", in.height, " x ", in.width);
    if (f.y0 == f.y1 || f.x0 == f.x1) in.foreground = CellRect{};
    in.attended = in.foreground;
    if (f.y0 < f.y1 && f.x0 < f.x1) {
        in.attended = {std::max<int64_t>(f.y0 - 1, 0), std::max<int64_t>(f.x0 - 1, 0), std::min(f.y1 + 1, in.height),
                       std::min(f.x1 + 1, in.width)};
    }
    return in;
}

at::Tensor cell_mask(const at::Tensor& mask, const AttentionInputs& in, at::Device device) {
    if (!mask.defined()) return {};
    return mask.to(device).to(at::kBool).contiguous().expand({in.samples, 1, in.height, in.width});
}

AttentionInputs resolve_attention_inputs(const AttentionRequest& request, const AttentionOptions& options) {
    AttentionInputs in = check_attention_request(request, options);
    const at::Device device = request.features.device();
    const at::Tensor hole = cell_mask(request.hole_cells, in, device);
    const at::Tensor avoid = cell_mask(request.avoid_cells, in, device);
    const at::Tensor prefer = cell_mask(request.prefer_cells, in, device);
    if (hole.defined() || avoid.defined()) {
        const at::Tensor unusable = hole.defined() ? (avoid.defined() ? hole.logical_or(avoid) : hole) : avoid;
        in.valid = at::max_pool2d(unusable.to(at::kFloat), 3, 1, 1).eq(0).reshape({in.samples, in.height * in.width});
    } else {
        in.valid = at::ones({in.samples, in.height * in.width}, at::TensorOptions(at::kBool).device(device));
    }
    if (prefer.defined() && request.prefer_bias != 0) {
        const at::Tensor preferred = prefer.reshape({in.samples, in.height * in.width}).logical_and(in.valid);
        in.logit_bias = preferred.to(at::kFloat).mul_(request.prefer_bias);
    }
    return in;
}

at::Tensor paste_divisor(int64_t height, int64_t width, PasteDivision paste, at::Device device) {
    // Made on the device: copies from the host's memory would make the host wait.
    at::Tensor divisor = at::full({2 * height, 2 * width}, 4.0F, at::TensorOptions(device).dtype(at::kFloat));
    if (paste == PasteDivision::Count) {
        // Two patches cover a row of pixels, only one the outermost.
        divisor.select(0, 0).div_(2);
        divisor.select(0, 2 * height - 1).div_(2);
        divisor.select(1, 0).div_(2);
        divisor.select(1, 2 * width - 1).div_(2);
    }
    return divisor;
}

double patch_norm_constant(PatchNorm norm, int64_t channels) {
    return norm == PatchNorm::Max ? 1e-8 : 9.0 * static_cast<double>(channels) * 1e-4;
}

int64_t downsample_index(int64_t i, int64_t cells, Downsample how) {
    if (how == Downsample::Stride) return 2 * i;
    if (cells == 1) return 0;
    // In float32 and half away from zero, as the framework that made the weights does it.
    const float scale = static_cast<float>(2 * cells - 1) / static_cast<float>(cells - 1);
    return std::min(static_cast<int64_t>(std::round(static_cast<float>(i) * scale)), 2 * cells - 1);
}

at::Tensor downsample_cells(const at::Tensor& quarter, Downsample how) {
    TORCH_CHECK(quarter.dim() >= 2 && quarter.size(-1) % 2 == 0 && quarter.size(-2) % 2 == 0,
                "downsample_cells: height and width must be even, got ", quarter.sizes());
    if (how == Downsample::Stride) return every_second(quarter).clone(at::MemoryFormat::Contiguous);
    return quarter.index_select(-2, downsample_indices(quarter.size(-2) / 2, how, quarter.device()))
        .index_select(-1, downsample_indices(quarter.size(-1) / 2, how, quarter.device()));
}

void add_downsample_gradient(const at::Tensor& quarter, const at::Tensor& cells, Downsample how) {
    if (how == Downsample::Stride) {
        every_second(quarter).add_(cells);
        return;
    }
    std::vector<int64_t> sizes = cells.sizes().vec();
    sizes.back() *= 2;
    const at::Tensor rows =
        at::zeros(sizes, cells.options()).index_copy_(-1, downsample_indices(cells.size(-1), how, cells.device()), cells);
    quarter.index_add_(-2, downsample_indices(cells.size(-2), how, cells.device()), rows);
}

void drop_light_sources(at::Tensor& index, at::Tensor& weight) {
    const at::Tensor light = weight.le(weight.amax(-1, true) * std::exp(-kNegligibleLogitGap));
    index.masked_fill_(light, -1);
    weight.masked_fill_(light, 0);
}

}  // namespace lacuna::ml
