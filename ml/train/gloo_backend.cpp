// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that sees ml/train/gloo_headers.
#define USE_C10D_GLOO

#include "ml/train/gloo_backend.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>

namespace lacuna::ml {

c10::intrusive_ptr<c10d::Backend> make_gloo_backend(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size,
                                                    std::chrono::milliseconds timeout, bool loopback) {
    using c10d::ProcessGroupGloo;
    c10::intrusive_ptr<ProcessGroupGloo::Options> options;
    if (loopback) {
        options = ProcessGroupGloo::Options::create(timeout);
        options->devices.push_back(ProcessGroupGloo::createDeviceForHostname("127.0.0.1"));
    } else {
        options = ProcessGroupGloo::Options::create_default(timeout);
    }
    return c10::make_intrusive<ProcessGroupGloo>(store, rank, size, options);
}

}  // namespace lacuna::ml
