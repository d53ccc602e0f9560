// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/training_services.h"

namespace lacuna::ui {

/// What is known of the photos to train on, so far.
struct SurveyResult {
    bool counted = false;   ///< the folders have been searched
    bool finished = false;  ///< everything that was to be looked at has been
    qint64 photos = 0;      ///< usable ones, as far as is known
    qint64 looked = 0;      ///< files whose pixels were read
    qint64 toLookAt = 0;    ///< of how many
    double pixels = 0.;     ///< of all photos
    std::vector<QImage> thumbnails;
    std::vector<core::UnreadablePhoto> problems;
};

class SurveyRelay;

/// Looks at folders of photos in the background, with low priority: counts them, adds up their pixels, makes thumbnails and finds
/// files that can't be read. Lives on the UI thread and never waits there (its destructor does, for at most a second).
class PhotoSurvey : public QObject {
    Q_OBJECT
 public:
    static constexpr int kThumbnailPx = 72, kMostThumbnails = 40;
    /// Every file of a larger collection would take too long to decode; training finds the bad ones among the others.
    static constexpr qsizetype kMostDecoded = 400;

    explicit PhotoSurvey(core::TrainingServices services, QObject* parent = nullptr);
    ~PhotoSurvey() override;

    /// Begins anew with these paths.
    void look(const QStringList& paths);
    const SurveyResult& result() const { return m_result; }

 Q_SIGNALS:
    void changed();

 private:
    const core::TrainingServices m_services;
    SurveyResult m_result;
    std::stop_source m_stop;
    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<SurveyRelay> m_relay;  ///< of the present search
    int m_generation = 0;
};

/// Passes on what a search found, by queued signals. The search holds it too, so that it can outlive the survey.
class SurveyRelay : public QObject {
    Q_OBJECT
 Q_SIGNALS:
    void told(const lacuna::ui::SurveyResult& result);
};

/// A picture of at most `side` px in square for lists.
QImage thumbnailOf(const QImage& image, int side);

}  // namespace lacuna::ui
