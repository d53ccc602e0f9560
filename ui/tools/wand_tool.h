// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/tools/selection_runner.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// Magic wand: a click selects what is coloured alike.
class WandTool : public Tool {
    Q_OBJECT
 public:
    WandTool(core::Document* document, ToolSettings* settings, QObject* parent = nullptr);
    QString id() const override { return QStringLiteral("wand"); }
    void press(const ToolEvent& event) override;
    void drag(const ToolEvent&) override {}
    void release(const ToolEvent&) override {}
    bool cancel() override { return m_runner.cancel(); }
    void paint(QPainter&, const ViewTransform&) override {}

 private:
    core::Document* m_document;
    ToolSettings* m_settings;
    SelectionRunner m_runner;
};

}  // namespace lacuna::ui
