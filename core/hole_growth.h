// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "core/hole_mask.h"

namespace lacuna::core {

/// The holes as engines see them: the painted ones grown, so that some of them have run together, and long thin ones cut into
/// pieces.
struct GrownHoles {
    cv::Mat mask;                      ///< CV_8UC1, photo size, 255 = hole
    std::vector<cv::Rect> bounds;      ///< of each connected hole (8-connectivity) or piece, by top then left
    std::vector<cv::Point> seeds;      ///< a pixel of the connected hole that it is (a piece of)
    std::vector<cv::Rect> components;  ///< the bounds of that whole connected hole
    std::vector<cv::Rect> cells;       ///< the piece is what was painted in here; equal to components for holes that weren't cut
    std::vector<cv::Mat>
        pieces;        ///< painted pixels (CV_8UC1) of each piece, the size of its cell; empty for holes that weren't cut
    bool cut = false;  ///< any hole was cut
};

/// Grows the painted holes by growPx (Euclidean). Works in tiles, so that a large photo needs no large distance map.
GrownHoles growHoles(const HoleMask& painted, int growPx);

/// Cuts holes that are long but thin (a wire, a scratch, a lettering) and larger than sidePx into pieces whose grown bounds are
/// no larger than that: what an engine has to bridge is the thickness, so shrinking the whole until its length fits would blur it
/// for nothing.
void cutThinHoles(GrownHoles& grown, const HoleMask& painted, int growPx, int sidePx);

/// The painted pixels of the given holes: CV_8UC1 of rect's size.
cv::Mat paintedPart(const GrownHoles& grown, const HoleMask& painted, const cv::Rect& rect, const std::vector<int>& holes);

}  // namespace lacuna::core
