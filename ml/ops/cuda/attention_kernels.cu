// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels: what a thread does is in sweep.h, sinks.h and paste.h, which the CPU's tests run too. Here are only the launches.
#include "ml/ops/cuda/attention_kernels.h"
#include "ml/ops/cuda/launch_sizes.h"
#include "ml/ops/cuda/paste.h"
#include "ml/ops/cuda/sinks.h"

namespace lacuna::ml::gpu {

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
    __device__ __forceinline__ int fetch_add(int* counter, int n) { return atomicAdd(counter, n); }
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

__global__ void finish_kernel(const __grid_constant__ GridArguments grid, const __grid_constant__ AttendedArguments from,
                              const __grid_constant__ OutputArguments to) {
    const int64_t cell = static_cast<int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    if (cell < from.rect.count()) finish_cell(grid, from, to, cell);
}

// One block a pixel, its threads are channels.
__global__ void paste_kernel(const __grid_constant__ GridArguments grid, const __grid_constant__ AttendedArguments from,
                             const __grid_constant__ OutputArguments to) {
    for (int channel = threadIdx.x; channel < grid.channels; channel += blockDim.x)
        paste_value(grid, from, to, blockIdx.x, channel);
}

const char* error_text(cudaError_t error) { return error == cudaSuccess ? nullptr : cudaGetErrorString(error); }

dim3 grid_of(const LaunchSize& size) { return dim3(size.x, size.y, size.z); }

template <class Sink>
void sweep(Shape shape, const SweepArguments& a, cudaStream_t stream) {
    const dim3 blocks = grid_of(sweep_size(a.launch));
    if (shape == Shape::Narrow) {
        sweep_kernel<NarrowShape, Sink><<<blocks, NarrowShape::kThreads, 0, stream>>>(a);
    } else {
        sweep_kernel<WideShape, Sink><<<blocks, WideShape::kThreads, 0, stream>>>(a);
    }
}

}  // namespace

const char* queue_softmax_sweep(Shape shape, const SweepArguments& a, void* stream) {
    const auto queue = static_cast<cudaStream_t>(stream);
    sweep<SoftmaxSink>(shape, a, queue);
    if (const char* error = error_text(cudaGetLastError())) return error;
    merge_kernel<<<grid_of(cells_size(a.launch.rect.count())), kCellThreads, 0, queue>>>(a);
    return error_text(cudaGetLastError());
}

const char* queue_list_sweep(Shape shape, const SweepArguments& a, void* stream) {
    sweep<ListSink>(shape, a, static_cast<cudaStream_t>(stream));
    return error_text(cudaGetLastError());
}

const char* queue_finish_cells(const GridArguments& grid, const AttendedArguments& from, const OutputArguments& to,
                               void* stream) {
    finish_kernel<<<grid_of(cells_size(from.rect.count())), kCellThreads, 0, static_cast<cudaStream_t>(stream)>>>(grid, from, to);
    return error_text(cudaGetLastError());
}

const char* queue_paste(const GridArguments& grid, const AttendedArguments& from, const OutputArguments& to, void* stream) {
    paste_kernel<<<grid_of(paste_size(to)), paste_threads(grid.channels), 0, static_cast<cudaStream_t>(stream)>>>(grid, from, to);
    return error_text(cudaGetLastError());
}

const char* count_multiprocessors(int* count) {
    int device = 0;
    if (const char* error = error_text(cudaGetDevice(&device))) return error;
    return error_text(cudaDeviceGetAttribute(count, cudaDevAttrMultiProcessorCount, device));
}

const char* wait_for_stream(void* stream) { return error_text(cudaStreamSynchronize(static_cast<cudaStream_t>(stream))); }

}  // namespace lacuna::ml::gpu
