// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace lacuna::core {

/// Moves the edge of a coarse selection to the edge in the picture. `rgb`: CV_8UC3, `coarse`: CV_8UC1 of the same size, 255 =
/// selected, its edge at most `reachPx` from the true one. Pixels nearer to the edge than that go to the side whose mean colour
/// around them (from pixels farther from the edge) is nearer to their own; where both sides look the same the coarse edge stays.
cv::Mat refinedEdge(const cv::Mat& rgb, const cv::Mat& coarse, int reachPx);

}  // namespace lacuna::core
