// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/Device.h>

#include <cstddef>
#include <functional>
#include <memory>

namespace lacuna::ml {

/// Work that was recorded, to be queued as a whole.
class Replay {
 public:
    virtual ~Replay() = default;
    virtual void run() const = 0;
};

/// Of a device, in bytes.
struct DeviceMemory {
    std::size_t held = 0;  ///< by LibTorch in this process
    std::size_t idle = 0;  ///< of that, what it keeps for later
    std::size_t free = 0;  ///< held by nobody
    std::size_t total = 0;
};

/// What records a device's work, see DeviceGraph::record(). Tests put their own in its place.
class Recorder {
 public:
    virtual ~Recorder() = default;
    [[nodiscard]] virtual bool available(c10::Device device) const;
    virtual std::unique_ptr<Replay> record(c10::Device device, const std::function<void()>& body) const;
    /// All 0 for the CPU.
    [[nodiscard]] virtual DeviceMemory memory(c10::Device device) const;
    /// See DeviceGraph::empty_cache().
    virtual void empty_cache(c10::Device device) const;
};

}  // namespace lacuna::ml
