// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/object_tool.h"

#include <cmath>

#include "core/selection/magic_wand.h"
#include "core/selection/object_select.h"
#include "ui/tools/mask_strokes.h"
#include "ui/tools/shape_tool.h"

namespace lacuna::ui {

namespace {

/// Dragging less than this (widget pixels) is a click.
constexpr double kClickPx = 5;
/// A click that finds more than this share of the photo, or something that reaches more borders, has rather found the
/// background.
constexpr double kMostOfPhoto = 0.15;
constexpr int kMostBorders = 2;

bool isLarge(const core::Selection& selection, const cv::Size& photo) {
    const cv::Rect& bounds = selection.bounds;
    const int borders = (bounds.x == 0) + (bounds.y == 0) + (bounds.br().x == photo.width) + (bounds.br().y == photo.height);
    return borders > kMostBorders || selection.areaPx() > kMostOfPhoto * photo.area();
}

}  // namespace

FindTool::FindTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {
    connect(&m_runner, &SelectionRunner::failed, this, &Tool::failed);
    connect(&m_runner, &SelectionRunner::busyChanged, this, &Tool::busyChanged);
    for (const auto replaced : {&core::Document::opened, &core::Document::closed})
        connect(document, replaced, this, &FindTool::cancel);
}

void FindTool::press(const ToolEvent& event) {
    cancel();
    m_active = true;
    m_isBox = false;
    m_adds = m_settings->addsWith(event.modifiers);
    m_from = m_to = event.photo;
}

void FindTool::drag(const ToolEvent& event) {
    if (!m_active) return;
    m_to = event.photo;
    m_adds = m_settings->addsWith(event.modifiers);
    m_isBox = m_isBox || QLineF(m_from, m_to).length() * event.scale > kClickPx;
    if (m_isBox) preview();
    Q_EMIT overlayChanged({});
}

void FindTool::release(const ToolEvent& event) {
    if (!m_active) return;
    drag(event);
    m_active = false;
    search();
}

bool FindTool::cancel() {
    const bool busy = m_active || m_runner.isBusy();
    m_active = false;
    m_runner.cancel();
    m_previewed = {};
    showEdge({});
    return busy;
}

void FindTool::preview() {
    // One at a time: a hand that moves on would keep giving up what is nearly done.
    const QRect wanted = frame().toAlignedRect();
    if (m_runner.isBusy() || wanted == m_previewed) return;
    m_previewed = wanted;
    m_runner.start(tr("Look for the edge"), [this, wanted, photo = m_document->photo()](const std::stop_token& stop) {
        const core::Selection selection = core::objectInBox(photo, toCvRect(wanted), core::ObjectDetail::Quick, stop);
        return SelectionRunner::Finish([this, selection] {
            showEdge(selection);
            if (m_active) preview();
        });
    });
}

void FindTool::search() {
    const cv::Point at(int(std::floor(m_from.x())), int(std::floor(m_from.y())));
    m_runner.start(
        tr("Look for the thing"),
        [this, at, isBox = m_isBox, box = toCvRect(frame().toAlignedRect()), adds = m_adds, photo = m_document->photo(),
         mask = m_document->mask()](const std::stop_token& stop) -> SelectionRunner::Finish {
            const core::Selection selection =
                isBox ? core::objectInBox(photo, box, core::ObjectDetail::Full, stop) : atClick(photo, mask, at, stop);
            return [this, selection, adds, isBox] {
                m_previewed = {};
                showEdge({});
                if (!selection.isEmpty()) {
                    found(selection, adds);
                } else if (isBox) {
                    Q_EMIT message(tr("Nothing in the box stands out from what is around it"));
                } else {
                    Q_EMIT message(tr("Nothing stands out there; drag a box around the thing"));
                }
            };
        });
}

core::Selection FindTool::atClick(const core::Photo& photo, const core::HoleMask&, const cv::Point& at,
                                  const std::stop_token& stop) const {
    return core::objectAt(photo, at, std::max(photo.width(), photo.height()), stop);
}

void FindTool::showEdge(const core::Selection& selection) {
    m_edge = outlinePath(selection);
    Q_EMIT overlayChanged({});
}

void FindTool::paint(QPainter& painter, const ViewTransform& view) {
    if (m_isBox && (m_active || m_runner.isBusy())) {
        QPainterPath path;
        path.addRect(frame());
        paintShape(painter, view, path, m_adds, false);
    }
    if (!m_edge.isEmpty()) paintShape(painter, view, m_edge, m_adds);
}

void ObjectTool::found(const core::Selection& selection, bool adds) {
    applySelection(*m_document, selection, adds, adds ? tr("Object") : tr("Remove object"));
}

core::Selection ClickFillTool::atClick(const core::Photo& photo, const core::HoleMask& mask, const cv::Point& at,
                                       const std::stop_token& stop) const {
    const bool onHole = cv::Rect({}, mask.size()).contains(at) && mask.pixels().at<uchar>(at) != 0;
    if (onHole) return core::magicWand(core::Photo(mask.pixels().clone()), at, {0, true});
    return FindTool::atClick(photo, mask, at, stop);
}

void ClickFillTool::found(const core::Selection& selection, bool) {
    const cv::Size size = m_document->mask().size();
    const cv::Mat present = m_document->mask().pixels()(selection.bounds);
    const bool isPainted = cv::countNonZero(selection.mask & (present == 0)) == 0;
    if (!isPainted && !isBox() && isLarge(selection, size)) {
        applySelection(*m_document, selection, true, tr("Object"));
        Q_EMIT message(tr("This is a large area: it is marked, press Fill to fill it"));
        return;
    }
    const core::Selection larger = isPainted ? selection : core::grown(selection, m_settings->clickGrow(), size);
    cv::Mat holes = cv::Mat::zeros(size, CV_8UC1);
    larger.mask.copyTo(holes(larger.bounds));
    Q_EMIT fillRequested(core::HoleMask(holes));
}

}  // namespace lacuna::ui
