// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/autocast_mode.h>
#include <c10/core/Device.h>

namespace lacuna::ml {

/// Runs convolutions and matrix products of its scope in bfloat16 on the device; what needs float32 (sums, losses) stays there.
/// Ends the scope as it found the thread. Not for use across threads.
class Bfloat16Scope {
 public:
    Bfloat16Scope(c10::DeviceType device, bool enabled)
        : device_(device),
          was_enabled_(at::autocast::is_autocast_enabled(device)),
          type_(at::autocast::get_autocast_dtype(device)) {
        at::autocast::set_autocast_enabled(device_, enabled);
        if (enabled) at::autocast::set_autocast_dtype(device_, at::kBFloat16);
        at::autocast::increment_nesting();
    }
    ~Bfloat16Scope() {
        // Weights converted once a scope are kept until the outermost one ends; after an optimizer's step they would be old.
        if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
        at::autocast::set_autocast_enabled(device_, was_enabled_);
        at::autocast::set_autocast_dtype(device_, type_);
    }
    Bfloat16Scope(const Bfloat16Scope&) = delete;
    Bfloat16Scope& operator=(const Bfloat16Scope&) = delete;

 private:
    c10::DeviceType device_;
    bool was_enabled_;
    at::ScalarType type_;
};

}  // namespace lacuna::ml
