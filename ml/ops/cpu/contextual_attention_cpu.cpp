// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <ATen/ATen.h>

#include "ml/ops/attention_inputs.h"
#include "ml/ops/attention_operator.h"
#include "ml/ops/cpu/attention_cpu.h"

namespace lacuna::ml {

namespace {

thread_local AttentionStats last_stats;

// A sample's features, channels last and padded to whole vectors: in place where they lie so already, else copied.
struct Pixels {
    at::Tensor storage;
    int64_t stride;

    explicit Pixels(const at::Tensor& sample) {
        const int64_t channels = sample.size(0);
        stride = (channels + kLanes - 1) / kLanes * kLanes;
        storage = sample.permute({1, 2, 0});
        if (stride != channels) {
            at::Tensor padded = at::zeros({sample.size(1), sample.size(2), stride}, sample.options());
            padded.narrow(2, 0, channels).copy_(storage);
            storage = padded;
        } else {
            storage = storage.contiguous();
        }
    }
    const float* data() const { return storage.const_data_ptr<float>(); }
};

AttentionGrid make_grid(const Pixels& pixels, const AttentionInputs& in, const AttentionOptions& options, int64_t sample,
                        const CpuKernels& kernels) {
    const int64_t cells = in.height * in.width;
    return {pixels.data(),
            pixels.stride,
            in.channels,
            in.height,
            in.width,
            in.valid.const_data_ptr<bool>() + sample * cells,
            in.logit_bias.defined() ? in.logit_bias.const_data_ptr<float>() + sample * cells : nullptr,
            options,
            kernels};
}

const CpuKernels* forced_kernels = nullptr;

const CpuKernels& kernels_in_use() { return forced_kernels != nullptr ? *forced_kernels : cpu_kernels(); }

AttentionInputs resolve_float(const AttentionRequest& request, const AttentionOptions& options) {
    AttentionInputs in = resolve_attention_inputs(request, options);
    TORCH_CHECK(request.features.scalar_type() == at::kFloat, "contextual attention: features must be float32, got ",
                request.features.scalar_type());
    TORCH_CHECK(in.height * in.width < INT32_MAX, "contextual attention: too many cells");
    in.valid = in.valid.contiguous();
    return in;
}

}  // namespace

const AttentionStats& last_attention_stats() { return last_stats; }

void force_cpu_kernels(const char* name) {
    forced_kernels = name == nullptr ? nullptr : cpu_kernels_named(name);
    TORCH_CHECK(name == nullptr || forced_kernels != nullptr, "contextual attention: no kernels named ", name, " here");
}

AttentionTensors contextual_attention_cpu(const at::Tensor& features, const std::optional<at::Tensor>& hole_cells,
                                          const std::optional<at::Tensor>& avoid_cells,
                                          const std::optional<at::Tensor>& prefer_cells, double prefer_bias,
                                          at::IntArrayRef foreground, int64_t patch_norm, int64_t paste_division,
                                          int64_t downsample, double softmax_scale, bool fuse, int64_t top_k) {
    const auto [request, options] = unpack_attention(features, hole_cells, avoid_cells, prefer_cells, prefer_bias, foreground,
                                                     patch_norm, paste_division, downsample, softmax_scale, fuse, top_k);
    const AttentionInputs in = resolve_float(request, options);
    const CellRect& f = in.foreground;
    const int64_t h = in.height, w = in.width;

    at::Tensor output = at::empty(features.sizes(), features.options(), features.suggest_memory_format()).zero_();
    at::Tensor argmax = at::full({in.samples, h, w}, -1, at::kLong);
    at::Tensor top_index = at::empty({0}, at::kLong), top_weight = at::empty({0}, at::kFloat);
    if (top_k > 0) {
        top_index = at::full({in.samples, h, w, top_k}, -1, at::kLong);
        top_weight = at::zeros({in.samples, h, w, top_k}, at::kFloat);
    }
    last_stats = {};
    if (f.y0 == f.y1) return {output, argmax, top_index, top_weight};

    const at::Tensor divisor = paste_divisor(h, w, options.paste, at::kCPU);
    const int64_t foreground_cells = (f.y1 - f.y0) * (f.x1 - f.x0);
    for (int64_t n = 0; n < in.samples; ++n) {
        const Pixels pixels(features[n]);
        const AttentionGrid grid = make_grid(pixels, in, options, n, kernels_in_use());
        const AttendedCells cells = attend(grid, in.attended);
        TopSources top;
        top.k = top_k;
        top.index.assign(static_cast<size_t>(foreground_cells * top_k), -1);
        top.weight.assign(static_cast<size_t>(foreground_cells * top_k), 0);
        const OutputView view{output[n].mutable_data_ptr<float>(), output.stride(1), output.stride(2), output.stride(3),
                              divisor.const_data_ptr<float>()};
        last_stats.dense_cells += paste(grid, cells, f, view, top);
        last_stats.cells += foreground_cells;

        for (int64_t y = f.y0; y < f.y1; ++y) {
            for (int64_t x = f.x0; x < f.x1; ++x) {
                argmax.mutable_data_ptr<int64_t>()[(n * h + y) * w + x] = cells.argmax[static_cast<size_t>(cells.index(y, x))];
                if (top_k == 0) continue;
                const int64_t from = ((y - f.y0) * (f.x1 - f.x0) + x - f.x0) * top_k, to = ((n * h + y) * w + x) * top_k;
                std::copy_n(top.index.data() + from, top_k, top_index.mutable_data_ptr<int64_t>() + to);
                std::copy_n(top.weight.data() + from, top_k, top_weight.mutable_data_ptr<float>() + to);
            }
        }
    }
    if (top_k > 0) drop_light_sources(top_index, top_weight);
    return {output, argmax, top_index, top_weight};
}

at::Tensor contextual_attention_row_cpu(const AttentionRequest& request, const AttentionOptions& options, int64_t sample,
                                        int64_t cell) {
    const AttentionInputs in = resolve_float(request, options);
    const Pixels pixels(request.features[sample]);
    const AttentionGrid grid = make_grid(pixels, in, options, sample, kernels_in_use());
    at::Tensor weights = at::zeros({in.height * in.width}, at::kFloat);
    if (grid.invalid_count() == grid.cells()) return weights;

    float* out = weights.mutable_data_ptr<float>();
    const int64_t y = cell / in.width, x = cell % in.width;
    const PathWalker::Foreground foreground(grid, {y, x, y + 1, x + 1});
    PathWalker walker(grid, foreground);
    for (int64_t d = walker.first_displacement(); d <= walker.last_displacement(); ++d) {
        throw_if_cancelled();
        walker.walk(d, [&](const PathWalker::Row& row) { std::copy_n(row.logits, in.width, out + row.source_row * in.width); });
    }
    float max = grid.invalid_count() > 0 ? 0.0F : out[0];
    for (int64_t b = 0; b < grid.cells(); ++b) max = std::max(max, out[b]);
    double sum = static_cast<double>(grid.invalid_count()) * std::exp(-static_cast<double>(max));
    for (int64_t b = 0; b < grid.cells(); ++b) sum += std::exp(static_cast<double>(out[b]) - max);
    for (int64_t b = 0; b < grid.cells(); ++b) out[b] = static_cast<float>(std::exp(static_cast<double>(out[b]) - max) / sum);
    return weights;
}

}  // namespace lacuna::ml
