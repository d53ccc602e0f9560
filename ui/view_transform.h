// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <cmath>
#include <opencv2/core/types.hpp>

namespace lacuna::ui {

/// Where the photo lies on the canvas. Widget coordinates are logical pixels; photo coordinates have pixel (0,0) cover [0,1) x
/// [0,1).
struct ViewTransform {
    double scale = 1.0;  ///< logical pixels per photo pixel
    QPointF origin;      ///< widget position of the photo's top left corner

    QPointF toWidget(const QPointF& photo) const { return photo * scale + origin; }
    QPointF toPhoto(const QPointF& widget) const { return (widget - origin) / scale; }
    QRectF toWidget(const QRectF& photo) const { return {toWidget(photo.topLeft()), photo.size() * scale}; }
    QRectF toPhoto(const QRectF& widget) const { return {toPhoto(widget.topLeft()), widget.size() / scale}; }
};

inline QRect toQRect(const cv::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }
inline cv::Rect toCvRect(const QRect& rect) { return {rect.x(), rect.y(), rect.width(), rect.height()}; }
inline QSize toQSize(const cv::Size& size) { return {size.width, size.height}; }

}  // namespace lacuna::ui
