// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_pyramid.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/hole_mask.h"

namespace lacuna::ui {

namespace {

void reduceMax(const cv::Mat& finer, cv::Mat& coarser, const cv::Rect& rect) {
    for (int y = rect.y; y < rect.y + rect.height; ++y) {
        const uchar* top = finer.ptr(2 * y);
        const uchar* bottom = finer.ptr(std::min(2 * y + 1, finer.rows - 1));
        uchar* out = coarser.ptr(y);
        for (int x = rect.x; x < rect.x + rect.width; ++x) {
            const int right = std::min(2 * x + 1, finer.cols - 1);
            out[x] = top[2 * x] | top[right] | bottom[2 * x] | bottom[right];
        }
    }
}

/// For each device pixel the mask column or row under it, or -1 outside.
std::vector<int> lookup(int first, int count, double origin, double scale, int levelSize, int level, int photoSize) {
    std::vector<int> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double photo = (first + i + 0.5 - origin) / scale;
        const int index = photo < 0 || photo >= photoSize ? -1 : static_cast<int>(photo) >> level;
        result[i] = index < levelSize ? index : -1;
    }
    return result;
}

}  // namespace

void MaskPyramid::reset(const cv::Mat& mask) {
    m_levels.clear();
    for (cv::Size size = mask.size(); std::max(size.width, size.height) > 256;) {
        size = {(size.width + 1) / 2, (size.height + 1) / 2};
        m_levels.emplace_back(size, CV_8UC1);
    }
    if (!mask.empty()) update(mask, {0, 0, mask.cols, mask.rows});
}

void MaskPyramid::update(const cv::Mat& mask, const cv::Rect& rect) {
    cv::Rect part = rect & cv::Rect(0, 0, mask.cols, mask.rows);
    const cv::Mat* finer = &mask;
    for (cv::Mat& level : m_levels) {
        if (part.empty()) return;
        const cv::Point first(part.x / 2, part.y / 2), last((part.x + part.width - 1) / 2, (part.y + part.height - 1) / 2);
        part = cv::Rect(first.x, first.y, last.x - first.x + 1, last.y - first.y + 1);
        reduceMax(*finer, level, part);
        finer = &level;
    }
}

int MaskPyramid::levelFor(double scale) const {
    const int wanted = scale >= 1.0 ? 0 : static_cast<int>(std::floor(std::log2(1.0 / scale) + 0.1));
    return std::clamp(wanted, 0, static_cast<int>(m_levels.size()));
}

QImage renderMask(const MaskPyramid& pyramid, const cv::Mat& mask, const ViewTransform& view, double devicePixelRatio,
                  const QRect& device, const MaskStyle& style) {
    QImage image(device.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (mask.empty()) return image;
    const double scale = view.scale * devicePixelRatio;
    const int index = pyramid.levelFor(scale);
    const cv::Mat& level = pyramid.level(index, mask);
    const int line = std::max(1, static_cast<int>(std::lround(devicePixelRatio)));
    const int width = device.width(), height = device.height();
    // `line` more on every side, to see whether a border passes there.
    const auto columns =
        lookup(device.left() - line, width + 2 * line, view.origin.x() * devicePixelRatio, scale, level.cols, index, mask.cols);
    const auto rows =
        lookup(device.top() - line, height + 2 * line, view.origin.y() * devicePixelRatio, scale, level.rows, index, mask.rows);
    // The softer, the fainter, but never quite invisible.
    std::array<QRgb, 256> tint{};
    for (int value = 0; value < 256; ++value) {
        QColor colour = style.tint;
        colour.setAlphaF(static_cast<float>(style.tint.alphaF() * (0.2 + 0.8 * core::maskShare(static_cast<uchar>(value)))));
        tint[static_cast<std::size_t>(value)] = qPremultiply(colour.rgba());
    }
    const QRgb light = qPremultiply(style.outlineLight.rgba()), dark = qPremultiply(style.outlineDark.rgba());
    const auto rowAt = [&](int y) { return rows[y] < 0 ? nullptr : level.ptr(rows[y]); };
    for (int y = 0; y < height; ++y) {
        const uchar* row = rowAt(y + line);
        if (!row) continue;
        const uchar* above = rowAt(y);
        const uchar* below = rowAt(y + 2 * line);
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        const int phaseY = device.top() + y + style.phase * line;
        for (int x = 0; x < width; ++x) {
            const int column = columns[x + line];
            if (column < 0 || !row[column]) continue;
            const int left = columns[x], right = columns[x + 2 * line];
            const bool border =
                left < 0 || right < 0 || !above || !below || !row[left] || !row[right] || !above[column] || !below[column];
            if (!border) {
                out[x] = tint[row[column]];
            } else {
                out[x] = (((device.left() + x + phaseY) / (5 * line)) & 1) ? light : dark;
            }
        }
    }
    return image;
}

}  // namespace lacuna::ui
