// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <opencv2/core.hpp>
#include <vector>

#include "ui/view_transform.h"

namespace lacuna::ui {

/// The mask reduced for the screen: a pixel of level n is set when any of its 2^n x 2^n mask pixels is, so that no hole vanishes
/// when zoomed out. Level 0 is not kept (it is the document's own mask, which must not be shared for longer than a paint).
class MaskPyramid {
 public:
    void reset(const cv::Mat& mask);
    void update(const cv::Mat& mask, const cv::Rect& rect);
    int levelFor(double scale) const;
    const cv::Mat& level(int index, const cv::Mat& mask) const {
        return index == 0 ? mask : m_levels[static_cast<std::size_t>(index) - 1];
    }

 private:
    std::vector<cv::Mat> m_levels;
};

/// How a hole is shown. The defaults can be told apart by people with any kind of colour vision, on light and dark photos.
struct MaskStyle {
    QColor tint = QColor(230, 0, 140, 105);
    QColor outlineLight = QColor(255, 255, 255, 235);
    QColor outlineDark = QColor(40, 0, 30, 235);
    int phase = 0;  ///< moves the dashes of the outline, in logical pixels, from 0
};

/// The overlay for `device` (device pixels of the canvas): the tint inside holes and a dashed outline, one logical pixel wide,
/// along their borders.
QImage renderMask(const MaskPyramid& pyramid, const cv::Mat& mask, const ViewTransform& view, double devicePixelRatio,
                  const QRect& device, const MaskStyle& style = {});

}  // namespace lacuna::ui
