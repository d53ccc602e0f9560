// SPDX-License-Identifier: GPL-3.0-or-later
// What a thread does is in pair_values.h, which the CPU's tests run too. Here are only the launches.
#include "ml/ops/cuda/pair_launches.h"
#include "ml/ops/cuda/pair_values.h"

namespace lacuna::ml::gpu {

namespace {

template <auto Sum, class Arguments>
__global__ void __launch_bounds__(kPairColumns* kPairRows) pair_kernel(const __grid_constant__ Arguments a) {
    const int block[3] = {static_cast<int>(blockIdx.x), static_cast<int>(blockIdx.y), static_cast<int>(blockIdx.z)};
    pair_thread<Sum>(a, block, static_cast<int>(threadIdx.x), static_cast<int>(threadIdx.y));
}

template <auto Sum, class Arguments>
const char* queue(const Arguments& a, void* stream) {
    const LaunchSize size = pair_launch(a.step);
    const dim3 blocks(size.x, size.y, size.z), threads(kPairColumns, kPairRows);
    pair_kernel<Sum><<<blocks, threads, 0, static_cast<cudaStream_t>(stream)>>>(a);
    const cudaError_t error = cudaGetLastError();
    return error == cudaSuccess ? nullptr : cudaGetErrorString(error);
}

}  // namespace

const char* queue_box(const BoxArguments& a, void* stream) { return queue<box_pair>(a, stream); }
const char* queue_propagate(const PropagateArguments& a, void* stream) { return queue<propagate_pair>(a, stream); }
const char* queue_overlap(const OverlapArguments& a, void* stream) { return queue<overlap_pair>(a, stream); }

}  // namespace lacuna::ml::gpu
