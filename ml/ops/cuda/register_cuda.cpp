// SPDX-License-Identifier: GPL-3.0-or-later
// liblacuna_cuda.so: our operators' kernels on CUDA devices. The module holds its own copy of the streamed form (it can't see the
// program's symbols) and reaches the program's cancellation through a function that the program hands over.
#include <c10/core/DeviceGuard.h>
#include <torch/library.h>

#include <atomic>
#include <cstddef>
#include <cstdio>
#include <memory>

#include "ml/ops/attention_operator.h"
#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/cuda_device.h"
#include "ml/ops/cuda/cuda_forms.h"
#include "ml/ops/cuda/cuda_layers.h"
#include "ml/ops/cuda/cuda_pairs.h"
#include "ml/ops/cuda/form_functions.h"
#include "ml/ops/cuda/guarded_attention.h"
#include "ml/ops/cuda/guarded_layers.h"
#include "ml/ops/cuda/module_functions.h"
#include "ml/ops/cuda/pair_trial.h"

#define LACUNA_EXPORT extern "C" __attribute__((visibility("default")))

namespace {

using namespace lacuna::ml;

bool (*cancel_poll)() = nullptr;
std::atomic<int> only_form{-1};

gpu::KernelGate& gate() {
    static gpu::KernelGate instance([](const std::string& text) { TORCH_WARN(text); });
    return instance;
}

gpu::GuardedLayers& layers() {
    static gpu::GuardedLayers instance([](const std::string& text) { TORCH_WARN(text); },
                                       [](bool convolutions) { return std::make_unique<gpu::CudaLayers>(convolutions); });
    return instance;
}
constexpr char kPairs[] = "sums over pairs of cells";

AttentionTensors contextual_attention_cuda(const at::Tensor& features, const std::optional<at::Tensor>& hole_cells,
                                           const std::optional<at::Tensor>& avoid_cells,
                                           const std::optional<at::Tensor>& prefer_cells, double prefer_bias,
                                           at::IntArrayRef foreground, int64_t patch_norm, int64_t paste, int64_t downsample,
                                           double softmax_scale, bool fuse, int64_t top_k) {
    const c10::DeviceGuard guard(features.device());
    const auto [request, options] = unpack_attention(features, hole_cells, avoid_cells, prefer_cells, prefer_bias, foreground,
                                                     patch_norm, paste, downsample, softmax_scale, fuse, top_k);
    const std::vector<gpu::AttentionForm> forms = gpu::cuda_forms();
    const int only = only_form;
    AttentionResult result = only >= 0 ? forms.at(static_cast<std::size_t>(only)).attend(request, options, gpu::Room::Usual)
                                       : gpu::guarded_attention(request, options, gate(), forms);
    if (top_k == 0) {
        result.top_index = at::empty({0}, result.argmax.options());
        result.top_weight = at::empty({0}, features.options());
    }
    return {result.output, result.argmax, result.top_index, result.top_weight};
}

}  // namespace

LACUNA_EXPORT const char* const lacuna_cuda_interface = gpu::kInterface;

// Not when the module is loaded: the program doesn't know yet then whether it fits.
LACUNA_EXPORT void lacuna_cuda_start(bool (*poll)()) {
    cancel_poll = poll;
    gpu::tell_recording_by(&gpu::stream_is_recorded);
    static torch::Library operators(torch::Library::IMPL, "lacuna", c10::DispatchKey::CUDA, __FILE__, __LINE__);
    operators.impl("contextual_attention", TORCH_FN(contextual_attention_cuda));
}

/// Why the device doesn't use the kernels below: writes text that ends in 0, empty where it does.
LACUNA_EXPORT void lacuna_cuda_layer_kernel_state(int device, char* text, std::size_t size) {
    std::snprintf(text, size, "%s", layers().reason(device).c_str());
}

/// Null where the device's kernels fail their trial.
LACUNA_EXPORT const lacuna::ml::LayerKernels* lacuna_cuda_layer_kernels(int index) {
    const c10::Device device(c10::kCUDA, static_cast<c10::DeviceIndex>(index));
    const c10::DeviceGuard guard(device);
    return layers().find(device);
}

/// Null where the device's kernels fail their trial, or have yet to be tried while a graph is recorded.
LACUNA_EXPORT const lacuna::ml::PairKernels* lacuna_cuda_pair_kernels(int index) {
    static const gpu::CudaPairs kernels;
    const c10::Device device(c10::kCUDA, static_cast<c10::DeviceIndex>(index));
    const c10::DeviceGuard guard(device);
    if (gpu::being_recorded() && !gate().tried(index, kPairs)) return nullptr;
    return gate().open(index, kPairs, [&] { gpu::try_pairs(kernels, device); }) ? &kernels : nullptr;
}

LACUNA_EXPORT void lacuna_cuda_pair_kernel_state(int device, char* text, std::size_t size) {
    std::snprintf(text, size, "%s", gate().reason(device, kPairs).c_str());
}

LACUNA_EXPORT bool lacuna_cuda_form_name(int device, int form, char* name, std::size_t size) {
    const c10::DeviceGuard guard(c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(device)));
    const std::vector<gpu::AttentionForm> forms = gpu::cuda_forms();
    if (form < 0 || static_cast<std::size_t>(form) >= forms.size()) return false;
    std::snprintf(name, size, "%s", forms[static_cast<std::size_t>(form)].name.c_str());
    return true;
}

LACUNA_EXPORT void lacuna_cuda_try_form(int device, int form, char* reason, std::size_t size) {
    const c10::Device place(c10::kCUDA, static_cast<c10::DeviceIndex>(device));
    const c10::DeviceGuard guard(place);
    const gpu::AttentionForm tried = gpu::cuda_forms().at(static_cast<std::size_t>(form));
    (void)gate().open(device, tried.name, [&] { gpu::try_form(tried, place); });
    std::snprintf(reason, size, "%s", gate().reason(device, tried.name).c_str());
}

LACUNA_EXPORT void lacuna_cuda_use_form(int form) { only_form = form; }

namespace lacuna::ml {

bool cancel_requested() { return cancel_poll != nullptr && cancel_poll(); }

void throw_if_cancelled() {
    if (cancel_requested()) throw Cancelled();
}

}  // namespace lacuna::ml
