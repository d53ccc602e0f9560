// SPDX-License-Identifier: GPL-3.0-or-later
// What a thread does is in convolve.h, which the CPU's tests run too; here are the launches, the copies to shared memory that go
// on while others are multiplied, and the matrix instructions. Compute capability 8.0 and up.
#include "ml/ops/cuda/convolve.h"
#include "ml/ops/cuda/convolve_launch.h"

namespace lacuna::ml::gpu {

namespace {

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800

__device__ __forceinline__ void copy_group(uint32_t to, const BFloat16Bits* from, const void* any) {
    const int bytes = from == nullptr ? 0 : 16;  // the rest becomes zeros
    asm volatile("cp.async.ca.shared.global [%0], [%1], 16, %2;" ::"r"(to), "l"(from == nullptr ? any : from), "r"(bytes));
}

__device__ __forceinline__ void end_step() { asm volatile("cp.async.commit_group;"); }

template <int Left>
__device__ __forceinline__ void wait_for_steps() {
    asm volatile("cp.async.wait_group %0;" ::"n"(Left) : "memory");
}

__device__ __forceinline__ void load_matrices(uint32_t from, uint32_t (&registers)[4]) {
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(registers[0]), "=r"(registers[1]), "=r"(registers[2]), "=r"(registers[3])
                 : "r"(from));
}

__device__ __forceinline__ void multiply(float (&sums)[4], const uint32_t (&rows)[4], uint32_t low, uint32_t high) {
    asm volatile(
        "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, {%0, %1, %2, %3};"
        : "+f"(sums[0]), "+f"(sums[1]), "+f"(sums[2]), "+f"(sums[3])
        : "r"(rows[0]), "r"(rows[1]), "r"(rows[2]), "r"(rows[3]), "r"(low), "r"(high));
}

template <class Tile>
__device__ __forceinline__ void multiply_step(uint32_t stage, int warp, int lane, ConvolveThread<Tile>& t) {
    LACUNA_UNROLL
    for (int k = 0; k < kStepGroups / 2; ++k) {
        uint32_t rows[Tile::kRowTiles][4], columns[Tile::kColumnTiles / 2][4];
        LACUNA_UNROLL
        for (int i = 0; i < Tile::kRowTiles; ++i) load_matrices(stage + 2 * fragment_rows<Tile>(warp, lane, i, k), rows[i]);
        LACUNA_UNROLL
        for (int j = 0; j < Tile::kColumnTiles / 2; ++j)
            load_matrices(stage + 2 * fragment_columns<Tile>(warp, lane, j, k), columns[j]);
        LACUNA_UNROLL
        for (int i = 0; i < Tile::kRowTiles; ++i) {
            LACUNA_UNROLL
            for (int j = 0; j < Tile::kColumnTiles; ++j)
                multiply(t.sums[i][j], rows[i], columns[j / 2][j % 2 * 2], columns[j / 2][j % 2 * 2 + 1]);
        }
    }
}

#endif

template <class Tile, class Target>
__global__ void __launch_bounds__(Tile::kThreads, Tile::kThreads == 256 ? 2 : 3)
    convolve_kernel(const __grid_constant__ ConvolveArguments a) {
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 800
    extern __shared__ __align__(128) unsigned char memory[];
    const int thread = static_cast<int>(threadIdx.x), warp = thread / 32, lane = thread % 32;
    const int row_tile = static_cast<int>(blockIdx.x), column_tile = static_cast<int>(blockIdx.y), steps = convolve_steps(a);
    const auto shared = static_cast<uint32_t>(__cvta_generic_to_shared(memory));
    const auto stage = [&](int step) { return shared + step % Tile::kStages * (Tile::kStageElements * 2); };

    ConvolveThread<Tile> t;
    begin_convolve<Tile>(a, row_tile, thread, t);
    const auto bring = [&](int step) {
        if (step < steps) {
            const uint32_t to = stage(step);
            bring_step<Tile>(a, column_tile, thread, t,
                             [&](int place, const BFloat16Bits* from) { copy_group(to + 2 * place, from, a.weight); });
        }
        end_step();
    };
    LACUNA_UNROLL
    for (int step = 0; step < Tile::kStages - 1; ++step) bring(step);
    for (int step = 0; step < steps; ++step) {
        wait_for_steps<Tile::kStages - 2>();
        __syncthreads();  // the step is there, and nobody still reads the stage that comes next
        bring(step + Tile::kStages - 1);
        multiply_step<Tile>(stage(step), warp, lane, t);
    }
    wait_for_steps<0>();
    __syncthreads();
    auto* sums = reinterpret_cast<float*>(memory);
    keep_sums<Tile>(thread, t, sums);
    __syncthreads();
    constexpr int kGroups = Tile::kColumns / kChannelGroup;
    for (int place = thread; place < Tile::kRows * kGroups; place += Tile::kThreads)
        write_group<Tile, Target>(a, row_tile, column_tile, place / kGroups, place % kGroups, sums);
#endif
}

const char* error_text(cudaError_t error) { return error == cudaSuccess ? nullptr : cudaGetErrorString(error); }

template <class Tile>
const char* prepare_tile(bool* available) {
    for (const void* kernel : {reinterpret_cast<const void*>(convolve_kernel<Tile, float>),
                               reinterpret_cast<const void*>(convolve_kernel<Tile, BFloat16Bits>)}) {
        cudaFuncAttributes attributes{};
        if (const char* error = error_text(cudaFuncGetAttributes(&attributes, kernel))) return error;
        // What was made from code for older devices is empty.
        if (attributes.ptxVersion < 80) {
            *available = false;
            return nullptr;
        }
        const cudaError_t error = cudaFuncSetAttribute(kernel, cudaFuncAttributeMaxDynamicSharedMemorySize, Tile::kSharedBytes);
        if (error != cudaSuccess) return error_text(error);
    }
    return nullptr;
}

template <class Tile>
const char* launch(const ConvolveArguments& a, cudaStream_t stream) {
    const auto parts = [](int count, int size) { return static_cast<unsigned>((count + size - 1) / size); };
    const dim3 blocks(parts(a.rows * a.row_pixels, Tile::kRows), parts(a.columns, Tile::kColumns));
    if (a.target.type == Element::Float32) {
        convolve_kernel<Tile, float><<<blocks, Tile::kThreads, Tile::kSharedBytes, stream>>>(a);
    } else {
        convolve_kernel<Tile, BFloat16Bits><<<blocks, Tile::kThreads, Tile::kSharedBytes, stream>>>(a);
    }
    return error_text(cudaGetLastError());
}

}  // namespace

const char* prepare_convolve(bool* available) {
    *available = true;
    for (const auto prepare : {prepare_tile<BroadTile>, prepare_tile<LowTile>, prepare_tile<HalfTile>, prepare_tile<NarrowTile>,
                               prepare_tile<SlimTile>})
        if (const char* error = prepare(available)) return error;
    return nullptr;
}

const char* queue_convolve(const ConvolveArguments& a, int multiprocessors, void* stream) {
    const auto queue = static_cast<cudaStream_t>(stream);
    switch (choose_tile(a, multiprocessors)) {
        case TileKind::Broad:
            return launch<BroadTile>(a, queue);
        case TileKind::Low:
            return launch<LowTile>(a, queue);
        case TileKind::Half:
            return launch<HalfTile>(a, queue);
        case TileKind::Narrow:
            return launch<NarrowTile>(a, queue);
        case TileKind::Slim:
            break;
    }
    return launch<SlimTile>(a, queue);
}

}  // namespace lacuna::ml::gpu
