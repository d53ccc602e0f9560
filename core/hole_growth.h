// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "core/hole_mask.h"

namespace lacuna::core {

/// The holes as engines see them: the painted ones grown, so that some of them have run together.
struct GrownHoles {
    cv::Mat mask;                  ///< CV_8UC1, photo size, 255 = hole
    std::vector<cv::Rect> bounds;  ///< of each connected hole (8-connectivity), by top then left
    std::vector<cv::Point> seeds;  ///< one pixel of each, by which ownPart finds it again
};

/// Grows the painted holes by growPx (Euclidean). Works in tiles, so that a large photo needs no large distance map.
GrownHoles growHoles(const HoleMask& painted, int growPx);

/// CV_8UC1 of rect's size: 255 on the given holes only. `rect` must hold them wholly.
cv::Mat ownPart(const GrownHoles& grown, const cv::Rect& rect, const std::vector<int>& holes);

}  // namespace lacuna::core
