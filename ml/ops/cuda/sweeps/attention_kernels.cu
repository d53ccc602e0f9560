// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels: what a thread does is in sweep.h, sinks.h and fold.h, which the CPU's tests run too. Here are only the launches.
#include "ml/ops/cuda/sweeps/attention_kernels.h"
#include "ml/ops/cuda/sweeps/fold.h"
#include "ml/ops/cuda/sweeps/launch_sizes.h"
#include "ml/ops/cuda/sweeps/sinks.h"

namespace lacuna::ml::gpu::sweeps {

namespace {

static_assert(sizeof(SweepShared<WideShape>) <= 48 * 1024, "more shared memory than a kernel may have without asking");

template <class Shape>
struct DeviceBlock {
    SweepShared<Shape>& memory;
    SweepThread& registers;

    __device__ __forceinline__ SweepShared<Shape>& shared() { return memory; }
    template <class F>
    __device__ __forceinline__ void phase(F f) {
        f(static_cast<int>(threadIdx.x), registers);
        __syncthreads();
    }
};

template <class Shape, class Sink>
__global__ void __launch_bounds__(Shape::kThreads, 2) sweep_kernel(const __grid_constant__ SweepArguments a) {
    __shared__ SweepShared<Shape> shared;
    SweepThread registers;
    DeviceBlock<Shape> block{shared, registers};
    const BlockPlace place = block_place(a, blockIdx.x, blockIdx.z, blockIdx.y);
    sweep_block<Shape, Sink>(a, place, block);
}

__global__ void merge_kernel(const __grid_constant__ SweepArguments a) {
    const int64_t cell = static_cast<int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (cell < a.launch.rect.count()) merge_cell(a, cell);
}

__global__ void fold_kernel(const __grid_constant__ FoldArguments f) {
    const int source = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    if (source < f.height * f.width) fold_value(f, static_cast<int>(blockIdx.y), source);
}

const char* error_text(cudaError_t error) { return error == cudaSuccess ? nullptr : cudaGetErrorString(error); }

dim3 grid_of(const LaunchSize& size) { return dim3(size.x, size.y, size.z); }

template <class Sink>
const char* sweep(const SweepArguments& a, cudaStream_t stream) {
    const dim3 blocks = grid_of(sweep_size(a.launch));
    if (a.launch.shape == Shape::Narrow) {
        sweep_kernel<NarrowShape, Sink><<<blocks, NarrowShape::kThreads, 0, stream>>>(a);
    } else {
        sweep_kernel<WideShape, Sink><<<blocks, WideShape::kThreads, 0, stream>>>(a);
    }
    return error_text(cudaGetLastError());
}

}  // namespace

const char* queue_softmax_sweep(const SweepArguments& a, void* stream) {
    const auto queue = static_cast<cudaStream_t>(stream);
    if (const char* error = sweep<SoftmaxSink>(a, queue)) return error;
    merge_kernel<<<grid_of(cells_size(a.launch.rect.count())), kCellThreads, 0, queue>>>(a);
    return error_text(cudaGetLastError());
}

const char* queue_weight_sweep(const SweepArguments& a, void* stream) {
    return sweep<WeightSink>(a, static_cast<cudaStream_t>(stream));
}

const char* queue_fold(const FoldArguments& f, void* stream) {
    fold_kernel<<<grid_of(fold_size(f)), kCellThreads, 0, static_cast<cudaStream_t>(stream)>>>(f);
    return error_text(cudaGetLastError());
}

}  // namespace lacuna::ml::gpu::sweeps
