// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/recorder.h"

#include <c10/core/CachingDeviceAllocator.h>

#include <algorithm>
#include <utility>

#include "ml/ops/device_graph.h"

namespace lacuna::ml {

namespace {

class GraphReplay : public Replay {
 public:
    explicit GraphReplay(std::unique_ptr<DeviceGraph> graph) : graph_(std::move(graph)) {}
    void run() const override { graph_->replay(); }

 private:
    std::unique_ptr<DeviceGraph> graph_;
};

}  // namespace

bool Recorder::available(c10::Device device) const { return DeviceGraph::available(device); }

std::unique_ptr<Replay> Recorder::record(c10::Device device, const std::function<void()>& body) const {
    return std::make_unique<GraphReplay>(DeviceGraph::record(device, body));
}

DeviceMemory Recorder::memory(c10::Device device) const {
    if (!device.is_cuda()) return {};
    constexpr auto k_all = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    c10::DeviceAllocator* allocator = c10::getDeviceAllocator(device.type());
    const c10::DeviceIndex index = device.has_index() ? device.index() : c10::DeviceIndex{0};
    const auto [free, total] = allocator->getMemoryInfo(index);
    const c10::CachingDeviceAllocator::DeviceStats stats = allocator->getDeviceStats(index);
    const auto held = static_cast<std::size_t>(stats.reserved_bytes[k_all].current),
               used = static_cast<std::size_t>(stats.allocated_bytes[k_all].current);
    return {held, held - std::min(held, used), free, total};
}

void Recorder::empty_cache(c10::Device device) const { DeviceGraph::empty_cache(device); }

}  // namespace lacuna::ml
