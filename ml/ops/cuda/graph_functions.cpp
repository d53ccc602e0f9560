// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/graph_functions.h"

#include <ATen/core/CachingHostAllocator.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/core/InferenceMode.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>

#include <cstdio>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace {

using at::cuda::CUDAGraph;

void explain(const std::exception& error, char* reason, std::size_t size) {
    const auto* ours = dynamic_cast<const c10::Error*>(&error);
    std::snprintf(reason, size, "%s", ours != nullptr ? ours->what_without_backtrace() : error.what());
    if (size > 1 && reason[0] == '\0') std::snprintf(reason, size, "unknown");
}

void try_to(const std::function<void()>& action) {
    try {
        action();
    } catch (const std::exception&) {
    }
}

// A recording that broke off. The allocators still ask the graph which streams are its own, and keep its memory for it, until
// they are told to stop; LibTorch tells them only after a recording that went well.
void give_up(std::unique_ptr<CUDAGraph> graph, const c10::MempoolId_t& pool) {
    namespace allocator = c10::cuda::CUDACachingAllocator;
    const c10::DeviceIndex device = c10::cuda::current_device();
    // Where it broke off says how much of this has been done, or was never begun: they throw then.
    try_to([&] { allocator::endAllocateToPool(device, pool); });
    try_to([&] { at::getHostAllocator(at::kCUDA)->end_allocate_to_pool(pool); });
    try_to([&] { allocator::releasePool(device, pool); });
    try_to([&] { at::getHostAllocator(at::kCUDA)->release_pool(pool); });
    // Its destructor would throw for an unfinished recording; a few hundred bytes are the better loss.
    (void)graph.release();
}

}  // namespace

#define LACUNA_EXPORT extern "C" __attribute__((visibility("default")))

LACUNA_EXPORT void* lacuna_cuda_graph_record(void (*body)(void*), void* context, char* reason, std::size_t size) {
    auto graph = std::make_unique<CUDAGraph>();
    // CUDAGraph::pool() doesn't tell it before a recording has gone well.
    const c10::MempoolId_t pool = at::cuda::graph_pool_handle();
    try {
        {
            // What LibTorch makes here for all graphs must not become a tensor that only inference may write to.
            const c10::InferenceMode off(false);
            // Other threads may go on allocating and copying meanwhile.
            graph->capture_begin(pool, cudaStreamCaptureModeThreadLocal);
        }
        body(context);
        graph->capture_end();
        return graph.release();
    } catch (const std::exception& error) {
        explain(error, reason, size);
        (void)cudaGetLastError();  // so that the next call doesn't report it as its own
        give_up(std::move(graph), pool);
        return nullptr;
    }
}

LACUNA_EXPORT void lacuna_cuda_graph_replay(void* graph, char* reason, std::size_t size) {
    try {
        static_cast<CUDAGraph*>(graph)->replay();
    } catch (const std::exception& error) {
        explain(error, reason, size);
    }
}

LACUNA_EXPORT void lacuna_cuda_graph_forget(void* graph) {
    // Its memory may still be in use by what was queued last.
    (void)cudaDeviceSynchronize();
    delete static_cast<CUDAGraph*>(graph);
}
