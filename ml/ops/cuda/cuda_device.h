// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms ask of the current CUDA device, without CUDA's headers.
#pragma once

#include <cstdint>

namespace lacuna::ml::gpu {

/// Throws c10::Error with CUDA's text; null: no error.
void check_cuda(const char* error);

struct DeviceFacts {
    int multiprocessors = 0;
    int64_t bytes = 0;                 ///< of its memory
    bool multiplies_bfloat16 = false;  ///< with matrix units
};
/// Asked once a device, since some of it takes long. Throws c10::Error. Any thread.
DeviceFacts device_facts();

/// The stream (a cudaStream_t) that LibTorch uses on the device now.
void* current_stream();
/// Whether that stream writes its work down for a CUDA graph.
bool stream_is_recorded();
/// Waits for a stream; errors of its kernels come to light here. Throws c10::Error.
void wait_for_stream(void* stream);

}  // namespace lacuna::ml::gpu
