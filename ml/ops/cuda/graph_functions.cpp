// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/graph_functions.h"

#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>

#include <cstdio>
#include <exception>
#include <memory>

#include "ml/ops/cuda/kernel_gate.h"

namespace {

using at::cuda::CUDAGraph;

void explain(const std::exception& error, char* reason, std::size_t size) {
    const auto* ours = dynamic_cast<const c10::Error*>(&error);
    std::snprintf(reason, size, "%s", ours != nullptr ? ours->what_without_backtrace() : error.what());
    if (size > 1 && reason[0] == '\0') std::snprintf(reason, size, "unknown");
}

// A recording that broke off. The allocator still asks the graph which streams are its own until it is told to stop; LibTorch
// tells it only after a recording that went well.
void give_up(std::unique_ptr<CUDAGraph> graph) {
    try {
        c10::cuda::CUDACachingAllocator::endAllocateToPool(c10::cuda::current_device(), graph->pool());
    } catch (const std::exception&) {
        // It had been told already.
    }
    // Its destructor would throw for an unfinished recording; a few hundred bytes are the better loss.
    (void)graph.release();
}

}  // namespace

#define LACUNA_EXPORT extern "C" __attribute__((visibility("default")))

LACUNA_EXPORT void* lacuna_cuda_graph_record(void (*body)(void*), void* context, char* reason, std::size_t size) {
    auto graph = std::make_unique<CUDAGraph>();
    bool begun = false;
    try {
        // Other threads may go on allocating and copying meanwhile.
        graph->capture_begin({0, 0}, cudaStreamCaptureModeThreadLocal);
        begun = true;
        {
            const lacuna::ml::gpu::RecordingScope scope;
            body(context);
        }
        graph->capture_end();
        return graph.release();
    } catch (const std::exception& error) {
        explain(error, reason, size);
        (void)cudaGetLastError();  // so that the next call doesn't report it as its own
        if (begun) give_up(std::move(graph));
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
