// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <functional>
#include <memory>

namespace lacuna::ml {

/// A sequence of a GPU's work that is recorded once and launched as a whole afterwards: a CUDA graph. Launching hundreds of
/// kernels one by one can take a processor longer than the GPU needs for them.
class DeviceGraph {
 public:
    /// Whether the device can record. False on CPUs and where the CUDA module isn't open.
    static bool available(c10::Device device);

    /// Records what `body` asks of the device's current stream (in the threads of its backward passes too), and runs nothing of
    /// it. Memory that `body` takes belongs to the graph for as long as it lives; tensors which it reads or writes beyond that
    /// must stay where they are. `body` must have run before (libraries choose their algorithms on the first call), must not wait
    /// for the device (item(), copies from or to ordinary memory), and its work must not depend on values. Throws c10::Error or
    /// what `body` throws; the device can be used as before then. One recording at a time: other threads' calls of this class
    /// wait, since while one is made nobody may wait for the whole device.
    static std::unique_ptr<DeviceGraph> record(c10::Device device, const std::function<void()>& body);

    /// Gives back what LibTorch keeps of the device's memory for later, which it can't while any thread records.
    static void empty_cache(c10::Device device);

    ~DeviceGraph();
    DeviceGraph(const DeviceGraph&) = delete;
    DeviceGraph& operator=(const DeviceGraph&) = delete;

    /// Queues the recorded work on the device's current stream. Not to be called while it still runs on another stream.
    void replay() const;

 private:
    explicit DeviceGraph(c10::Device device, void* graph) : device_(device), graph_(graph) {}
    c10::Device device_;
    void* graph_;
};

}  // namespace lacuna::ml
