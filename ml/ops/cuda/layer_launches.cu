// SPDX-License-Identifier: GPL-3.0-or-later
// What a thread does is in layer_values.h, which the CPU's tests run too. Here are only the launches.
#include "ml/ops/cuda/layer_launches.h"
#include "ml/ops/cuda/layer_values.h"

namespace lacuna::ml::gpu {

namespace {

constexpr int kThreads = 256;

// Blocks of threads along a row, and one row of blocks for each row. Null, or what is wrong.
const char* row_blocks(int64_t across, int64_t rows, dim3* blocks) {
    if (across < 1 || rows < 1) return "an empty launch";
    if (across > INT32_MAX || rows > 65535) return "more rows than one launch can have";
    *blocks = dim3(static_cast<unsigned>((across + kThreads - 1) / kThreads), static_cast<unsigned>(rows));
    return nullptr;
}

__device__ __forceinline__ int place_in_row() { return static_cast<int>(blockIdx.x * kThreads + threadIdx.x); }

template <class Source, class Target>
__global__ void __launch_bounds__(kThreads) finish_kernel(const __grid_constant__ FinishArguments a, int groups) {
    const int place = place_in_row();
    if (place >= a.window.columns * groups) return;
    const int column = place / groups;
    finish_group<Source, Target>(a, static_cast<int>(blockIdx.y), column, place - column * groups);
}

template <class Target>
__global__ void __launch_bounds__(kThreads) input_kernel(const __grid_constant__ InputArguments a) {
    const int column = place_in_row();
    if (column < a.window.columns) input_pixel<Target>(a, static_cast<int>(blockIdx.y), column);
}

__global__ void __launch_bounds__(kThreads) masks_kernel(const __grid_constant__ MaskArguments a) {
    const int column = place_in_row();
    if (column < a.width / kMaskCell) mask_cell(a, static_cast<int>(blockIdx.y), column);
}

const char* error_text(cudaError_t error) { return error == cudaSuccess ? nullptr : cudaGetErrorString(error); }

}  // namespace

const char* queue_finish(const FinishArguments& a, void* stream) {
    const int groups = (a.target.channels + kChannelGroup - 1) / kChannelGroup;
    dim3 blocks;
    if (const char* error = row_blocks(static_cast<int64_t>(a.window.columns) * groups, a.window.rows, &blocks)) return error;
    const bool wide_source = a.source_type == Element::Float32, wide_target = a.target.type == Element::Float32;
    const auto kernel = wide_source
                            ? (wide_target ? finish_kernel<float, float> : finish_kernel<float, BFloat16Bits>)
                            : (wide_target ? finish_kernel<BFloat16Bits, float> : finish_kernel<BFloat16Bits, BFloat16Bits>);
    kernel<<<blocks, kThreads, 0, static_cast<cudaStream_t>(stream)>>>(a, groups);
    return error_text(cudaGetLastError());
}

const char* queue_input(const InputArguments& a, void* stream) {
    dim3 blocks;
    if (const char* error = row_blocks(a.window.columns, a.window.rows, &blocks)) return error;
    const auto kernel = a.target_type == Element::Float32 ? input_kernel<float> : input_kernel<BFloat16Bits>;
    kernel<<<blocks, kThreads, 0, static_cast<cudaStream_t>(stream)>>>(a);
    return error_text(cudaGetLastError());
}

const char* queue_masks(const MaskArguments& a, void* stream) {
    dim3 blocks;
    if (const char* error = row_blocks(a.width / kMaskCell, a.height / kMaskCell, &blocks)) return error;
    masks_kernel<<<blocks, kThreads, 0, static_cast<cudaStream_t>(stream)>>>(a);
    return error_text(cudaGetLastError());
}

const char* compute_capability(int* capability) {
    int device = 0, major = 0, minor = 0;
    if (const char* error = error_text(cudaGetDevice(&device))) return error;
    if (const char* error = error_text(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device))) return error;
    if (const char* error = error_text(cudaDeviceGetAttribute(&minor, cudaDevAttrComputeCapabilityMinor, device))) return error;
    *capability = 10 * major + minor;
    return nullptr;
}

}  // namespace lacuna::ml::gpu
