// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/brush_tool.h"

#include "ui/tools/mask_strokes.h"

namespace lacuna::ui {

BrushTool::BrushTool(Kind kind, core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_kind(kind), m_document(document), m_settings(settings) {
    connect(settings, &ToolSettings::brushSizeChanged, this, [this] { Q_EMIT overlayChanged({}); });
    connect(settings, &ToolSettings::hardnessChanged, this, [this] { Q_EMIT overlayChanged({}); });
    connect(document, &core::Document::opened, this, [this] { m_last.reset(); });
}

void BrushTool::press(const ToolEvent& event) {
    m_stroke = newStrokeId();
    const bool straight = event.modifiers & Qt::ShiftModifier;
    if (!straight || !m_last) m_last = event.photo;
    paintTo(event.photo, event.pressure);
    moveTip(event.photo);
}

void BrushTool::drag(const ToolEvent& event) {
    if (m_stroke == 0) return;
    paintTo(event.photo, event.pressure);
    moveTip(event.photo);
}

void BrushTool::release(const ToolEvent& event) {
    m_stroke = 0;
    moveTip(event.photo);
}

void BrushTool::hover(const ToolEvent& event) { moveTip(event.photo); }

void BrushTool::leave() { moveTip({}); }

bool BrushTool::cancel() {
    const bool busy = m_stroke != 0;
    m_stroke = 0;
    return busy;
}

QCursor BrushTool::cursor() const { return brushCursor(); }

void BrushTool::paintTo(const QPointF& point, double pressure) {
    const double size = m_settings->brushSize() * (m_settings->penPressure() ? std::max(0.05, pressure) : 1.0);
    const bool hole = m_kind == Kind::Paint;
    const BrushTip tip{size, m_settings->hardness() / 100.};
    guarded(
        [&] { strokeLine(*m_document, m_last.value_or(point), point, tip, hole, hole ? tr("Brush") : tr("Eraser"), m_stroke); });
    m_last = point;
}

QRectF BrushTool::tipRect(const QPointF& centre) const {
    const double radius = m_settings->brushSize() / 2.0;
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void BrushTool::moveTip(const std::optional<QPointF>& centre) {
    if (m_tip) Q_EMIT overlayChanged(tipRect(*m_tip));
    m_tip = centre;
    if (m_tip) Q_EMIT overlayChanged(tipRect(*m_tip));
}

void BrushTool::paint(QPainter& painter, const ViewTransform& view) {
    if (!m_tip) return;
    const QRectF tip = view.toWidget(tipRect(*m_tip));
    const QPointF centre = tip.center();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    // Dark and light together can be seen on any photo.
    for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 150), 2.6}, std::pair{QColor(255, 255, 255, 230), 1.2}}) {
        painter.setPen(QPen(colour, width));
        if (tip.width() > 3) painter.drawEllipse(tip);
        // Where it begins to soften.
        const double inner = tip.width() / 2 * m_settings->hardness() / 100.;
        if (m_settings->hardness() < 100 && tip.width() > 16 && inner > 1) {
            painter.setPen(QPen(colour, width / 2, Qt::DotLine));
            painter.drawEllipse(centre, inner, inner);
            painter.setPen(QPen(colour, width));
        }
        if (tip.width() < 12 || m_kind == Kind::Erase) painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
        if (tip.width() < 12) painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4));
    }
}

}  // namespace lacuna::ui
