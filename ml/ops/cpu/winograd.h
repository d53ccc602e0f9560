// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions on the CPU by Winograd's minimal filtering (Lavin and Gray, CVPR 2016): a tile of 6 x 6 pixels is brought into a
// form in which 36 products stand for a kernel of 3 x 3 at 4 x 4 pixels (144 products otherwise), or for one of 2 x 2 at 5 x 5
// (100). Sums differ from direct ones by rounding only, some four times as much as those differ from the exact ones.
#pragma once

#include <ATen/core/Tensor.h>

#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

/// A layer's weights as winograd_convolve() wants them.
struct WinogradLayer {
    at::Tensor weights;     ///< [36, in, columns] float32, packed_matrices()
    at::Tensor bias;        ///< [out] float32
    int64_t dilation = 1;   ///< between a kernel's pixels
    bool enlarges = false;  ///< to twice the size (nearest) before the convolution: columns are 2 x 2 parities of out channels
    const CpuKernels* kernels = nullptr;  ///< for which they are packed

    [[nodiscard]] bool defined() const { return weights.defined(); }
};

/// Whether it pays for a kernel of these sizes: 3 x 3, in and out multiples of 16, in at least 32.
bool winograd_suits(int64_t in, int64_t out, int64_t kernel);

/// From weights [out, in, 3, 3] and bias [out] in float32; worked out in float64.
WinogradLayer winograd_layer(const at::Tensor& weight, const at::Tensor& bias, int64_t dilation,
                             const CpuKernels& kernels = cpu_kernels());
/// For a layer that enlarges: from its four kernels of 2 x 2, by parity of row and column (see fold_upsample()).
WinogradLayer winograd_enlarging_layer(at::ArrayRef<at::Tensor> parities, const at::Tensor& bias,
                                       const CpuKernels& kernels = cpu_kernels());

/// Writes the layer's output, through `curve`, to out [1, K, h, w] float32 or bfloat16; x is [1, C, h + 2 dilation,
/// w + 2 dilation] float32, or for a layer that enlarges [1, C, h / 2 + 2, w / 2 + 2]. Both on the CPU with each pixel's channels
/// side by side. The same numbers for any number of threads. Throws c10::Error for other maps.
void winograd_convolve(const at::Tensor& out, const at::Tensor& x, const WinogradLayer& layer, Curve curve);

}  // namespace lacuna::ml
