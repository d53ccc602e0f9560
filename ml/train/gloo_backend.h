// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include <torch/csrc/distributed/c10d/Backend.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

namespace lacuna::ml {

/// LibTorch's own Gloo process group, connected to all ranks through `store`. `loopback`: all ranks are on this machine, so
/// listen on the loopback address alone; else on the interfaces that GLOO_SOCKET_IFNAME lists, or on this machine's name's
/// address. Throws what LibTorch throws.
c10::intrusive_ptr<c10d::Backend> make_gloo_backend(const c10::intrusive_ptr<c10d::Store>& store, int rank, int size,
                                                    std::chrono::milliseconds timeout, bool loopback);

}  // namespace lacuna::ml
