// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/fill_engine.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

/// Under a hole of the open photo nobody knows the truth. A copy of the hole, moved to where the photo is known, tells how well
/// such a hole is filled in this photo.
struct HiddenCopy {
    cv::Rect window;  ///< of the photo: the copy and its surroundings
    cv::Mat copy;     ///< CV_8UC1 of the window's size, 255 = hidden and measured
    cv::Mat unknown;  ///< the copy and the photo's own holes in the window
};

/// Copies of the largest holes, each at the nearest place where its bounding box, grown by 8 px, meets no hole and no other copy.
/// At most `most`; fewer, or none, where there is no room.
std::vector<HiddenCopy> hiddenCopies(const HoleMask& mask, int most = 3);

/// Over all hidden pixels together.
struct HiddenCopyScore {
    double l1Percent = 0.;  ///< mean |a - b| in % of the value range
    double psnrDb = 0.;     ///< capped at 99
};

/// Fills every copy by itself and compares it with the photo. Growing, feather and attention are off, whatever `options` say.
/// `copies` must not be empty. Throws as fillPhoto.
HiddenCopyScore scoreHiddenCopies(const Photo& photo, const std::vector<HiddenCopy>& copies, FillEngine& engine,
                                  FillOptions options, const std::stop_token& stop);

}  // namespace lacuna::core
