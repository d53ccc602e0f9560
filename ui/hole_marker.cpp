// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hole_marker.h"

#include "core/error.h"
#include "ui/canvas.h"
#include "ui/tools/shape_tool.h"

namespace lacuna::ui {

namespace {

constexpr int kShownMs = 1500;

}  // namespace

HoleMarker::HoleMarker(const core::Document* document, Canvas* canvas) : QObject(canvas), m_document(document), m_canvas(canvas) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMs);
    const auto hide = [this] { show({}); };
    connect(&m_timer, &QTimer::timeout, this, hide);
    connect(document, &core::Document::opened, this, hide);
    connect(document, &core::Document::closed, this, hide);
    canvas->addOverlay(this);
}

void HoleMarker::mark(const HoleEntry& hole) {
    try {
        const cv::Rect bounds = hole.bounds() & cv::Rect({}, m_document->mask().size());
        if (bounds.empty()) return;
        const cv::Mat pixels = hole.filled ? hole.filled->painted() : m_document->mask().copyOf(bounds);
        show(outlinePath(core::selectionOf(pixels, bounds.tl())));
    } catch (...) {
        qWarning("Marking a hole failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
    }
}

void HoleMarker::show(const QPainterPath& outline) {
    m_outline = outline;
    outline.isEmpty() ? m_timer.stop() : m_timer.start();
    m_canvas->updatePhoto({});
}

void HoleMarker::paint(QPainter& painter, const ViewTransform& view) {
    if (m_outline.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.translate(view.origin);
    painter.scale(view.scale, view.scale);
    for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 200), 5.0}, std::pair{QColor(255, 220, 0), 2.5}}) {
        QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawPath(m_outline);
    }
    painter.restore();
}

}  // namespace lacuna::ui
