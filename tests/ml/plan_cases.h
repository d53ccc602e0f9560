// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of attention that a GPU's plans are tried with, and what holds for all of them.
#pragma once

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "ml/ops/cuda/cells.h"
#include "tests/support/check.h"

namespace lacuna::test {

using ml::gpu::Cells;

struct PlanCase {
    int64_t height, width, channels;
    Cells foreground;
    int multiprocessors;
};

inline std::string text(const PlanCase& c) {
    std::ostringstream out;
    out << c.height << "x" << c.width << " cells, foreground " << c.foreground.y0 << "," << c.foreground.x0 << ","
        << c.foreground.y1 << "," << c.foreground.x1 << " on " << c.multiprocessors;
    return out.str();
}

// Rectangles laid side by side, row by row, without gaps.
inline void check_tiling(const PlanCase& c, const std::vector<Cells>& parts, const Cells& whole) {
    int x = whole.x0, y = whole.y0;
    for (const Cells& part : parts) {
        CHECK_MSG(part.y0 == y && part.x0 == x && part.count() > 0, text(c) << ": gaps");
        x = part.x1 == whole.x1 ? whole.x0 : part.x1;
        if (x == whole.x0) y = part.y1;
    }
    CHECK_MSG(y == whole.y1 && x == whole.x0, text(c) << ": cells are missing");
}

inline bool is_ring_around(const Cells& outer, const Cells& inner, const PlanCase& c) {
    return outer.y0 == std::max(inner.y0 - 1, 0) && outer.x0 == std::max(inner.x0 - 1, 0) &&
           outer.y1 == std::min<int64_t>(inner.y1 + 1, c.height) && outer.x1 == std::min<int64_t>(inner.x1 + 1, c.width);
}

inline std::vector<PlanCase> plan_cases() {
    return {{1, 1, 1, {0, 0, 1, 1}, 1},
            {64, 64, 128, {20, 20, 44, 44}, 132},
            {64, 64, 128, {0, 0, 64, 64}, 132},
            {128, 128, 128, {43, 43, 85, 85}, 20},
            {32, 32, 128, {8, 8, 24, 24}, 132},
            {256, 256, 128, {86, 86, 170, 170}, 132},
            {7, 3, 5, {0, 0, 7, 3}, 108},
            {256, 256, 128, {0, 0, 256, 256}, 132},
            {1, 9999, 128, {0, 0, 1, 9999}, 4},
            {500, 750, 128, {100, 100, 300, 350}, 132},
            {9999, 1, 128, {5, 0, 9999, 1}, 4},
            {500, 750, 128, {0, 0, 500, 750}, 14},
            {3000, 4000, 128, {0, 0, 40, 60}, 132}};
}

}  // namespace lacuna::test
