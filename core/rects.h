// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace lacuna::core {

/// The rectangle with `px` more on every side.
inline cv::Rect inflated(const cv::Rect& rect, int px) {
    return {rect.x - px, rect.y - px, rect.width + 2 * px, rect.height + 2 * px};
}

/// The same, as far as it lies inside of another.
inline cv::Rect inflated(const cv::Rect& rect, int px, const cv::Rect& within) { return inflated(rect, px) & within; }

}  // namespace lacuna::core
