// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/guarded_layers.h"

#include "ml/ops/cuda/layer_trial.h"

namespace lacuna::ml::gpu {

namespace {

constexpr char kLayers[] = "what surrounds convolutions", kConvolutions[] = "convolutions";

}  // namespace

const LayerKernels* GuardedLayers::find(c10::Device device) {
    const int index = device.has_index() ? device.index() : 0;
    const std::scoped_lock lock(mutex_);
    Tried& tried = devices_[index];
    const bool open = gate_.open(index, kLayers, [&] {
        tried = {make_(true), make_(false)};
        try_layers(*tried.all, device);
    });
    if (!open) return nullptr;
    const bool convolves =
        tried.all->convolves() && gate_.open(index, kConvolutions, [&] { try_convolutions(*tried.all, device); });
    return convolves ? tried.all.get() : tried.without_convolutions.get();
}

std::string GuardedLayers::reason(int device) const {
    const std::string layers = gate_.reason(device, kLayers);
    return layers.empty() ? gate_.reason(device, kConvolutions) : layers;
}

}  // namespace lacuna::ml::gpu
