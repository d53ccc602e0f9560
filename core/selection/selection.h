// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

/// Pixels that a selection tool has found, cut to where they are. `mask` is CV_8UC1 of the size of `bounds`, 255 = selected.
struct Selection {
    cv::Rect bounds;  ///< in photo coordinates; empty: nothing is selected
    cv::Mat mask;
    bool isEmpty() const { return bounds.empty(); }
    int areaPx() const;
};

/// The pixels of `mask` (CV_8UC1, not 0 = selected), whose top left corner is at `origin` in the photo.
Selection selectionOf(const cv::Mat& mask, const cv::Point& origin = {});

/// `before` with the selection added to it or taken away: CV_8UC1 of the size of the selection's bounds.
cv::Mat maskWith(const HoleMask& before, const Selection& selection, bool adding);

/// The selection grown by `px` (Euclidean distance), cut at the photo's border.
Selection grown(const Selection& selection, int px, cv::Size photo);

/// The outlines of a selection's parts, outer and inner ones, along its own border pixels; in photo coordinates.
std::vector<std::vector<cv::Point>> outlines(const Selection& selection);

/// Colours of a part of the photo for comparing: CV_8UC3 in the photo's own encoding. Grey is repeated; what is transparent is
/// blended with mid grey, so that invisible colours don't count. `rect` must lie inside the photo.
cv::Mat colours8(const Photo& photo, const cv::Rect& rect);

/// `rect` with `by` pixels more on every side, cut to `size`.
cv::Rect grownRect(const cv::Rect& rect, int by, cv::Size size);

/// Throws Error(Cancelled) after a stop request.
void throwIfStopped(const std::stop_token& stop);

}  // namespace lacuna::core
