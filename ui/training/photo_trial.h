// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/error.h"
#include "core/fill_engine.h"
#include "core/hidden_copies.h"
#include "core/photo.h"

namespace lacuna::ui {

/// What a trial is made on: snapshots of the photo and its holes, and the two models.
struct TrialCase {
    core::Photo photo;
    core::HoleMask mask;
    QString startModel, tunedModel;  ///< files; the start may be empty: the shipped model
    core::Device device = core::Device::Auto;
    qint64 iteration = 0;  ///< of the tuned model
};

/// Both models on hidden copies of the photo's holes.
struct TrialScores {
    qint64 iteration = 0;
    core::HiddenCopyScore start, tuned;
};

/// The part of the photo around its holes, filled with either model, for the screen.
struct TrialPictures {
    QRect photoRect;
    QImage start, tuned;
};

/// Tries a tuned model on the open photo, in the background and with low priority. One trial at a time; a newer one takes the
/// place of one that hasn't begun. Lives on the UI thread.
class PhotoTrial : public QObject {
    Q_OBJECT
 public:
    explicit PhotoTrial(core::EngineRegistry registry, QObject* parent = nullptr);
    ~PhotoTrial() override;

    /// Measures by hiding copies of the holes where the photo is known: measured() or notMeasured().
    void measure(const TrialCase& trial);
    /// Fills the photo's holes with both: compared() or failed().
    void compare(const TrialCase& trial);
    bool isComparing() const { return m_comparing; }
    /// Trials at work are given up.
    void cancel();

 Q_SIGNALS:
    void measured(const lacuna::ui::TrialScores& scores);
    /// The reason, for users.
    void notMeasured(const QString& reason);
    void compared(const lacuna::ui::TrialPictures& pictures);
    void failed(const lacuna::core::Error& error);

 private:
    struct Cache;
    template <class Work, class Done>
    void run(Work work, Done done);
    core::EngineRegistry m_registry;
    std::shared_ptr<Cache> m_cache;
    std::stop_source m_stop;
    QThreadPool m_pool;
    std::optional<TrialCase> m_next;
    bool m_measuring = false, m_comparing = false;
};

}  // namespace lacuna::ui
