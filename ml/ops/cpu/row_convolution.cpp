// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cpu/row_convolution.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <vector>

#include "ml/ops/cpu/packed_matrix.h"

namespace lacuna::ml {

namespace {

// Output pixels at once: their sums stay in the nearest cache.
constexpr int64_t kTogether = 64;

}  // namespace

RowLayer row_layer(const at::Tensor& weight, const at::Tensor& bias, int64_t stride, const CpuKernels& kernels) {
    const int64_t out = weight.size(0), in = weight.size(1), k = weight.size(2), padding = (kLanes - out % kLanes) % kLanes;
    const at::Tensor columns = weight.to(at::kFloat).permute({2, 3, 1, 0}).reshape({k, k * in, out});
    return {packed_matrices(at::constant_pad_nd(columns, {0, padding}), kernels),
            at::constant_pad_nd(bias.to(at::kFloat), {0, padding}),
            k,
            stride,
            out,
            &kernels};
}

void row_convolve(const at::Tensor& out, const at::Tensor& x, const RowLayer& layer, Curve curve) {
    const int64_t in = x.size(1), columns = layer.weights.size(2), height = out.size(2), width = out.size(3);
    const auto reaches = [&](int64_t dim) { return x.size(dim) >= (out.size(dim) - 1) * layer.stride + layer.kernel; };
    TORCH_CHECK(x.is_cpu() && out.is_cpu() && x.scalar_type() == at::kFloat &&
                    (out.scalar_type() == at::kFloat || out.scalar_type() == at::kBFloat16) && x.size(0) == 1 &&
                    (x.stride(1) == 1 || in == 1) && x.stride(3) == in && (out.stride(1) == 1 || layer.out == 1) &&
                    out.size(1) == layer.out && in * layer.kernel == layer.weights.size(1) && reaches(2) && reaches(3),
                "row_convolve: maps that don't fit the layer");
    const bool bfloat16 = out.scalar_type() == at::kBFloat16;
    const auto* from = x.const_data_ptr<float>();
    const auto* weights = layer.weights.const_data_ptr<float>();
    auto* to = static_cast<char*>(out.mutable_data_ptr());
    const CpuKernels& kernels = *layer.kernels;

    const auto convolve = [&](int64_t y, int64_t x0, int64_t count, float* sums) {
        for (int64_t k = 0; k < layer.kernel; ++k)
            multiply_packed(kernels, from + (y * layer.stride + k) * x.stride(2) + x0 * layer.stride * in, layer.stride * in,
                            weights + k * layer.kernel * in * columns, sums, columns, count, columns, layer.kernel * in, k > 0);
        kernels.finish_pixels(sums, columns, count, layer.out, layer.bias.const_data_ptr<float>(), curve,
                              to + (y * out.stride(2) + x0 * out.stride(3)) * static_cast<int64_t>(out.element_size()),
                              out.stride(3), bfloat16);
    };
    at::parallel_for(0, height, 1, [&](int64_t begin, int64_t end) {
        std::vector<float> sums(static_cast<size_t>(kTogether * columns));
        for (int64_t y = begin; y < end; ++y)
            for (int64_t x0 = 0; x0 < width; x0 += kTogether) convolve(y, x0, std::min(kTogether, width - x0), sums.data());
    });
}

}  // namespace lacuna::ml
