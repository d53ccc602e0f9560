// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compositor.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/hole_mask.h"
#include "core/membrane.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kReachPx = 16;  // dilate + feather never go beyond this
constexpr int kBandPx = 1 << 20, kLeastBandRows = 64;

// Euclidean distance of every pixel to the hole; 0 on it, far away (not a hole anywhere) when there is none.
cv::Mat distanceToHole(const cv::Mat& hole) {
    cv::Mat outside = hole == 0, distance;
    if (cv::countNonZero(outside) == static_cast<int>(outside.total())) return cv::Mat(hole.size(), CV_32FC1, cv::Scalar(1e9));
    cv::distanceTransform(outside, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE, CV_32F);
    return distance;
}

cv::Mat weightAt(const cv::Mat& distance, const BlendReach& reach) {
    cv::Mat weight(distance.size(), CV_32FC1);
    const float full = static_cast<float>(reach.dilatePx), end = full + static_cast<float>(reach.featherPx);
    for (int y = 0; y < distance.rows; ++y) {
        const float* from = distance.ptr<float>(y);
        float* to = weight.ptr<float>(y);
        for (int x = 0; x < distance.cols; ++x) {
            if (from[x] <= full) {
                to[x] = 1.F;
            } else if (from[x] >= end) {
                to[x] = 0.F;
            } else {
                const float t = (end - from[x]) / (end - full);
                to[x] = t * t * (3.F - 2.F * t);
            }
        }
    }
    return weight;
}

/// Of every pixel to what is to be replaced wholly.
cv::Mat distanceToWhole(const cv::Mat& hole) { return distanceToHole(hole == 255); }

/// That distance, and soft pixels' shares, as the weight.
cv::Mat weightOf(const cv::Mat& hole, const cv::Mat& distance, const BlendReach& reach) {
    cv::Mat weight = weightAt(distance, reach);
    for (int y = 0; y < hole.rows; ++y) {
        const uchar* value = hole.ptr(y);
        float* to = weight.ptr<float>(y);
        for (int x = 0; x < hole.cols; ++x) {
            if (value[x] > 127) to[x] = std::max(to[x], static_cast<float>(maskShare(value[x])));
        }
    }
    return weight;
}

}  // namespace

BlendReach blendReach(const CompositeOptions& options) {
    BlendReach reach;
    reach.dilatePx = std::clamp(options.dilatePx, 0, kReachPx);
    reach.featherPx = std::clamp(options.featherPx, 0, kReachPx - reach.dilatePx);
    reach.fillPx = reach.dilatePx + reach.featherPx;
    return reach;
}

cv::Mat dilatedHole(const cv::Mat& hole, int dilatePx) {
    if (dilatePx <= 0) return hole > 127;
    return distanceToHole(hole > 127) <= static_cast<double>(dilatePx);
}

cv::Mat blendWeight(const cv::Mat& hole, const CompositeOptions& options) {
    return weightOf(hole, distanceToWhole(hole), blendReach(options));
}

cv::Mat featherWeight(const cv::Mat& hole, int featherPx) {
    BlendReach reach;
    reach.featherPx = std::max(0, featherPx);
    return weightOf(hole, distanceToWhole(hole), reach);
}

std::vector<BlendBand> blendBands(const cv::Rect& rect) {
    std::vector<BlendBand> bands;
    const int rows = std::max(kLeastBandRows, kBandPx / std::max(1, rect.width));
    for (int top = 0; top < rect.height; top += rows) {
        BlendBand band;
        band.inner = cv::Rect(rect.x, rect.y + top, rect.width, std::min(rows, rect.height - top));
        band.outer = cv::Rect(rect.x, band.inner.y - kReachPx, rect.width, band.inner.height + 2 * kReachPx) & rect;
        bands.push_back(band);
    }
    return bands;
}

cv::Mat blendedArea(const cv::Mat& hole, const CompositeOptions& options) {
    cv::Mat area(hole.size(), CV_8UC1);
    for (const BlendBand& band : blendBands({{0, 0}, hole.size()})) {
        const cv::Mat changed = blendWeight(hole(band.outer), options) > 0.F;
        changed(band.inner - band.outer.tl()).copyTo(area(band.inner));
    }
    return area;
}

cv::Mat composite(const Photo& photo, const cv::Rect& rect, const cv::Mat& fill, const cv::Mat& hole,
                  const CompositeOptions& options, const std::stop_token& stop, const cv::Mat& untrusted) {
    if (rect.empty() || (rect & cv::Rect({0, 0}, photo.size())) != rect || fill.type() != CV_32FC3 ||
        fill.size() != rect.size() || hole.type() != CV_8UC1 || hole.size() != rect.size() ||
        (!untrusted.empty() && (untrusted.type() != CV_8UC1 || untrusted.size() != rect.size())))
        throw Error(ErrorKind::EngineFailed, Text::tr("Blend a fill into the photo"),
                    Text::tr("its size doesn't match the photo"));
    const auto stopIfAsked = [&] {
        if (stop.stop_requested())
            throw Error(ErrorKind::Cancelled, Text::tr("Blend a fill into the photo"), Text::tr("cancelled"));
    };
    const BlendReach reach = blendReach(options);
    stopIfAsked();
    const cv::Mat distance = distanceToWhole(hole);
    stopIfAsked();
    const cv::Mat weight = weightOf(hole, distance, reach);
    stopIfAsked();
    const cv::Mat known = photo.toFloatRgb(rect);
    stopIfAsked();
    cv::Mat blend = fill.clone();
    if (options.seamless) {
        const cv::Mat toPainted = hasSoftPixels(hole) ? distanceToHole(hole) : distance;
        const cv::Mat correction = membraneCorrection(known, fill, toPainted, reach, untrusted, stop);
        stopIfAsked();
        blend += correction;
    }
    for (int y = 0; y < blend.rows; ++y) {
        const float* w = weight.ptr<float>(y);
        const auto* from = known.ptr<cv::Vec3f>(y);
        auto* to = blend.ptr<cv::Vec3f>(y);
        for (int x = 0; x < blend.cols; ++x) {
            if (w[x] <= 0.F) continue;
            // Where the fill covers all, not even rounding may depend on what is to be removed.
            const cv::Vec3f mixed = w[x] >= 1.F ? to[x] : from[x] + w[x] * (to[x] - from[x]);
            for (int c = 0; c < 3; ++c) to[x][c] = std::clamp(mixed[c], 0.F, 1.F);
        }
    }
    cv::Mat pixels = photo.copyOf(rect);
    photo.fromFloatRgb(blend, rect).copyTo(pixels, weight > 0.F);
    return pixels;
}

}  // namespace lacuna::core
