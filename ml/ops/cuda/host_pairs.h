// SPDX-License-Identifier: GPL-3.0-or-later
// The sums over pairs of cells, thread by thread on the CPU: what a GPU is tried against, and what tests run.
#pragma once

#include "ml/ops/cuda/pair_values.h"
#include "ml/ops/pair_kernels.h"

namespace lacuna::ml::gpu {

/// For matrices in the CPU's memory.
class HostPairs : public PairKernels {
 public:
    void box(const BoxArguments& a) const override { run<box_pair>(a); }
    void propagate(const PropagateArguments& a) const override { run<propagate_pair>(a); }
    void overlap(const OverlapArguments& a) const override { run<overlap_pair>(a); }

 private:
    template <auto Sum, class Arguments>
    static void run(const Arguments& a) {
        const LaunchSize blocks = pair_launch(a.step);
        int block[3];
        for (block[2] = 0; block[2] < static_cast<int>(blocks.z); ++block[2])
            for (block[1] = 0; block[1] < static_cast<int>(blocks.y); ++block[1])
                for (block[0] = 0; block[0] < static_cast<int>(blocks.x); ++block[0])
                    for (int row = 0; row < kPairRows; ++row)
                        for (int column = 0; column < kPairColumns; ++column) pair_thread<Sum>(a, block, column, row);
    }
};

}  // namespace lacuna::ml::gpu
