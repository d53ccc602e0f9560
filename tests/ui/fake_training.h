// SPDX-License-Identifier: GPL-3.0-or-later
// A training engine without a network: quick, obedient, and as bad as a test wants it.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

#include "core/error.h"
#include "core/training_services.h"

namespace lacuna::test {

/// What a test decides, and what it is told.
struct FakeTrainingScript {
    std::atomic<int> msPerIteration{5};
    std::atomic<double> gainPerIteration{0.02};  ///< dB
    std::atomic<int> failsAt{-1};                ///< iteration; -1: never
    std::atomic<int> diskIsFullAt{-1};           ///< iteration at which it pauses by itself, until this is -1
    std::atomic<int> msToStop{0};
    std::atomic<bool> readingHangs{false};  ///< while photos are searched, for the survey and for a run
    std::atomic<double> freeGpuBytes{0}, heldGpuBytes{0};
    std::atomic<int> niceness{0};                          ///< of the thread that trained last
    std::atomic<int> jobs{0}, resumedJobs{0}, running{0};  ///< running: between iterations of a job that isn't paused
    std::mutex mutex;
    core::TrainingOptions lastOptions;
};

/// A folder on a disk that doesn't answer.
inline void searchPhotos(const FakeTrainingScript& script) {
    while (script.readingHangs) std::this_thread::sleep_for(std::chrono::milliseconds(5));
}

class FakeTrainingJob final : public core::TrainingJob {
 public:
    FakeTrainingJob(core::TrainingOptions options, core::TrainingObserver& observer, std::shared_ptr<FakeTrainingScript> script)
        : m_options(std::move(options)), m_observer(observer), m_script(std::move(script)) {
        ++m_script->jobs;
        m_script->resumedJobs += m_options.resume;
        const std::lock_guard lock(m_script->mutex);
        m_script->lastOptions = m_options;
        m_status.iterations = m_options.iterations;
    }
    void run(std::stop_token stop) override {
        using State = core::TrainingState;
#ifdef Q_OS_LINUX
        m_script->niceness = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
#endif
        tell(State::Running);
        if (m_options.resume) readCheckpoint();
        {
            const std::lock_guard lock(m_mutex);
            m_status.trainingPhotos = 9;
            m_status.validationPhotos = 2;
            m_status.device = QStringLiteral("Test processor");
            m_status.gpuBytes = m_script->heldGpuBytes;
        }
        validate();
        while (true) {
            if (stop.stop_requested() || requested() == State::Finished) break;
            if (status().iteration == m_script->diskIsFullAt && requested() == State::Running) {
                m_observer.said(QStringLiteral("the disk is full"));
                requestPause();
            }
            if (requested() == State::Paused) {
                tell(State::Pausing);
                writeCheckpoint();
                tell(State::Paused);
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, stop, [this] { return m_requested != State::Paused; });
                lock.unlock();
                if (requested() == State::Running) tell(State::Running);
                continue;
            }
            const core::TrainingStatus now = status();
            if (now.iterations > 0 && now.iteration >= now.iterations) break;
            if (now.iteration == m_script->failsAt) {
                tell(State::Failed);
                throw core::Error(core::ErrorKind::EngineFailed, QStringLiteral("Train"),
                                  QStringLiteral("the loss is not a number"));
            }
            ++m_script->running;
            std::this_thread::sleep_for(std::chrono::milliseconds(m_script->msPerIteration));
            --m_script->running;
            iterate();
        }
        tell(State::Stopping);
        std::this_thread::sleep_for(std::chrono::milliseconds(m_script->msToStop));
        validate();
        writeCheckpoint();
        tell(State::Finished);
    }
    void requestPause() override { request(core::TrainingState::Running, core::TrainingState::Paused); }
    void requestResume() override { request(core::TrainingState::Paused, core::TrainingState::Running); }
    void requestStop() override {
        const std::lock_guard lock(m_mutex);
        m_requested = core::TrainingState::Finished;
        m_changed.notify_all();
    }
    void extend(qint64 iterations, double) override {
        const std::lock_guard lock(m_mutex);
        m_status.iterations += iterations;
    }
    core::TrainingState requested() const override {
        const std::lock_guard lock(m_mutex);
        return m_requested;
    }
    core::TrainingStatus status() const override {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }
    std::vector<core::UnreadablePhoto> unreadable() const override { return {}; }
    QString modelPath() const override { return m_options.runFolder + QStringLiteral("/model.safetensors"); }

 private:
    void request(core::TrainingState from, core::TrainingState to) {
        const std::lock_guard lock(m_mutex);
        if (m_requested == from) m_requested = to;
        m_changed.notify_all();
    }
    void tell(core::TrainingState state) {
        core::TrainingStatus copy;
        {
            const std::lock_guard lock(m_mutex);
            m_status.state = state;
            copy = m_status;
        }
        m_observer.progressed(copy);
    }
    void iterate() {
        core::TrainingStatus copy;
        {
            const std::lock_guard lock(m_mutex);
            ++m_status.iteration;
            m_status.seconds += m_script->msPerIteration / 1000.;
            m_status.iterationsPerSecond = 1000. / std::max(1, m_script->msPerIteration.load());
            m_status.secondsLeft = static_cast<double>(m_status.iterations - m_status.iteration) * 0.005;
            const double loss = 1 / (1 + 0.05 * static_cast<double>(m_status.iteration));
            const double noise = 0.15 * std::sin(7.3 * static_cast<double>(m_status.iteration));
            m_status.losses.l1Coarse = loss * (1 + noise);
            m_status.losses.l1Refined = 0.7 * loss * (1 - noise);
            m_status.losses.critic = -loss;
            copy = m_status;
        }
        m_observer.progressed(copy);
        if (copy.iteration % 10 == 0) validate();
    }
    void validate() {
        core::TrainingValidation values;
        values.iteration = status().iteration;
        values.psnrDb = 15 + m_script->gainPerIteration * static_cast<double>(values.iteration);
        values.l1Percent = 14 - m_script->gainPerIteration * static_cast<double>(values.iteration);
        {
            const std::lock_guard lock(m_mutex);
            if (!m_status.start) m_status.start = values;
            if (!m_status.best || m_status.best->psnrDb < values.psnrDb) m_status.best = values;
            m_status.latest = values;
        }
        std::vector<core::TrainingSample> samples(2);
        for (core::TrainingSample& sample : samples) {
            const double level = 0.2 + 0.6 * static_cast<double>(values.iteration % 100) / 100;
            sample.truth = cv::Mat(48, 48, CV_32FC3, cv::Scalar(0.3, 0.5, 0.7));
            sample.masked = sample.truth.clone();
            sample.masked(cv::Rect(12, 12, 24, 24)).setTo(cv::Scalar::all(1));
            sample.coarse = sample.truth.clone();
            sample.coarse(cv::Rect(12, 12, 24, 24)).setTo(cv::Scalar::all(level));
            sample.refined = sample.coarse.clone();
            sample.attention = cv::Mat(48, 48, CV_32FC3, cv::Scalar(0.9, 0.4, 0.6));
        }
        m_observer.sampled(values.iteration, samples);
    }
    QString statePath() const { return m_options.runFolder + QStringLiteral("/checkpoint-fake"); }
    void readCheckpoint() {
        QFile file(statePath());
        if (!file.open(QIODevice::ReadOnly)) return;
        const std::lock_guard lock(m_mutex);
        m_status.iteration = file.readAll().toLongLong();
    }
    void writeCheckpoint() {
        const core::TrainingStatus now = status();
        const auto write = [](const QString& path, const QByteArray& bytes) {
            QFile file(path);
            if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        };
        write(statePath(), QByteArray::number(now.iteration));
        write(modelPath(), "fake model after " + QByteArray::number(now.iteration));
        QByteArray log = "iteration,l1_coarse,l1_refined,known,adversarial,critic,penalty,other,total\n";
        for (qint64 i = 1; i <= now.iteration; ++i) log += QByteArray::number(i) + ",0.5,0.4,0,0,0,0,0,0.9\n";
        write(m_options.runFolder + QStringLiteral("/log.csv"), log);
        write(m_options.runFolder + QStringLiteral("/validation.csv"),
              "iteration,l1_coarse_percent,l1_percent,psnr_db\n0,15,14,15\n" + QByteArray::number(now.iteration) + ",15,13,16\n");
    }

    const core::TrainingOptions m_options;
    core::TrainingObserver& m_observer;
    const std::shared_ptr<FakeTrainingScript> m_script;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    core::TrainingState m_requested = core::TrainingState::Running;
    core::TrainingStatus m_status;
};

inline core::TrainingServices fakeTraining(const std::shared_ptr<FakeTrainingScript>& script) {
    core::TrainingServices services;
    services.makeJob = [script](const core::TrainingOptions& options, core::TrainingObserver& observer) {
        searchPhotos(*script);
        return std::make_unique<FakeTrainingJob>(options, observer, script);
    };
    services.recipes = [] {
        return std::vector<core::RecipeInfo>{{QStringLiteral("lacuna"), QStringLiteral("The one to fine-tune with."), {}, 6, 192},
                                             {QStringLiteral("paper"), QStringLiteral("As published."), {}, 16, 256}};
    };
    services.freeGpuBytes = [script] { return script->freeGpuBytes.load(); };
    services.findPhotos = [script](const QStringList& paths) {
        searchPhotos(*script);
        core::FoundPhotos found;
        for (const QString& path : paths) {
            QDirIterator files(path, {QStringLiteral("*.png"), QStringLiteral("*.jpg")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) found.files << files.next();
            if (!QDir(path).exists()) found.problems.push_back({path, QStringLiteral("is not there")});
        }
        found.files.sort();
        return found;
    };
    services.hasRun = [](const QString& folder) { return QFile::exists(folder + QStringLiteral("/checkpoint-fake")); };
    services.shippedModel = QStringLiteral("/shipped.safetensors");
    return services;
}

}  // namespace lacuna::test
