// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

#include "core/document.h"
#include "ui/canvas_overlay.h"
#include "ui/mask_pyramid.h"

namespace lacuna::ui {

/// Draws what the user said of the photo as a source: red stripes where nothing may be copied from, green rings of dots where
/// copying is preferred. The patterns tell them apart without colour vision, and light and dark together on any photo.
class SourceLayer : public QObject, public CanvasOverlay {
    Q_OBJECT
 public:
    explicit SourceLayer(core::Document* document, QObject* parent = nullptr);
    void paint(QPainter& painter, const ViewTransform& view) override;
    void setShown(bool shown);

 Q_SIGNALS:
    /// Within this part of the photo; null: everywhere.
    void changed(const QRectF& photoRect);

 private:
    void reset();
    core::Document* m_document;
    MaskPyramid m_never, m_prefer;
    bool m_any = false;
    bool m_shown = true;
};

}  // namespace lacuna::ui
