// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu {

/// Rows y0..y1-1, columns x0..x1-1 of cells.
struct Cells {
    int y0, x0, y1, x1;
    LACUNA_HOST_DEVICE int rows() const { return y1 - y0; }
    LACUNA_HOST_DEVICE int columns() const { return x1 - x0; }
    LACUNA_HOST_DEVICE int64_t count() const { return static_cast<int64_t>(rows()) * columns(); }
    /// Number of a cell of the rectangle, row-major.
    LACUNA_HOST_DEVICE int64_t index(int y, int x) const { return static_cast<int64_t>(y - y0) * columns() + (x - x0); }
    LACUNA_HOST_DEVICE bool contains(int y, int x) const { return y0 <= y && y < y1 && x0 <= x && x < x1; }
};

inline constexpr float kInvalidLogit = -1e30F;
inline constexpr float kLowestLogit = -1e29F;  ///< above the logit of invalid cells, below any other

}  // namespace lacuna::ml::gpu
