// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/error.h"
#include "core/training_services.h"
#include "ui/training/loss_history.h"
#include "ui/training/training_run.h"

class QLockFile;

namespace lacuna::ui {

class TrainingRelay;
struct TrainingWork;

/// One held-out crop for the screen; null pictures where the network has no such stage.
struct SamplePictures {
    QImage masked, coarse, refined, attention, truth;
};
/// The held-out crops as filled after some iterations.
struct SampleMoment {
    qint64 iteration = 0;
    std::vector<SamplePictures> samples;
};

/// Runs trainings on a thread of its own, one at a time, and remembers what they said. Lives on the UI thread and never waits
/// there (its destructor does, for at most a few seconds). What it says of the run is what the training thread has confirmed, not
/// what was asked for.
class TrainingController : public QObject {
    Q_OBJECT
 public:
    enum class Phase {
        Empty,      ///< nothing has been trained yet, or the last result was kept or discarded
        Preparing,  ///< photos and model are being read
        Running,
        Pausing,
        Paused,
        Stopping,
        Ended,  ///< the result waits for a decision: keep, discard or extend
        Failed
    };
    Q_ENUM(Phase)

    /// `home`: where runs are kept.
    TrainingController(core::TrainingServices services, QString home, QObject* parent = nullptr);
    ~TrainingController() override;

    const core::TrainingServices& services() const { return m_services; }
    const QString& home() const { return m_home; }
    Phase phase() const { return m_phase; }
    /// A training thread is at work, or waits.
    bool isActive() const { return m_work != nullptr; }
    /// Held back for a fill: it goes on by itself.
    bool isHeld() const { return m_held; }
    const core::TrainingStatus& status() const { return m_status; }
    /// The run that is shown; null in Phase::Empty.
    const TrainingRun& run() const { return m_run; }
    const LossHistory& losses() const { return m_losses; }
    /// In order of time; old ones are thinned out when there are many.
    const std::vector<SampleMoment>& samples() const { return m_samples; }
    const QStringList& messages() const { return m_messages; }
    std::vector<core::UnreadablePhoto> unreadable() const;
    /// The model as of the last checkpoint; empty where none has been written yet.
    QString modelPath() const;
    /// Of the budget that the run has, [0, 1]; nothing when it has none.
    std::optional<double> progress() const;
    const std::optional<core::Error>& error() const { return m_error; }
    /// A full disk pauses the engine; after this time it tries again. 30 s unless set.
    void setRetryMs(int ms) { m_retry.setInterval(ms); }

    /// Begins a run in a new folder. Failures, now or later, come as failed(). Does nothing while one is active.
    void start(core::TrainingOptions options, const QString& startName);
    /// Shows a run of an earlier session as it was left.
    void show(const TrainingRun& run);
    /// Goes on with the run that is shown, after its last checkpoint, with its own budget.
    void continueRun();

 public Q_SLOTS:
    void pause();
    void resume();
    void stop();
    /// More of each budget that the run has. A run that has ended goes on with that much.
    void extend(qint64 iterations, double minutes);
    /// While a fill runs: pauses, unless the user did already; goes on after the last of them.
    void hold();
    void release();
    /// After the result was kept: forgets the run and deletes its folder.
    void forget();
    /// Stops, if need be, forgets the run and moves its folder to the trash (or deletes it where there is none).
    void discard();
    /// Ends the thread with a checkpoint, so that the next start can go on; idle() says when.
    void leave();

 Q_SIGNALS:
    void changed();
    void sampled();
    /// The model file of the run is new.
    void modelWritten();
    void said(const QString& message);
    void failed(const lacuna::core::Error& error);
    /// The training thread is gone.
    void idle();

 private:
    void launch(bool resume);
    void progressed(const core::TrainingStatus& status);
    void takeSamples(const SampleMoment& moment);
    void finished(const std::optional<core::Error>& error);
    void setPhase(Phase phase);
    void lookForModel();
    void clear();
    void record(bool ended);

    const core::TrainingServices m_services;
    const QString m_home;
    Phase m_phase = Phase::Empty;
    TrainingRun m_run;
    core::TrainingStatus m_status;
    LossHistory m_losses;
    std::vector<SampleMoment> m_samples;
    QStringList m_messages;
    std::vector<core::UnreadablePhoto> m_unreadable;
    std::optional<core::Error> m_error;
    std::shared_ptr<TrainingWork> m_work;
    std::unique_ptr<QLockFile> m_lock;
    QDateTime m_modelTime;
    int m_holds = 0;
    bool m_held = false, m_pausedByUser = false, m_leaving = false, m_discarding = false;
    QTimer m_retry;
};

/// Passes what the training thread reports on as values by queued signals.
class TrainingRelay : public QObject, public core::TrainingObserver {
    Q_OBJECT
 public:
    void progressed(const core::TrainingStatus& status) override { Q_EMIT statusCame(status); }
    void sampled(qint64 iteration, const std::vector<core::TrainingSample>& samples) override;
    void said(const QString& message) override { Q_EMIT messageCame(message); }

 Q_SIGNALS:
    void statusCame(const lacuna::core::TrainingStatus& status);
    void samplesCame(const lacuna::ui::SampleMoment& moment);
    void messageCame(const QString& message);
    void finished(const std::optional<lacuna::core::Error>& error);
};

}  // namespace lacuna::ui
