// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/mask_shape.h"

#include <opencv2/imgproc.hpp>

#include "core/compositor.h"
#include "core/selection/selection.h"

namespace lacuna::core {

namespace {

constexpr int kTilePx = 1024;

/// Runs `change` on tiles of `area` with `reach` pixels around them, so that a large photo needs no large intermediate maps.
template <typename Change>
MaskChange inTiles(const HoleMask& mask, const cv::Rect& area, int reach, Change change) {
    if (area.empty() || reach <= 0) return {};
    const cv::Mat& before = mask.pixels();
    cv::Mat after(area.size(), CV_8UC1);
    for (int y = area.y; y < area.br().y; y += kTilePx) {
        for (int x = area.x; x < area.br().x; x += kTilePx) {
            const cv::Rect tile = cv::Rect(x, y, kTilePx, kTilePx) & area;
            const cv::Rect around = grownRect(tile, reach, mask.size());
            change(before(around))(tile - around.tl()).copyTo(after(tile - area.tl()));
        }
    }
    const cv::Rect changed = maskBounds(before(area) != after);
    if (changed.empty()) return {};
    return {changed + area.tl(), after(changed).clone()};
}

}  // namespace

MaskChange grownHoles(const HoleMask& mask, int px) {
    const cv::Rect bounds = mask.bounds();
    if (bounds.empty()) return {};
    return inTiles(mask, grownRect(bounds, px, mask.size()), px, [px](const cv::Mat& part) { return dilatedHole(part, px); });
}

MaskChange shrunkHoles(const HoleMask& mask, int px) {
    return inTiles(mask, mask.bounds(), px, [px](const cv::Mat& part) {
        const cv::Mat kept = ~part;
        return cv::Mat(~dilatedHole(kept, px));
    });
}

MaskChange featheredHoles(const HoleMask& mask, int px) {
    const cv::Rect bounds = mask.bounds();
    if (bounds.empty()) return {};
    return inTiles(mask, grownRect(bounds, px, mask.size()), px, [px](const cv::Mat& part) {
        // The blend weight without dilation is just that, and keeps what is softer already.
        const cv::Mat weight = featherWeight(part, px);
        cv::Mat soft(part.size(), CV_8UC1);
        for (int y = 0; y < part.rows; ++y) {
            for (int x = 0; x < part.cols; ++x) soft.at<uchar>(y, x) = maskValue(weight.at<float>(y, x));
        }
        return soft;
    });
}

MaskChange smoothedHoles(const HoleMask& mask, int px) {
    const cv::Rect bounds = mask.bounds();
    if (bounds.empty()) return {};
    const int reach = 2 * px;
    return inTiles(mask, grownRect(bounds, px, mask.size()), reach, [px, reach](const cv::Mat& part) {
        cv::Mat soft;
        part.convertTo(soft, CV_32F, 1. / 255.);
        cv::GaussianBlur(soft, soft, {2 * reach + 1, 2 * reach + 1}, px / 2., px / 2., cv::BORDER_REPLICATE);
        return cv::Mat(soft > 0.5F);
    });
}

}  // namespace lacuna::core
