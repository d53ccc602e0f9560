// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPainterPath>
#include <QTimer>

#include "core/document.h"
#include "ui/canvas_overlay.h"
#include "ui/docks/hole_list.h"

namespace lacuna::ui {

class Canvas;

/// Outlines a hole in the photo for a moment, so that one finds what was chosen in a list.
class HoleMarker : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    HoleMarker(const core::Document* document, Canvas* canvas);
    void mark(const HoleEntry& hole);
    bool isShown() const { return !m_outline.isEmpty(); }
    /// In photo coordinates.
    const QPainterPath& outline() const { return m_outline; }
    void paint(QPainter& painter, const ViewTransform& view) override;

 private:
    void show(const QPainterPath& outline);
    const core::Document* m_document;
    Canvas* m_canvas;
    QPainterPath m_outline;
    QTimer m_timer;
};

}  // namespace lacuna::ui
