// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "ml/ops/cuda/kernel_gate.h"
#include "ml/ops/layer_kernels.h"

namespace lacuna::ml::gpu {

/// The kernels of a fill's layers on each device, tried before anybody gets them. Any thread; others wait during a trial.
class GuardedLayers {
 public:
    /// Makes those of the current device; without `convolutions` theirs says that it doesn't convolve.
    using Make = std::function<std::unique_ptr<const LayerKernels>(bool convolutions)>;

    GuardedLayers(KernelGate::Notice notice, Make make) : gate_(std::move(notice)), make_(std::move(make)) {}

    /// The device's kernels, which live as long as this; without convolutions where those are wrong, or their trial lacked memory
    /// this time. Null where the others are, or did.
    const LayerKernels* find(c10::Device device);

    /// Why a device does without some of them, empty where it has all.
    [[nodiscard]] std::string reason(int device) const;

 private:
    struct Tried {
        std::unique_ptr<const LayerKernels> all, without_convolutions;
    };
    KernelGate gate_;
    Make make_;
    std::mutex mutex_;
    std::map<int, Tried> devices_;
};

}  // namespace lacuna::ml::gpu
