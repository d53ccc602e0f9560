// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/wand_tool.h"

#include <cmath>

#include "ui/tools/mask_strokes.h"

namespace lacuna::ui {

WandTool::WandTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {
    connect(&m_runner, &SelectionRunner::failed, this, &Tool::failed);
    connect(&m_runner, &SelectionRunner::busyChanged, this, &Tool::busyChanged);
    for (const auto replaced : {&core::Document::opened, &core::Document::closed})
        connect(document, replaced, this, &WandTool::cancel);
}

void WandTool::press(const ToolEvent& event) {
    const cv::Point at(int(std::floor(event.photo.x())), int(std::floor(event.photo.y())));
    const bool adds = m_settings->addsWith(event.modifiers);
    m_runner.start(tr("Select what is alike"),
                   [this, at, adds, photo = m_document->photo(),
                    options = m_settings->wand()](const std::stop_token&) -> SelectionRunner::Finish {
                       const core::Selection found = core::magicWand(photo, at, options);
                       return [this, found, adds] {
                           applySelection(*m_document, found, adds, adds ? tr("Magic wand") : tr("Remove by magic wand"));
                       };
                   });
}

}  // namespace lacuna::ui
