// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_box.h"

#include "ui/tools/brush_tool.h"
#include "ui/tools/dust_tool.h"
#include "ui/tools/object_tool.h"
#include "ui/tools/polygon_tool.h"
#include "ui/tools/shape_tool.h"
#include "ui/tools/wand_tool.h"

namespace lacuna::ui {

std::vector<Tool*> makeTools(core::Document* document, ToolSettings* settings, QObject* parent) {
    return {new BrushTool(BrushTool::Kind::Paint, document, settings, parent),
            new BrushTool(BrushTool::Kind::Erase, document, settings, parent),
            new RectangleTool(document, settings, parent),
            new EllipseTool(document, settings, parent),
            new LassoTool(document, settings, parent),
            new PolygonTool(document, settings, parent),
            new WandTool(document, settings, parent),
            new ObjectTool(document, settings, parent),
            new ClickFillTool(document, settings, parent),
            new DustTool(document, settings, parent)};
}

}  // namespace lacuna::ui
