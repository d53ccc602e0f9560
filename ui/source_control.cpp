// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source_control.h"

#include "ui/attention_layer.h"
#include "ui/canvas.h"
#include "ui/fill_controller.h"
#include "ui/source_layer.h"
#include "ui/tools/source_brush_tool.h"
#include "ui/tools/trace_tool.h"

namespace lacuna::ui {

namespace {

/// A source may be a pixel or two wide. Ruling out so little changes nothing that one could see: its neighbours look the same.
constexpr int kLeastVetoPx = 32;

cv::Rect vetoPatch(const cv::Rect& source) {
    const int width = std::max(source.width, kLeastVetoPx), height = std::max(source.height, kLeastVetoPx);
    return {source.x - (width - source.width) / 2, source.y - (height - source.height) / 2, width, height};
}

}  // namespace

SourceControl::SourceControl(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_brush(new SourceBrushTool(parts.document, parts.toolSettings, this)),
      m_tracer(new TraceTool(parts.attention, this)),
      m_layer(new SourceLayer(parts.document, this)) {
    connect(m_layer, &SourceLayer::changed, parts.canvas, &Canvas::updatePhoto);
    connect(m_brush, &SourceBrushTool::failed, this, &SourceControl::failed);
    connect(m_tracer, &TraceTool::vetoed, this, &SourceControl::veto);
}

bool SourceControl::hasMarks() const {
    return !m_parts.document->avoided().isEmpty() || !m_parts.document->preferred().isEmpty();
}

void SourceControl::clearMarks() {
    try {
        core::Document& document = *m_parts.document;
        const cv::Rect bounds = document.avoided().bounds() | document.preferred().bounds();
        if (bounds.empty()) return;
        document.markSources(core::SourceMark::None, bounds, cv::Mat(bounds.size(), CV_8UC1, cv::Scalar(255)),
                             tr("Unmark all sources"));
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Unmark all sources")));
    }
}

void SourceControl::setTool(const QString& id) {
    // Someone who takes up this tool wants to see what it looks into.
    if (id == m_tracer->id()) {
        Q_EMIT tracingWanted();
        m_hasShownSources = m_hasShownSources || !m_parts.attention->isShown();
        m_parts.attention->setShown(true);
    } else {
        m_parts.attention->unpin();
        if (m_hasShownSources) m_parts.attention->setShown(false);
        m_hasShownSources = false;
    }
}

void SourceControl::veto(const QRect& source, const QPoint& target) {
    if (m_parts.fill->isRunning()) {
        Q_EMIT message(tr("Wait until the fill is done, then choose the source again"));
        return;
    }
    try {
        core::Document& document = *m_parts.document;
        const std::shared_ptr<const core::FilledHole> hole = core::filledHoleAt(document.filledHoles(), {target.x(), target.y()});
        if (!hole) {
            Q_EMIT message(tr("This part can't be filled anew by itself: paint over it and fill it again"));
            return;
        }
        core::HoleMask vetoed(document.photo().size());
        const cv::Rect patch = vetoPatch(toCvRect(source)) & cv::Rect({}, vetoed.size());
        vetoed.replace(patch, cv::Mat(patch.size(), CV_8UC1, cv::Scalar(255)));
        m_parts.fill->refill(hole, vetoed);
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Fill without this source")));
    }
}

}  // namespace lacuna::ui
