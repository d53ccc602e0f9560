// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/device_graph.h"

#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <exception>
#include <map>
#include <mutex>
#include <string>

#include "ml/ops/cuda/graph_functions.h"
#include "ml/ops/cuda_module.h"

namespace lacuna::ml {

namespace {

template <class Function>
Function* function(const char* name) {
    return reinterpret_cast<Function*>(cuda_module_function(name));
}

struct Body {
    const std::function<void()>& work;
    std::exception_ptr error;
    // Exceptions must not pass through the module's C function.
    static void run(void* body) {
        auto& self = *static_cast<Body*>(body);
        try {
            self.work();
        } catch (...) {
            self.error = std::current_exception();
        }
    }
};

std::mutex& recording_mutex() {
    static std::mutex instance;
    return instance;
}

/// The device's stream for recordings, since the default one can't record. Always the same one: cuBLAS keeps megabytes for each
/// stream that it has worked on. Under recording_mutex().
c10::Stream recording_stream(const c10::impl::VirtualGuardImpl& streams, c10::Device device) {
    static std::map<c10::DeviceIndex, c10::Stream> known;
    const auto found = known.find(device.index());
    return found != known.end() ? found->second
                                : known.emplace(device.index(), streams.getStreamFromGlobalPool(device)).first->second;
}

}  // namespace

bool DeviceGraph::available(c10::Device device) { return device.is_cuda() && cuda_module_function(gpu::kGraphRecord) != nullptr; }

std::unique_ptr<DeviceGraph> DeviceGraph::record(c10::Device device, const std::function<void()>& body) {
    TORCH_CHECK(available(device), "this device records no graphs");
    const c10::DeviceGuard device_guard(device);
    const c10::impl::VirtualGuardImpl streams(device.type());
    Body call{body, nullptr};
    char reason[512] = "";
    void* graph = nullptr;
    {
        const std::scoped_lock lock(recording_mutex());
        // What is under way must be over before another stream reads its results.
        streams.synchronizeDevice(device_guard.current_device().index());
        const c10::StreamGuard stream_guard(recording_stream(streams, device_guard.current_device()));
        graph = function<gpu::GraphRecord>(gpu::kGraphRecord)(&Body::run, &call, reason, sizeof reason);
    }
    std::unique_ptr<DeviceGraph> result(graph != nullptr ? new DeviceGraph(device, graph) : nullptr);
    if (call.error) std::rethrow_exception(call.error);
    TORCH_CHECK(result != nullptr, "the device didn't record: ", std::string(reason));
    return result;
}

void DeviceGraph::empty_cache(c10::Device device) {
    const std::scoped_lock lock(recording_mutex());
    c10::getDeviceAllocator(device.type())->emptyCache();
}

DeviceGraph::~DeviceGraph() {
    try {
        const c10::DeviceGuard guard(device_);
        const std::scoped_lock lock(recording_mutex());
        function<gpu::GraphForget>(gpu::kGraphForget)(graph_);
    } catch (const std::exception& error) {
        // Recordings are dropped where the device has failed: it may not even be made current any more.
        TORCH_WARN("A recording of a GPU's work is given up without its memory: ", error.what());
    }
}

void DeviceGraph::replay() const {
    const c10::DeviceGuard guard(device_);
    char reason[512] = "";
    function<gpu::GraphReplay>(gpu::kGraphReplay)(graph_, reason, sizeof reason);
    TORCH_CHECK(reason[0] == '\0', "the device can't run what it recorded: ", std::string(reason));
}

}  // namespace lacuna::ml
