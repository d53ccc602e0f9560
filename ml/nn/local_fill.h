// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "ml/nn/fill_memory.h"
#include "ml/nn/generator.h"
#include "ml/nn/region.h"
#include "ml/ops/contextual_attention.h"

namespace lacuna::ml {

class GpuFiller;

/// What convolutions compute in. Attention's scores and softmax are float32 in any case: its logits reach hundreds.
enum class Precision {
    Float32,  ///< equal to the textbook pass within 2e-4
    /// Layers between a stage's first and last (on a GPU: after the first) in bfloat16 with sums in float32: faster where
    /// has_fast_bfloat16().
    BFloat16,
};

/// Whether fills are faster in bfloat16: on GPUs of compute capability 8.0 and up. Not on CPUs, where what Winograd's filtering
/// saves in float32 (ml/ops/cpu/winograd.h) is as much as AVX512-BF16 gains.
bool has_fast_bfloat16(c10::Device device);

/// What a fill may be asked for beside the hole. Masks are [1,1,H,W], 1 = marked, and may be undefined.
struct FillRequest {
    at::Tensor avoid;   ///< pixels that must not serve as a source (see GeneratorImpl::forward)
    at::Tensor prefer;  ///< pixels whose cells get `prefer_bias` added to their attention logits
    double prefer_bias = 0;
    int64_t margin_px = 0;     ///< results are also wanted this far around the hole (for blending); 0 is the cheapest
    int top_k = 0;             ///< how many attention sources per cell to report
    bool coarse_only = false;  ///< stop after stage 1
    /// Where this filler's earlier work may be taken from and this fill's is left; null: nowhere. One filler's alone. Not used on
    /// a GPU, where comparing pictures takes as long as filling.
    FillMemory* memory = nullptr;
    /// Polled on the calling thread at least every ~100 ms; where it says true, the fill throws ml::Cancelled.
    std::function<bool()> cancelled;
    /// Called on the calling thread once stage 1 is done, with x1 as in FillOutput.
    std::function<void(const at::Tensor& x1)> coarse_ready;
    /// Called on the calling thread with the share of the work done, rising from 0 to 1.
    std::function<void(double)> progress;
};

/// Pictures are RGB, [1,3,H,W], in [-1,1], valid in `regions` (which cover the hole and its margin) and 0 elsewhere.
struct FillOutput {
    at::Tensor x1;  ///< coarse result; valid under avoided pixels too
    at::Tensor x2;  ///< refined result; undefined after coarse_only and for networks of one stage
    std::vector<Region> regions;
    /// Attention as asked of the operator, for contextual_attention_row; features undefined where the model has none.
    AttentionRequest attention_request;
    AttentionOptions attention_options;
    /// Valid in the cells that the hole's result depends on; undefined where the model has no attention. Spatial transformer and
    /// appearance flow give the output alone.
    AttentionResult attention;
    /// False when the model has contextual attention, but every cell of the photo touches the hole or is avoided: the result then
    /// rests on the coarse one alone.
    bool has_source = true;

    /// The network's result: x2 where there is one, else x1.
    [[nodiscard]] const at::Tensor& result() const { return x2.defined() ? x2 : x1; }
};

/// Fills holes with the work that the hole needs: every convolution computes just the part of its output that reaches the hole
/// (exactly, by propagating rectangles backwards through the layers), only the attention branch's encoder sees the whole photo,
/// since any of it may be a source. A context encoder, which brings every picture to its working size, runs whole. Equal to
/// GeneratorImpl::forward under the hole within rounding (2e-4), in Precision::Float32. What works on whole maps only (a context
/// encoder, a spatial transformer, an appearance flow) is float32 in either precision.
/// Holds prepared copies of the weights as they were at construction. fill() is const and may run on several threads at once.
class LocalFiller {
 public:
    explicit LocalFiller(const Generator& generator, Precision precision = Precision::Float32);
    ~LocalFiller();
    LocalFiller(LocalFiller&&) noexcept;
    LocalFiller& operator=(LocalFiller&&) noexcept;

    /// incomplete [1,3,H,W] RGB in [-1,1], values under the hole ignored; hole [1,1,H,W], 1 = unknown; H, W multiples of 8.
    /// An empty hole gives empty regions. Throws ml::Cancelled, or c10::Error for other shapes.
    [[nodiscard]] FillOutput fill(const at::Tensor& incomplete, const at::Tensor& hole, const FillRequest& request = {}) const;

 private:
    struct Private;
    std::unique_ptr<Private> private_;
    std::unique_ptr<const GpuFiller> gpu_;  // on a GPU that has kernels for it; then there's nothing else
};

/// One fill without keeping the prepared weights.
FillOutput fill(const Generator& generator, const at::Tensor& incomplete, const at::Tensor& hole,
                const FillRequest& request = {});

}  // namespace lacuna::ml
