// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include "ml/ops/cuda/layer_arguments.h"

namespace lacuna::ml {

/// What a fill needs beside convolutions and attention, on one device. Each call queues its work, in order with LibTorch's own on
/// the device's current stream; a failed launch throws c10::Error. Any thread.
class LayerKernels {
 public:
    virtual ~LayerKernels() = default;
    virtual void finish(const gpu::FinishArguments& arguments) const = 0;
    virtual void prepare_input(const gpu::InputArguments& arguments) const = 0;
    virtual void summarise_masks(const gpu::MaskArguments& arguments) const = 0;
    /// Only where convolves().
    virtual void convolve(const gpu::ConvolveArguments& arguments) const = 0;
    [[nodiscard]] virtual bool convolves() const = 0;
    /// Whether the device multiplies bfloat16 faster than float32.
    [[nodiscard]] virtual bool fast_bfloat16() const = 0;
};

/// Those of a CUDA device by its number, as liblacuna_cuda.so knows them.
using FindLayerKernels = const LayerKernels*(int device);
inline constexpr char kFindLayerKernels[] = "lacuna_cuda_layer_kernels";

/// The device's kernels, tried once a device; null where it has none, or they fail their trial. They live as long as the program.
const LayerKernels* layer_kernels(c10::Device device);

/// Element type as the kernels know it. Throws c10::Error for others than float32 and bfloat16.
inline gpu::Element element_of(const at::Tensor& tensor) {
    TORCH_CHECK(tensor.scalar_type() == at::kFloat || tensor.scalar_type() == at::kBFloat16,
                "a layer's map must be float32 or bfloat16, not ", tensor.scalar_type());
    return tensor.scalar_type() == at::kFloat ? gpu::Element::Float32 : gpu::Element::BFloat16;
}

}  // namespace lacuna::ml
