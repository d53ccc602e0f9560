// SPDX-License-Identifier: GPL-3.0-or-later
// Time and memory of work on a device.
#pragma once

#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace lacuna::ml {

class DeviceMeter {
 public:
    explicit DeviceMeter(c10::Device device) : device_(device) {
        if (device_.is_cuda() && !device_.has_index()) device_.set_index(0);
    }

    /// Milliseconds of `work`: on a GPU, by events on its stream, the median of seven runs after two that don't count; on the CPU
    /// one run.
    double milliseconds(const std::function<void()>& work) const {
        if (!device_.is_cuda()) return by_clock(work);
        std::vector<double> times;
        for (int i = -2; i < 7; ++i) {
            const double time = by_events(work);
            if (i >= 0) times.push_back(time);
        }
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }

    /// Milliseconds of one run of `work`, until the device is done with it.
    double first_milliseconds(const std::function<void()>& work) const {
        const auto waited = [&] {
            work();
            wait();
        };
        wait();
        return by_clock(waited);
    }

    /// Bytes of tensors alive at the peak of `work`, beyond those before it. Nothing on the CPU.
    std::optional<double> peak_bytes(const std::function<void()>& work) const {
        if (!device_.is_cuda()) {
            work();
            return std::nullopt;
        }
        c10::DeviceAllocator& allocator = *c10::getDeviceAllocator(device_.type());
        const auto allocated = [&] { return allocator.getDeviceStats(device_.index()).allocated_bytes[kAllPools]; };
        work();  // what libraries keep for themselves is there afterwards
        allocator.resetPeakStats(device_.index());
        const int64_t before = allocated().current;
        work();
        wait();
        return static_cast<double>(allocated().peak - before);
    }

 private:
    static constexpr size_t kAllPools = static_cast<size_t>(c10::CachingAllocator::StatType::AGGREGATE);

    void wait() const {
        if (device_.is_cuda()) c10::impl::VirtualGuardImpl(device_.type()).synchronizeDevice(device_.index());
    }

    double by_events(const std::function<void()>& work) const {
        const c10::Stream stream = c10::impl::VirtualGuardImpl(device_.type()).getStream(device_);
        c10::Event begin(device_.type(), c10::EventFlag::BACKEND_DEFAULT), end(device_.type(), c10::EventFlag::BACKEND_DEFAULT);
        begin.record(stream);
        work();
        end.record(stream);
        wait();
        return begin.elapsedTime(end);
    }

    static double by_clock(const std::function<void()>& work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }

    c10::Device device_;
};

}  // namespace lacuna::ml
