// SPDX-License-Identifier: GPL-3.0-or-later
// Which forms of our kernels a device may use. Each is tried once on each device before it is trusted there.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>

namespace lacuna::ml::gpu {

/// Whether what this thread queues now is written down for later instead of done. What fails then says nothing about the device:
/// some things can't be recorded.
bool being_recorded();
/// Who knows: the device's stream, since a recording is made by several threads where autograd takes part. Until then nothing is.
void tell_recording_by(bool (*recording)());

class KernelGate {
 public:
    /// Throws a std::exception that says what is wrong with the current device's results. ml::Cancelled counts as not tried.
    using Trial = std::function<void()>;
    /// Told once for each form that a device doesn't use, in English, for the log.
    using Notice = std::function<void(const std::string&)>;

    explicit KernelGate(Notice notice) : notice_(std::move(notice)) {}

    /// Whether the device may use the form; the first call runs the trial. One without memory counts as not tried, and the form
    /// as not to be used now. Any thread; others wait meanwhile.
    bool open(int device, const std::string& form, const Trial& trial);
    /// Refuses the form on the device from now on; not while its work is being_recorded().
    void close(int device, const std::string& form, const std::string& reason);
    /// Tells that the form wasn't used this time.
    void pass_over(int device, const std::string& form, const std::string& reason);

    [[nodiscard]] bool tried(int device, const std::string& form) const;
    /// "" where the device may use the form, else why not ("not tried yet" before the first call).
    [[nodiscard]] std::string reason(int device, const std::string& form) const;

 private:
    using Key = std::pair<int, std::string>;
    void refuse(const Key& key, const std::string& reason);
    void tell_once(const Key& key, const std::string& reason);
    void tell(const Key& key, const std::string& reason);

    Notice notice_;
    mutable std::mutex mutex_;
    std::map<Key, std::string> reasons_;  // of what was tried; "" = open
    std::set<Key> passed_over_;
};

/// What a failure says, on one line where it can be had.
std::string short_reason(const std::exception& error);

}  // namespace lacuna::ml::gpu
