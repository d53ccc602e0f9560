// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention_layer.h"
#include "ui/tools/tool.h"

namespace lacuna::ui {

/// Looks into what was filled: pointing shows a pixel's sources, a click holds on to it (so that the pointer can go to the
/// sources), a click on a source asks for a fill without it.
class TraceTool : public Tool {
    Q_OBJECT
 public:
    explicit TraceTool(AttentionLayer* layer, QObject* parent = nullptr);
    QString id() const override { return QStringLiteral("trace"); }
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override { (void)event; }
    void release(const ToolEvent& event) override { (void)event; }
    void paint(QPainter& painter, const ViewTransform& view) override;
    bool cancel() override;
    QCursor cursor() const override { return Qt::CrossCursor; }

 Q_SIGNALS:
    /// Never copy from `source` (photo pixels) again; `target` is the filled pixel that it gave to.
    void vetoed(const QRect& source, const QPoint& target);

 private:
    AttentionLayer* m_layer;
};

}  // namespace lacuna::ui
