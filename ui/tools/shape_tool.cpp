// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/shape_tool.h"

#include <cmath>

#include "ui/tools/mask_strokes.h"

namespace lacuna::ui {

ShapeTool::ShapeTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {}

void ShapeTool::press(const ToolEvent& event) {
    m_active = true;
    m_adds = m_settings->addsWith(event.modifiers);
    begin(event.photo);
}

void ShapeTool::drag(const ToolEvent& event) {
    if (!m_active) return;
    const QRectF before = shape().boundingRect();
    m_adds = m_settings->addsWith(event.modifiers);
    extend(event.photo);
    Q_EMIT overlayChanged(before | shape().boundingRect());
}

void ShapeTool::release(const ToolEvent& event) {
    if (!m_active) return;
    m_adds = m_settings->addsWith(event.modifiers);
    extend(event.photo);
    m_active = false;
    const QPainterPath done = shape();
    Q_EMIT overlayChanged(done.boundingRect());
    guarded([&] { fillShape(*m_document, done, m_adds, editText(m_adds)); });
}

bool ShapeTool::cancel() {
    if (!m_active) return false;
    m_active = false;
    Q_EMIT overlayChanged({});
    return true;
}

void ShapeTool::paint(QPainter& painter, const ViewTransform& view) {
    if (m_active) paintShape(painter, view, shape(), m_adds);
}

void paintShape(QPainter& painter, const ViewTransform& view, const QPainterPath& shape, bool adds, bool filled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    QTransform toWidget;
    toWidget.translate(view.origin.x(), view.origin.y());
    toWidget.scale(view.scale, view.scale);
    const QPainterPath path = toWidget.map(shape);
    if (filled) painter.fillPath(path, adds ? QColor(230, 0, 140, 60) : QColor(0, 120, 255, 60));
    painter.strokePath(path, QPen(QColor(0, 0, 0, 170), 2.4));
    painter.strokePath(path, QPen(QColor(255, 255, 255, 240), 1.2, adds ? Qt::SolidLine : Qt::DashLine));
    painter.restore();
}

QPainterPath outlinePath(const core::Selection& selection) {
    QPainterPath path;
    for (const std::vector<cv::Point>& points : core::outlines(selection)) {
        QPolygonF polygon;
        for (const cv::Point& point : points) polygon << QPointF(point.x + 0.5, point.y + 0.5);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

QRectF BoxTool::box() const {
    const QRectF rect = QRectF(m_from, m_to).normalized();
    const QPointF topLeft(std::floor(rect.left()), std::floor(rect.top()));
    return {topLeft, QPointF(std::floor(rect.right()) + 1, std::floor(rect.bottom()) + 1)};
}

QPainterPath RectangleTool::shape() const {
    QPainterPath path;
    path.addRect(box());
    return path;
}

QPainterPath EllipseTool::shape() const {
    QPainterPath path;
    path.addEllipse(box());
    return path;
}

QPainterPath LassoTool::shape() const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addPolygon(m_points);
    path.closeSubpath();
    return path;
}

}  // namespace lacuna::ui
