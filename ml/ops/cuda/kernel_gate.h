// SPDX-License-Identifier: GPL-3.0-or-later
// Which devices may use the kernels. They were written without a GPU at hand, so each device is tried once before it is trusted.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace lacuna::ml::gpu {

class KernelGate {
 public:
    /// Throws a std::exception that says what is wrong with the current device's results. ml::Cancelled counts as not tried.
    using Trial = std::function<void()>;
    /// Told once for each device that is refused, in English, for the log.
    using Notice = std::function<void(const std::string&)>;

    explicit KernelGate(Notice notice) : notice_(std::move(notice)) {}

    /// Whether the device may use the kernels; its first call runs the trial. Any thread; others wait meanwhile.
    bool open(int device, const Trial& trial);
    /// Refuses the device from now on.
    void close(int device, const std::string& reason);
    /// "" where the device may use them, else why not ("not tried yet" before the first call).
    [[nodiscard]] std::string reason(int device) const;

 private:
    void refuse(int device, const std::string& reason);

    Notice notice_;
    mutable std::mutex mutex_;
    std::map<int, std::string> reasons_;  // of the devices that were tried; "" = open
};

}  // namespace lacuna::ml::gpu
