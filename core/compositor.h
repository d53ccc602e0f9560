// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <stop_token>
#include <vector>

#include "core/photo.h"

namespace lacuna::core {

/// How the fill meets the photo.
struct CompositeOptions {
    int dilatePx = 3;       ///< full fill up to this far beyond the painted hole
    int featherPx = 6;      ///< then a smooth blend over this many pixels; dilate + feather is clamped to 16
    bool seamless = false;  ///< Poisson blending: keep the fill's gradients, take the border's colours
};

/// The same after clamping, plus how far beyond the painted hole an engine must invent pixels so that the blend has something to
/// blend with.
///
/// That is dilate + feather, not dilate alone: wherever the weight is above 0 a filled value is needed, and an engine's picture
/// is meaningless outside the hole it was given. The few pixels of context that this costs are won back because context is
/// measured from the grown hole.
struct BlendReach {
    int dilatePx = 0, featherPx = 0, fillPx = 0;
};
BlendReach blendReach(const CompositeOptions& options);

/// The hole grown by `dilatePx` (Euclidean distance). CV_8UC1 in and out.
cv::Mat dilatedHole(const cv::Mat& hole, int dilatePx);

/// Blend weight of the fill in [0, 1] (CV_32FC1): 1 on the hole grown by dilatePx, falling smoothly to 0 at dilatePx + featherPx,
/// exactly 0 beyond. Soft pixels (see maskValue) don't count as hole for that; their weight is at least their share.
cv::Mat blendWeight(const cv::Mat& hole, const CompositeOptions& options);

/// The same without dilation and with a feather of any width.
cv::Mat featherWeight(const cv::Mat& hole, int featherPx);

/// Where blendWeight() is above 0: CV_8UC1, 255 or 0, the hole's size. Works in bands, so that a large hole needs no large
/// distance map.
cv::Mat blendedArea(const cv::Mat& hole, const CompositeOptions& options);

/// The rows of a hole's rectangle in bands of about a megapixel: `inner` are the band's own, `outer` has as many around them as
/// blending reaches. Together the inner ones are the whole; `rect` may lie anywhere.
struct BlendBand {
    cv::Rect inner, outer;
};
std::vector<BlendBand> blendBands(const cv::Rect& rect);

/// Blends `fill` (CV_32FC3 RGB [0, 1], the size of rect) into the photo's pixels at `rect` and returns them in the photo's own
/// type. `hole` is the part of the painted mask at `rect` that this fill is for; `fill` holds invented values up to
/// blendReach().fillPx around it. Where the weight is 0 the bytes are the photo's own, alpha always is. Works on `rect` alone:
/// the hole's bounds + 16 pixels are all it needs; seamless blending takes colours from kSeamPx beyond the last blended pixel,
/// but none from where `untrusted` (CV_8UC1 of rect's size, or empty) isn't 0: there the photo still shows what is to be removed.
/// Throws Error(EngineFailed) when sizes don't match, Cancelled after a stop request.
cv::Mat composite(const Photo& photo, const cv::Rect& rect, const cv::Mat& fill, const cv::Mat& hole,
                  const CompositeOptions& options, const std::stop_token& stop = {}, const cv::Mat& untrusted = {});
inline constexpr int kSeamPx = 2;

}  // namespace lacuna::core
