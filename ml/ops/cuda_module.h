// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace lacuna::ml {

/// What became of the CUDA module.
struct CudaModuleState {
    bool opened = false;
    std::string reason;  ///< why not, in English for the log; empty when opened
};

/// Opens liblacuna_cuda.so, which adds the CUDA kernels of our operators and brings libtorch_cuda with it. Tried once a process
/// (the first call's path counts), never throws, and where no NVIDIA driver is installed nothing is opened. Any thread.
const CudaModuleState& open_cuda_module(const std::filesystem::path& module);

/// Opens the module and says why CUDA can't be used, in English; empty where it can.
std::string cuda_unavailable_reason(const std::filesystem::path& module);

/// A module's file, loaded and started.
struct ModuleFile {
    void* handle = nullptr;  ///< as dlopen() gives it; null where the file can't be used
    std::string reason;      ///< why not, in English for the log
};
/// Loads and starts the file, whether or not a driver is there; what open_cuda_module() does with it, for tests. A module that
/// wasn't built with this program's headers and LibTorch is refused before anything of it is called. Never throws.
ModuleFile start_module_file(const std::filesystem::path& module);

/// A function that the opened module exports, null where none is open or it has no such function.
void* cuda_module_function(const char* name);

}  // namespace lacuna::ml
