// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/document.h"
#include "core/error.h"

namespace lacuna::ui {

class AttentionLayer;
class Canvas;
class FillController;
class SourceBrushTool;
class SourceLayer;
class ToolSettings;
class TraceTool;

/// Everything about steering where fills copy from: the two tools, the marks over the photo, and the fill that follows when a
/// source is vetoed.
class SourceControl : public QObject {
    Q_OBJECT
 public:
    struct Parts {
        core::Document* document;
        ToolSettings* toolSettings;
        FillController* fill;
        AttentionLayer* attention;
        Canvas* canvas;
    };
    SourceControl(const Parts& parts, QObject* parent);

    SourceBrushTool* brush() { return m_brush; }
    TraceTool* tracer() { return m_tracer; }
    SourceLayer* layer() { return m_layer; }
    bool hasMarks() const;

 public Q_SLOTS:
    /// Takes all marks away, as one step.
    void clearMarks();
    void setTool(const QString& id);

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void message(const QString& text);
    /// The sources of the pixel under the pointer are to be shown.
    void tracingWanted();

 private:
    void veto(const QRect& source, const QPoint& target);

    Parts m_parts;
    SourceBrushTool* m_brush;
    TraceTool* m_tracer;
    SourceLayer* m_layer;
    bool m_hasShownSources = false;  ///< for the tracer; they go with it
};

}  // namespace lacuna::ui
