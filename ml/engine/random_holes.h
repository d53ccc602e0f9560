// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

#include "core/evaluation_cases.h"

namespace lacuna::engine {

/// Which holes an evaluation draws.
enum class EvaluationHoles {
    Rectangles,  ///< one or several rectangles
    Strokes,     ///< brush strokes
    Mixed        ///< each photo one of: a rectangle, strokes, rectangles with ellipses and strokes
};

/// A hole for evaluating on a photo of this size: CV_8UC1, 255 = hole, 3 to 20 % of the photo. Sizes are those of the evaluation
/// masks for photos of 768 x 512 (rectangles of 80 to 128 px a side, strokes 8 to 40 px wide) and scale with the photo.
/// Depends on the arguments alone. Throws core::Error(Usage) for photos below 16 pixels a side.
cv::Mat randomHole(cv::Size size, EvaluationHoles kind, std::uint64_t seed);

/// All of them by name: "rectangles", "strokes", "mixed".
core::HoleKinds holeKinds();

}  // namespace lacuna::engine
