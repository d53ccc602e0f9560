// SPDX-License-Identifier: GPL-3.0-or-later
// liblacuna_cuda.so: our operators' kernels on CUDA devices. The module holds its own copy of the streamed form (it can't see the
// program's symbols) and reaches the program's cancellation through a function that the program hands over.
#include <torch/library.h>

#include "ml/ops/attention_operator.h"
#include "ml/ops/cancelled.h"

namespace {

bool (*cancel_poll)() = nullptr;

}  // namespace

extern "C" __attribute__((visibility("default"))) void lacuna_cuda_set_cancel_poll(bool (*poll)()) { cancel_poll = poll; }

namespace lacuna::ml {

bool cancel_requested() { return cancel_poll != nullptr && cancel_poll(); }

void throw_if_cancelled() {
    if (cancel_requested()) throw Cancelled();
}

}  // namespace lacuna::ml

TORCH_LIBRARY_IMPL(lacuna, CUDA, m) { m.impl("contextual_attention", TORCH_FN(lacuna::ml::contextual_attention_streamed)); }
