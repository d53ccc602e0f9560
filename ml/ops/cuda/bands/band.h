// SPDX-License-Identifier: GPL-3.0-or-later
// Which cells a band of foreground needs, and which row of which matrix belongs to which cell.
//
// Logits have a row for each attended cell. Each is a sum over scores of cells up to one step away along rows and along columns
// of cells, with wrap; each score is a sum over products of cells up to one step away, without wrap. Matrices of scores and
// products are lines of rows: a line holds neighbouring cells in flat (row-major) order, beginning one (scores) or two (products)
// cells left of the attended columns; so a step along a row of cells wraps by itself. Where a step along a column leaves the
// grid, it goes on at the other end of the next column: the line of scores above row 0 is the last row of cells moved by one,
// that below the last row is row 0 moved by one. Such a line of scores takes three lines of products of its own.
#pragma once

#include <cstdint>

#include "ml/ops/cuda/cells.h"
#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu::bands {

struct Band {
    int height, width;  ///< of the grid
    bool fuse;          ///< propagate scores
    Cells output;       ///< cells whose pixels are wanted
    Cells attended;     ///< output and one cell around it, inside the grid: the rows of the logits

    LACUNA_HOST_DEVICE bool wraps_above() const { return fuse && attended.y0 == 0; }
    LACUNA_HOST_DEVICE bool wraps_below() const { return fuse && attended.y1 == height; }

    LACUNA_HOST_DEVICE int score_columns() const { return attended.columns() + 2; }
    LACUNA_HOST_DEVICE int score_lines() const { return attended.rows() + 2; }
    LACUNA_HOST_DEVICE int64_t score_rows() const { return static_cast<int64_t>(score_lines()) * score_columns(); }

    LACUNA_HOST_DEVICE int product_columns() const { return attended.columns() + 4; }
    LACUNA_HOST_DEVICE int plain_lines() const { return attended.rows() + 4; }
    LACUNA_HOST_DEVICE int product_lines() const { return plain_lines() + (wraps_above() ? 3 : 0) + (wraps_below() ? 3 : 0); }
    LACUNA_HOST_DEVICE int64_t product_rows() const { return static_cast<int64_t>(product_lines()) * product_columns(); }

    /// Flat index of a product row's cell; rows of cells outside 0 .. height * width - 1 are zero.
    LACUNA_HOST_DEVICE int64_t product_cell(int row) const {
        const int line = row / product_columns(), column = row % product_columns();
        const int extra = line - plain_lines();
        int64_t y = attended.y0 - 2 + line;
        int moved = 0;
        if (extra >= 0 && wraps_above() && extra < 3) {
            y = height - 2 + extra;
            moved = -1;
        } else if (extra >= 0) {
            y = extra - (wraps_above() ? 3 : 0) - 1;
            moved = 1;
        }
        return y * width + attended.x0 - 2 + moved + column;
    }

    /// The product row of the same cell as a score row.
    LACUNA_HOST_DEVICE int score_center(int row) const {
        const int line = row / score_columns(), column = row % score_columns();
        int at = line + 1;
        if (line == 0 && wraps_above()) at = plain_lines() + 1;
        if (line == score_lines() - 1 && wraps_below()) at = plain_lines() + (wraps_above() ? 3 : 0) + 1;
        return at * product_columns() + column + 1;
    }
};

}  // namespace lacuna::ml::gpu::bands
