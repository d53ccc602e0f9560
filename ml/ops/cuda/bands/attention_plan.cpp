// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/bands/attention_plan.h"

#include <algorithm>
#include <stdexcept>

namespace lacuna::ml::gpu::bands {

namespace {

constexpr int64_t ceil_div(int64_t a, int64_t b) { return (a + b - 1) / b; }
constexpr int64_t round_up(int64_t a, int64_t b) { return ceil_div(a, b) * b; }

// Folded weights of one output cell for one source: four planes, floats or pairs of bfloat16.
constexpr int64_t kFoldedBytes = kPlanes * static_cast<int64_t>(sizeof(float));
// Columns: a lane of a group takes two or more, and matrix products want rows that begin at multiples of 16 bytes.
constexpr int64_t kPitchUnit = 64;
constexpr int64_t kShortestSlot = 512, kLongestSlot = 4096, kSlotsWanted = 16;
// A matrix product of a split is worth its launch from so many columns on, and fills tiles of this side.
constexpr int64_t kShortestSplit = 512, kMostSplits = 16, kProductTile = 128;

class Planner {
 public:
    Planner(const Cells& foreground, const AttentionSize& size, bool fuse, const DeviceLimits& limits)
        : foreground_(foreground), size_(size), fuse_(fuse), limits_(limits) {}

    AttentionPlan plan() const;

 private:
    struct Tiling {
        int64_t down, across;  // cells of an output
    };

    Band band(int64_t y, int64_t x, const Tiling& tiling) const;
    int64_t matrix_bytes(const Tiling& tiling) const;
    int64_t tallest(int64_t across) const;
    int64_t worked_rows(const Tiling& tiling) const;
    Tiling best_tiling() const;
    int splits(int64_t outputs, int64_t samples, int pieces) const;

    int64_t cells() const { return size_.height * size_.width; }

    const Cells& foreground_;
    const AttentionSize& size_;
    bool fuse_;
    const DeviceLimits& limits_;
};

Band Planner::band(int64_t y, int64_t x, const Tiling& tiling) const {
    const auto limited = [](int64_t i, int64_t low, int64_t high) { return static_cast<int>(std::clamp(i, low, high)); };
    Band b{static_cast<int>(size_.height), static_cast<int>(size_.width), fuse_, {}, {}};
    b.output = {static_cast<int>(y), static_cast<int>(x), limited(y + tiling.down, 0, foreground_.y1),
                limited(x + tiling.across, 0, foreground_.x1)};
    b.attended = {limited(y - 1, 0, size_.height), limited(x - 1, 0, size_.width), limited(b.output.y1 + 1, 0, size_.height),
                  limited(b.output.x1 + 1, 0, size_.width)};
    return b;
}

// Of the largest band, with all lines that wrap.
int64_t Planner::matrix_bytes(const Tiling& t) const {
    const int64_t lines = std::min(t.down + 2, size_.height), columns = std::min(t.across + 2, size_.width);
    const bool wraps = fuse_ && (foreground_.y0 <= 1 || foreground_.y1 >= size_.height - 1);
    const int64_t floats = static_cast<int64_t>(sizeof(float)) * cells();
    return floats * (lines + (wraps ? 10 : 4)) * (columns + 4) +
           std::max(floats * (lines + 2) * (columns + 2), kFoldedBytes * cells() * t.down * t.across);
}

// Largest height of outputs so many cells wide that fits; 0: none.
int64_t Planner::tallest(int64_t across) const {
    int64_t low = 0, high = foreground_.rows();
    while (low < high) {
        const int64_t middle = (low + high + 1) / 2;
        if (matrix_bytes({middle, across}) <= limits_.matrix_bytes) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

// Rows of products of all bands: margins are worked out twice.
int64_t Planner::worked_rows(const Tiling& t) const {
    return ceil_div(foreground_.rows(), t.down) * ceil_div(foreground_.columns(), t.across) * (t.down + 6) * (t.across + 6);
}

Planner::Tiling Planner::best_tiling() const {
    Tiling best{1, 1};
    int64_t least = INT64_MAX;
    for (int64_t count = 1; count <= foreground_.columns(); ++count) {
        const int64_t across = ceil_div(foreground_.columns(), count), most = tallest(across);
        if (most == 0) continue;
        const Tiling t{ceil_div(foreground_.rows(), ceil_div(foreground_.rows(), most)), across};
        const int64_t rows = worked_rows(t);
        if (rows < least) {
            least = rows;
            best = t;
        }
        // Narrower ones only gain while height is short.
        if (t.down == foreground_.rows()) break;
    }
    return best;
}

// So many that the products of pasting occupy the device.
int Planner::splits(int64_t outputs, int64_t samples, int pieces) const {
    const int64_t tiles = ceil_div(pieces * outputs, kProductTile) * ceil_div(pieces * size_.channels, kProductTile) * kPlanes;
    const int64_t wanted = ceil_div(2 * limits_.multiprocessors, tiles * samples);
    return static_cast<int>(std::clamp<int64_t>(wanted, 1, std::clamp<int64_t>(cells() / kShortestSplit, 1, kMostSplits)));
}

AttentionPlan Planner::plan() const {
    AttentionPlan plan{};
    const Tiling tiling = best_tiling();
    for (int64_t y = foreground_.y0; y < foreground_.y1; y += tiling.down) {
        for (int64_t x = foreground_.x0; x < foreground_.x1; x += tiling.across) {
            const Band& b = plan.bands.emplace_back(band(y, x, tiling));
            plan.product_rows = std::max(plan.product_rows, b.product_rows());
            plan.score_rows = std::max(plan.score_rows, b.score_rows());
            plan.attended = std::max(plan.attended, b.attended.count());
            plan.outputs = std::max(plan.outputs, b.output.count());
        }
    }
    plan.samples = plan.bands.size() > 1 ? 1 : std::clamp<int64_t>(limits_.matrix_bytes / matrix_bytes(tiling), 1, size_.samples);
    plan.pieces = limits_.bfloat16_pairs ? 2 : 1;
    plan.splits = splits(plan.outputs, plan.samples, plan.pieces);
    plan.pitch = static_cast<int>(round_up(cells(), kPitchUnit * plan.splits));
    plan.slot_cells = static_cast<int>(round_up(std::clamp(cells() / kSlotsWanted, kShortestSlot, kLongestSlot), kPitchUnit));
    plan.slots = static_cast<int>(ceil_div(cells(), plan.slot_cells));
    return plan;
}

}  // namespace

int64_t AttentionPlan::first_bytes() const { return product_rows * pitch * static_cast<int64_t>(sizeof(float)); }

int64_t AttentionPlan::second_bytes() const {
    return std::max(score_rows * pitch * static_cast<int64_t>(sizeof(float)), outputs * pitch * kFoldedBytes);
}

AttentionPlan plan_attention(const Cells& foreground, const AttentionSize& size, bool fuse, const DeviceLimits& limits) {
    if (size.height > (int64_t{1} << 30) / size.width)
        throw std::length_error("contextual attention: too many cells for the GPU's kernels");
    return Planner(foreground, size, fuse, limits).plan();
}

double band_macs(const Band& band, const AttentionSize& size) {
    const double pairs =
        static_cast<double>(band.product_rows() + kPlanes * band.output.count()) * static_cast<double>(size.height * size.width);
    return pairs * static_cast<double>(size.channels);
}

}  // namespace lacuna::ml::gpu::bands
