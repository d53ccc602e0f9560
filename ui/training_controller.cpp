// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "ui/low_priority.h"

namespace lacuna::ui {

namespace {

Q_LOGGING_CATEGORY(lcTrain, "lacuna.train")

/// Training promises to stop within a layer's time and to write a checkpoint then.
constexpr auto kPatience = std::chrono::seconds(3);
constexpr std::size_t kMostMoments = 48;
constexpr int kRetryMs = 30'000;

QImage toImage(const cv::Mat& rgb) {
    if (rgb.empty()) return {};
    cv::Mat bytes;
    rgb.convertTo(bytes, CV_8UC3, 255);
    return QImage(bytes.data, bytes.cols, bytes.rows, static_cast<qsizetype>(bytes.step), QImage::Format_RGB888).copy();
}

}  // namespace

/// What the training thread and the controller share. The thread holds it too, so that it can outlive the controller.
struct TrainingWork {
    std::stop_source stop;
    TrainingRelay relay;
    std::mutex mutex;
    std::condition_variable changed;
    std::shared_ptr<core::TrainingJob> job;  ///< once it is made
    bool paused = false;                     ///< asked for before there was a job
    bool done = false;

    std::shared_ptr<core::TrainingJob> get() {
        const std::lock_guard lock(mutex);
        return job;
    }
    void setPaused(bool wanted) {
        const std::lock_guard lock(mutex);
        paused = wanted;
        if (job && wanted) job->requestPause();
        if (job && !wanted) job->requestResume();
    }
    bool isPauseWanted() {
        const std::lock_guard lock(mutex);
        return job ? job->requested() == core::TrainingState::Paused : paused;
    }
    void train(const core::TrainingServices& services, const core::TrainingOptions& options) {
        std::shared_ptr<core::TrainingJob> made = services.makeJob(options, relay);
        {
            const std::lock_guard lock(mutex);
            job = made;
            if (paused) job->requestPause();
        }
        made->run(stop.get_token());
    }
};

void TrainingRelay::sampled(qint64 iteration, const std::vector<core::TrainingSample>& samples) {
    try {
        SampleMoment moment{iteration, {}};
        for (const core::TrainingSample& sample : samples) {
            moment.samples.push_back({toImage(sample.masked), toImage(sample.coarse), toImage(sample.refined),
                                      toImage(sample.attention), toImage(sample.truth)});
        }
        Q_EMIT samplesCame(moment);
    } catch (...) {
        Q_EMIT messageCame(core::currentExceptionAsError(tr("Show samples")).message());
    }
}

TrainingController::TrainingController(core::TrainingServices services, QString home, QObject* parent)
    : QObject(parent), m_services(std::move(services)), m_home(std::move(home)) {
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_phase == Phase::Paused && !m_pausedByUser && !m_held) resume();
    });
    qRegisterMetaType<core::TrainingStatus>();
    qRegisterMetaType<SampleMoment>();
    qRegisterMetaType<std::optional<core::Error>>();
}

TrainingController::~TrainingController() {
    if (!m_work) return;
    m_work->relay.disconnect(this);
    m_work->stop.request_stop();
    std::unique_lock lock(m_work->mutex);
    if (!m_work->changed.wait_for(lock, kPatience, [this] { return m_work->done; }))
        qCWarning(lcTrain, "Training does not stop; leave it behind");
}

void TrainingController::clear() {
    m_run = {};
    m_status = {};
    m_losses.clear();
    m_samples.clear();
    m_messages.clear();
    m_unreadable.clear();
    m_error.reset();
    m_modelTime = {};
    m_lock.reset();
}

void TrainingController::start(core::TrainingOptions options, const QString& startName) {
    if (isActive()) return;
    clear();
    m_run.started = QDateTime::currentDateTime();
    m_run.startName = startName;
    options.runFolder = newRunFolder(m_home, m_run.started);
    options.resume = false;
    m_run.options = std::move(options);
    launch(false);
}

void TrainingController::show(const TrainingRun& run) {
    if (isActive()) return;
    clear();
    m_run = run;
    m_losses.read(run.options.runFolder);
    const RunValidations validations = readValidations(run.options.runFolder);
    m_status.start = validations.start;
    m_status.latest = validations.latest;
    m_status.best = validations.best;
    m_status.iterations = run.options.iterations;
    m_status.seconds = run.seconds;
    const auto& curve = m_losses.curve(LossHistory::RefinedL1);
    if (!curve.empty()) m_status.iteration = static_cast<qint64>(curve.back().iteration);
    m_modelTime = QFileInfo(modelPath()).lastModified();
    setPhase(Phase::Ended);
    Q_EMIT sampled();
}

void TrainingController::continueRun() {
    if (isActive() || m_run.isNull()) return;
    // A run that was ended before its first checkpoint starts anew.
    launch(m_services.hasRun(m_run.options.runFolder));
}

void TrainingController::launch(bool resume) {
    m_error.reset();
    m_leaving = m_discarding = false;
    try {
        record(false);
        m_lock = lockOf(m_run.options.runFolder);
        if (!m_lock->tryLock()) {
            throw core::Error(core::ErrorKind::OutputUnwritable, tr("Train"),
                              tr("another program is training in “%1”").arg(m_run.options.runFolder),
                              tr("Wait until it is done"));
        }
    } catch (...) {
        m_error = core::currentExceptionAsError(tr("Train"));
        setPhase(Phase::Failed);
        Q_EMIT failed(*m_error);
        return;
    }
    m_pausedByUser = false;
    m_work = std::make_shared<TrainingWork>();
    m_work->paused = m_holds > 0;
    m_held = m_holds > 0;
    const TrainingRelay* relay = &m_work->relay;
    connect(relay, &TrainingRelay::statusCame, this, &TrainingController::progressed, Qt::QueuedConnection);
    connect(relay, &TrainingRelay::samplesCame, this, &TrainingController::takeSamples, Qt::QueuedConnection);
    connect(
        relay, &TrainingRelay::messageCame, this,
        [this](const QString& message) {
            m_messages << message;
            Q_EMIT said(message);
        },
        Qt::QueuedConnection);
    connect(relay, &TrainingRelay::finished, this, &TrainingController::finished, Qt::QueuedConnection);
    setPhase(Phase::Preparing);
    core::TrainingOptions options = m_run.options;
    options.resume = resume;
    qCInfo(lcTrain, "%s a training run", resume ? "Go on with" : "Start");
    std::thread([work = m_work, services = m_services, options] {
        lowerThreadPriority();
        std::optional<core::Error> error;
        try {
            work->train(services, options);
        } catch (...) {
            error = core::currentExceptionAsError(tr("Train"));
        }
        Q_EMIT work->relay.finished(error);
        const std::lock_guard lock(work->mutex);
        work->done = true;
        work->changed.notify_all();
    }).detach();
}

void TrainingController::progressed(const core::TrainingStatus& status) {
    if (!m_work) return;
    const bool validated = status.latest && (!m_status.latest || status.latest->iteration != m_status.latest->iteration);
    m_status = status;
    m_losses.add(status);
    if (validated) m_losses.addValidation(*status.latest);
    lookForModel();
    switch (status.state) {
        case core::TrainingState::Idle:
        case core::TrainingState::Running:
            setPhase(status.trainingPhotos > 0 ? Phase::Running : Phase::Preparing);
            break;
        case core::TrainingState::Pausing:
            setPhase(Phase::Pausing);
            break;
        case core::TrainingState::Paused:
            if (!m_pausedByUser && !m_held) m_retry.start();  // nobody asked for it
            setPhase(Phase::Paused);
            break;
        case core::TrainingState::Stopping:
            setPhase(Phase::Stopping);
            break;
        case core::TrainingState::Finished:
        case core::TrainingState::Failed:
            break;  // the thread's end says so
    }
}

void TrainingController::lookForModel() {
    const QDateTime time = QFileInfo(m_run.options.runFolder + QStringLiteral("/model.safetensors")).lastModified();
    if (!time.isValid() || time == m_modelTime) return;
    m_modelTime = time;
    Q_EMIT modelWritten();
}

void TrainingController::takeSamples(const SampleMoment& moment) {
    // A resumed run shows its last crops again.
    while (!m_samples.empty() && m_samples.back().iteration >= moment.iteration) m_samples.pop_back();
    m_samples.push_back(moment);
    if (m_samples.size() > kMostMoments) {
        // Every other one goes; the first, the start model's, stays.
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_samples.size(); i += 2) std::swap(m_samples[kept++], m_samples[i]);
        m_samples.resize(kept);
    }
    Q_EMIT sampled();
}

void TrainingController::finished(const std::optional<core::Error>& error) {
    if (const auto job = m_work->get()) {
        m_unreadable = job->unreadable();
        m_status = job->status();
    }
    m_work.reset();
    m_lock.reset();
    m_held = false;
    lookForModel();
    if (m_discarding) {
        discard();
    } else if (error && !(m_leaving && error->kind() == core::ErrorKind::Cancelled)) {
        qCWarning(lcTrain, "%s", qPrintable(error->message()));
        m_error = error;
        // What never got as far as a checkpoint is not worth an offer at the next start.
        if (!m_services.hasRun(m_run.options.runFolder)) QDir(m_run.options.runFolder).removeRecursively();
        setPhase(Phase::Failed);
        Q_EMIT failed(*error);
    } else {
        if (!m_leaving) {
            try {
                record(true);
            } catch (...) {
                Q_EMIT failed(core::currentExceptionAsError(tr("Train")));
            }
        }
        setPhase(Phase::Ended);
    }
    Q_EMIT idle();
}

void TrainingController::record(bool ended) {
    m_run.ended = ended;
    m_run.seconds = m_status.seconds;
    writeRun(m_run);
}

void TrainingController::setPhase(Phase phase) {
    m_phase = phase;
    Q_EMIT changed();
}

std::vector<core::UnreadablePhoto> TrainingController::unreadable() const {
    const auto job = m_work ? m_work->get() : nullptr;
    return job ? job->unreadable() : m_unreadable;
}

QString TrainingController::modelPath() const {
    if (m_run.isNull()) return {};
    const QString path = m_run.options.runFolder + QStringLiteral("/model.safetensors");
    return QFileInfo::exists(path) ? path : QString();
}

std::optional<double> TrainingController::progress() const {
    std::optional<double> share;
    const auto take = [&](double done, double all) {
        if (all > 0) share = std::clamp(std::max(share.value_or(0.), done / all), 0., 1.);
    };
    take(static_cast<double>(m_status.iteration), static_cast<double>(m_status.iterations));
    take(m_status.seconds, m_run.options.minutes * 60);
    return share;
}

void TrainingController::pause() {
    m_held = false;
    m_pausedByUser = m_work != nullptr;
    if (m_work) m_work->setPaused(true);
    Q_EMIT changed();
}

void TrainingController::resume() {
    if (!m_work) return;
    m_pausedByUser = false;
    // A fill comes first; its end resumes.
    m_held = m_holds > 0;
    if (!m_held) m_work->setPaused(false);
    Q_EMIT changed();
}

void TrainingController::stop() {
    if (!m_work) return;
    if (const auto job = m_work->get()) job->requestStop();
    m_work->stop.request_stop();
}

void TrainingController::extend(qint64 iterations, double minutes) {
    if (m_run.isNull()) return;
    core::TrainingOptions& options = m_run.options;
    if (isActive()) {
        const auto job = m_work->get();
        if (!job) return;
        job->extend(iterations, minutes);
        if (options.iterations > 0) options.iterations += iterations;
        if (options.minutes > 0) options.minutes += minutes;
        m_status.iterations = options.iterations;
        try {
            record(false);
        } catch (...) {
            Q_EMIT failed(core::currentExceptionAsError(tr("Extend the training")));
        }
        Q_EMIT changed();
        return;
    }
    if (m_phase != Phase::Ended && m_phase != Phase::Failed) return;
    if (options.iterations > 0) options.iterations = m_status.iteration + iterations;
    if (options.minutes > 0) options.minutes = m_status.seconds / 60 + minutes;
    continueRun();
}

void TrainingController::hold() {
    ++m_holds;
    if (m_holds > 1 || !m_work || m_work->isPauseWanted()) return;
    m_held = true;
    m_work->setPaused(true);
    Q_EMIT changed();
}

void TrainingController::release() {
    m_holds = std::max(0, m_holds - 1);
    if (m_holds == 0 && m_held) resume();
}

void TrainingController::forget() {
    if (isActive()) return;
    const QString folder = m_run.options.runFolder;
    clear();
    setPhase(Phase::Empty);
    Q_EMIT sampled();
    if (!folder.isEmpty()) QDir(folder).removeRecursively();
}

void TrainingController::discard() {
    if (isActive()) {
        m_discarding = true;
        return stop();
    }
    const QString folder = m_run.options.runFolder;
    if (!folder.isEmpty() && !QFile::moveToTrash(folder)) QDir(folder).removeRecursively();
    clear();
    setPhase(Phase::Empty);
    Q_EMIT sampled();
}

void TrainingController::leave() {
    if (!isActive()) return Q_EMIT idle();
    m_leaving = true;
    m_work->stop.request_stop();
}

}  // namespace lacuna::ui
