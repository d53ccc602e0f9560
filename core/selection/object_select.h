// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/selection/selection.h"

namespace lacuna::core {

/// Finding a thing in a photo by its colours and edges: GrabCut (Rother, Kolmogorov and Blake, SIGGRAPH 2004; OpenCV's) on a
/// reduced copy around the thing. The same photo and arguments give the same selection. Both throw Error(Cancelled) after a stop
/// request.
enum class ObjectDetail {
    Quick,  ///< the edge of the reduced copy, for a preview while a box is drawn
    Full,   ///< refined at full resolution: near the edge each pixel goes to the side whose colours around it are nearer to its
            ///< own
};

/// The thing inside `box`, which should hold all of it with a little room around. Nothing when the box is empty or lies outside.
Selection objectInBox(const Photo& photo, const cv::Rect& box, ObjectDetail detail = ObjectDetail::Full,
                      const std::stop_token& stop = {});

/// The thing or spot at a pixel. Looks through windows of growing size up to `maxSidePx`, in each for what is like the pixel and
/// for what differs from the window's border, and takes the largest whose outline is about as clear as the clearest one's.
/// Nothing when `at` lies outside or nothing stands out at all.
Selection objectAt(const Photo& photo, const cv::Point& at, int maxSidePx, const std::stop_token& stop = {});

}  // namespace lacuna::core
