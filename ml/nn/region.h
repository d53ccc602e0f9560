// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace lacuna::ml {

/// A rectangle of a map, half open: rows y0..y1-1, columns x0..x1-1. May lie partly outside the map where it includes padding.
struct Region {
    int64_t y0 = 0, x0 = 0, y1 = 0, x1 = 0;

    bool operator==(const Region&) const = default;
    [[nodiscard]] int64_t height() const { return y1 - y0; }
    [[nodiscard]] int64_t width() const { return x1 - x0; }
    [[nodiscard]] int64_t area() const { return std::max<int64_t>(0, height()) * std::max<int64_t>(0, width()); }
    /// The part inside a map of the given size.
    [[nodiscard]] Region inside(int64_t map_height, int64_t map_width) const {
        return {std::max<int64_t>(y0, 0), std::max<int64_t>(x0, 0), std::min(y1, map_height), std::min(x1, map_width)};
    }
    [[nodiscard]] Region grown(int64_t by) const { return {y0 - by, x0 - by, y1 + by, x1 + by}; }
    [[nodiscard]] Region united(const Region& other) const {
        return {std::min(y0, other.y0), std::min(x0, other.x0), std::max(y1, other.y1), std::max(x1, other.x1)};
    }
};

/// What is known of a mask's marked pixels: for each cell of 8x8, which of its rows and columns have one (bit 0 is the first).
struct MaskCells {
    int64_t height = 0, width = 0;  ///< of the mask, in pixels
    std::vector<uint8_t> rows, columns;

    [[nodiscard]] int64_t cell_rows() const { return (height + 7) / 8; }
    [[nodiscard]] int64_t cell_columns() const { return (width + 7) / 8; }
    [[nodiscard]] bool marked(int64_t row, int64_t column) const {
        return rows[static_cast<std::size_t>(row * cell_columns() + column)] != 0;
    }
};

/// Of mask [1,1,H,W], whose pixels above 0.5 are marked.
MaskCells mask_cells(const at::Tensor& mask);

/// Rectangles that cover all marked pixels, grown by `margin` within the map. Distant holes get rectangles of their own as long
/// as that is cheaper by `cost`; rectangles may overlap. Empty for an empty mask.
std::vector<Region> cover_mask(const MaskCells& mask, int64_t margin, const std::function<double(const Region&)>& cost);

}  // namespace lacuna::ml
