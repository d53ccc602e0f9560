// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "core/photo.h"

namespace lacuna::core {

/// How the fill meets the photo.
struct CompositeOptions {
    int dilatePx = 3;       ///< full fill up to this far beyond the painted hole
    int featherPx = 6;      ///< then a smooth blend over this many pixels; dilate + feather is clamped to 16
    bool seamless = false;  ///< Poisson blending: keep the fill's gradients, take the border's colours
};

/// The hole grown by `dilatePx` (Euclidean distance). CV_8UC1 in and out.
cv::Mat dilatedHole(const cv::Mat& hole, int dilatePx);

/// Blend weight of the fill in [0, 1] (CV_32FC1): 1 on the hole grown by dilatePx, falling smoothly to 0 at dilatePx + featherPx, exactly 0 beyond.
cv::Mat blendWeight(const cv::Mat& hole, const CompositeOptions& options);

/// Blends `fill` (CV_32FC3 RGB [0, 1], the size of rect) into the photo's pixels at `rect` and returns them in the photo's own type. `hole` is
/// the part of the painted mask at `rect` that this fill is for. Where the weight is 0 the bytes are the photo's own.
cv::Mat composite(const Photo& photo, const cv::Rect& rect, const cv::Mat& fill, const cv::Mat& hole, const CompositeOptions& options);

}  // namespace lacuna::core
