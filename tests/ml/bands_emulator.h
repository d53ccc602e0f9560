// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the kernels of ops/cuda/bands on the CPU: the same templates, launch by launch with the launches' own sizes,
// and the threads of each launch in either order, which changes the result if one depends on another. What this can't show are
// errors of the launches themselves.
#pragma once

#include <ATen/ATen.h>

#include "ml/ops/cuda/bands/attention_launcher.h"
#include "ml/ops/cuda/bands/launch_sizes.h"
#include "ml/ops/cuda/bands/paste.h"
#include "ml/ops/cuda/bands/scores.h"

namespace lacuna::test {

/// A launcher whose device is the CPU.
class EmulatedBands : public ml::gpu::bands::AttentionLauncher {
 public:
    ml::gpu::bands::DeviceLimits device;
    bool backwards = false;
    double macs_between = 1e15;
    int launches = 0, waits = 0;

    [[nodiscard]] const ml::gpu::bands::DeviceLimits& limits() const override { return device; }

    void prepare(const ml::gpu::bands::AttentionArguments& a) override {
        groups(a.pitch, 1, a, [&](int row, int, int n) {
            float squares[ml::gpu::bands::kLanes];
            lanes([&](int lane) { squares[lane] = ml::gpu::bands::gather_cell(a, n, row, lane); });
            float sum = 0;
            for (const float part : squares) sum += part;
            a.squares[static_cast<int64_t>(n) * a.pitch + row] = sum;
        });
        items(a.cells(), a, [&](int64_t cell, int n) { ml::gpu::bands::judge_cell(a, n, static_cast<int>(cell)); });
    }

    void rows(const ml::gpu::bands::AttentionArguments& a) override {
        groups(a.band.product_rows(), 1, a,
               [&](int row, int, int n) { lanes([&](int lane) { ml::gpu::bands::gather_row(a, n, row, lane); }); });
    }

    void weights(const ml::gpu::bands::AttentionArguments& a) override {
        const int64_t attended = a.band.attended.count();
        groups(a.band.score_rows(), a.slots, a,
               [&](int row, int slot, int n) { lanes([&](int lane) { ml::gpu::bands::score_lane(a, n, row, slot, lane); }); });
        groups(attended, a.slots, a, [&](int cell, int slot, int n) {
            ml::gpu::bands::RunningSoftmax running = ml::gpu::bands::no_softmax();
            lanes(
                [&](int lane) { running = ml::gpu::bands::joined(running, ml::gpu::bands::logit_lane(a, n, cell, slot, lane)); });
            a.partial[(static_cast<int64_t>(n) * a.slots + slot) * attended + cell] = running;
        });
        items(attended, a, [&](int64_t cell, int n) { ml::gpu::bands::finish_softmax(a, n, static_cast<int>(cell)); });
        groups(a.band.output.count(), a.slots, a,
               [&](int cell, int slot, int n) { lanes([&](int lane) { ml::gpu::bands::fold_lane(a, n, cell, slot, lane); }); });
    }

    void place(const ml::gpu::bands::AttentionArguments& a) override {
        items(ml::gpu::bands::placed_items(a), a, [&](int64_t item, int n) {
            const ml::gpu::bands::PlacedItem to = ml::gpu::bands::placed_item(a, item);
            ml::gpu::bands::place_pixel(a, n, to.plane, to.cell, to.channel);
        });
    }

    void multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b) override {
        out.copy_(a.to(at::kFloat).bmm(b.to(at::kFloat)));
    }
    void synchronize() override { ++waits; }
    [[nodiscard]] double macs_between_polls() const override { return macs_between; }

 private:
    int at(int i, int count) const { return backwards ? count - 1 - i : i; }

    template <class F>
    void lanes(F f) const {
        for (int lane = 0; lane < ml::gpu::bands::kLanes; ++lane) f(at(lane, ml::gpu::bands::kLanes));
    }

    template <class F>
    void groups(int64_t rows, int slots, const ml::gpu::bands::AttentionArguments& a, F f) {
        ++launches;
        const ml::gpu::LaunchSize size = ml::gpu::bands::rows_size(rows, slots, a.samples);
        const auto count = static_cast<int>(size.x) * ml::gpu::bands::kBlockRows;
        for (int n = 0; n < static_cast<int>(size.z); ++n)
            for (int slot = 0; slot < static_cast<int>(size.y); ++slot)
                for (int i = 0; i < count; ++i)
                    if (at(i, count) < rows) f(at(i, count), slot, n);
    }

    template <class F>
    void items(int64_t count, const ml::gpu::bands::AttentionArguments& a, F f) {
        ++launches;
        const ml::gpu::LaunchSize size = ml::gpu::bands::items_size(count, a.samples);
        const auto threads = static_cast<int>(size.x) * ml::gpu::bands::kBlockThreads;
        for (int n = 0; n < static_cast<int>(size.z); ++n)
            for (int i = 0; i < threads; ++i)
                if (at(i, threads) < count) f(at(i, threads), n);
    }
};

}  // namespace lacuna::test
