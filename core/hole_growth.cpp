// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_growth.h"

#include <algorithm>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "core/compositor.h"
#include "core/rects.h"

namespace lacuna::core {

namespace {

constexpr int kTilePx = 256;
constexpr int kThicknessTilePx = 1024;
constexpr int kLeastCellPx = 32;

// Whether the widest place is wider than that. Works in tiles; what lies outside the mask is no hole.
bool thickerThan(const cv::Mat& hole, double thicknessPx) {
    const double limit = thicknessPx / 2.;
    const int halo = static_cast<int>(limit) + 2;
    const cv::Rect whole(0, 0, hole.cols + 2, hole.rows + 2);
    cv::Mat framed, depth;
    cv::copyMakeBorder(hole, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    for (int y = 0; y < whole.height; y += kThicknessTilePx) {
        for (int x = 0; x < whole.width; x += kThicknessTilePx) {
            const cv::Rect tile = cv::Rect(x, y, kThicknessTilePx, kThicknessTilePx) & whole;
            if (cv::countNonZero(framed(tile)) == 0) continue;
            const cv::Rect around = inflated(tile, halo, whole);
            double deepest = 0.;
            // Nothing but hole around would be no distance at all.
            if (cv::countNonZero(framed(around)) == around.area()) return true;
            cv::distanceTransform(framed(around), depth, cv::DIST_L2, cv::DIST_MASK_3, CV_32F);
            cv::minMaxLoc(depth(tile - around.tl()), nullptr, &deepest);
            if (deepest > limit) return true;
        }
    }
    return false;
}

cv::Mat grownMask(const cv::Mat& painted, const cv::Rect& bounds, int growPx) {
    if (growPx <= 0) return painted > 127;
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
        grown.components.push_back(rect);
        grown.cells.push_back(rect);
        grown.pieces.emplace_back();
    }
    return grown;
}

void cutThinHoles(GrownHoles& grown, const HoleMask& painted, int growPx, int sidePx) {
    const int cell = sidePx - 2 * std::max(0, growPx);
    if (cell < kLeastCellPx) return;
    const cv::Rect whole(0, 0, grown.mask.cols, grown.mask.rows);
    struct Part {
        cv::Rect bounds;
        cv::Point seed;
        cv::Rect component, cell;
        cv::Mat piece;
    };
    std::vector<Part> all;
    for (std::size_t i = 0; i < grown.bounds.size(); ++i) {
        const cv::Rect bounds = grown.bounds[i];
        cv::Mat own;
        if (std::max(bounds.width, bounds.height) > sidePx * 3 / 2)
            own = paintedPart(grown, painted, bounds, {static_cast<int>(i)});
        if (own.empty() || thickerThan(own, sidePx / 3.)) {
            all.push_back({bounds, grown.seeds[i], bounds, bounds, {}});
            continue;
        }
        grown.cut = true;
        // Cells of equal size, so that none is a sliver.
        const cv::Rect inked = maskBounds(own);
        const int columns = (inked.width + cell - 1) / cell, rows = (inked.height + cell - 1) / cell;
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const cv::Point from(inked.x + inked.width * column / columns, inked.y + inked.height * row / rows);
                const cv::Point to(inked.x + inked.width * (column + 1) / columns, inked.y + inked.height * (row + 1) / rows);
                const cv::Rect part(from, to), inside = maskBounds(own(part));
                if (inside.empty()) continue;
                all.push_back({inflated(inside + from + bounds.tl(), growPx, whole), grown.seeds[i], bounds, part + bounds.tl(),
                               own(part).clone()});
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Part& a, const Part& b) {
        return std::tie(a.bounds.y, a.bounds.x) < std::tie(b.bounds.y, b.bounds.x);
    });
    grown.bounds.clear();
    grown.seeds.clear();
    grown.components.clear();
    grown.cells.clear();
    grown.pieces.clear();
    for (Part& part : all) {
        grown.bounds.push_back(part.bounds);
        grown.seeds.push_back(part.seed);
        grown.components.push_back(part.component);
        grown.cells.push_back(part.cell);
        grown.pieces.push_back(std::move(part.piece));
    }
}

cv::Mat paintedPart(const GrownHoles& grown, const HoleMask& painted, const cv::Rect& rect, const std::vector<int>& holes) {
    constexpr int kOwn = 128;
    cv::Mat part = cv::Mat::zeros(rect.size(), CV_8UC1);
    for (int hole : holes) {
        const auto index = static_cast<std::size_t>(hole);
        const cv::Rect component = grown.components[index], common = grown.cells[index] & component & rect;
        if (common.empty()) continue;
        if (const cv::Mat& piece = grown.pieces[index]; !piece.empty()) {
            const cv::Mat own = piece(common - grown.cells[index].tl());
            own.copyTo(part(common - rect.tl()), own);
            continue;
        }
        cv::Mat connected = grown.mask(component).clone();
        cv::floodFill(connected, grown.seeds[index] - component.tl(), cv::Scalar(kOwn), nullptr, {}, {}, 8);
        const cv::Mat own = (connected(common - component.tl()) == kOwn) & painted.pixels()(common);
        own.copyTo(part(common - rect.tl()), own);
    }
    return part;
}

}  // namespace lacuna::core
