// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "core/hole_mask.h"

namespace lacuna::core {

/// Part of a mask as it is to become: CV_8UC1 of the size of `rect`, fit for Document::editMask. Empty when nothing changes.
struct MaskChange {
    cv::Rect rect;
    cv::Mat pixels;
    bool isEmpty() const { return rect.empty(); }
};

/// The holes larger by `px` on every side (Euclidean distance). This and the next make soft edges hard; smoothing does, too.
MaskChange grownHoles(const HoleMask& mask, int px);
/// The holes smaller by `px`. At the photo's border they stay: what lies beyond it isn't kept either.
MaskChange shrunkHoles(const HoleMask& mask, int px);
/// A soft edge around the holes: what is a hole stays one, and around it the share (see maskValue) falls smoothly to 0 over `px`.
MaskChange featheredHoles(const HoleMask& mask, int px);
/// Soft rounding of the outline: each pixel becomes what most of its surroundings are (Gaussian weights, sigma = px / 2). Corners
/// and jagged edges go round, specks and gaps much smaller than `px` go; straight edges stay where they are.
MaskChange smoothedHoles(const HoleMask& mask, int px);

}  // namespace lacuna::core
