// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the kernels of ops/cuda/sweeps on the CPU: the same templates, each block's phases one after the other for all
// of its threads. What this can't show are errors of the launches themselves, and threads that don't wait where they should; for
// those, `backwards` runs the threads of every phase in the other order, which changes the result if one depends on another.
#pragma once

#include <memory>
#include <vector>

#include "ml/ops/cuda/sweeps/attention_launcher.h"
#include "ml/ops/cuda/sweeps/fold.h"
#include "ml/ops/cuda/sweeps/launch_sizes.h"
#include "ml/ops/cuda/sweeps/sinks.h"

namespace lacuna::test {

template <class Shape>
class EmulatedBlock {
 public:
    explicit EmulatedBlock(bool backwards)
        : shared_(std::make_unique<ml::gpu::sweeps::SweepShared<Shape>>()), threads_(Shape::kThreads), backwards_(backwards) {}

    ml::gpu::sweeps::SweepShared<Shape>& shared() { return *shared_; }

    template <class F>
    void phase(F f) {
        for (int i = 0; i < Shape::kThreads; ++i) {
            const int thread = backwards_ ? Shape::kThreads - 1 - i : i;
            f(thread, threads_[static_cast<size_t>(thread)]);
        }
    }

 private:
    std::unique_ptr<ml::gpu::sweeps::SweepShared<Shape>> shared_;
    std::vector<ml::gpu::sweeps::SweepThread> threads_;
    bool backwards_;
};

/// All blocks of one sweep.
template <class Shape, class Sink>
void run_blocks(const ml::gpu::sweeps::SweepArguments& a, bool backwards) {
    const ml::gpu::LaunchSize size = ml::gpu::sweeps::sweep_size(a.launch);
    for (int row = 0; row < static_cast<int>(size.z); ++row) {
        for (int column = 0; column < static_cast<int>(size.y); ++column) {
            for (int slot = 0; slot < static_cast<int>(size.x); ++slot) {
                EmulatedBlock<Shape> block(backwards);
                ml::gpu::sweeps::sweep_block<Shape, Sink>(a, ml::gpu::sweeps::block_place(a, slot, row, column), block);
            }
        }
    }
}

/// A launcher whose device is the CPU, with the devices' two shapes.
class EmulatedSweeps : public ml::gpu::sweeps::AttentionLauncher {
 public:
    ml::gpu::sweeps::DeviceLimits limits;
    bool backwards = false;
    double macs_between = 1e15;
    int launches = 0, waits = 0;

    ml::gpu::sweeps::AttentionPlan plan(const ml::gpu::Cells& foreground, int64_t height, int64_t width,
                                        int64_t channels) override {
        return ml::gpu::sweeps::plan_attention(foreground, height, width, channels, limits);
    }
    void softmax_sweep(const ml::gpu::sweeps::SweepArguments& a) override {
        run<ml::gpu::sweeps::SoftmaxSink>(a);
        for (int64_t cell = 0; cell < a.launch.rect.count(); ++cell) ml::gpu::sweeps::merge_cell(a, cell);
    }
    void weight_sweep(const ml::gpu::sweeps::SweepArguments& a) override { run<ml::gpu::sweeps::WeightSink>(a); }
    void fold(const ml::gpu::sweeps::FoldArguments& f) override {
        const ml::gpu::LaunchSize size = ml::gpu::sweeps::fold_size(f);
        for (int cell = 0; cell < static_cast<int>(size.y); ++cell)
            for (int source = 0; source < f.height * f.width; ++source) ml::gpu::sweeps::fold_value(f, cell, source);
    }
    void synchronize() override { ++waits; }
    double macs_between_polls() const override { return macs_between; }

 protected:
    template <class Sink>
    void run(const ml::gpu::sweeps::SweepArguments& a) {
        ++launches;
        if (a.launch.shape == ml::gpu::sweeps::Shape::Narrow) {
            run_blocks<ml::gpu::sweeps::NarrowShape, Sink>(a, backwards);
        } else {
            run_blocks<ml::gpu::sweeps::WideShape, Sink>(a, backwards);
        }
    }
};

/// The same for one shape of any size.
template <class Shape>
class EmulatedShape : public EmulatedSweeps {
 public:
    EmulatedShape() { limits.only_shape = {Shape::kTileColumns, Shape::kStripColumns, Shape::kFg}; }
    void softmax_sweep(const ml::gpu::sweeps::SweepArguments& a) override {
        ++launches;
        run_blocks<Shape, ml::gpu::sweeps::SoftmaxSink>(a, backwards);
        for (int64_t cell = 0; cell < a.launch.rect.count(); ++cell) ml::gpu::sweeps::merge_cell(a, cell);
    }
    void weight_sweep(const ml::gpu::sweeps::SweepArguments& a) override {
        ++launches;
        run_blocks<Shape, ml::gpu::sweeps::WeightSink>(a, backwards);
    }
};

}  // namespace lacuna::test
