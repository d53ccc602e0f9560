// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the GPU's kernels of contextual attention on the CPU: the same templates, each block's phases one after the other for all
// of its threads. What this can't show are errors of the launches themselves, and threads that don't wait where they should; for
// those, `backwards` runs the threads of every phase in the other order, which changes the result if one depends on another.
#pragma once

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "ml/ops/cuda/attention_launcher.h"
#include "ml/ops/cuda/launch_sizes.h"
#include "ml/ops/cuda/paste.h"
#include "ml/ops/cuda/sinks.h"

namespace lacuna::test {

template <class Shape>
class EmulatedBlock {
 public:
    explicit EmulatedBlock(bool backwards)
        : shared_(std::make_unique<ml::gpu::SweepShared<Shape>>()), threads_(Shape::kThreads), backwards_(backwards) {}

    ml::gpu::SweepShared<Shape>& shared() { return *shared_; }

    template <class F>
    void phase(F f) {
        for (int i = 0; i < Shape::kThreads; ++i) {
            const int thread = backwards_ ? Shape::kThreads - 1 - i : i;
            f(thread, threads_[static_cast<size_t>(thread)]);
        }
    }

    static int fetch_add(int* counter, int n) { return std::exchange(*counter, *counter + n); }

 private:
    std::unique_ptr<ml::gpu::SweepShared<Shape>> shared_;
    std::vector<ml::gpu::SweepThread> threads_;
    bool backwards_;
};

/// All blocks of one sweep.
template <class Shape, class Sink>
void run_blocks(const ml::gpu::SweepArguments& a, bool backwards) {
    const ml::gpu::LaunchSize size = ml::gpu::sweep_size(a.launch);
    for (int row = 0; row < static_cast<int>(size.z); ++row) {
        for (int column = 0; column < static_cast<int>(size.y); ++column) {
            for (int slot = 0; slot < static_cast<int>(size.x); ++slot) {
                EmulatedBlock<Shape> block(backwards);
                ml::gpu::sweep_block<Shape, Sink>(a, ml::gpu::block_place(a, slot, row, column), block);
            }
        }
    }
}

/// A launcher whose device is the CPU, with the devices' two shapes.
class EmulatedGpu : public ml::gpu::AttentionLauncher {
 public:
    ml::gpu::DeviceLimits limits;
    bool backwards = false;
    int launches = 0, waits = 0;

    ml::gpu::AttentionPlan plan(const ml::gpu::Cells& attended, int64_t height, int64_t width, int64_t channels) override {
        return ml::gpu::plan_attention(attended, height, width, channels, limits);
    }
    void softmax_sweep(ml::gpu::Shape shape, const ml::gpu::SweepArguments& a) override {
        run<ml::gpu::SoftmaxSink>(shape, a);
        for (int64_t cell = 0; cell < a.launch.rect.count(); ++cell) ml::gpu::merge_cell(a, cell);
    }
    void list_sweep(ml::gpu::Shape shape, const ml::gpu::SweepArguments& a) override { run<ml::gpu::ListSink>(shape, a); }
    void finish_cells(const ml::gpu::GridArguments& grid, const ml::gpu::AttendedArguments& from,
                      const ml::gpu::OutputArguments& to) override {
        for (int64_t cell = 0; cell < from.rect.count(); ++cell) ml::gpu::finish_cell(grid, from, to, cell);
    }
    void paste(const ml::gpu::GridArguments& grid, const ml::gpu::AttendedArguments& from,
               const ml::gpu::OutputArguments& to) override {
        for (int64_t pixel = 0; pixel < 4 * to.foreground.count(); ++pixel)
            for (int channel = 0; channel < grid.channels; ++channel) ml::gpu::paste_value(grid, from, to, pixel, channel);
    }
    void synchronize() override { ++waits; }

 private:
    template <class Sink>
    void run(ml::gpu::Shape shape, const ml::gpu::SweepArguments& a) {
        ++launches;
        if (shape == ml::gpu::Shape::Narrow) {
            run_blocks<ml::gpu::NarrowShape, Sink>(a, backwards);
        } else {
            run_blocks<ml::gpu::WideShape, Sink>(a, backwards);
        }
    }
};

/// The same for one shape of any size. `capacity` shortens the lists.
template <class Shape>
class EmulatedLauncher : public EmulatedGpu {
 public:
    int capacity = 0;  ///< 0: the plan's

    ml::gpu::AttentionPlan plan(const ml::gpu::Cells& attended, int64_t height, int64_t width, int64_t channels) override {
        const ml::gpu::ShapeSizes sizes{Shape::kTileColumns, Shape::kStripColumns, Shape::kFg};
        ml::gpu::AttentionPlan plan =
            ml::gpu::plan_attention(ml::gpu::Shape::Narrow, sizes, attended, height, width, channels, limits);
        if (capacity > 0) plan.capacity = std::min(plan.capacity, capacity);
        return plan;
    }
    void softmax_sweep(ml::gpu::Shape, const ml::gpu::SweepArguments& a) override {
        ++launches;
        run_blocks<Shape, ml::gpu::SoftmaxSink>(a, backwards);
        for (int64_t cell = 0; cell < a.launch.rect.count(); ++cell) ml::gpu::merge_cell(a, cell);
    }
    void list_sweep(ml::gpu::Shape, const ml::gpu::SweepArguments& a) override {
        ++launches;
        run_blocks<Shape, ml::gpu::ListSink>(a, backwards);
    }
};

}  // namespace lacuna::test
