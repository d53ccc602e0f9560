// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/source_brush_tool.h"

#include "ui/tools/mask_strokes.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

/// The pixels that a round tip covers on its way, as 255 in the part of the photo that they need; empty beyond the photo.
cv::Mat strokeCover(const QPointF& from, const QPointF& to, double widthPx, cv::Size photo, QRect& rect) {
    const double radius = std::max(0.5, widthPx / 2);
    rect = QRectF(from, to).normalized().adjusted(-radius - 2, -radius - 2, radius + 2, radius + 2).toAlignedRect() &
           QRect(QPoint(), toQSize(photo));
    if (rect.isEmpty()) return {};
    cv::Mat cover = cv::Mat::zeros(rect.height(), rect.width(), CV_8UC1);
    QImage image(cover.data, cover.cols, cover.rows, static_cast<qsizetype>(cover.step), QImage::Format_Grayscale8);
    QPainter painter(&image);
    painter.translate(-rect.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(from, radius, radius);
    painter.drawEllipse(to, radius, radius);
    if (from != to) {
        painter.setPen(QPen(Qt::white, 2 * radius, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from, to);
    }
    return cover;
}

}  // namespace

SourceBrushTool::SourceBrushTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {
    connect(settings, &ToolSettings::brushSizeChanged, this, [this] { Q_EMIT overlayChanged({}); });
    connect(document, &core::Document::opened, this, [this] { m_last.reset(); });
}

void SourceBrushTool::setMark(core::SourceMark mark) {
    if (mark == m_mark) return;
    m_mark = mark;
    Q_EMIT markChanged(mark);
    Q_EMIT overlayChanged({});
}

void SourceBrushTool::swapMark() {
    setMark(m_mark == core::SourceMark::Never ? core::SourceMark::Prefer : core::SourceMark::Never);
}

void SourceBrushTool::press(const ToolEvent& event) {
    m_stroke = newStrokeId();
    m_takesAway = event.modifiers & Qt::AltModifier;
    if (!(event.modifiers & Qt::ShiftModifier) || !m_last) m_last = event.photo;
    paintTo(event);
    moveTip(event.photo);
}

void SourceBrushTool::drag(const ToolEvent& event) {
    if (m_stroke == 0) return;
    paintTo(event);
    moveTip(event.photo);
}

void SourceBrushTool::release(const ToolEvent& event) {
    m_stroke = 0;
    m_takesAway = false;
    moveTip(event.photo);
}

void SourceBrushTool::hover(const ToolEvent& event) {
    m_takesAway = event.modifiers & Qt::AltModifier;
    moveTip(event.photo);
}

bool SourceBrushTool::cancel() {
    const bool busy = m_stroke != 0;
    m_stroke = 0;
    return busy;
}

void SourceBrushTool::paintTo(const ToolEvent& event) {
    const double size = m_settings->brushSize() * (m_settings->penPressure() ? std::max(0.05, event.pressure) : 1.0);
    const core::SourceMark mark = m_takesAway ? core::SourceMark::None : m_mark;
    const QString text = mark == core::SourceMark::Never    ? tr("Never copy from here")
                         : mark == core::SourceMark::Prefer ? tr("Prefer to copy from here")
                                                            : tr("Unmark as a source");
    guarded([&] {
        QRect rect;
        const cv::Mat cover = strokeCover(m_last.value_or(event.photo), event.photo, size, m_document->mask().size(), rect);
        if (!cover.empty()) m_document->markSources(mark, toCvRect(rect), cover, text, m_stroke);
    });
    m_last = event.photo;
}

QRectF SourceBrushTool::tipRect(const QPointF& centre) const {
    const double radius = m_settings->brushSize() / 2.0;
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void SourceBrushTool::moveTip(const std::optional<QPointF>& centre) {
    if (m_tip) Q_EMIT overlayChanged(tipRect(*m_tip));
    m_tip = centre;
    if (m_tip) Q_EMIT overlayChanged(tipRect(*m_tip));
}

void SourceBrushTool::paint(QPainter& painter, const ViewTransform& view) {
    if (!m_tip) return;
    const QRectF tip = view.toWidget(tipRect(*m_tip));
    const QPointF centre = tip.center();
    const core::SourceMark mark = m_takesAway ? core::SourceMark::None : m_mark;
    const QColor colour = mark == core::SourceMark::Never    ? QColor(200, 20, 20)
                          : mark == core::SourceMark::Prefer ? QColor(0, 130, 70)
                                                             : QColor(0, 0, 0, 170);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [ink, width] : {std::pair{colour, 4.0}, std::pair{QColor(255, 255, 255, 235), 1.4}}) {
        painter.setPen(QPen(ink, width));
        if (tip.width() > 3) painter.drawEllipse(tip);
        // A bar through the circle says "never", a plus "prefer".
        if (mark == core::SourceMark::Never) painter.drawLine(centre - QPointF(4, -4), centre + QPointF(4, -4));
        if (mark == core::SourceMark::Prefer) painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4));
        if (mark != core::SourceMark::Never) painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0));
    }
}

}  // namespace lacuna::ui
