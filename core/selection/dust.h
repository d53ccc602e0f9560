// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/selection/selection.h"

namespace lacuna::core {

enum class DustKind { Dark, Bright, Both };

struct DustOptions {
    int sensitivity = 50;  ///< 0–100: how faint a spot may be; at 0 only the plainest
    int maxSizePx = 12;    ///< width and height of the largest spot, 1–64
    int growPx = 2;        ///< each spot is selected with this much around it
    DustKind kind = DustKind::Both;
};

struct DustSpots {
    Selection selection;           ///< all spots, grown
    std::vector<cv::Rect> bounds;  ///< of each spot before growing, which may run neighbours together; in no particular order
};

/// Finds small spots (dust, hot pixels, pinholes) that differ from what surrounds them: what a morphological closing (dark
/// spots) or opening (bright ones) by a square of the greatest size changes, where that is above both a robust estimate of the
/// photo's noise (the median, which spots don't move) and several times the detail that is usual around
/// (so that texture isn't dust), and that has few neighbours of its kind (nor are edges and ornaments). Works in tiles at full
/// resolution and in the photo's own depth; throws Error(Cancelled) after a stop request.
DustSpots findDust(const Photo& photo, const DustOptions& options, const std::stop_token& stop = {});

}  // namespace lacuna::core
