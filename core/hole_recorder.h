// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/filled_hole.h"
#include "core/hole_growth.h"

namespace lacuna::core {

/// Painted pixels of one hole, or of a piece of one, that are filled together with others of a window.
struct OwnHole {
    std::size_t hole = 0;  ///< which hole, before any was cut
    cv::Rect rect;         ///< bounds, in photo pixels
    cv::Mat painted;       ///< CV_8UC1 of rect's size, 255 = painted
};

/// Keeps for each hole of a fill what its record needs, while the fill goes on.
class HoleRecorder {
 public:
    HoleRecorder() = default;
    /// `grown` are the holes before any is cut.
    explicit HoleRecorder(const GrownHoles& grown) : m_seeds(grown.seeds), m_bounds(grown.bounds), m_pieces(grown.seeds.size()) {}

    /// What the window with these `holes` of `grown` (cut by now) is for.
    std::vector<OwnHole> ownHoles(const GrownHoles& grown, const HoleMask& painted, const std::vector<int>& holes) const;
    /// Keeps what the engine painted up to growPx around a hole. `raw` may reach further.
    void keep(const OwnHole& own, const RawFill& raw);
    /// The records; `common` says what all have in common (options, blend, reachPx, trainedHolePx).
    FilledHoles records(const Photo& photo, const FilledHoleRecord& common) const;

 private:
    std::vector<cv::Point> m_seeds;
    std::vector<cv::Rect> m_bounds;
    std::vector<std::vector<FilledPiece>> m_pieces;
};

}  // namespace lacuna::core
