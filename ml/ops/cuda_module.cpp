// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda_module.h"

#include <dlfcn.h>
#include <torch/cuda.h>

#include <atomic>

#include "ml/ops/cancelled.h"

namespace lacuna::ml {

namespace {

std::atomic<void*> opened_module{nullptr};

CudaModuleState open_once(const std::filesystem::path& module) {
    // The driver's library is there exactly where a driver is; opening libtorch_cuda without it would only waste memory.
    void* driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (driver == nullptr) return {false, "no NVIDIA driver is installed"};
    void* handle = dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
        const char* error = dlerror();
        return {false, error != nullptr ? error : "the module can't be opened"};
    }
    using SetPoll = void (*)(bool (*)());
    const auto set_poll = reinterpret_cast<SetPoll>(dlsym(handle, "lacuna_cuda_set_cancel_poll"));
    if (set_poll == nullptr) return {false, "the module is of another version"};
    set_poll(&cancel_requested);
    opened_module = handle;
    return {true, {}};
}

}  // namespace

const CudaModuleState& open_cuda_module(const std::filesystem::path& module) {
    static const CudaModuleState state = open_once(module);
    return state;
}

std::string cuda_unavailable_reason(const std::filesystem::path& module) {
    const CudaModuleState& state = open_cuda_module(module);
    if (!state.opened) return state.reason;
    return torch::cuda::is_available() ? "" : "no GPU that CUDA can use was found";
}

void* cuda_module_function(const char* name) {
    void* module = opened_module;
    return module != nullptr ? dlsym(module, name) : nullptr;
}

}  // namespace lacuna::ml
