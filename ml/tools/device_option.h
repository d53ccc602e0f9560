// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>

#include "ml/ops/cuda_module.h"

namespace lacuna::ml {

/// The device that a program's `--device` names: "cpu", "cuda", or "" for CUDA where there is one, else the CPU. `reason` is then
/// told why. The CUDA module is looked for in ../lib beside the program. Throws std::invalid_argument for other words and where
/// "cuda" isn't to be had.
inline c10::Device device_option(const std::string& wanted, std::string* reason = nullptr) {
    if (wanted == "cpu") return c10::Device(c10::kCPU);
    if (wanted != "cuda" && !wanted.empty()) throw std::invalid_argument("--device: cpu or cuda");
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::string why = cuda_unavailable_reason(program.parent_path() / "../lib/liblacuna_cuda.so");
    if (why.empty()) return c10::Device(c10::kCUDA);
    if (wanted == "cuda") throw std::invalid_argument("--device cuda: " + why);
    if (reason != nullptr) *reason = why;
    return c10::Device(c10::kCPU);
}

}  // namespace lacuna::ml
