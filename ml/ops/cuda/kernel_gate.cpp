// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/kernel_gate.h"

#include <exception>

#include "ml/ops/cancelled.h"

namespace lacuna::ml::gpu {

bool KernelGate::open(int device, const Trial& trial) {
    const std::scoped_lock lock(mutex_);
    if (const auto tried = reasons_.find(device); tried != reasons_.end()) return tried->second.empty();
    try {
        trial();
    } catch (const Cancelled&) {
        throw;
    } catch (const std::exception& error) {
        refuse(device, error.what());
        return false;
    }
    reasons_[device] = "";
    return true;
}

void KernelGate::close(int device, const std::string& reason) {
    if (RecordingScope::active()) return;
    const std::scoped_lock lock(mutex_);
    refuse(device, reason);
}

std::string KernelGate::reason(int device) const {
    const std::scoped_lock lock(mutex_);
    const auto tried = reasons_.find(device);
    return tried == reasons_.end() ? "not tried yet" : tried->second;
}

void KernelGate::refuse(int device, const std::string& reason) {
    reasons_[device] = reason.empty() ? "unknown reason" : reason;
    notice_("GPU " + std::to_string(device) + ": LibTorch's operations instead of kernels for " + work_ + ": " +
            reasons_[device]);
}

}  // namespace lacuna::ml::gpu
