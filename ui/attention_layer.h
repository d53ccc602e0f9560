// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <optional>

#include "core/attention_view.h"
#include "core/document.h"
#include "ui/canvas_overlay.h"

namespace lacuna::ui {

/// Draws where the filled pixels came from: colours over the filled area, and for the pixel under the pointer its sources with
/// arrows, outlines and shares. The coloured picture is made off the UI thread whenever the document's attention changes and
/// someone looks at it.
class AttentionLayer : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    explicit AttentionLayer(core::Document* document, QObject* parent = nullptr);

    bool isShown() const { return m_shown; }
    /// True once the coloured picture is there.
    bool isReady() const { return !m_image.isNull(); }
    const std::vector<core::TracedSource>& sources() const { return m_sources; }
    void paint(QPainter& painter, const ViewTransform& view) override;

 public Q_SLOTS:
    void setShown(bool shown);
    void setOpacity(int percent);
    void setTracing(bool tracing);
    void pointAt(std::optional<QPointF> photo);

 Q_SIGNALS:
    void shownChanged(bool shown);
    void changed();
    /// Number of sources of the pixel under the pointer.
    void traced(int sources);

 private:
    void refresh();
    void forgetSources();
    core::Document* m_document;
    QImage m_image;
    QRect m_rect;
    int m_generation = 0;
    bool m_stale = true;
    bool m_shown = false;
    bool m_tracing = true;
    int m_opacity = 65;
    QPoint m_target;
    std::vector<core::TracedSource> m_sources;
};

}  // namespace lacuna::ui
