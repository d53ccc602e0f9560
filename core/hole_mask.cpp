// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_mask.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/photo.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

Error mismatch(const QString& reason) { return {ErrorKind::EngineFailed, Text::tr("Change the mask"), reason}; }

cv::Rect whole(const cv::Mat& mat) { return {0, 0, mat.cols, mat.rows}; }

/// The first pixel in [from, to) that isn't 0, or `to`.
int firstSet(const uchar* row, int from, int to) {
    std::uint64_t eight;
    while (from + 8 <= to && (std::memcpy(&eight, row + from, 8), eight == 0)) from += 8;
    while (from < to && row[from] == 0) ++from;
    return from;
}

/// One behind the last pixel in [from, to) that isn't 0, or `from`.
int lastSet(const uchar* row, int from, int to) {
    while (to > from && row[to - 1] == 0) --to;
    return to;
}

}  // namespace

cv::Rect maskBounds(const cv::Mat& mask) {
    int left = mask.cols, right = 0, top = -1, bottom = 0;
    for (int y = 0; y < mask.rows; ++y) {
        const uchar* row = mask.ptr(y);
        const int first = firstSet(row, 0, mask.cols);
        if (first == mask.cols) continue;
        left = std::min(left, first);
        right = std::max(right, lastSet(row, std::max(first, right), mask.cols));
        if (top < 0) top = y;
        bottom = y + 1;
    }
    return top < 0 ? cv::Rect() : cv::Rect(left, top, right - left, bottom - top);
}

cv::Mat differingPixels(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat unequal, planes[4], any;
    cv::compare(a.reshape(1), b.reshape(1), unequal, cv::CMP_NE);
    unequal = unequal.reshape(a.channels());
    cv::split(unequal, planes);
    any = planes[0];
    for (int c = 1; c < a.channels(); ++c) any |= planes[c];
    return any;
}

uchar maskValue(double share) {
    const int steps = static_cast<int>(std::lround(std::clamp(share, 0., 1.) * 128.));
    return steps == 0 ? uchar{0} : static_cast<uchar>(127 + steps);
}

bool hasSoftPixels(const cv::Mat& mask) {
    for (int y = 0; y < mask.rows; ++y) {
        const uchar* row = mask.ptr(y);
        if (std::any_of(row, row + mask.cols, [](uchar value) { return value != 0 && value != 255; })) return true;
    }
    return false;
}

HoleMask::HoleMask(cv::Size size) : m_mask(cv::Mat::zeros(size, CV_8UC1)) {}

HoleMask::HoleMask(cv::Mat mask) {
    if (mask.empty()) return;
    if (mask.type() != CV_8UC1) throw mismatch(Text::tr("a mask must be grey with 8 bit"));
    cv::threshold(mask, m_mask, 127, 0, cv::THRESH_TOZERO);
}

bool HoleMask::isEmpty() const { return m_mask.empty() || cv::countNonZero(m_mask) == 0; }

bool HoleMask::isFull() const { return !m_mask.empty() && static_cast<std::size_t>(cv::countNonZero(m_mask)) == m_mask.total(); }

cv::Mat HoleMask::copyOf(const cv::Rect& rect) const {
    const cv::Rect inside = rect & whole(m_mask);
    return inside.empty() ? cv::Mat() : m_mask(inside).clone();
}

void HoleMask::replace(const cv::Rect& rect, const cv::Mat& mask) {
    if (rect.empty() || (rect & whole(m_mask)) != rect) throw mismatch(Text::tr("the part lies outside of the mask"));
    if (mask.size() != rect.size() || mask.type() != CV_8UC1) throw mismatch(Text::tr("the new part doesn't fit the mask"));
    // Through a copy, since the source may share its pixels with this mask.
    cv::Mat valid;
    cv::threshold(mask, valid, 127, 0, cv::THRESH_TOZERO);
    detach(m_mask);
    valid.copyTo(m_mask(rect));
}

void HoleMask::invert() {
    if (m_mask.empty()) return;
    cv::Mat table(1, 256, CV_8UC1);
    for (int value = 0; value < 256; ++value) table.at<uchar>(value) = maskValue(1. - maskShare(static_cast<uchar>(value)));
    cv::Mat inverted;
    cv::LUT(m_mask, table, inverted);
    m_mask = inverted;
}

void HoleMask::clear() { m_mask = cv::Mat::zeros(m_mask.size(), CV_8UC1); }

std::vector<Hole> HoleMask::holes() const {
    const cv::Rect area = bounds();
    if (area.empty()) return {};
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(m_mask(area), labels, stats, centroids, 8, CV_32S);
    std::vector<Hole> holes;
    holes.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i < count; ++i) {
        const int* row = stats.ptr<int>(i);
        const cv::Rect local(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]);
        holes.push_back({local + area.tl(), row[cv::CC_STAT_AREA]});
    }
    // Stable, so that holes with the same corner keep the order of their first pixels.
    std::stable_sort(holes.begin(), holes.end(), [](const Hole& a, const Hole& b) {
        return a.bounds.y != b.bounds.y ? a.bounds.y < b.bounds.y : a.bounds.x < b.bounds.x;
    });
    return holes;
}

cv::Rect HoleMask::bounds() const { return maskBounds(m_mask); }

}  // namespace lacuna::core
