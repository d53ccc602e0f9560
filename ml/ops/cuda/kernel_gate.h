// SPDX-License-Identifier: GPL-3.0-or-later
// Which devices may use the kernels. They were written without a GPU at hand, so each device is tried once before it is trusted.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace lacuna::ml::gpu {

/// While this thread's work is recorded, what fails says nothing about the device: some things can't be recorded.
class RecordingScope {
 public:
    RecordingScope() { ++count(); }
    ~RecordingScope() { --count(); }
    RecordingScope(const RecordingScope&) = delete;
    RecordingScope& operator=(const RecordingScope&) = delete;
    static bool active() { return count() > 0; }

 private:
    static int& count() {
        static thread_local int instance = 0;
        return instance;
    }
};

class KernelGate {
 public:
    /// Throws a std::exception that says what is wrong with the current device's results. ml::Cancelled counts as not tried.
    using Trial = std::function<void()>;
    /// Told once for each device that is refused, in English, for the log.
    using Notice = std::function<void(const std::string&)>;

    /// `work`: what the kernels do, for the notice.
    explicit KernelGate(Notice notice, std::string work = "contextual attention")
        : notice_(std::move(notice)), work_(std::move(work)) {}

    /// Whether the device may use the kernels; its first call runs the trial. Any thread; others wait meanwhile.
    bool open(int device, const Trial& trial);
    /// Refuses the device from now on; not within a RecordingScope.
    void close(int device, const std::string& reason);
    /// "" where the device may use them, else why not ("not tried yet" before the first call).
    [[nodiscard]] std::string reason(int device) const;

 private:
    void refuse(int device, const std::string& reason);

    Notice notice_;
    std::string work_;
    mutable std::mutex mutex_;
    std::map<int, std::string> reasons_;  // of the devices that were tried; "" = open
};

}  // namespace lacuna::ml::gpu
