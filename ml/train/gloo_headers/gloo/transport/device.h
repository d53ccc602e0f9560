// SPDX-License-Identifier: GPL-3.0-or-later
// See README.md two folders above.
#pragma once

namespace gloo::transport {

class Device;

class UnboundBuffer {
 public:
    virtual ~UnboundBuffer();
};

}  // namespace gloo::transport
