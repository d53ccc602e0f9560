// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/distance.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace lacuna::ml {
namespace {

constexpr std::int64_t k_far = -1;  ///< no known pixel in this column

/// For each pixel the squared distance to the nearest known pixel of its column, or k_far.
std::vector<std::int64_t> column_distances(const std::uint8_t* hole, std::int64_t height, std::int64_t width) {
    std::vector<std::int64_t> steps(static_cast<std::size_t>(height * width), k_far);
    const auto visit = [&](std::int64_t y, std::int64_t before) {
        for (std::int64_t x = 0; x < width; ++x) {
            std::int64_t& here = steps[static_cast<std::size_t>(y * width + x)];
            if (hole[y * width + x] == 0) here = 0;
            const bool has_before = before >= 0 && before < height;
            const std::int64_t reached = has_before ? steps[static_cast<std::size_t>(before * width + x)] : k_far;
            if (reached != k_far && (here == k_far || reached + 1 < here)) here = reached + 1;
        }
    };
    for (std::int64_t y = 0; y < height; ++y) visit(y, y - 1);
    for (std::int64_t y = height - 1; y >= 0; --y) visit(y, y + 1);
    for (std::int64_t& step : steps)
        if (step != k_far) step *= step;
    return steps;
}

/// The lower envelope of the parabolas (x - q)^2 + height(q), one for each column q of a row that has a height.
class Envelope {
 public:
    explicit Envelope(std::int64_t width) : roots_(static_cast<std::size_t>(width)), starts_(static_cast<std::size_t>(width)) {}

    void build(const std::int64_t* heights, std::int64_t width) {
        count_ = 0;
        for (std::int64_t q = 0; q < width; ++q) {
            if (heights[q] == k_far) continue;
            double start = -std::numeric_limits<double>::infinity();
            // A parabola that the new one undercuts before it begins is nowhere the lowest.
            while (count_ > 0) {
                start = crossing(heights, roots_[count_ - 1], q);
                if (start > starts_[count_ - 1]) break;
                --count_;
                start = -std::numeric_limits<double>::infinity();
            }
            roots_[count_] = q;
            starts_[count_++] = start;
        }
    }

    /// `part` is where the search goes on; start with 0 and ask for growing x.
    [[nodiscard]] std::int64_t lowest(const std::int64_t* heights, std::int64_t x, std::size_t& part) const {
        while (part + 1 < count_ && starts_[part + 1] < static_cast<double>(x)) ++part;
        const std::int64_t q = roots_[part];
        return (x - q) * (x - q) + heights[q];
    }

 private:
    static double crossing(const std::int64_t* heights, std::int64_t p, std::int64_t q) {
        return static_cast<double>(heights[q] + q * q - heights[p] - p * p) / static_cast<double>(2 * (q - p));
    }

    std::vector<std::int64_t> roots_;
    std::vector<double> starts_;
    std::size_t count_ = 0;
};

}  // namespace

void hole_distance(const std::uint8_t* hole, std::int64_t height, std::int64_t width, float* distance) {
    if (std::all_of(hole, hole + height * width, [](std::uint8_t pixel) { return pixel != 0; }))
        throw std::invalid_argument("a picture that is all hole has no distances");
    const std::vector<std::int64_t> columns = column_distances(hole, height, width);
    Envelope envelope(width);
    for (std::int64_t y = 0; y < height; ++y) {
        const std::int64_t* heights = columns.data() + y * width;
        envelope.build(heights, width);
        std::size_t part = 0;
        for (std::int64_t x = 0; x < width; ++x) {
            const bool known = hole[y * width + x] == 0;
            distance[y * width + x] =
                known ? 0.F : static_cast<float>(std::sqrt(static_cast<double>(envelope.lowest(heights, x, part))));
        }
    }
}

at::Tensor hole_distance(const at::Tensor& holes) {
    if (holes.dim() < 2) throw std::invalid_argument("distances need masks of at least two dimensions");
    const std::int64_t height = holes.size(-2), width = holes.size(-1);
    const at::Tensor bytes = holes.ne(0).to(at::kByte).contiguous();
    at::Tensor distances = at::empty(holes.sizes(), at::kFloat);
    for (std::int64_t at = 0; at < bytes.numel(); at += height * width)
        hole_distance(bytes.data_ptr<std::uint8_t>() + at, height, width, distances.data_ptr<float>() + at);
    return distances;
}

}  // namespace lacuna::ml
