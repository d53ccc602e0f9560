// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/Exception.h>

#include <exception>
#include <string_view>

namespace lacuna::ml {

enum class ShortMemory { None, Device, Host };

/// Whose memory ran short where LibTorch threw this. Its GPU allocator has an error type of its own; but CUDA itself (which needs
/// memory to begin with a device), its libraries, and LibTorch's allocator on the CPU tell it by words alone.
inline ShortMemory short_memory(const std::exception& error) {
    const auto* detailed = dynamic_cast<const c10::Error*>(&error);
    if (detailed == nullptr) return ShortMemory::None;
    if (dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr) return ShortMemory::Device;
    const std::string_view what = detailed->what_without_backtrace();
    const auto says = [&](std::string_view words) { return what.find(words) != std::string_view::npos; };
    if (says("can't allocate memory") || says("not enough memory")) return ShortMemory::Host;
    const bool device = (says("CUDA") && says("out of memory")) || says("_ALLOC_FAILED") || says("DEVICE_ALLOCATION_FAILED");
    return device ? ShortMemory::Device : ShortMemory::None;
}

}  // namespace lacuna::ml
