// SPDX-License-Identifier: GPL-3.0-or-later
// NCCL for ml::World, reached by name in the opened module (see ml/train/distributed.cpp).
#define USE_C10D_NCCL

#include <chrono>
#include <cstdint>

#include <nccl.h>
#include <torch/csrc/cuda/nccl.h>
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>

#include "ml/ops/cuda/nccl_functions.h"

// Null where the header that this was compiled with isn't of the version that LibTorch was: the options hold a struct that grows
// from version to version.
extern "C" __attribute__((visibility("default"))) c10d::Backend* lacuna_cuda_make_nccl(
    const c10::intrusive_ptr<c10d::Store>& store, int rank, int size, std::chrono::milliseconds timeout) {
    constexpr std::uint64_t ours = std::uint64_t{NCCL_MAJOR} << 32 | std::uint64_t{NCCL_MINOR} << 16;
    if (torch::cuda::nccl::version() >> 16 != ours >> 16) return nullptr;
    const auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = timeout;
    return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, rank, size, options).release();
}
