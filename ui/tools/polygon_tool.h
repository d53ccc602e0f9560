// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include "core/document.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Corners by clicks; a double click, a click on the first corner or Return closes the shape, Backspace takes the last corner
/// back. Adds or takes away as the first click's modifiers or the setting say.
class PolygonTool : public Tool {
    Q_OBJECT
 public:
    PolygonTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr);
    QString id() const override { return QStringLiteral("polygon"); }
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override { hover(event); }
    void release(const ToolEvent& event) override { hover(event); }
    void hover(const ToolEvent& event) override;
    bool doubleClick(const ToolEvent& event) override;
    bool keyPress(int key) override;
    bool cancel() override;
    void paint(QPainter& painter, const ViewTransform& view) override;

 private:
    void close();

    core::Document* m_document;
    ToolSettings* m_settings;
    QPolygonF m_corners;
    QPointF m_pointer;
    bool m_adds = true;
};

}  // namespace lacuna::ui
