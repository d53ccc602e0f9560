// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trace_tool.h"

namespace lacuna::ui {

TraceTool::TraceTool(AttentionLayer* layer, QObject* parent) : Tool(parent), m_layer(layer) {}

void TraceTool::press(const ToolEvent& event) {
    if (m_layer->isPinned()) {
        if (const std::optional<cv::Rect> source = m_layer->sourceAt(event.photo)) {
            // Held on to, so that the next source can be ruled out, too.
            Q_EMIT vetoed(toQRect(*source), m_layer->target());
            return;
        }
        m_layer->unpin();
    }
    m_layer->pointAt(event.photo);
    m_layer->pin();
}

bool TraceTool::cancel() {
    if (!m_layer->isPinned()) return false;
    m_layer->unpin();
    return true;
}

void TraceTool::paint(QPainter&, const ViewTransform&) {}

}  // namespace lacuna::ui
