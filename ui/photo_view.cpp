// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photo_view.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <algorithm>

#include "core/error.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {
/// What converts in well under 100 ms and so may be done at once.
constexpr double kImmediatePixels = 1.2e6;

double pixelsOf(const cv::Rect& rect) { return double(rect.width) * rect.height; }
}  // namespace

PhotoView::PhotoView(core::Document* document, QObject* parent) : QObject(parent), m_document(document) {
    m_pool.setMaxThreadCount(1);  // one at a time keeps later changes after earlier ones
    connect(document, &core::Document::opened, this, &PhotoView::reload);
    connect(document, &core::Document::closed, this, &PhotoView::reload);
    connect(document, &core::Document::photoChanged, this, &PhotoView::updateRegion);
    if (document->isOpen()) reload();
}

PhotoView::~PhotoView() {
    *m_stop = true;
    m_pool.waitForDone();
}

void PhotoView::reload() {
    *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pending = 0;
    m_building = false;
    m_present = m_original = {};
    const PhotoPyramid primed = std::exchange(m_primed, {});
    if (m_document->isOpen()) {
        const QSize size = toQSize(m_document->photo().size());
        if (double(size.width()) * size.height() <= kImmediatePixels) {
            m_present = m_original = PhotoPyramid::build(m_document->photo());
        } else {
            if (primed.size() == size) m_present = m_original = primed;
            buildAll();
        }
    }
    Q_EMIT changed({});
}

void PhotoView::buildAll() {
    *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_building = true;
    m_pending = 1;
    using Result = std::pair<PhotoPyramid, PhotoPyramid>;
    auto* watcher = new QFutureWatcher<Result>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stop = m_stop] {
        watcher->deleteLater();
        if (*stop || watcher->future().resultCount() == 0) return;
        std::tie(m_present, m_original) = watcher->result();
        m_building = false;
        m_pending = 0;
        Q_EMIT changed({});
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [photo = m_document->photo(), original = m_document->original(), stop = m_stop]() -> Result {
            try {
                PhotoPyramid present = PhotoPyramid::build(photo, stop.get());
                if (photo.pixels().data == original.pixels().data) return {present, present};
                return {present, PhotoPyramid::build(original, stop.get())};
            } catch (...) {
                qWarning("Converting the photo for the screen failed: %s",
                         qPrintable(core::currentExceptionAsError({}).message()));
                *stop = true;
                return {};
            }
        }));
}

void PhotoView::updateRegion(const cv::Rect& rect) {
    if (!m_document->isOpen()) return;
    if (m_building) {  // what is being built is out of date
        buildAll();
        return;
    }
    if (m_pending == 0 && pixelsOf(rect) <= kImmediatePixels) {
        m_present.update({rect.x, rect.y}, displayImage(m_document->photo(), toQRect(rect)));
        Q_EMIT changed(toQRect(rect));
        return;
    }
    ++m_pending;
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, rect, stop = m_stop] {
        watcher->deleteLater();
        if (*stop) return;
        --m_pending;
        m_present.update({rect.x, rect.y}, watcher->result());
        Q_EMIT changed(toQRect(rect));
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [photo = m_document->photo(), rect]() -> QImage {
        try {
            return displayImage(photo, toQRect(rect));
        } catch (...) {
            qWarning("Converting the photo for the screen failed: %s", qPrintable(core::currentExceptionAsError({}).message()));
            return {};
        }
    }));
}

}  // namespace lacuna::ui
