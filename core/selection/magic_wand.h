// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/selection.h"

namespace lacuna::core {

struct WandOptions {
    int tolerance = 32;      ///< 0–255, whatever the photo's depth: how far each channel may be from the clicked pixel's
    bool contiguous = true;  ///< only what hangs together with the clicked pixel (4-connectivity); otherwise everywhere
};

/// The pixels whose colour is like that of `seed`, alpha counting as a channel. Compared in the photo's own depth and at full
/// resolution: a 16-bit step of 257 is one unit of tolerance. Where the seed is fully transparent, all that is fully transparent
/// is alike. Nothing when `seed` lies outside.
Selection magicWand(const Photo& photo, const cv::Point& seed, const WandOptions& options);

}  // namespace lacuna::core
