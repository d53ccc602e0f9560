// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/photo_survey.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QLoggingCategory>
#include <QtConcurrent>
#include <algorithm>

#include "core/error.h"
#include "core/photo_io.h"
#include "ui/low_priority.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcSurvey, "lacuna.survey")

constexpr int kTellEveryMs = 150;
constexpr int kPatienceMs = 1000;  ///< a large photo may take that long to decode

/// Size in pixels from the file's head; 0 where it has none.
double pixelsOf(const QString& path) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    return size.isValid() ? static_cast<double>(size.width()) * size.height() : 0.;
}

class Surveyor {
 public:
    Surveyor(const core::TrainingServices& services, std::stop_token stop, std::function<void(const SurveyResult&)> tell)
        : m_services(services), m_stop(std::move(stop)), m_tell(std::move(tell)) {}

    void look(const QStringList& paths) {
        m_since.start();
        core::FoundPhotos found = m_services.findPhotos(paths);
        m_result.problems = std::move(found.problems);
        m_result.photos = found.files.size() + found.packed;
        m_result.counted = true;
        m_result.toLookAt = std::min(found.files.size(), PhotoSurvey::kMostDecoded);
        tell(true);
        for (const QString& file : found.files) {
            if (m_stop.stop_requested()) return;
            m_result.pixels += pixelsOf(file);
            tell(false);
        }
        // Evenly from the whole collection.
        for (qint64 i = 0; i < m_result.toLookAt; ++i) {
            if (m_stop.stop_requested()) return;
            decode(found.files[found.files.size() * i / m_result.toLookAt]);
            m_result.looked = i + 1;
            tell(false);
        }
        m_result.finished = true;
        tell(true);
    }

 private:
    void decode(const QString& file) {
        try {
            const core::Photo photo = core::readPhoto(file);
            if (m_result.thumbnails.size() >= PhotoSurvey::kMostThumbnails) return;
            const int reduction = std::max(1, std::min(photo.width(), photo.height()) / PhotoSurvey::kThumbnailPx);
            m_result.thumbnails.push_back(
                thumbnailOf(photo.toDisplayImage({{}, photo.size()}, reduction), PhotoSurvey::kThumbnailPx));
        } catch (...) {
            const core::Error error = core::currentExceptionAsError({});
            m_result.problems.push_back({file, error.reason()});
            --m_result.photos;
        }
    }
    void tell(bool now) {
        if (!now && m_since.elapsed() < kTellEveryMs) return;
        m_since.restart();
        m_tell(m_result);
    }

    const core::TrainingServices& m_services;
    const std::stop_token m_stop;
    const std::function<void(const SurveyResult&)> m_tell;
    SurveyResult m_result;
    QElapsedTimer m_since;
};

}  // namespace

QImage thumbnailOf(const QImage& image, int side) {
    if (image.isNull()) return {};
    const QImage scaled = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return scaled.copy((scaled.width() - side) / 2, (scaled.height() - side) / 2, side, side);
}

PhotoSurvey::PhotoSurvey(core::TrainingServices services, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_pool(std::make_unique<QThreadPool>()) {
    m_pool->setMaxThreadCount(1);
    qRegisterMetaType<SurveyResult>();
}

PhotoSurvey::~PhotoSurvey() {
    m_stop.request_stop();
    if (m_relay) m_relay->disconnect(this);
    m_pool->clear();
    if (!m_pool->waitForDone(kPatienceMs)) {
        qCWarning(lcSurvey, "The search for photos does not stop; leave it behind");
        m_pool.release();  // deleting it would wait for ever; the search owns all that it uses
    }
}

void PhotoSurvey::look(const QStringList& paths) {
    m_stop.request_stop();
    m_stop = {};
    m_result = {};
    if (m_relay) m_relay->disconnect(this);
    m_relay.reset();
    ++m_generation;  // what an earlier search has told may still be on its way
    if (paths.isEmpty()) return Q_EMIT changed();
    m_relay = std::make_shared<SurveyRelay>();
    connect(
        m_relay.get(), &SurveyRelay::told, this,
        [this, generation = ++m_generation](const SurveyResult& result) {
            if (generation != m_generation) return;
            m_result = result;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    m_pool->start([services = m_services, stop = m_stop.get_token(), relay = m_relay, paths] {
        lowerThreadPriority();
        const auto tell = [&](const SurveyResult& result) { Q_EMIT relay->told(result); };
        try {
            Surveyor(services, stop, tell).look(paths);
        } catch (...) {
            SurveyResult result;
            result.counted = result.finished = true;
            result.problems.push_back({paths.join(QLatin1Char(' ')), core::currentExceptionAsError({}).reason()});
            tell(result);
        }
    });
    Q_EMIT changed();
}

}  // namespace lacuna::ui
