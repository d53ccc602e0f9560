// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/kernel_gate.h"

#include <atomic>
#include <exception>

#include "ml/ops/cancelled.h"
#include "ml/ops/short_memory.h"

namespace lacuna::ml::gpu {

namespace {

std::atomic<bool (*)()> recording_now{nullptr};

}  // namespace

bool being_recorded() {
    bool (*const recording)() = recording_now;
    return recording != nullptr && recording();
}

void tell_recording_by(bool (*recording)()) { recording_now = recording; }

bool KernelGate::open(int device, const std::string& form, const Trial& trial) {
    const std::scoped_lock lock(mutex_);
    const Key key{device, form};
    if (const auto found = reasons_.find(key); found != reasons_.end()) return found->second.empty();
    try {
        trial();
    } catch (const Cancelled&) {
        throw;
    } catch (const std::exception& error) {
        if (short_memory(error) != ShortMemory::None) {
            tell_once(key, short_reason(error));
        } else {
            refuse(key, short_reason(error));
        }
        return false;
    }
    reasons_[key] = "";
    return true;
}

void KernelGate::close(int device, const std::string& form, const std::string& reason) {
    if (being_recorded()) return;
    const std::scoped_lock lock(mutex_);
    refuse({device, form}, reason);
}

void KernelGate::pass_over(int device, const std::string& form, const std::string& reason) {
    const std::scoped_lock lock(mutex_);
    tell_once({device, form}, reason);
}

bool KernelGate::tried(int device, const std::string& form) const {
    const std::scoped_lock lock(mutex_);
    return reasons_.count({device, form}) > 0;
}

std::string KernelGate::reason(int device, const std::string& form) const {
    const std::scoped_lock lock(mutex_);
    const auto found = reasons_.find({device, form});
    return found == reasons_.end() ? "not tried yet" : found->second;
}

void KernelGate::refuse(const Key& key, const std::string& reason) {
    if (const auto found = reasons_.find(key); found != reasons_.end() && !found->second.empty()) return;
    reasons_[key] = reason.empty() ? "unknown reason" : reason;
    tell(key, reasons_[key]);
}

void KernelGate::tell_once(const Key& key, const std::string& reason) {
    if (passed_over_.insert(key).second) tell(key, "this time: " + reason);
}

void KernelGate::tell(const Key& key, const std::string& reason) {
    notice_("GPU " + std::to_string(key.first) + " does without its kernels \"" + key.second + "\": " + reason);
}

std::string short_reason(const std::exception& error) {
    const auto* detailed = dynamic_cast<const c10::Error*>(&error);
    return detailed != nullptr ? detailed->what_without_backtrace() : error.what();
}

}  // namespace lacuna::ml::gpu
