// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_device.h"

#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAStream.h>
#include <c10/util/Exception.h>
#include <cuda_runtime_api.h>

#include <map>
#include <mutex>

namespace lacuna::ml::gpu {

namespace {

void check(cudaError_t error) { check_cuda(error == cudaSuccess ? nullptr : cudaGetErrorString(error)); }

DeviceFacts ask(int device) {
    DeviceFacts facts;
    int major = 0;
    std::size_t free = 0, total = 0;
    check(cudaDeviceGetAttribute(&facts.multiprocessors, cudaDevAttrMultiProcessorCount, device));
    check(cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device));
    check(cudaMemGetInfo(&free, &total));
    facts.bytes = static_cast<int64_t>(total);
    facts.multiplies_bfloat16 = major >= 8;
    return facts;
}

}  // namespace

void check_cuda(const char* error) { TORCH_CHECK(error == nullptr, "CUDA: ", error); }

DeviceFacts device_facts() {
    static std::mutex mutex;
    static std::map<int, DeviceFacts> known;
    const int device = c10::cuda::current_device();
    const std::scoped_lock lock(mutex);
    if (const auto found = known.find(device); found != known.end()) return found->second;
    return known[device] = ask(device);
}

void* current_stream() { return c10::cuda::getCurrentCUDAStream().stream(); }

bool stream_is_recorded() {
    cudaStreamCaptureStatus status = cudaStreamCaptureStatusNone;
    // Whatever is wrong with the stream, its next work says.
    if (cudaStreamIsCapturing(static_cast<cudaStream_t>(current_stream()), &status) != cudaSuccess) (void)cudaGetLastError();
    return status != cudaStreamCaptureStatusNone;
}

void wait_for_stream(void* stream) { check(cudaStreamSynchronize(static_cast<cudaStream_t>(stream))); }

}  // namespace lacuna::ml::gpu
