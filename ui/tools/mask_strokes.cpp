// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/mask_strokes.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

/// Lets `draw` paint on a copy of part of the mask and puts the copy back as one edit. Nothing is recorded when nothing changes.
template <typename Draw>
void editPart(core::Document& document, const QRectF& bounds, bool hole, const QString& text, int mergeId, Draw draw) {
    const QRect rect = bounds.toAlignedRect().adjusted(-2, -2, 2, 2) & QRect(QPoint(), toQSize(document.mask().size()));
    if (rect.isEmpty()) return;
    const cv::Mat before = document.mask().copyOf(toCvRect(rect));
    cv::Mat after = before.clone();
    QImage canvas(after.data, after.cols, after.rows, static_cast<qsizetype>(after.step), QImage::Format_Grayscale8);
    {
        QPainter painter(&canvas);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.translate(-rect.topLeft());
        draw(painter, hole ? QColor(255, 255, 255) : QColor(0, 0, 0));
    }
    bool changed = false;
    for (int y = 0; y < after.rows && !changed; ++y)
        changed = std::memcmp(before.ptr(y), after.ptr(y), static_cast<std::size_t>(after.cols)) != 0;
    if (changed) document.editMask(toCvRect(rect), after, text, mergeId);
}

}  // namespace

void fillShape(core::Document& document, const QPainterPath& shape, bool hole, const QString& text, int mergeId) {
    editPart(document, shape.boundingRect(), hole, text, mergeId,
             [&](QPainter& painter, const QColor& colour) { painter.fillPath(shape, colour); });
}

namespace {

/// Distance of a point to the segment between two others.
double distanceTo(const QPointF& from, const QPointF& to, const QPointF& point) {
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0., 1.) : 0.;
    const QPointF apart = point - (from + t * along);
    return std::hypot(apart.x(), apart.y());
}

void softLine(core::Document& document, const QPointF& from, const QPointF& to, const BrushTip& tip, bool hole,
              const QString& text, int mergeId) {
    const double radius = tip.widthPx / 2, full = radius * tip.hardness;
    const QRectF bounds = QRectF(from, to).normalized().adjusted(-radius, -radius, radius, radius);
    const QRect rect = bounds.toAlignedRect() & QRect(QPoint(), toQSize(document.mask().size()));
    if (rect.isEmpty()) return;
    const cv::Mat before = document.mask().copyOf(toCvRect(rect));
    cv::Mat after = before.clone();
    bool changed = false;
    for (int y = 0; y < after.rows; ++y) {
        uchar* row = after.ptr(y);
        for (int x = 0; x < after.cols; ++x) {
            const double distance = distanceTo(from, to, QPointF(rect.x() + x + 0.5, rect.y() + y + 0.5));
            if (distance >= radius) continue;
            const double t = distance <= full ? 1. : (radius - distance) / (radius - full);
            const double share = t * t * (3 - 2 * t);
            const uchar value = hole ? std::max(row[x], core::maskValue(share)) : std::min(row[x], core::maskValue(1 - share));
            changed = changed || value != row[x];
            row[x] = value;
        }
    }
    if (changed) document.editMask(toCvRect(rect), after, text, mergeId);
}

}  // namespace

void strokeLine(core::Document& document, const QPointF& from, const QPointF& to, const BrushTip& tip, bool hole,
                const QString& text, int mergeId) {
    // A tip of a few pixels has no room for softness.
    if (tip.hardness < 1. && tip.widthPx >= 3.) return softLine(document, from, to, tip, hole, text, mergeId);
    const double radius = std::max(0.5, tip.widthPx / 2);
    const QRectF bounds = QRectF(from, to).normalized().adjusted(-radius - 1, -radius - 1, radius + 1, radius + 1);
    editPart(document, bounds, hole, text, mergeId, [&](QPainter& painter, const QColor& colour) {
        if (tip.widthPx < 1.5) {
            // The thinnest brush must hit exactly the pixel under the pointer.
            const QPoint a(int(std::floor(from.x())), int(std::floor(from.y()))),
                b(int(std::floor(to.x())), int(std::floor(to.y())));
            painter.setPen(QPen(colour, 1));
            a == b ? painter.drawPoint(a) : painter.drawLine(a, b);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(from, radius, radius);
        if (from == to) return;
        painter.drawEllipse(to, radius, radius);
        painter.setPen(QPen(colour, 2 * radius, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
    });
}

void applySelection(core::Document& document, const core::Selection& selection, bool adding, const QString& text) {
    if (selection.isEmpty()) return;
    document.editMask(selection.bounds, core::maskWith(document.mask(), selection, adding), text);
}

void eraseHole(core::Document& document, const core::Hole& hole, const QString& text) {
    const cv::Rect bounds = hole.bounds & cv::Rect(cv::Point(), document.mask().size());
    if (bounds.empty()) return;
    const cv::Mat before = document.mask().copyOf(bounds);
    cv::Mat unseen = before.clone();
    for (int y = 0; y < unseen.rows; ++y) {
        for (int x = 0; x < unseen.cols; ++x) {
            if (!unseen.at<uchar>(y, x)) continue;
            std::vector<cv::Point> found{{x, y}};
            unseen.at<uchar>(y, x) = 0;
            for (std::size_t next = 0; next < found.size(); ++next) {
                const cv::Point at = found[next];
                for (int ny = std::max(0, at.y - 1); ny <= std::min(unseen.rows - 1, at.y + 1); ++ny) {
                    for (int nx = std::max(0, at.x - 1); nx <= std::min(unseen.cols - 1, at.x + 1); ++nx) {
                        if (!unseen.at<uchar>(ny, nx)) continue;
                        unseen.at<uchar>(ny, nx) = 0;
                        found.emplace_back(nx, ny);
                    }
                }
            }
            if (static_cast<int>(found.size()) != hole.areaPx) continue;
            cv::Mat after = before.clone();
            for (const cv::Point& at : found) after.at<uchar>(at) = 0;
            document.editMask(bounds, after, text);
            return;
        }
    }
}

int newStrokeId() {
    static int last = 0;
    return ++last;
}

}  // namespace lacuna::ui
