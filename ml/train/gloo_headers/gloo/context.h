// SPDX-License-Identifier: GPL-3.0-or-later
// See README.md in the folder above.
#pragma once

#include <chrono>

namespace gloo {

class Context {
 public:
    void setTimeout(std::chrono::milliseconds timeout);
};

}  // namespace gloo
