// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda_module.h"

#include <dlfcn.h>
#include <torch/cuda.h>

#include <atomic>
#include <exception>
#include <string_view>

#include "ml/ops/cancelled.h"
#include "ml/ops/cuda/module_functions.h"

namespace lacuna::ml {

namespace {

std::atomic<void*> opened_module{nullptr};

CudaModuleState open_once(const std::filesystem::path& module) {
    // The driver's library is there exactly where a driver is; opening libtorch_cuda without it would only waste memory.
    void* driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (driver == nullptr) return {false, "no NVIDIA driver is installed"};
    const ModuleFile file = start_module_file(module);
    opened_module = file.handle;
    return {file.handle != nullptr, file.reason};
}

}  // namespace

ModuleFile start_module_file(const std::filesystem::path& module) {
    void* handle = dlopen(module.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
        const char* error = dlerror();
        return {nullptr, error != nullptr ? error : "the module can't be opened"};
    }
    // One that doesn't fit stays loaded, unused: libtorch_cuda, which came with it, can't be unloaded.
    const auto interface = static_cast<gpu::Interface*>(dlsym(handle, gpu::kInterfaceName));
    const auto start = reinterpret_cast<gpu::Start*>(dlsym(handle, gpu::kStart));
    if (interface == nullptr || start == nullptr || std::string_view(*interface) != gpu::kInterface)
        return {nullptr, "the module is of another version"};
    try {
        start(&cancel_requested);
    } catch (const std::exception& error) {
        return {nullptr, error.what()};
    }
    return {handle, {}};
}

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
