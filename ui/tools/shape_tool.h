// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "core/document.h"
#include "core/selection/selection.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Tools that drag out a shape and then add it to the mask or take it away: Shift adds, Alt takes away, otherwise the setting
/// decides.
class ShapeTool : public Tool {
    Q_OBJECT
 public:
    ShapeTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr);
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    bool cancel() override;
    void paint(QPainter& painter, const ViewTransform& view) override;

 protected:
    virtual void begin(const QPointF& point) = 0;
    virtual void extend(const QPointF& point) = 0;
    virtual QPainterPath shape() const = 0;
    virtual QString editText(bool adding) const = 0;

 private:
    core::Document* m_document;
    ToolSettings* m_settings;
    bool m_active = false;
    bool m_adds = true;
};

/// Draws an unfinished shape (photo coordinates) so that it can be seen on any photo: solid where it adds, dashed where it takes
/// away.
void paintShape(QPainter& painter, const ViewTransform& view, const QPainterPath& shape, bool adds, bool filled = true);

/// The outlines of a selection's parts, in photo coordinates, through the middles of its border pixels.
QPainterPath outlinePath(const core::Selection& selection);

/// Tools that drag from corner to corner of a rectangle.
class BoxTool : public ShapeTool {
    Q_OBJECT
 public:
    using ShapeTool::ShapeTool;

 protected:
    void begin(const QPointF& point) override { m_from = m_to = point; }
    void extend(const QPointF& point) override { m_to = point; }
    /// On whole pixels.
    QRectF box() const;

 private:
    QPointF m_from, m_to;
};

/// The rectangle itself.
class RectangleTool : public BoxTool {
    Q_OBJECT
 public:
    using BoxTool::BoxTool;
    QString id() const override { return QStringLiteral("rectangle"); }

 protected:
    QPainterPath shape() const override;
    QString editText(bool adding) const override { return adding ? tr("Rectangle") : tr("Remove rectangle"); }
};

/// The ellipse in the rectangle.
class EllipseTool : public BoxTool {
    Q_OBJECT
 public:
    using BoxTool::BoxTool;
    QString id() const override { return QStringLiteral("ellipse"); }

 protected:
    QPainterPath shape() const override;
    QString editText(bool adding) const override { return adding ? tr("Ellipse") : tr("Remove ellipse"); }
};

/// A freehand outline, closed when the button is released.
class LassoTool : public ShapeTool {
    Q_OBJECT
 public:
    using ShapeTool::ShapeTool;
    QString id() const override { return QStringLiteral("lasso"); }

 protected:
    void begin(const QPointF& point) override { m_points = {point}; }
    void extend(const QPointF& point) override { m_points << point; }
    QPainterPath shape() const override;
    QString editText(bool adding) const override { return adding ? tr("Lasso") : tr("Remove lasso"); }

 private:
    QPolygonF m_points;
};

}  // namespace lacuna::ui
