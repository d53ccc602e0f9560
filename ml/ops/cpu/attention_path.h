// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of contextual attention along one displacement at a time.
//
// With x_p the feature of cell p, the 3x3 patch correlation of f and b is a box sum of pixel products <x_{f+u}, x_{b+u}>, and
// both propagations add scores of (f+d, b+d): every step keeps the displacement b - f. So for a fixed difference D of grid rows
// the walk goes down the foreground rows y with background row y + D, keeps three rows of each stage, and computes each product
// once: one small matrix product, a few shifted additions, all in the second-level cache, whatever the size of the photo.
// Rows are runs of *flat* (row-major) indices with a margin, so the wrap of the first propagation at row ends comes by itself;
// that of the second, at column ends, is computed apart (wrapped_row).
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "ml/ops/contextual_attention.h"
#include "ml/ops/cpu/cpu_kernels.h"

namespace lacuna::ml {

/// A float buffer aligned to cache lines, zeroed, with kLanes readable floats on both sides.
class PaddedBuffer {
 public:
    PaddedBuffer() = default;
    explicit PaddedBuffer(int64_t floats);
    PaddedBuffer(PaddedBuffer&&) = default;
    PaddedBuffer& operator=(PaddedBuffer&&) = default;
    float* data() { return data_; }
    const float* data() const { return data_; }

 private:
    std::vector<float> storage_;
    float* data_ = nullptr;
};

/// What all walks over one sample share. Built once, then read by all threads.
class AttentionGrid {
 public:
    /// `pixels`: [2h, 2w, stride] float32, channels last, borrowed for the grid's life. `valid`: [h*w]; `logit_bias`: [h*w] or
    /// null.
    AttentionGrid(const float* pixels, int64_t pixel_stride, int64_t channels, int64_t height, int64_t width, const bool* valid,
                  const float* logit_bias, const AttentionOptions& options, const CpuKernels& kernels);

    int64_t height() const { return height_; }
    int64_t width() const { return width_; }
    int64_t channels() const { return channels_; }
    int64_t cells() const { return height_ * width_; }
    int64_t invalid_count() const { return invalid_count_; }
    int64_t pixel_stride() const { return pixel_stride_; }
    const float* pixel(int64_t y, int64_t x) const { return pixels_ + (y * 2 * width_ + x) * pixel_stride_; }
    /// The feature that stands for a cell of flat index 0..cells()-1.
    const float* cell(int64_t index) const { return pixel(pick_y_[index / width_], pick_x_[index % width_]); }
    const CpuKernels& kernels() const { return *kernels_; }

 private:
    friend class PathWalker;
    const float* pixels_;
    int64_t pixel_stride_, channels_, height_, width_;
    const CpuKernels* kernels_;
    float scale_;
    bool fuse_;
    int64_t invalid_count_ = 0;
    std::vector<int64_t> pick_y_, pick_x_;
    int64_t ld_;                           // a background row: width, margin of kMargin on both sides, padding
    int64_t ld_logits_;                    // width, padded
    PaddedBuffer panels_;                  // [height + 2][channels][ld_]: background rows -1..height, channel-major
    PaddedBuffer inverse_;                 // [height + 2][ld_]: 1 / length of the patch, 0 outside the grid
    PaddedBuffer add_;                     // [height][ld_logits_]: bias of the logits, far negative where invalid
    PaddedBuffer keep_left_, keep_right_;  // [ld_]: 0 where the cell's left (right) neighbour is outside the photo
};

/// Walks displacements for one rectangle of foreground cells. Holds scratch; one walker a thread.
class PathWalker {
 public:
    /// Foreground features of a rectangle, gathered once and shared by the walkers of all threads.
    class Foreground {
     public:
        Foreground(const AttentionGrid& grid, const CellRect& rect);

     private:
        friend class PathWalker;
        CellRect rect_;
        PaddedBuffer rows_;  // [rect rows + 4][rect columns + 4][channels]
    };

    PathWalker(const AttentionGrid& grid, const Foreground& foreground);

    /// The logits of foreground row y against background row `source_row`.
    struct Row {
        int64_t y, source_row;
        const float* logits;  ///< [columns of the rectangle][stride]; width values each, then padding as low as an invalid cell
        int64_t stride;
        const float* largest;  ///< [columns of the rectangle]
    };

    /// Displacements that meet the rectangle: first_displacement() .. last_displacement().
    int64_t first_displacement() const { return -(rect_.y1 - 1); }
    int64_t last_displacement() const { return grid_.height_ - 1 - rect_.y0; }

    /// Calls emit(const Row&) for each row y of the rectangle whose source row y + displacement is inside the grid, y ascending.
    template <class Emit>
    void walk(int64_t displacement, Emit&& emit);

 private:
    void products(const float* rows, int64_t source_row, int shift, float* box_row);
    void scores(const float* above, const float* here, const float* below, int64_t y, int64_t source_row, int shift, float* out);
    const float* row_features(int64_t y) const;
    float* ring(PaddedBuffer& buffer, int64_t slot) { return buffer.data() + ((slot % 3 + 3) % 3) * matrix_; }
    const float* wrapped_row(int64_t y, int64_t source_row, int step, PaddedBuffer& out);
    Row finish(int64_t y, int64_t source_row, const float* before, const float* here, const float* after);

    const AttentionGrid& grid_;
    const Foreground& foreground_;
    CellRect rect_;
    int64_t columns_, rows_, matrix_;  // rectangle's columns, those with the margin, floats of one stage
    // Per row of a matrix, for column shifts -1, 0, 1: whether the cell's left and right neighbours are inside the photo.
    std::vector<float> keep_left_[3], keep_right_[3];
    std::vector<float> inside_;
    PaddedBuffer product_, box_, score_, propagated_, wrap_features_, wrap_box_, wrap_before_, wrap_after_, logits_;
    std::vector<float> largest_;
};

template <class Emit>
void PathWalker::walk(int64_t displacement, Emit&& emit) {
    const int64_t h = grid_.height_;
    const int64_t first = std::max(rect_.y0, -displacement), end = std::min(rect_.y1, h - displacement);
    if (first >= end) return;
    // Rows whose scores exist without wrap; propagation needs one beyond the rectangle.
    const int64_t halo = grid_.fuse_ ? 1 : 0;
    const int64_t top = std::max<int64_t>({rect_.y0 - halo, 0, -displacement});
    const int64_t bottom = std::min<int64_t>({rect_.y1 - 1 + halo, h - 1, h - 1 - displacement});
    const auto emit_row = [&](int64_t y) {
        const float* here = ring(propagated_, y);
        if (!grid_.fuse_) {
            emit(finish(y, y + displacement, nullptr, here, nullptr));
            return;
        }
        const float* before = y - 1 >= top ? ring(propagated_, y - 1) : wrapped_row(y, y + displacement, -1, wrap_before_);
        const float* after = y + 1 <= bottom ? ring(propagated_, y + 1) : wrapped_row(y, y + displacement, 1, wrap_after_);
        emit(finish(y, y + displacement, before, here, after));
    };
    products(row_features(top - 1), top - 1 + displacement, 0, ring(box_, top - 1));
    products(row_features(top), top + displacement, 0, ring(box_, top));
    for (int64_t y = top; y <= bottom; ++y) {
        products(row_features(y + 1), y + 1 + displacement, 0, ring(box_, y + 1));
        scores(ring(box_, y - 1), ring(box_, y), ring(box_, y + 1), y, y + displacement, 0, ring(propagated_, y));
        if (halo == 0) {
            emit_row(y);
        } else if (y - 1 >= first && y - 1 < end) {
            emit_row(y - 1);
        }
    }
    if (halo == 1 && bottom < end) emit_row(bottom);
}

}  // namespace lacuna::ml
