// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels: what a thread does is in prepare.h, scores.h and paste.h, which the CPU's tests run too. Here are only the
// launches, and how the threads of a group put their results together.
#include "ml/ops/cuda/bands/attention_kernels.h"
#include "ml/ops/cuda/bands/launch_sizes.h"
#include "ml/ops/cuda/bands/paste.h"
#include "ml/ops/cuda/bands/scores.h"

namespace lacuna::ml::gpu::bands {

namespace {

// A thread's place in a launch of rows_size().
struct RowPlace {
    int64_t row = static_cast<int64_t>(blockIdx.x) * kBlockRows + threadIdx.x / kLanes;
    int slot = static_cast<int>(blockIdx.y), sample = static_cast<int>(blockIdx.z);
    int lane = static_cast<int>(threadIdx.x % kLanes);
    __device__ RowPlace() {}
};

struct ItemPlace {
    int64_t item = static_cast<int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
    int sample = static_cast<int>(blockIdx.z);
    __device__ ItemPlace() {}
};

__device__ RunningSoftmax from_lane(const RunningSoftmax& mine, int distance) {
    constexpr unsigned kAll = 0xFFFFFFFF;
    return {__shfl_xor_sync(kAll, mine.sum, distance), __shfl_xor_sync(kAll, mine.max, distance),
            __shfl_xor_sync(kAll, mine.best, distance), __shfl_xor_sync(kAll, mine.invalid, distance)};
}

__global__ void __launch_bounds__(kBlockThreads) gather_cells_kernel(const __grid_constant__ AttentionArguments a) {
    const RowPlace place;
    if (place.row >= a.pitch) return;
    float sum = gather_cell(a, place.sample, static_cast<int>(place.row), place.lane);
    for (int distance = kLanes / 2; distance > 0; distance /= 2) sum += __shfl_xor_sync(0xFFFFFFFF, sum, distance);
    if (place.lane == 0) a.squares[static_cast<int64_t>(place.sample) * a.pitch + place.row] = sum;
}

__global__ void __launch_bounds__(kBlockThreads) judge_cells_kernel(const __grid_constant__ AttentionArguments a) {
    const ItemPlace place;
    if (place.item < a.cells()) judge_cell(a, place.sample, static_cast<int>(place.item));
}

__global__ void __launch_bounds__(kBlockThreads) gather_rows_kernel(const __grid_constant__ AttentionArguments a) {
    const RowPlace place;
    if (place.row < a.band.product_rows()) gather_row(a, place.sample, static_cast<int>(place.row), place.lane);
}

__global__ void __launch_bounds__(kBlockThreads) scores_kernel(const __grid_constant__ AttentionArguments a) {
    const RowPlace place;
    if (place.row < a.band.score_rows()) score_lane(a, place.sample, static_cast<int>(place.row), place.slot, place.lane);
}

__global__ void __launch_bounds__(kBlockThreads) logits_kernel(const __grid_constant__ AttentionArguments a) {
    const RowPlace place;
    const int64_t attended = a.band.attended.count();
    if (place.row >= attended) return;
    RunningSoftmax running = logit_lane(a, place.sample, static_cast<int>(place.row), place.slot, place.lane);
    for (int distance = kLanes / 2; distance > 0; distance /= 2) running = joined(running, from_lane(running, distance));
    if (place.lane == 0) a.partial[(static_cast<int64_t>(place.sample) * a.slots + place.slot) * attended + place.row] = running;
}

__global__ void __launch_bounds__(kBlockThreads) softmax_kernel(const __grid_constant__ AttentionArguments a) {
    const ItemPlace place;
    if (place.item < a.band.attended.count()) finish_softmax(a, place.sample, static_cast<int>(place.item));
}

__global__ void __launch_bounds__(kBlockThreads) fold_kernel(const __grid_constant__ AttentionArguments a) {
    const RowPlace place;
    if (place.row < a.band.output.count()) fold_lane(a, place.sample, static_cast<int>(place.row), place.slot, place.lane);
}

__global__ void __launch_bounds__(kBlockThreads) place_kernel(const __grid_constant__ AttentionArguments a) {
    const ItemPlace place;
    if (place.item >= placed_items(a)) return;
    const PlacedItem to = placed_item(a, place.item);
    place_pixel(a, place.sample, to.plane, to.cell, to.channel);
}

using Kernel = void (*)(AttentionArguments);

const char* error_text(cudaError_t error) { return error == cudaSuccess ? nullptr : cudaGetErrorString(error); }

const char* queue(Kernel kernel, const LaunchSize& size, const AttentionArguments& a, void* stream) {
    kernel<<<dim3(size.x, size.y, size.z), kBlockThreads, 0, static_cast<cudaStream_t>(stream)>>>(a);
    return error_text(cudaGetLastError());
}

}  // namespace

const char* queue_prepare(const AttentionArguments& a, void* stream) {
    if (const char* error = queue(gather_cells_kernel, rows_size(a.pitch, 1, a.samples), a, stream)) return error;
    return queue(judge_cells_kernel, items_size(a.cells(), a.samples), a, stream);
}

const char* queue_rows(const AttentionArguments& a, void* stream) {
    return queue(gather_rows_kernel, rows_size(a.band.product_rows(), 1, a.samples), a, stream);
}

const char* queue_weights(const AttentionArguments& a, void* stream) {
    if (const char* error = queue(scores_kernel, rows_size(a.band.score_rows(), a.slots, a.samples), a, stream)) return error;
    if (const char* error = queue(logits_kernel, rows_size(a.band.attended.count(), a.slots, a.samples), a, stream)) return error;
    if (const char* error = queue(softmax_kernel, items_size(a.band.attended.count(), a.samples), a, stream)) return error;
    return queue(fold_kernel, rows_size(a.band.output.count(), a.slots, a.samples), a, stream);
}

const char* queue_place(const AttentionArguments& a, void* stream) {
    return queue(place_kernel, items_size(placed_items(a), a.samples), a, stream);
}

}  // namespace lacuna::ml::gpu::bands
