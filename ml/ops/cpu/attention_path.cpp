// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cpu/attention_path.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <ATen/Parallel.h>

#include "ml/ops/attention_inputs.h"

namespace lacuna::ml {

namespace {

// Cells computed beyond a row's ends: 3 for box sum, propagation and the column shift of a wrap.
constexpr int64_t kMargin = 3;
// Foreground rows carry 2: a wrap starts from shifted features instead.
constexpr int64_t kRowMargin = 2;
constexpr float kInvalidLogit = -1e30F;

int64_t padded(int64_t n) { return (n + kLanes - 1) / kLanes * kLanes; }

int64_t floor_mod(int64_t a, int64_t b) { return (a % b + b) % b; }

}  // namespace

PaddedBuffer::PaddedBuffer(int64_t floats) : storage_(static_cast<size_t>(floats + 3 * kLanes)) {
    const auto address = reinterpret_cast<uintptr_t>(storage_.data());
    data_ = storage_.data() + ((64 - address % 64) % 64) / sizeof(float) + kLanes;
}

AttentionGrid::AttentionGrid(const float* pixels, int64_t pixel_stride, int64_t channels, int64_t height, int64_t width,
                             const bool* valid, const float* logit_bias, const AttentionOptions& options,
                             const CpuKernels& kernels)
    : pixels_(pixels),
      pixel_stride_(pixel_stride),
      channels_(channels),
      height_(height),
      width_(width),
      kernels_(&kernels),
      scale_(static_cast<float>(options.softmax_scale)),
      fuse_(options.fuse),
      ld_(padded(width + 2 * kMargin)),
      ld_logits_(padded(width)),
      panels_((height + 2) * channels * ld_),
      inverse_((height + 2) * ld_),
      add_(height * ld_logits_),
      keep_left_(ld_),
      keep_right_(ld_) {
    for (int64_t y = 0; y < height; ++y) pick_y_.push_back(downsample_index(y, height, options.downsample));
    for (int64_t x = 0; x < width; ++x) pick_x_.push_back(downsample_index(x, width, options.downsample));

    const int64_t n = cells();
    std::vector<float> squares(static_cast<size_t>(n));
    at::parallel_for(-1, height + 1, 4, [&](int64_t begin, int64_t end) {
        for (int64_t y = begin; y < end; ++y) {
            float* panel = panels_.data() + (y + 1) * channels_ * ld_;
            for (int64_t j = 0; j < width_ + 2 * kMargin; ++j) {
                const int64_t index = y * width_ + j - kMargin;
                if (index < 0 || index >= n) continue;
                const float* x = cell(index);
                float sum = 0;
                for (int64_t c = 0; c < channels_; ++c) {
                    panel[c * ld_ + j] = x[c];
                    sum += x[c] * x[c];
                }
                if (index / width_ == y) squares[static_cast<size_t>(index)] = sum;
            }
        }
    });

    const auto constant = static_cast<float>(patch_norm_constant(options.patch_norm, channels));
    std::vector<float> inverse(static_cast<size_t>(n));
    for (int64_t y = 0; y < height; ++y) {
        for (int64_t x = 0; x < width; ++x) {
            float sum = 0;
            for (int64_t v = std::max<int64_t>(y - 1, 0); v < std::min(y + 2, height); ++v)
                for (int64_t u = std::max<int64_t>(x - 1, 0); u < std::min(x + 2, width); ++u)
                    sum += squares[static_cast<size_t>(v * width + u)];
            const float length = std::sqrt(options.patch_norm == PatchNorm::Max ? std::max(sum, constant) : sum + constant);
            inverse[static_cast<size_t>(y * width + x)] = 1 / length;
        }
    }
    for (int64_t y = -1; y <= height; ++y) {
        for (int64_t j = 0; j < width + 2 * kMargin; ++j) {
            const int64_t index = y * width + j - kMargin;
            if (index >= 0 && index < n) inverse_.data()[(y + 1) * ld_ + j] = inverse[static_cast<size_t>(index)];
        }
    }
    for (int64_t y = 0; y < height; ++y) {
        float* add = add_.data() + y * ld_logits_;
        std::fill(add, add + ld_logits_, kInvalidLogit);
        for (int64_t x = 0; x < width; ++x) {
            const int64_t index = y * width + x;
            if (valid[index]) {
                add[x] = logit_bias != nullptr ? logit_bias[index] : 0;
            } else {
                ++invalid_count_;
            }
        }
    }
    for (int64_t j = 0; j < ld_; ++j) {
        const int64_t column = floor_mod(j - kMargin, width);
        keep_left_.data()[j] = column == 0 ? 0 : 1;
        keep_right_.data()[j] = column == width - 1 ? 0 : 1;
    }
}

namespace {

// Rows of features for the flat indices first .. first + count - 1; zero outside the grid.
void gather(const AttentionGrid& grid, int64_t first, int64_t count, float* out) {
    for (int64_t r = 0; r < count; ++r, out += grid.channels()) {
        const int64_t index = first + r;
        const size_t bytes = static_cast<size_t>(grid.channels()) * sizeof(float);
        if (index >= 0 && index < grid.cells()) {
            std::memcpy(out, grid.cell(index), bytes);
        } else {
            std::memset(out, 0, bytes);
        }
    }
}

}  // namespace

PathWalker::Foreground::Foreground(const AttentionGrid& grid, const CellRect& rect) : rect_(rect) {
    const int64_t columns = rect.x1 - rect.x0 + 2 * kRowMargin, rows = rect.y1 - rect.y0 + 4;
    rows_ = PaddedBuffer(rows * columns * grid.channels());
    for (int64_t i = 0; i < rows; ++i)
        gather(grid, (rect.y0 - 2 + i) * grid.width() + rect.x0 - kRowMargin, columns,
               rows_.data() + i * columns * grid.channels());
}

PathWalker::PathWalker(const AttentionGrid& grid, const Foreground& foreground)
    : grid_(grid),
      foreground_(foreground),
      rect_(foreground.rect_),
      columns_(rect_.x1 - rect_.x0),
      rows_(columns_ + 2 * kRowMargin),
      matrix_(rows_ * grid.ld_ + kLanes),
      inside_(static_cast<size_t>(rows_)),
      product_(matrix_),
      box_(3 * matrix_),
      score_(matrix_),
      propagated_(3 * matrix_),
      wrap_features_(rows_ * grid.channels_),
      wrap_box_(3 * matrix_),
      wrap_before_(matrix_),
      wrap_after_(matrix_),
      logits_(columns_ * grid.ld_logits_),
      largest_(static_cast<size_t>(columns_)) {
    for (int shift = -1; shift <= 1; ++shift) {
        for (int64_t r = 0; r < rows_; ++r) {
            const int64_t column = floor_mod(rect_.x0 - kRowMargin + r + shift, grid.width_);
            keep_left_[shift + 1].push_back(column == 0 ? 0.0F : 1.0F);
            keep_right_[shift + 1].push_back(column == grid.width_ - 1 ? 0.0F : 1.0F);
        }
    }
}

const float* PathWalker::row_features(int64_t y) const {
    return foreground_.rows_.data() + (y - (rect_.y0 - 2)) * rows_ * grid_.channels_;
}

// Pixel products of one row pair, summed over the patch's three columns.
void PathWalker::products(const float* rows, int64_t source_row, int shift, float* box_row) {
    const int64_t c = grid_.channels_, ld = grid_.ld_;
    grid_.kernels_->gemm(rows, c, grid_.panels_.data() + (source_row + 1) * c * ld, ld, product_.data(), ld, rows_, ld, c, false);
    grid_.kernels_->diagonal_masked(product_.data(), box_row, ld, rows_, grid_.keep_left_.data(), grid_.keep_right_.data(),
                                    keep_left_[shift + 1].data(), keep_right_[shift + 1].data());
}

// Scores of one row pair from the box rows around it, and the first propagation.
void PathWalker::scores(const float* above, const float* here, const float* below, int64_t y, int64_t source_row, int shift,
                        float* out) {
    const int64_t first = y * grid_.width_ + rect_.x0 - kRowMargin + shift;
    for (int64_t r = 0; r < rows_; ++r)
        inside_[static_cast<size_t>(r)] = first + r >= 0 && first + r < grid_.cells() ? 1.0F : 0.0F;
    float* target = grid_.fuse_ ? score_.data() : out;
    grid_.kernels_->sum_scaled(above, here, below, target, grid_.ld_, rows_, grid_.inverse_.data() + (source_row + 1) * grid_.ld_,
                               inside_.data());
    if (grid_.fuse_) grid_.kernels_->diagonal(target, out, grid_.ld_, rows_);
}

// The neighbour of (y, source_row) one step along the column-major diagonal where either index runs past its column's end:
// that one goes on at the other end of the next column. Returned so that it lines up with the row's own columns.
const float* PathWalker::wrapped_row(int64_t y, int64_t source_row, int step, PaddedBuffer& out) {
    const int64_t h = grid_.height_, w = grid_.width_, opposite = step < 0 ? h - 1 : 0;
    const bool wraps = y + step < 0 || y + step >= h, source_wraps = source_row + step < 0 || source_row + step >= h;
    const int64_t wy = wraps ? opposite : y + step, wb = source_wraps ? opposite : source_row + step;
    const int shift = wraps ? step : 0, source_shift = source_wraps ? step : 0;
    for (int64_t d = -1; d <= 1; ++d) {
        const float* features;
        if (wraps) {
            gather(grid_, (wy + d) * w + rect_.x0 - kRowMargin + shift, rows_, wrap_features_.data());
            features = wrap_features_.data();
        } else {
            features = row_features(wy + d);
        }
        products(features, wb + d, shift, wrap_box_.data() + (d + 1) * matrix_);
    }
    scores(wrap_box_.data(), wrap_box_.data() + matrix_, wrap_box_.data() + 2 * matrix_, wy, wb, shift, out.data());
    // The first and the last column have no column to go on in.
    if (source_shift != 0) {
        const int64_t j = source_shift < 0 ? kMargin - 1 : kMargin + w;
        for (int64_t r = 0; r < rows_; ++r) out.data()[r * grid_.ld_ + j] = 0;
    }
    const int64_t edge = (shift < 0 ? 0 : w - 1) - rect_.x0;
    if (shift != 0 && edge >= 0 && edge < columns_) {
        float* row = out.data() + (edge + kRowMargin) * grid_.ld_;
        std::fill(row, row + grid_.ld_, 0.0F);
    }
    return out.data() + source_shift;
}

PathWalker::Row PathWalker::finish(int64_t y, int64_t source_row, const float* before, const float* here, const float* after) {
    const int64_t skip = kRowMargin * grid_.ld_ + kMargin;
    grid_.kernels_->logits(before != nullptr ? before + skip : nullptr, here + skip, after != nullptr ? after + skip : nullptr,
                           grid_.ld_, columns_, grid_.ld_logits_, grid_.scale_, grid_.add_.data() + source_row * grid_.ld_logits_,
                           logits_.data(), grid_.ld_logits_, largest_.data());
    return {y, source_row, logits_.data(), grid_.ld_logits_, largest_.data()};
}

}  // namespace lacuna::ml
