// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// The options of one kind of tool each, for the Tool options panel. They write into the settings at once and follow them.
QWidget* makeShapeOptions(ToolSettings* settings);
QWidget* makeWandOptions(ToolSettings* settings);
QWidget* makeClickFillOptions(ToolSettings* settings);
QWidget* makeDustOptions(ToolSettings* settings);

}  // namespace lacuna::ui
