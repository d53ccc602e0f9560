// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ml/ops/layer_kernels.h"

namespace lacuna::ml::gpu {

/// Kernels on the CUDA device that is current now; whoever calls them makes it current. Throws c10::Error where CUDA
/// can't tell what the device is.
class CudaLayers : public LayerKernels {
 public:
    /// Without `convolutions` convolves() says no.
    explicit CudaLayers(bool convolutions);
    void finish(const FinishArguments& arguments) const override;
    void prepare_input(const InputArguments& arguments) const override;
    void summarise_masks(const MaskArguments& arguments) const override;
    void convolve(const ConvolveArguments& arguments) const override;
    [[nodiscard]] bool convolves() const override { return convolves_; }
    [[nodiscard]] bool fast_bfloat16() const override { return capability_ >= 80; }

 private:
    int capability_ = 0, multiprocessors_ = 1;
    bool convolves_ = false;
};

}  // namespace lacuna::ml::gpu
