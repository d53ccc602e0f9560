// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_growth.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "core/compositor.h"

namespace lacuna::core {

namespace {

constexpr int kTilePx = 256;

cv::Rect inflated(const cv::Rect& rect, int by, const cv::Rect& within) {
    return cv::Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by) & within;
}

cv::Mat grownMask(const cv::Mat& painted, const cv::Rect& bounds, int growPx) {
    if (growPx <= 0) return painted.clone();
    cv::Mat grown = cv::Mat::zeros(painted.size(), CV_8UC1);
    const cv::Rect whole(0, 0, painted.cols, painted.rows);
    const cv::Rect area = inflated(bounds, growPx, whole);
    for (int y = area.y; y < area.br().y; y += kTilePx) {
        for (int x = area.x; x < area.br().x; x += kTilePx) {
            const cv::Rect tile = cv::Rect(x, y, kTilePx, kTilePx) & area;
            const cv::Rect around = inflated(tile, growPx, whole);
            if (cv::countNonZero(painted(around)) == 0) continue;
            dilatedHole(painted(around), growPx)(tile - around.tl()).copyTo(grown(tile));
        }
    }
    return grown;
}

}  // namespace

GrownHoles growHoles(const HoleMask& painted, int growPx) {
    GrownHoles grown;
    const cv::Rect bounds = painted.bounds();
    grown.mask = grownMask(painted.pixels(), bounds, growPx);
    if (bounds.empty()) return grown;
    // Outer contours of the two-level hierarchy are exactly the connected components, without a label image four times the mask's
    // size.
    const cv::Rect area = inflated(bounds, std::max(0, growPx), {0, 0, grown.mask.cols, grown.mask.rows});
    std::vector<std::vector<cv::Point>> contours;
    std::vector<cv::Vec4i> hierarchy;
    cv::findContours(grown.mask(area), contours, hierarchy, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE, area.tl());
    std::vector<std::pair<cv::Rect, cv::Point>> found;
    for (std::size_t i = 0; i < contours.size(); ++i)
        if (hierarchy[i][3] < 0) found.emplace_back(cv::boundingRect(contours[i]), contours[i].front());
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first.y, a.first.x, a.second.y, a.second.x) < std::tie(b.first.y, b.first.x, b.second.y, b.second.x);
    });
    for (const auto& [rect, seed] : found) {
        grown.bounds.push_back(rect);
        grown.seeds.push_back(seed);
    }
    return grown;
}

cv::Mat ownPart(const GrownHoles& grown, const cv::Rect& rect, const std::vector<int>& holes) {
    constexpr int kOwn = 128;
    cv::Mat part = grown.mask(rect).clone();
    for (int hole : holes) {
        const cv::Point seed = grown.seeds[static_cast<std::size_t>(hole)] - rect.tl();
        if (part.at<uchar>(seed) == 255) cv::floodFill(part, seed, cv::Scalar(kOwn), nullptr, {}, {}, 8);
    }
    return part == kOwn;
}

}  // namespace lacuna::core
