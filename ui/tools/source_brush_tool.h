// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/document.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Paints with a round tip where fills may never copy from, or should prefer to: one undo step per stroke. Alt takes marks away,
/// Shift draws a straight line from where the last stroke ended.
class SourceBrushTool : public Tool {
    Q_OBJECT
 public:
    SourceBrushTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr);

    QString id() const override { return QStringLiteral("source"); }
    core::SourceMark mark() const { return m_mark; }
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    void hover(const ToolEvent& event) override;
    void leave() override { moveTip({}); }
    bool cancel() override;
    QCursor cursor() const override { return brushCursor(); }
    void paint(QPainter& painter, const ViewTransform& view) override;

 public Q_SLOTS:
    void setMark(core::SourceMark mark);
    /// From never to prefer and back.
    void swapMark();

 Q_SIGNALS:
    void markChanged(core::SourceMark mark);

 private:
    void paintTo(const ToolEvent& event);
    QRectF tipRect(const QPointF& centre) const;
    void moveTip(const std::optional<QPointF>& centre);

    core::Document* m_document;
    ToolSettings* m_settings;
    core::SourceMark m_mark = core::SourceMark::Never;
    bool m_takesAway = false;
    std::optional<QPointF> m_tip, m_last;
    int m_stroke = 0;
};

}  // namespace lacuna::ui
