// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/dust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/selection/mask_shape.h"

namespace lacuna::core {

namespace {

constexpr int kTilePx = 512;
constexpr int kLargestPx = 64;
/// Smaller ones are taken for as large when their neighbours are counted: grain lies beside them.
constexpr int kLeastSpotPx = 6;

/// How far a spot must stand out: of `noise` (levels of 255) and of the mean detail around it.
struct Thresholds {
    float least, timesLocal;
    double crowd;  ///< as many times its own pixels may stand out around a spot, itself included
};

Thresholds thresholds(int sensitivity, double noise) {
    const double ease = std::clamp(sensitivity, 0, 100) / 100.;
    // Geometric, so that each step of the slider is felt alike.
    const double least = 60. * std::pow(4. / 60., ease), times = 12. * std::pow(2.5 / 12., ease);
    return {static_cast<float>(std::max(least, times * noise)), static_cast<float>(times), 1.5 + 2.5 * ease};
}

/// Brightness in levels of 255, CV_32FC1; 16 bit keeps its steps. Transparent pixels are mid grey.
cv::Mat brightness(const Photo& photo, const cv::Rect& rect) {
    cv::Mat grey;
    const cv::Mat part = photo.pixels()(rect);
    if (photo.channels() == 1) {
        grey = part;
    } else {
        cv::cvtColor(part, grey, photo.hasAlpha() ? cv::COLOR_RGBA2GRAY : cv::COLOR_RGB2GRAY);
    }
    cv::Mat result;
    grey.convertTo(result, CV_32F, photo.bitsPerChannel() == 16 ? 1. / 257. : 1.);
    if (photo.hasAlpha()) {
        cv::Mat alpha;
        cv::extractChannel(part, alpha, 3);
        result.setTo(128, alpha == 0);
    }
    return result;
}

/// What is too small for the square, as positive heights: spots, thin lines, corners, noise.
cv::Mat smallDetail(const cv::Mat& grey, int side, bool dark) {
    cv::Mat without;
    const cv::Mat square = cv::getStructuringElement(cv::MORPH_RECT, {side, side});
    cv::morphologyEx(grey, without, dark ? cv::MORPH_CLOSE : cv::MORPH_OPEN, square, {-1, -1}, 1, cv::BORDER_REPLICATE);
    return dark ? cv::Mat(without - grey) : cv::Mat(grey - without);
}

/// The usual height of detail, from an evenly spread sample of tiles: the median of a histogram in steps of a quarter level.
class NoiseEstimate {
 public:
    void add(const cv::Mat& detail) {
        for (int y = 0; y < detail.rows; y += 3) {
            const auto* row = detail.ptr<float>(y);
            for (int x = 0; x < detail.cols; x += 3) {
                ++m_counts[static_cast<std::size_t>(std::clamp(row[x] * 4.F, 0.F, 1023.F))];
                ++m_total;
            }
        }
    }
    double median() const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            sum += m_counts[i];
            if (2 * sum >= m_total) return i / 4.;
        }
        return 0.;
    }

 private:
    std::array<std::int64_t, 1024> m_counts{};
    std::int64_t m_total = 0;
};

std::vector<cv::Rect> tiles(cv::Size size) {
    std::vector<cv::Rect> result;
    for (int y = 0; y < size.height; y += kTilePx) {
        for (int x = 0; x < size.width; x += kTilePx) result.push_back(cv::Rect(x, y, kTilePx, kTilePx) & cv::Rect({}, size));
    }
    return result;
}

std::vector<bool> kinds(DustKind kind) {
    if (kind == DustKind::Both) return {true, false};
    return {kind == DustKind::Dark};
}

/// About this many tiles are looked at; of a large photo every n-th.
constexpr std::size_t kSampleTiles = 48;

double noiseOf(const Photo& photo, const std::vector<cv::Rect>& tiles, int side, DustKind kind, const std::stop_token& stop) {
    NoiseEstimate noise;
    const std::size_t step = std::max<std::size_t>(1, tiles.size() / kSampleTiles);
    for (std::size_t i = 0; i < tiles.size(); i += step) {
        throwIfStopped(stop);
        const cv::Mat grey = brightness(photo, tiles[i]);
        for (const bool dark : kinds(kind)) noise.add(smallDetail(grey, side, dark));
    }
    return noise.median();
}

cv::Mat standingOut(const cv::Mat& grey, const cv::Mat& detail, bool dark, int side, const Thresholds& limits) {
    // The mean over squares of `times` the greatest size.
    const auto around = [side](const cv::Mat& values, int times) {
        cv::Mat mean;
        cv::boxFilter(values, mean, CV_32F, {times * side + 1, times * side + 1}, {-1, -1}, true, cv::BORDER_REFLECT_101);
        return mean;
    };
    // Capped, so that a spot doesn't hide itself: it makes up a tenth of the square at most.
    const cv::Mat usual = around(cv::min(detail, 2 * limits.least), 3) * limits.timesLocal;
    // What lies between two dark spots is small and brighter than they, but not brighter than all that is around.
    const cv::Mat mean = around(grey, 2);
    const cv::Mat off = dark ? cv::Mat(mean - grey) : cv::Mat(grey - mean);
    return (detail > limits.least) & (detail > usual) & (off > 0.25 * detail);
}

/// Adds the spots that belong to this tile to `found` and counts them: those no larger than allowed (others are lines and edges)
/// whose top left corner is in `inner`. Spots are lonely: where much stands out side by side it is the picture's own detail. All
/// of such a spot is seen, since there is more than its size around the tile.
void keepSpots(const cv::Mat& candidates, const cv::Rect& inner, int maxSizePx, double crowd, const cv::Point& origin,
               cv::Mat found, std::vector<cv::Rect>& spots) {
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(candidates, labels, stats, centres, 8, CV_32S);
    std::vector<uchar> keep(static_cast<std::size_t>(count), 0);
    for (int i = 1; i < count; ++i) {
        const int* row = stats.ptr<int>(i);
        if (!inner.contains({row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP]})) continue;
        if (std::max(row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]) > maxSizePx) continue;
        const cv::Rect around =
            grownRect({row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]}, maxSizePx,
                      candidates.size());
        if (cv::countNonZero(candidates(around)) > crowd * std::max(row[cv::CC_STAT_AREA], kLeastSpotPx)) continue;
        keep[static_cast<std::size_t>(i)] = 255;
        spots.emplace_back(row[cv::CC_STAT_LEFT] + origin.x, row[cv::CC_STAT_TOP] + origin.y, row[cv::CC_STAT_WIDTH],
                           row[cv::CC_STAT_HEIGHT]);
    }
    for (int y = 0; y < labels.rows; ++y) {
        const int* label = labels.ptr<int>(y);
        uchar* out = found.ptr(y);
        for (int x = 0; x < labels.cols; ++x) out[x] |= keep[static_cast<std::size_t>(label[x])];
    }
}

}  // namespace

DustSpots findDust(const Photo& photo, const DustOptions& options, const std::stop_token& stop) {
    DustSpots spots;
    if (photo.isNull()) return spots;
    const int maxSize = std::clamp(options.maxSizePx, 1, kLargestPx);
    const int side = maxSize | 1, square = side + 2;
    const std::vector<cv::Rect> all = tiles(photo.size());
    const Thresholds limits = thresholds(options.sensitivity, noiseOf(photo, all, square, options.kind, stop));
    cv::Mat found = cv::Mat::zeros(photo.size(), CV_8UC1);
    // Whole spots that reach over a tile's edge are seen, and their neighbours; detail there needs the square, its mean the wide
    // one.
    const int seen = 2 * maxSize + 2, halo = seen + 2 * square + 3 * square + 1;
    for (const cv::Rect& tile : all) {
        throwIfStopped(stop);
        const cv::Rect around = grownRect(tile, halo, photo.size()), near = grownRect(tile, seen, photo.size());
        const cv::Mat grey = brightness(photo, around);
        for (const bool dark : kinds(options.kind)) {
            const cv::Mat detail = smallDetail(grey, square, dark);
            const cv::Mat candidates = standingOut(grey, detail, dark, square, limits)(near - around.tl());
            keepSpots(candidates, tile - near.tl(), maxSize, limits.crowd, near.tl(), found(near), spots.bounds);
        }
    }
    throwIfStopped(stop);
    spots.selection = selectionOf(found);
    if (options.growPx > 0 && !spots.selection.isEmpty()) {
        HoleMask mask(found);
        const MaskChange change = grownHoles(mask, options.growPx);
        if (!change.isEmpty()) change.pixels.copyTo(found(change.rect));
        spots.selection = selectionOf(found);
    }
    return spots;
}

}  // namespace lacuna::core
