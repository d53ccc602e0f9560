// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/pair_kernels.h"

#include "ml/ops/cuda_module.h"

namespace lacuna::ml {

const PairKernels* pair_kernels(c10::Device device) {
    using Find = const PairKernels* (*)(int);
    if (!device.is_cuda()) return nullptr;
    const auto find = reinterpret_cast<Find>(cuda_module_function("lacuna_cuda_pair_kernels"));
    return find != nullptr ? find(device.has_index() ? device.index() : 0) : nullptr;
}

}  // namespace lacuna::ml
