// SPDX-License-Identifier: GPL-3.0-or-later
// The index arithmetic of contextual attention's scores along one displacement.
//
// A walk pairs the foreground rows y of a tile with the background rows y + displacement and goes down both. Its unit is a *run*:
// neighbouring cells in flat (row-major) order, beginning kMargin cells left of the tile's columns, so that the first propagation
// wraps at row ends by itself. Each *product* of the walk pairs one run of the foreground with one of the background; three
// products of consecutive rows make one row of *scores* (box sum over the 3x3 patch), and the scores of rows y-1, y, y+1 make the
// logits of row y (second propagation). Where y-1 or y+1 leaves the photo on either side, the second propagation goes on at the
// other end of the next column: that row of scores takes three products of its own.
#pragma once

#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu::sweeps {

inline constexpr int kMargin = 2;  ///< cells of a run beyond a tile's columns, on both sides: box sum and first propagation

/// One product of a walk.
struct WalkStep {
    int fg, bg;              ///< flat index of the first cell of each run; cells outside 0..cells-1 count as zeros
    int place;               ///< number of the product in its group of consecutive rows: 0, 1, or 2 for all later ones
    int score_fg, score_bg;  ///< from place 2 on: the first cells of the row of scores that this product completes
    int fg_shift, bg_shift;  ///< column shift (-1, 0, 1) of a wrapped row of scores
    int row;                 ///< from place 2 on: the number of the row of scores in the walk, from 0
};

/// See above. All rows and columns are cells; the tile's rows must meet the background's.
struct Walk {
    int height, width;  ///< of the grid
    bool fuse;
    int x0, source_x0;  ///< first columns of the tile and of the background's strip
    int displacement;   ///< background row - foreground row
    int first, end;     ///< foreground rows that get logits

    /// Rows of scores that go before the first row of logits, and so many after the last.
    LACUNA_HOST_DEVICE int halo() const { return fuse ? 1 : 0; }
    LACUNA_HOST_DEVICE bool leaves(int y) const {
        return y < 0 || y >= height || y + displacement < 0 || y + displacement >= height;
    }
    LACUNA_HOST_DEVICE bool wraps_before() const { return fuse && leaves(first - 1); }
    LACUNA_HOST_DEVICE bool wraps_after() const { return fuse && leaves(end); }
    LACUNA_HOST_DEVICE int score_rows() const { return end - first + 2 * halo(); }
    LACUNA_HOST_DEVICE int plain_rows() const { return score_rows() - (wraps_before() ? 1 : 0) - (wraps_after() ? 1 : 0); }
    LACUNA_HOST_DEVICE int products() const { return plain_rows() + 2 + (wraps_before() ? 3 : 0) + (wraps_after() ? 3 : 0); }

    /// Product number p, 0 .. products() - 1.
    LACUNA_HOST_DEVICE WalkStep step(int p) const {
        if (wraps_before()) {
            if (p < 3) return wrapped(first - 1, -1, p, 0);
            p -= 3;
        }
        const int skipped = wraps_before() ? 1 : 0, plain = plain_rows();
        if (p >= plain + 2) return wrapped(end, 1, p - plain - 2, score_rows() - 1);
        const int y = first - halo() + skipped + p - 1;
        return at(y, y + displacement, 0, 0, p < 2 ? p : 2, -1, p - 2 + skipped);
    }

    /// Whether a row of scores completes a row of logits, and which foreground row that is.
    LACUNA_HOST_DEVICE bool emits(int row) const { return row >= 2 * halo(); }
    LACUNA_HOST_DEVICE int emitted_row(int row) const { return first + row - 2 * halo(); }

 private:
    // `below`: the row of scores lies so many rows below the product's.
    LACUNA_HOST_DEVICE WalkStep at(int y, int source, int fg_shift, int bg_shift, int place, int below, int row) const {
        const int fg = y * width + x0 + fg_shift - kMargin, bg = source * width + source_x0 + bg_shift - kMargin;
        return {fg, bg, place, fg + below * width, bg + below * width, fg_shift, bg_shift, row};
    }

    // Product `place` (0, 1, 2) of the row one step beyond the walk; an index that leaves its column goes on at the other end of
    // the next.
    LACUNA_HOST_DEVICE WalkStep wrapped(int y, int direction, int place, int row) const {
        const int source = y + displacement, opposite = direction < 0 ? height - 1 : 0;
        const bool out = y < 0 || y >= height, source_out = source < 0 || source >= height;
        const int wrapped_y = out ? opposite : y, wrapped_source = source_out ? opposite : source;
        return at(wrapped_y + place - 1, wrapped_source + place - 1, out ? direction : 0, source_out ? direction : 0, place, -1,
                  row);
    }
};

/// What a cell of a run needs to know of its column.
struct ColumnEnds {
    bool has_left, has_right;  ///< whether the neighbours are in the same row of the photo
};

/// `index`: flat, may lie outside the grid; its column is what counts.
LACUNA_HOST_DEVICE ColumnEnds column_ends(int index, int width) {
    const int column = (index % width + width) % width;
    return {column != 0, column != width - 1};
}

}  // namespace lacuna::ml::gpu::sweeps
