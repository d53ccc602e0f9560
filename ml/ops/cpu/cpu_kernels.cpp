// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cpu/cpu_kernels.h"

#include <cstring>

namespace lacuna::ml {

const CpuKernels* cpu_kernels_named(const char* name) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (std::strcmp(name, "avx512") == 0 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return &kCpuKernelsAvx512;
    if (std::strcmp(name, "avx2") == 0 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
        __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2"))
        return &kCpuKernelsAvx2;
#endif
    return std::strcmp(name, "baseline") == 0 ? &kCpuKernelsBaseline : nullptr;
}

const CpuKernels& cpu_kernels() {
    static const CpuKernels& chosen = [&]() -> const CpuKernels& {
        if (const CpuKernels* wide = cpu_kernels_named("avx512")) return *wide;
        if (const CpuKernels* medium = cpu_kernels_named("avx2")) return *medium;
        return kCpuKernelsBaseline;
    }();
    return chosen;
}

}  // namespace lacuna::ml
