// SPDX-License-Identifier: GPL-3.0-or-later
// What checks ask of liblacuna_cuda.so about its kernels. They throw what cuda_forms() throws; texts end in 0 and are cut where
// they don't fit.
#pragma once

#include <cstddef>

namespace lacuna::ml::gpu {

/// Name of the device's form of this number, in order of preference from 0; false: there are fewer.
using FormName = bool(int device, int form, char* name, std::size_t size);
/// Tries the form unless that has been done, and says why the device doesn't use it; empty where it may.
using TryForm = void(int device, int form, char* reason, std::size_t size);
/// From now on only the form of this number answers, tried or not, and its errors are the caller's; -1: as usual.
using UseForm = void(int form);

/// Why the device doesn't use the kernels of ml/ops/layer_kernels.h, or those of ml/ops/pair_kernels.h; empty where it does.
using KernelState = void(int device, char* text, std::size_t size);

inline constexpr char kFormName[] = "lacuna_cuda_form_name";
inline constexpr char kTryForm[] = "lacuna_cuda_try_form";
inline constexpr char kUseForm[] = "lacuna_cuda_use_form";
inline constexpr char kLayerKernelState[] = "lacuna_cuda_layer_kernel_state";
inline constexpr char kPairKernelState[] = "lacuna_cuda_pair_kernel_state";

}  // namespace lacuna::ml::gpu
