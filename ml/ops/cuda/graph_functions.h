// SPDX-License-Identifier: GPL-3.0-or-later
// What ml/ops/device_graph asks of liblacuna_cuda.so. Reasons are texts that end in 0, empty where all went well.
#pragma once

#include <cstddef>

namespace lacuna::ml::gpu {

/// Records body(context), which must not throw, on the current stream. Null with a reason where that failed.
using GraphRecord = void*(void (*body)(void*), void* context, char* reason, std::size_t size);
using GraphReplay = void(void* graph, char* reason, std::size_t size);
using GraphForget = void(void* graph);

inline constexpr char kGraphRecord[] = "lacuna_cuda_graph_record";
inline constexpr char kGraphReplay[] = "lacuna_cuda_graph_replay";
inline constexpr char kGraphForget[] = "lacuna_cuda_graph_forget";

}  // namespace lacuna::ml::gpu
