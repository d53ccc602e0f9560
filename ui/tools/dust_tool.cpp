// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/dust_tool.h"

#include <QLineF>
#include <cmath>

#include "core/selection/magic_wand.h"
#include "ui/tools/mask_strokes.h"

namespace lacuna::ui {

namespace {
/// Moving a slider gives many values; this long (ms) nothing must have changed before the photo is searched.
constexpr int kWaitMs = 150;

/// Of the ring around a spot, in widget pixels: large enough to be seen at any zoom, and it leaves the spot itself in view.
double ringRadius(const cv::Rect& spot, double scale) {
    return std::max(5., 0.75 * std::max(spot.width, spot.height) * scale + 2);
}
}  // namespace

DustTool::DustTool(core::Document* document, ToolSettings* settings, QObject* parent)
    : Tool(parent), m_document(document), m_settings(settings) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    const auto searchSoon = [this] {
        if (m_inHand && m_document->isOpen()) m_wait.start();
    };
    const auto restart = [this, searchSoon] {
        forget();
        searchSoon();
    };
    connect(&m_wait, &QTimer::timeout, this, &DustTool::search);
    connect(settings, &ToolSettings::dustChanged, this, searchSoon);
    connect(settings, &ToolSettings::dustWanted, this, &DustTool::take);
    connect(document, &core::Document::opened, this, restart);
    connect(document, &core::Document::closed, this, restart);
    connect(document, &core::Document::photoChanged, this, restart);
    connect(&m_runner, &SelectionRunner::failed, this, &Tool::failed);
    connect(&m_runner, &SelectionRunner::busyChanged, this, &Tool::busyChanged);
}

void DustTool::activate() {
    m_inHand = true;
    if (m_document->isOpen()) search();
}

void DustTool::deactivate() {
    m_inHand = false;
    forget();
}

bool DustTool::cancel() { return m_runner.cancel(); }

void DustTool::forget() {
    m_wait.stop();
    m_runner.cancel();
    m_spots = {};
    m_settings->setDustCount(-1);
    Q_EMIT overlayChanged({});
}

void DustTool::search() {
    if (!m_document->isOpen()) return;
    m_settings->setDustCount(-1);
    m_runner.start(tr("Look for dust"),
                   [this, photo = m_document->photo(),
                    options = m_settings->dust()](const std::stop_token& stop) -> SelectionRunner::Finish {
                       const core::DustSpots spots = core::findDust(photo, options, stop);
                       return [this, spots] {
                           m_spots = spots;
                           m_settings->setDustCount(static_cast<int>(spots.bounds.size()));
                           Q_EMIT overlayChanged({});
                       };
                   });
}

void DustTool::take() {
    if (!m_inHand || m_spots.selection.isEmpty()) return;
    guarded([this] { applySelection(*m_document, m_spots.selection, true, tr("Dust")); });
}

std::optional<cv::Point> DustTool::spotAt(QPointF photo, double scale) const {
    const cv::Rect& area = m_spots.selection.bounds;
    const cv::Mat& mask = m_spots.selection.mask;
    const cv::Point at = cv::Point(int(std::floor(photo.x())), int(std::floor(photo.y()))) - area.tl();
    if (cv::Rect({}, area.size()).contains(at) && mask.at<uchar>(at)) return at;
    // A spot may be a pixel or two on the screen; whoever clicks into its ring means it.
    const cv::Rect* nearest = nullptr;
    double least = 0;
    for (const cv::Rect& spot : m_spots.bounds) {
        const double distance = QLineF(photo, QRectF(toQRect(spot)).center()).length() * scale;
        if (distance > ringRadius(spot, scale) || (nearest && distance >= least)) continue;
        nearest = &spot;
        least = distance;
    }
    if (!nearest) return std::nullopt;
    std::vector<cv::Point> pixels;
    cv::findNonZero(mask(*nearest - area.tl()), pixels);
    if (pixels.empty()) return std::nullopt;
    return pixels.front() + nearest->tl() - area.tl();
}

void DustTool::press(const ToolEvent& event) {
    if (m_spots.selection.isEmpty()) return;
    const auto at = spotAt(event.photo, event.scale);
    if (!at) return;
    const bool adds = m_settings->addsWith(event.modifiers);
    guarded([&] {
        core::Selection spot = core::magicWand(core::Photo(m_spots.selection.mask.clone()), *at, {0, true});
        spot.bounds += m_spots.selection.bounds.tl();
        applySelection(*m_document, spot, adds, adds ? tr("Dust") : tr("Remove dust"));
    });
}

void DustTool::paint(QPainter& painter, const ViewTransform& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    const QRectF visible = view.toPhoto(QRectF(painter.viewport()));
    for (const cv::Rect& spot : m_spots.bounds) {
        const QRectF bounds(toQRect(spot));
        if (!visible.intersects(bounds.adjusted(-1, -1, 1, 1))) continue;
        const double radius = ringRadius(spot, view.scale);
        for (const auto& [colour, width] : {std::pair{QColor(0, 0, 0, 170), 2.6}, std::pair{QColor(255, 255, 255, 240), 1.2}}) {
            painter.setPen(QPen(colour, width));
            painter.drawEllipse(view.toWidget(bounds.center()), radius, radius);
        }
    }
    painter.restore();
}

}  // namespace lacuna::ui
