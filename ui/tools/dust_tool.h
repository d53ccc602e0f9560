// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <optional>

#include "core/document.h"
#include "ui/tools/selection_runner.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Dust: while it is in the hand it shows which spots its options find. A click on one, or the button of its options for all,
/// makes them holes.
class DustTool : public Tool {
    Q_OBJECT
 public:
    DustTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr);
    QString id() const override { return QStringLiteral("dust"); }
    void activate() override;
    void deactivate() override;
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent&) override {}
    void release(const ToolEvent&) override {}
    bool cancel() override;
    void paint(QPainter& painter, const ViewTransform& view) override;
    bool isBusy() const { return m_wait.isActive() || m_runner.isBusy(); }

 private:
    void forget();
    void search();
    void take();
    /// A pixel (within the selection) of the spot at this place of the photo, or of the one whose ring surrounds it.
    std::optional<cv::Point> spotAt(QPointF photo, double scale) const;

    core::Document* m_document;
    ToolSettings* m_settings;
    SelectionRunner m_runner;
    QTimer m_wait;
    core::DustSpots m_spots;
    bool m_inHand = false;
};

}  // namespace lacuna::ui
