// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <stop_token>

#include "core/compositor.h"
#include "core/photo.h"

namespace lacuna::core {

/// What an engine painted, at its own scale and before it is blended: a part of a picture of one window of the photo.
struct RawFill {
    cv::Rect window;  ///< of the photo, in photo pixels, that the whole picture covers
    cv::Size size;    ///< of the whole picture
    cv::Rect part;    ///< of that picture, the part that is at hand
    cv::Mat rgb;      ///< CV_32FC3 RGB [0, 1], part's size

    /// The picture in `rect` (photo pixels) at the photo's scale (cubic, pixel centres as cv::resize places them). A pixel has
    /// the same value in every `rect` and for every `part` that holds what it needs, see cropped().
    cv::Mat at(const cv::Rect& rect) const;
    /// A deep copy of what at() needs for parts of `rect`.
    RawFill cropped(const cv::Rect& rect) const;
};

/// One hole, or a piece of one, that is to be blended into a photo.
struct HoleBlend {
    const Photo& photo;
    cv::Rect rect;    ///< in photo pixels; holds every painted pixel
    cv::Mat painted;  ///< CV_8UC1 of rect's size, 255 = painted
    cv::Rect limit;   ///< the part of the photo that `fill` knows
    CompositeOptions options;
    std::function<cv::Mat(const cv::Rect&)> fill;  ///< CV_32FC3 RGB for a part of the photo
    cv::Mat untrusted = {};                        ///< as composite(), but of the photo's size (or empty)
};

/// The photo's new pixels in `rect`; `changed` (CV_8UC1) is 255 where they may differ from the old ones.
struct BlendedHole {
    cv::Rect rect;
    cv::Mat pixels, changed;
    /// Copies the changed pixels into a picture of the photo's type that lies at `at` in it and holds `rect`.
    void copyTo(cv::Mat& picture, const cv::Point& at) const {
        cv::Mat target = picture(rect - at);
        pixels.copyTo(target, changed);
    }
};

/// Blends one hole, in bands where that can be done. The one way by which fills get into photos, at first and when their edge is
/// changed afterwards. Throws as composite().
BlendedHole blendHole(const HoleBlend& hole, const std::stop_token& stop = {});

}  // namespace lacuna::core
