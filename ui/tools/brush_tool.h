// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/document.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Brush and eraser: paints the mask with a round tip as one undo step per stroke. Shift draws a straight line from where the
/// last stroke ended.
class BrushTool : public Tool {
    Q_OBJECT
 public:
    enum class Kind { Paint, Erase };
    BrushTool(Kind kind, core::Document* document, ToolSettings* settings, QObject* parent = nullptr);

    QString id() const override { return m_kind == Kind::Paint ? QStringLiteral("brush") : QStringLiteral("eraser"); }
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    void hover(const ToolEvent& event) override;
    void leave() override;
    bool cancel() override;
    QCursor cursor() const override;
    void paint(QPainter& painter, const ViewTransform& view) override;

 private:
    void paintTo(const QPointF& point, double pressure);
    QRectF tipRect(const QPointF& centre) const;
    void moveTip(const std::optional<QPointF>& centre);

    Kind m_kind;
    core::Document* m_document;
    ToolSettings* m_settings;
    std::optional<QPointF> m_tip, m_last;
    int m_stroke = 0;
};

}  // namespace lacuna::ui
