// SPDX-License-Identifier: GPL-3.0-or-later
// What ml/train/distributed.cpp asks of liblacuna_cuda.so.
#pragma once

#include <c10/util/intrusive_ptr.h>

#include <chrono>

namespace c10d {
class Backend;
class Store;
}  // namespace c10d

namespace lacuna::ml::gpu {

/// LibTorch's own NCCL process group; the caller owns the reference that is returned. Null where the module was compiled with
/// another NCCL than LibTorch was.
using MakeNccl = c10d::Backend*(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size,
                                std::chrono::milliseconds timeout);
inline constexpr char kMakeNccl[] = "lacuna_cuda_make_nccl";

}  // namespace lacuna::ml::gpu
