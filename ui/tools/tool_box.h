// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/document.h"
#include "ui/tools/tool.h"
#include "ui/tools/tool_settings.h"

namespace lacuna::ui {

/// All tools, one for each action of Actions::tools.
std::vector<Tool*> makeTools(core::Document* document, ToolSettings* settings, QObject* parent);

}  // namespace lacuna::ui
