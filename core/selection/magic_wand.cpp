// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/magic_wand.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace lacuna::core {

namespace {

constexpr int kAlpha = 3;
/// Marks what the flood has reached, apart from what is merely alike.
constexpr uchar kReached = 128;

/// 255 where a pixel is within the tolerance of the seed in every channel.
cv::Mat alike(const Photo& photo, const cv::Point& seed, int tolerance) {
    const bool wide = photo.bitsPerChannel() == 16;
    const cv::Mat& pixels = photo.pixels();
    const int channels = photo.channels();
    const double reach = std::clamp(tolerance, 0, 255) * (wide ? 257. : 1.);
    cv::Scalar low, high;
    for (int c = 0; c < channels; ++c) {
        const double value = wide ? pixels.ptr<ushort>(seed.y)[seed.x * channels + c] : pixels.ptr(seed.y)[seed.x * channels + c];
        low[c] = value - reach;
        high[c] = value + reach;
    }
    if (photo.hasAlpha() && high[kAlpha] == reach) {
        for (int c = 0; c < kAlpha; ++c) low[c] = 0, high[c] = 65535;
        high[kAlpha] = 0;
    }
    cv::Mat result;
    cv::inRange(pixels, low, high, result);
    return result;
}

}  // namespace

Selection magicWand(const Photo& photo, const cv::Point& seed, const WandOptions& options) {
    if (!cv::Rect({}, photo.size()).contains(seed)) return {};
    cv::Mat found = alike(photo, seed, options.tolerance);
    if (!options.contiguous) return selectionOf(found);
    cv::Rect bounds;
    cv::floodFill(found, seed, cv::Scalar(kReached), &bounds, 0, 0, 4 | cv::FLOODFILL_FIXED_RANGE);
    return selectionOf(found(bounds) == kReached, bounds.tl());
}

}  // namespace lacuna::core
