// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes_layer.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "core/provenance.h"

namespace lacuna::ui {

ChangesLayer::ChangesLayer(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    connect(document, &core::Document::opened, this, &ChangesLayer::forget);
    connect(document, &core::Document::closed, this, &ChangesLayer::forget);
    connect(document, &core::Document::photoChanged, this, &ChangesLayer::follow);
}

void ChangesLayer::forget() {
    ++m_generation;
    m_isKnown = false;
    m_area = m_recorded = cv::Mat();
    m_pyramid.reset({});
    if (!m_shown) return;
    m_shown = false;
    Q_EMIT shownChanged(false);
    Q_EMIT changed({});
}

void ChangesLayer::setShown(bool shown) {
    shown = shown && m_document->isOpen();
    if (shown == m_shown) return;
    m_shown = shown;
    if (shown && !m_isKnown) lookUp();
    if (shown && m_isKnown && cv::countNonZero(m_area) == 0) Q_EMIT nothingKnown();
    Q_EMIT shownChanged(shown);
    Q_EMIT changed({});
}

void ChangesLayer::lookUp() {
    auto* watcher = new QFutureWatcher<cv::Mat>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation != m_generation) return;
        take(watcher->future().resultCount() > 0 ? watcher->result() : cv::Mat());
    });
    watcher->setFuture(
        QtConcurrent::run([xmp = m_document->photo().metadata().xmp, size = m_document->photo().size()]() -> cv::Mat {
            try {
                return core::recordedChanges(xmp, size);
            } catch (const std::bad_alloc&) {
                return {};
            }
        }));
}

void ChangesLayer::take(const cv::Mat& recorded) {
    m_isKnown = true;
    m_recorded = recorded;
    m_area = m_document->filledArea().clone();
    if (!m_recorded.empty()) m_area |= m_recorded;
    m_pyramid.reset(m_area);
    if (m_shown && cv::countNonZero(m_area) == 0) Q_EMIT nothingKnown();
    Q_EMIT changed({});
}

void ChangesLayer::follow(const cv::Rect& rect) {
    if (!m_isKnown) return;
    const cv::Rect inside = rect & cv::Rect(0, 0, m_area.cols, m_area.rows);
    if (inside.empty()) return;
    cv::Mat part = m_area(inside);
    m_document->filledArea()(inside).copyTo(part);
    if (!m_recorded.empty()) part |= m_recorded(inside);
    m_pyramid.update(m_area, inside);
    if (m_shown) Q_EMIT changed(toQRect(inside));
}

void ChangesLayer::paint(QPainter& painter, const ViewTransform& view) {
    if (!m_shown || m_area.empty() || !m_document->isOpen()) return;
    const double ratio = painter.device()->devicePixelRatioF();
    const QRectF exposed = (painter.hasClipping() ? painter.clipBoundingRect() : QRectF(painter.viewport())) &
                           view.toWidget(QRectF(0, 0, m_area.cols, m_area.rows));
    if (exposed.isEmpty()) return;
    const QRect device = QRectF(exposed.topLeft() * ratio, exposed.size() * ratio).toAlignedRect();
    MaskStyle style;
    // Another colour than holes have by default, that people with any kind of colour vision tell from it.
    style.tint = QColor(0, 150, 230, 95);
    style.outlineDark = QColor(0, 40, 70, 240);
    const QImage image = renderMask(m_pyramid, m_area, view, ratio, device, style);
    painter.drawImage(QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio), image);
}

}  // namespace lacuna::ui
