// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/polygon_tool.h"

#include "ui/tools/mask_strokes.h"
#include "ui/tools/shape_tool.h"

namespace lacuna::ui {

namespace {
/// A click this near to a corner (widget pixels) means the corner.
constexpr double kSnapPx = 8;
}  // namespace

PolygonTool::PolygonTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {}

void PolygonTool::press(const ToolEvent& event) {
    const auto isAt = [&](const QPointF& corner) { return QLineF(corner, event.photo).length() * event.scale <= kSnapPx; };
    if (m_corners.isEmpty()) m_adds = m_settings->addsWith(event.modifiers);
    if (m_corners.size() > 2 && (isAt(m_corners.first()) || isAt(m_corners.last()))) {
        close();
        return;
    }
    if (m_corners.isEmpty() || !isAt(m_corners.last())) m_corners << event.photo;
    hover(event);
}

void PolygonTool::hover(const ToolEvent& event) {
    m_pointer = event.photo;
    if (!m_corners.isEmpty()) Q_EMIT overlayChanged({});
}

bool PolygonTool::doubleClick(const ToolEvent& event) {
    (void)event;  // its first press has set the corner
    if (m_corners.size() < 3) return false;
    close();
    return true;
}

bool PolygonTool::keyPress(int key) {
    if (m_corners.isEmpty()) return false;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_corners.size() > 2) {
        close();
        return true;
    }
    if (key != Qt::Key_Backspace && key != Qt::Key_Delete) return false;
    m_corners.removeLast();
    Q_EMIT overlayChanged({});
    return true;
}

bool PolygonTool::cancel() {
    if (m_corners.isEmpty()) return false;
    m_corners.clear();
    Q_EMIT overlayChanged({});
    return true;
}

void PolygonTool::close() {
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addPolygon(m_corners);
    shape.closeSubpath();
    m_corners.clear();
    Q_EMIT overlayChanged({});
    guarded([&] { fillShape(*m_document, shape, m_adds, m_adds ? tr("Polygon") : tr("Remove polygon")); });
}

void PolygonTool::paint(QPainter& painter, const ViewTransform& view) {
    if (m_corners.isEmpty()) return;
    // What Return would make is tinted; the way to the corner that isn't set yet is a line only.
    QPainterPath shape, next;
    shape.setFillRule(Qt::WindingFill);
    shape.addPolygon(m_corners);
    if (m_corners.size() > 2) shape.closeSubpath();
    next.moveTo(m_corners.last());
    next.lineTo(m_pointer);
    if (m_corners.size() > 1) next.lineTo(m_corners.first());
    paintShape(painter, view, shape, m_adds, m_corners.size() > 2);
    paintShape(painter, view, next, m_adds, false);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.2));
    for (const QPointF& corner : m_corners) {
        // The first one is where the shape can be closed.
        const double radius = corner == m_corners.first() && m_corners.size() > 2 ? 5 : 3;
        painter.setBrush(Qt::white);
        painter.drawEllipse(view.toWidget(corner), radius, radius);
    }
    painter.restore();
}

}  // namespace lacuna::ui
