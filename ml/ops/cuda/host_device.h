// SPDX-License-Identifier: GPL-3.0-or-later
// Marks what runs on a GPU and, by the same source, in the CPU's tests. The headers of ops/cuda that use it include neither
// LibTorch's nor CUDA's headers.
#pragma once

#if defined(__CUDACC__)
#define LACUNA_HOST_DEVICE __host__ __device__ __forceinline__
#define LACUNA_UNROLL _Pragma("unroll")
#else
#define LACUNA_HOST_DEVICE inline
#define LACUNA_UNROLL
#endif
