// SPDX-License-Identifier: GPL-3.0-or-later
// The kernels around a fill's convolutions, thread by thread on the CPU: what a GPU is tried against, and what tests run.
#pragma once

#include <vector>

#include "ml/ops/cuda/convolve.h"
#include "ml/ops/layer_kernels.h"

namespace lacuna::ml::gpu {

/// One block of a convolution: its threads one after the other, a step's copies before its products.
template <class Tile>
class HostConvolution {
 public:
    explicit HostConvolution(const ConvolveArguments& a)
        : a_(a), stage_(Tile::kStageElements), sums_(Tile::kRows * Tile::kSumLine), threads_(Tile::kThreads) {}

    void run(int row_tile, int column_tile) {
        for (int thread = 0; thread < Tile::kThreads; ++thread) begin_convolve<Tile>(a_, row_tile, thread, threads_[thread]);
        for (int step = 0; step < convolve_steps(a_); ++step) {
            for (int thread = 0; thread < Tile::kThreads; ++thread)
                bring_step<Tile>(a_, column_tile, thread, threads_[thread], [&](int place, const BFloat16Bits* from) {
                    for (int c = 0; c < kChannelGroup; ++c) stage_[place + c] = from == nullptr ? 0 : to_float(from[c]);
                });
            for (int warp = 0; warp < Tile::kWarps; ++warp)
                for (int k = 0; k < kStepGroups / 2; ++k) multiply(warp, k);
        }
        for (int thread = 0; thread < Tile::kThreads; ++thread) keep_sums<Tile>(thread, threads_[thread], sums_.data());
        const auto write = a_.target.type == Element::Float32 ? write_group<Tile, float> : write_group<Tile, BFloat16Bits>;
        for (int line = 0; line < Tile::kRows; ++line)
            for (int group = 0; group < Tile::kColumns / kChannelGroup; ++group)
                write(a_, row_tile, column_tile, line, group, sums_.data());
    }

 private:
    // The matrix instruction for all threads of a warp: line r of matrix m is what thread 8m + r shows.
    void multiply(int warp, int k) {
        const auto group = [&](int place) { return &stage_[static_cast<size_t>(place)]; };
        for (int j = 0; j < Tile::kColumnTiles; ++j) {
            float columns[16][8];
            for (int c = 0; c < 8; ++c)
                for (int e = 0; e < 16; ++e)
                    columns[e][c] = group(fragment_columns<Tile>(warp, c + j % 2 * 16 + e / 8 * 8, j / 2, k))[e % 8];
            for (int i = 0; i < Tile::kRowTiles; ++i) {
                for (int r = 0; r < 16; ++r) {
                    float sums[8] = {};
                    for (int e = 0; e < 16; ++e) {
                        const float value = group(fragment_rows<Tile>(warp, r + e / 8 * 16, i, k))[e % 8];
                        for (int c = 0; c < 8; ++c) sums[c] += value * columns[e][c];
                    }
                    for (int c = 0; c < 8; ++c)
                        threads_[static_cast<size_t>(warp * 32 + r % 8 * 4 + c / 2)].sums[i][j][r / 8 * 2 + c % 2] += sums[c];
                }
            }
        }
    }

    const ConvolveArguments& a_;
    std::vector<float> stage_, sums_;
    std::vector<ConvolveThread<Tile>> threads_;
};

template <class Tile>
void host_convolve(const ConvolveArguments& a) {
    HostConvolution<Tile> block(a);
    for (int row = 0; row * Tile::kRows < a.rows * a.row_pixels; ++row)
        for (int column = 0; column * Tile::kColumns < a.columns; ++column) block.run(row, column);
}

/// For tensors in the CPU's memory.
class HostLayers : public LayerKernels {
 public:
    void finish(const FinishArguments& a) const override {
        const bool wide_source = a.source_type == Element::Float32, wide_target = a.target.type == Element::Float32;
        const auto run = wide_source
                             ? (wide_target ? finish_group<float, float> : finish_group<float, BFloat16Bits>)
                             : (wide_target ? finish_group<BFloat16Bits, float> : finish_group<BFloat16Bits, BFloat16Bits>);
        for (int row = 0; row < a.window.rows; ++row)
            for (int column = 0; column < a.window.columns; ++column)
                for (int group = 0; group * kChannelGroup < a.target.channels; ++group) run(a, row, column, group);
    }

    void prepare_input(const InputArguments& a) const override {
        const auto run = a.target_type == Element::Float32 ? input_pixel<float> : input_pixel<BFloat16Bits>;
        for (int row = 0; row < a.window.rows; ++row)
            for (int column = 0; column < a.window.columns; ++column) run(a, row, column);
    }

    void summarise_masks(const MaskArguments& a) const override {
        for (int row = 0; row < a.height / kMaskCell; ++row)
            for (int column = 0; column < a.width / kMaskCell; ++column) mask_cell(a, row, column);
    }

    void convolve(const ConvolveArguments& a) const override {
        switch (choose_tile(a, multiprocessors)) {
            case TileKind::Broad:
                return host_convolve<BroadTile>(a);
            case TileKind::Low:
                return host_convolve<LowTile>(a);
            case TileKind::Half:
                return host_convolve<HalfTile>(a);
            case TileKind::Narrow:
                return host_convolve<NarrowTile>(a);
            case TileKind::Slim:
                return host_convolve<SlimTile>(a);
        }
    }

    [[nodiscard]] bool fast_bfloat16() const override { return false; }
    [[nodiscard]] bool convolves() const override { return with_convolutions; }

    bool with_convolutions = false;
    int multiprocessors = 4;  ///< which decides upon the tiles
};

}  // namespace lacuna::ml::gpu
