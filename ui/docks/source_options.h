// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/tools/source_brush_tool.h"

namespace lacuna::ui {

/// What the source brush paints: never, prefer, or take the marks away.
class SourceOptions : public QWidget {
    Q_OBJECT
 public:
    explicit SourceOptions(SourceBrushTool* brush, QWidget* parent = nullptr);
};

}  // namespace lacuna::ui
