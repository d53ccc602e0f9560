// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fill_window.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/fill_job.h"
#include "core/hole_blend.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

cv::Mat padded(const cv::Mat& mat, cv::Size size) {
    if (mat.empty() || mat.size() == size) return mat;
    cv::Mat out;
    cv::copyMakeBorder(mat, out, 0, size.height - mat.rows, 0, size.width - mat.cols, cv::BORDER_REFLECT_101);
    return out;
}

cv::Mat steeringPart(const cv::Mat& mask, const FillWindow& window) {
    if (mask.empty()) return {};
    cv::Mat part = padded(shrunkMask(mask(window.photoRect), window.workSize), window.paddedSize);
    return cv::countNonZero(part) > 0 ? part : cv::Mat();
}

// First and last working index that photo index i touches.
std::vector<std::pair<int, int>> touched(int from, int to) {
    std::vector<std::pair<int, int>> ranges(static_cast<std::size_t>(from));
    const double scale = static_cast<double>(to) / from;
    for (int i = 0; i < from; ++i) {
        const int first = std::min(to - 1, static_cast<int>(std::floor(i * scale + 1e-9)));
        ranges[static_cast<std::size_t>(i)] = {
            first, std::clamp(static_cast<int>(std::ceil((i + 1) * scale - 1e-9)) - 1, first, to - 1)};
    }
    return ranges;
}

// Where a reflected (without repeating the edge) index comes from.
int reflected(int index, int length) {
    if (length == 1) return 0;
    const int period = 2 * (length - 1);
    index %= period;
    return index < length ? index : period - index;
}

// [first, last) in working pixels, reflected back inside when it lies in the padding.
std::pair<int, int> insideSpan(int first, int last, int length) {
    if (last <= length) return {first, last};
    if (first < length) return {first, length};
    const int a = reflected(first, length), b = reflected(last - 1, length);
    return {std::min(a, b), std::max(a, b) + 1};
}

}  // namespace

cv::Mat shrunkMask(const cv::Mat& mask, cv::Size size) {
    if (mask.size() == size) return mask > 127;
    cv::Mat out = cv::Mat::zeros(size, CV_8UC1);
    const auto columns = touched(mask.cols, size.width), rows = touched(mask.rows, size.height);
    for (int y = 0; y < mask.rows; ++y) {
        const uchar* from = mask.ptr<uchar>(y);
        const auto [top, bottom] = rows[static_cast<std::size_t>(y)];
        for (int row = top; row <= bottom; ++row) {
            uchar* to = out.ptr<uchar>(row);
            for (int x = 0; x < mask.cols; ++x) {
                if (from[x] <= 127) continue;
                const auto [left, right] = columns[static_cast<std::size_t>(x)];
                to[left] = to[right] = 255;  // when shrinking, a pixel touches at most two
            }
        }
    }
    return out;
}

FillInput windowInput(const Photo& photo, const FillWindow& window, const cv::Mat& hole, const cv::Mat& avoid,
                      const cv::Mat& prefer) {
    FillInput input;
    if (window.workSize == window.photoRect.size()) {
        input.rgb = photo.toFloatRgb(window.photoRect);
    } else {
        // Shrunk in the photo's own type: a float copy of a window of a large photo would be the largest thing in memory.
        cv::Mat small;
        cv::resize(photo.pixels()(window.photoRect), small, window.workSize, 0, 0, cv::INTER_AREA);
        input.rgb = Photo(small).toFloatRgb({{0, 0}, window.workSize});
    }
    input.hole = shrunkMask(hole(window.photoRect), window.workSize);
    if (cv::countNonZero(input.hole) < static_cast<int>(input.hole.total()))
        input.rgb.setTo(cv::mean(input.rgb, input.hole == 0), input.hole);
    input.rgb = padded(input.rgb, window.paddedSize);
    input.hole = padded(input.hole, window.paddedSize);
    input.avoid = steeringPart(avoid, window);
    input.prefer = steeringPart(prefer, window);
    return input;
}

cv::Mat checkedFill(const cv::Mat& rgb, const FillInput& input, cv::Size work) {
    const QString doing = Text::tr("Fill the holes");
    if (rgb.type() != CV_32FC3 || rgb.size() != input.rgb.size())
        throw Error(ErrorKind::EngineFailed, doing, Text::tr("the engine returned a picture of the wrong size or kind"),
                    Text::tr("Choose another engine"));
    const cv::Rect inside({0, 0}, work);
    cv::Mat fill = input.rgb(inside).clone();
    rgb(inside).copyTo(fill, input.hole(inside));
    if (!cv::checkRange(fill, true, nullptr, -1e6, 1e6))
        throw Error(ErrorKind::EngineFailed, doing, Text::tr("the engine returned values that are not numbers"),
                    Text::tr("Choose another engine, model or device"));
    cv::max(fill, 0., fill);
    cv::min(fill, 1., fill);
    return fill;
}

cv::Mat atPhotoScale(const cv::Mat& work, const FillWindow& window, const cv::Rect& rect) {
    return RawFill{window.photoRect, work.size(), cv::Rect({0, 0}, work.size()), work}.at(rect);
}

bool tidyAttention(AttentionMap& map, const cv::Mat& own) {
    const cv::Size grid = map.grid;
    if (map.cellPx < 1 || map.topK < 1 || grid.empty() || map.filled.type() != CV_8UC1 || map.filled.size() != grid ||
        map.sources.size() != static_cast<std::size_t>(grid.width) * grid.height * map.topK)
        return false;
    const cv::Rect whole(0, 0, own.cols, own.rows);
    cv::Mat filled = map.filled.clone();
    for (int y = 0; y < grid.height; ++y) {
        for (int x = 0; x < grid.width; ++x) {
            uchar& cell = filled.at<uchar>(y, x);
            if (cell == 0) continue;
            const cv::Rect covered = cv::Rect(x * map.cellPx, y * map.cellPx, map.cellPx, map.cellPx) & whole;
            cell = !covered.empty() && cv::countNonZero(own(covered)) > 0 ? 255 : 0;
        }
    }
    map.filled = filled;
    for (AttentionSource& source : map.sources)
        if (source.x < 0 || source.y < 0 || source.x >= grid.width || source.y >= grid.height) source = {};
    return true;
}

cv::Rect PlacedAttention::cellRect(int x, int y) const {
    const cv::Size work = scaledSize(photoRect.size(), scale);
    const auto [left, right] = insideSpan(x * map.cellPx, (x + 1) * map.cellPx, work.width);
    const auto [top, bottom] = insideSpan(y * map.cellPx, (y + 1) * map.cellPx, work.height);
    const double sx = static_cast<double>(photoRect.width) / work.width, sy = static_cast<double>(photoRect.height) / work.height;
    const cv::Point first(static_cast<int>(std::floor(left * sx + 1e-9)), static_cast<int>(std::floor(top * sy + 1e-9)));
    const cv::Point last(static_cast<int>(std::ceil(right * sx - 1e-9)), static_cast<int>(std::ceil(bottom * sy - 1e-9)));
    return (cv::Rect(first, last) + photoRect.tl()) & photoRect;
}

cv::Point PlacedAttention::cellAt(cv::Point photoPx) const {
    if (!photoRect.contains(photoPx) || map.cellPx < 1) return {-1, -1};
    const cv::Size work = scaledSize(photoRect.size(), scale);
    const cv::Point local = photoPx - photoRect.tl();
    const int x = static_cast<int>((local.x + 0.5) * work.width / photoRect.width) / map.cellPx;
    const int y = static_cast<int>((local.y + 0.5) * work.height / photoRect.height) / map.cellPx;
    if (x >= map.grid.width || y >= map.grid.height) return {-1, -1};
    return {x, y};
}

}  // namespace lacuna::core
