// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "core/document.h"
#include "ui/tools/selection_runner.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Finds a thing by a click on it or by a box dragged around it; while the box is dragged the edge is shown as it would be.
class FindTool : public Tool {
    Q_OBJECT
 public:
    FindTool(core::Document* document, ToolSettings* settings, QObject* parent);
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const ViewTransform& view) override;
    /// The edge that is shown while a box is dragged, in photo coordinates.
    const QPainterPath& edge() const { return m_edge; }

 protected:
    /// What was found, never empty.
    virtual void found(const core::Selection& selection, bool adds) = 0;
    /// What a click means where it isn't the thing there; runs on another thread.
    virtual core::Selection atClick(const core::Photo& photo, const core::HoleMask& mask, const cv::Point& at,
                                    const std::stop_token& stop) const;
    /// What is looked for was framed, not clicked.
    bool isBox() const { return m_isBox; }
    core::Document* m_document;
    ToolSettings* m_settings;

 private:
    QRectF frame() const { return QRectF(m_from, m_to).normalized(); }
    void preview();
    void search();
    void showEdge(const core::Selection& selection);

    SelectionRunner m_runner;
    QPointF m_from, m_to;
    QRect m_previewed;
    QPainterPath m_edge;
    bool m_active = false, m_isBox = false, m_adds = true;
};

/// Object: what was found becomes a hole, or stops being one.
class ObjectTool : public FindTool {
    Q_OBJECT
 public:
    ObjectTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr)
        : FindTool(document, settings, parent) {}
    QString id() const override { return QStringLiteral("object"); }

 protected:
    void found(const core::Selection& selection, bool adds) override;
};

/// Click fill: what was found is grown a little and filled at once, as one step of the history. A click on a painted hole fills
/// that hole as it is. A click that finds a large part of the photo only marks it.
class ClickFillTool : public FindTool {
    Q_OBJECT
 public:
    ClickFillTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr)
        : FindTool(document, settings, parent) {}
    QString id() const override { return QStringLiteral("click-fill"); }

 protected:
    void found(const core::Selection& selection, bool adds) override;
    core::Selection atClick(const core::Photo& photo, const core::HoleMask& mask, const cv::Point& at,
                            const std::stop_token& stop) const override;
};

}  // namespace lacuna::ui
