// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_desk.h"

#include <QFutureWatcher>
#include <QStatusBar>
#include <QtConcurrent>
#include <algorithm>
#include <utility>

#include "core/model_library.h"
#include "ui/dialogs/training_dialog.h"
#include "ui/fill_controller.h"
#include "ui/prompts.h"
#include "ui/training/progress_page.h"
#include "ui/training/result_page.h"
#include "ui/training/setup_page.h"
#include "ui/training/training_chip.h"

namespace lacuna::ui {

namespace {
/// Strokes come in bursts.
constexpr int kPhotoSettlesMs = 2000;
}  // namespace

TrainingDesk::TrainingDesk(Parts parts) : QObject(parts.window), m_parts(std::move(parts)) {
    m_controller = new TrainingController(m_parts.services, standardTrainingFolder(), this);
    m_trial = new PhotoTrial(m_parts.registry, this);
    m_chip = new TrainingChip(m_controller);
    m_parts.statusBar->addPermanentWidget(m_chip);
    connect(m_chip, &QToolButton::clicked, this, &TrainingDesk::open);
    connect(m_controller, &TrainingController::failed, this, &TrainingDesk::failed);
    connect(m_controller, &TrainingController::modelWritten, this, &TrainingDesk::measure);
    connect(m_controller, &TrainingController::said, this, &TrainingDesk::message);
    connect(m_parts.fill, &FillController::started, this, [this] {
        if (!std::exchange(m_filling, true)) m_controller->hold();
    });
    connect(m_parts.fill, &FillController::stopped, this, [this] {
        // Also said of a fill that could not start.
        if (std::exchange(m_filling, false)) m_controller->release();
    });
    m_photoTimer.setSingleShot(true);
    m_photoTimer.setInterval(kPhotoSettlesMs);
    connect(&m_photoTimer, &QTimer::timeout, this, &TrainingDesk::measure);
    connect(m_parts.document, &core::Document::maskChanged, this, &TrainingDesk::photoChanged);
    connect(m_parts.document, &core::Document::opened, this, &TrainingDesk::photoChanged);
    connect(m_parts.document, &core::Document::closed, this, &TrainingDesk::photoChanged);
    connect(m_trial, &PhotoTrial::measured, this, [this](const TrialScores& scores) {
        if (m_dialog) m_dialog->progressPage()->setScores(scores, {});
    });
    connect(m_trial, &PhotoTrial::notMeasured, this, [this](const QString& reason) {
        if (m_dialog) m_dialog->progressPage()->setScores({}, reason);
    });
    connect(m_trial, &PhotoTrial::compared, this, [this](const TrialPictures& pictures) {
        m_controller->release();
        if (!m_dialog) return;
        m_dialog->result()->setBusy(false, m_keeping);
        m_dialog->result()->setPictures(pictures);
    });
    connect(m_trial, &PhotoTrial::failed, this, [this](const core::Error& error) {
        m_controller->release();
        if (m_dialog) m_dialog->result()->setBusy(false, m_keeping);
        if (error.kind() != core::ErrorKind::Cancelled) Q_EMIT failed(error);
    });
    if (!isAvailable()) return;
    const std::vector<TrainingRun> runs = undecidedRuns(m_controller->home());
    if (!runs.empty()) m_controller->show(runs.front());
}

TrainingDesk::~TrainingDesk() = default;

TrainingDialog* TrainingDesk::dialog() {
    if (m_dialog) return m_dialog.get();
    m_dialog = std::make_unique<TrainingDialog>(m_controller, m_parts.library.get(), m_parts.prompts, m_parts.window);
    m_dialog->setup()->setDevices(m_devices);
    askForGpuMemory();
    ResultPage* result = m_dialog->result();
    connect(result, &ResultPage::compareRequested, this, &TrainingDesk::compare);
    connect(result, &ResultPage::keepRequested, this, &TrainingDesk::keep);
    const auto suggest = [this, result] {
        const TrainingRun& run = m_controller->run();
        if (run.isNull()) return result->clearPictures();
        const QString folder = QFileInfo(run.options.photos.value(0)).completeBaseName();
        result->suggest(tr("%1, %2").arg(folder, QLocale().toString(run.started.date(), QLocale::ShortFormat)), run.options.note);
        // Random weights fill nothing; the shipped model is what one has without training.
        result->setStartName(run.options.fromScratch ? tr("Shipped model") : tr("Start"));
    };
    connect(m_controller, &TrainingController::changed, result, suggest);
    suggest();
    photoChanged();
    return m_dialog.get();
}

void TrainingDesk::setDevices(const std::vector<core::DeviceInfo>& devices) {
    m_devices = devices;
    if (!m_dialog) return;
    m_dialog->setup()->setDevices(devices);
    askForGpuMemory();
}

void TrainingDesk::askForGpuMemory() {
    const bool gpu = std::any_of(m_devices.begin(), m_devices.end(), [](const core::DeviceInfo& device) {
        return device.device == core::Device::Cuda && device.unavailableReason.isEmpty();
    });
    if (!gpu) return;
    auto* watcher = new QFutureWatcher<double>(this);
    connect(watcher, &QFutureWatcher<double>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_dialog->setup()->setFreeGpuBytes(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(m_parts.services.freeGpuBytes));
}

void TrainingDesk::open() {
    dialog()->present();
    measure();
}

QString TrainingDesk::trialObstacle() const {
    if (!m_parts.document->isOpen()) return tr("Open a photo and paint over something to try the models on it.");
    return trialCase() ? QString() : tr("Paint over something in the photo to try the models on it.");
}

std::optional<TrialCase> TrainingDesk::trialCase() const {
    const core::Document* document = m_parts.document;
    if (!document->isOpen()) return std::nullopt;
    TrialCase trial;
    trial.photo = document->photo();
    trial.mask = document->mask();
    // After a fill its holes are the interesting ones still.
    if (trial.mask.isEmpty() && m_parts.fill->lastMask().size() == trial.mask.size()) trial.mask = m_parts.fill->lastMask();
    if (trial.mask.isEmpty() || trial.mask.isFull()) return std::nullopt;
    trial.startModel = m_controller->run().options.startModel;
    trial.tunedModel = m_controller->modelPath();
    trial.device = m_controller->run().options.device;
    trial.iteration = m_controller->status().iteration;
    return trial;
}

void TrainingDesk::photoChanged() {
    m_photoTimer.start();
    if (!m_dialog) return;
    m_dialog->result()->clearPictures();
    m_dialog->result()->setObstacle(trialObstacle());
}

void TrainingDesk::measure() {
    if (!m_dialog || !m_dialog->isVisible() || m_parts.fill->isRunning()) return;
    if (m_controller->run().isNull()) return m_dialog->progressPage()->setScores({}, {});
    const QString obstacle = trialObstacle();
    m_dialog->result()->setObstacle(obstacle);
    if (!obstacle.isEmpty()) return m_dialog->progressPage()->setScores({}, obstacle);
    if (m_controller->modelPath().isEmpty()) return m_dialog->progressPage()->setScores({}, tr("after the first checkpoint"));
    m_trial->measure(*trialCase());
}

void TrainingDesk::compare() {
    const std::optional<TrialCase> trial = trialCase();
    if (!trial || trial->tunedModel.isEmpty() || m_trial->isComparing()) return;
    m_controller->hold();
    m_dialog->result()->setBusy(true, m_keeping);
    m_trial->compare(*trial);
}

void TrainingDesk::keep() {
    if (!m_parts.library || m_keeping || m_controller->isActive()) return;
    struct Outcome {
        std::optional<core::ModelEntry> entry;
        std::optional<core::Error> error;
    };
    m_keeping = true;
    m_dialog->result()->setBusy(m_trial->isComparing(), true);
    auto* watcher = new QFutureWatcher<std::shared_ptr<Outcome>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const std::shared_ptr<Outcome> outcome = watcher->result();
        m_keeping = false;
        m_dialog->result()->setBusy(m_trial->isComparing(), false);
        if (outcome->error) return Q_EMIT failed(*outcome->error);
        m_controller->forget();
        Q_EMIT modelKept(outcome->entry->path, outcome->entry->name);
        Q_EMIT message(tr("“%1” is in Fill's list of models now").arg(outcome->entry->name));
    });
    const QString path = m_controller->modelPath(), name = m_dialog->result()->name(), note = m_dialog->result()->note();
    watcher->setFuture(QtConcurrent::run([library = m_parts.library, path, name, note] {
        auto outcome = std::make_shared<Outcome>();
        try {
            outcome->entry = library->add(path, name, note);
        } catch (...) {
            outcome->error = core::currentExceptionAsError(TrainingDesk::tr("Keep the model"));
        }
        return outcome;
    }));
}

void TrainingDesk::whenTrainingIsSafe(const std::function<void()>& then) {
    if (!m_controller->isActive()) return then();
    if (m_leaving) return;  // agreed to already
    const bool agreed =
        m_parts.prompts->confirm(m_parts.window, tr("Interrupt the training and quit?"),
                                 tr("It is saved, and the next start of the program offers to go on."), tr("&Quit"));
    if (!agreed) return;
    if (!m_controller->isActive()) return then();
    if (m_controller->phase() == TrainingController::Phase::Preparing) {
        // Reading a large folder can't be stopped in its middle, and nothing has been trained since the last checkpoint.
        m_controller->leave();
        return then();
    }
    m_leaving = true;
    Q_EMIT message(tr("Saving the training…"));
    auto* once = new QObject(this);
    connect(m_controller, &TrainingController::idle, once, [this, once, then] {
        once->deleteLater();
        m_leaving = false;
        then();
    });
    m_controller->leave();
}

}  // namespace lacuna::ui
