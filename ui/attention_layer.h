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
/// arrows, outlines and shares, and how its attention is spread over the photo. The coloured picture is made off the UI thread
/// whenever the document's attention changes and someone looks at it, the heat map when the pointer comes to another cell.
class AttentionLayer : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    explicit AttentionLayer(core::Document* document, QObject* parent = nullptr);

    bool isShown() const { return m_shown; }
    /// True once the coloured picture is there.
    bool isReady() const { return !m_image.isNull(); }
    const std::vector<core::TracedSource>& sources() const { return m_sources; }
    /// The filled pixel whose sources are shown.
    QPoint target() const { return m_target; }
    /// Holds on to the pixel that is shown, so that the pointer can go elsewhere.
    bool isPinned() const { return m_pinned; }
    /// The shown source at this place of the photo, the one that gave most first.
    std::optional<cv::Rect> sourceAt(const QPointF& photo) const;
    /// A heat map is on the screen.
    bool hasHeatMap() const { return !m_heat.image.isNull(); }
    const core::HeatMap& heatMap() const { return m_heat; }
    void paint(QPainter& painter, const ViewTransform& view) override;

 public Q_SLOTS:
    void setShown(bool shown);
    void setOpacity(int percent);
    void setTracing(bool tracing);
    void setHeatShown(bool shown);
    void pointAt(std::optional<QPointF> photo);
    /// Does nothing where no sources are shown.
    void pin();
    void unpin();

 Q_SIGNALS:
    void shownChanged(bool shown);
    void changed();
    /// Number of sources of the pixel under the pointer, or of the one held on to.
    void traced(int sources, bool pinned);

 private:
    void refresh();
    void forgetSources();
    /// After a fill: the same pixel, with its new sources; none where it is no longer filled.
    void holdAgain();
    void askForHeat();
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
    bool m_pinned = false;
    std::optional<QPointF> m_pointer;
    ViewTransform m_view;  // of the last paint: outlines are never smaller than a few pixels of the screen
    bool m_heatShown = true;
    bool m_heatRunning = false;
    core::HeatMap m_heat;
    // What m_heat shows or will show; null: nothing.
    std::shared_ptr<core::AttentionRows> m_heatRows;
    cv::Point m_heatCell;
};

}  // namespace lacuna::ui
