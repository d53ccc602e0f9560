// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/training_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/model_library.h"
#include "ui/dialogs/window_size.h"
#include "ui/docks/panel_parts.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/training/progress_page.h"
#include "ui/training/result_page.h"
#include "ui/training/setup_page.h"

namespace lacuna::ui {

using Phase = TrainingController::Phase;

TrainingDialog::TrainingDialog(TrainingController* controller, core::ModelLibrary* library, Prompts* prompts, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_prompts(prompts) {
    setObjectName(QStringLiteral("trainingDialog"));
    setWindowTitle(tr("Train"));
    // A window of its own that can be made large and put aside, not a sheet over the photo.
    setWindowFlags(Qt::Window | Qt::WindowCloseButtonHint | Qt::WindowMinMaxButtonsHint | Qt::WindowTitleHint);
    m_setup = new SetupPage(controller->services(), library, prompts);
    m_progress = new ProgressPage(controller);
    m_result = new ResultPage(controller, library != nullptr);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_setup, tr("&1 Set up"));
    m_tabs->addTab(m_progress, tr("&2 Progress"));
    m_tabs->addTab(m_result, tr("&3 Result"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeButtons());
    resizeWithinScreen(this, {1080, 720});
    restoreGeometry(Settings().get(setting::TrainingGeometry));

    connect(m_setup, &SetupPage::changed, this, &TrainingDialog::refresh);
    connect(controller, &TrainingController::changed, this, &TrainingDialog::refresh);
    connect(m_result, &ResultPage::discardRequested, this, &TrainingDialog::discard);
    refreshRuns();
    sayInEachLanguage(this, [this] { refresh(); });
}

QPushButton* TrainingDialog::button(const QString& text, const QString& name, const QString& tip) {
    auto* result = new QPushButton(text);
    result->setObjectName(name);
    result->setAutoDefault(false);
    result->setToolTip(tip);
    composeText(result, "accessibleName", [text] { return inCurrentLanguage(text).remove(QLatin1Char('&')); });
    return result;
}

QWidget* TrainingDialog::makeButtons() {
    m_start = button(tr("&Start"), QStringLiteral("trainingStartButton"), tr("Begin a training with these settings"));
    m_pause =
        button(tr("&Pause"), QStringLiteral("trainingPause"), tr("Save a checkpoint and wait; the processor is free meanwhile"));
    m_resume = button(tr("Res&ume"), QStringLiteral("trainingResume"), tr("Go on where it was"));
    m_stop = button(tr("St&op"), QStringLiteral("trainingStop"), tr("End the training with what it has learned so far"));
    m_extend = button(tr("E&xtend"), QStringLiteral("trainingExtend"), tr("Train for longer than planned, also after the end"));
    m_extendMenu = new QMenu(this);
    m_extend->setMenu(m_extendMenu);
    connect(m_extendMenu, &QMenu::aboutToShow, this, &TrainingDialog::fillExtendMenu);
    m_why = new QLabel;
    m_why->setObjectName(QStringLiteral("trainingObstacle"));
    m_why->setForegroundRole(QPalette::PlaceholderText);
    QPushButton* close = button(tr("Close"), QStringLiteral("trainingClose"),
                                tr("Close this window; the training goes on, and the status bar shows it"));
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    for (QPushButton* each : {m_start, m_pause, m_resume, m_stop, m_extend}) row->addWidget(each);
    row->addWidget(m_why, 1);
    row->addWidget(close);
    connect(m_start, &QPushButton::clicked, this, &TrainingDialog::start);
    connect(m_pause, &QPushButton::clicked, m_controller, &TrainingController::pause);
    connect(m_resume, &QPushButton::clicked, this, &TrainingDialog::resume);
    connect(m_stop, &QPushButton::clicked, m_controller, &TrainingController::stop);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return widget;
}

void TrainingDialog::fillExtendMenu() {
    m_extendMenu->clear();
    const core::TrainingOptions& options = m_controller->run().options;
    const QLocale locale;
    if (options.minutes > 0) {
        for (const int minutes : {5, 15, 30, 60, 240, 720}) {
            m_extendMenu->addAction(
                minutes < 60 ? tr("By %n minute(s)", nullptr, minutes) : tr("By %n hour(s)", nullptr, minutes / 60), this,
                [this, minutes] { m_controller->extend(0, minutes); });
        }
    }
    if (options.iterations > 0) {
        // A tenth of the run, as much again, and what lies between.
        for (const double share : {0.1, 0.25, 0.5, 1.}) {
            const auto more = std::max<qint64>(1, static_cast<qint64>(share * static_cast<double>(options.iterations)));
            m_extendMenu->addAction(tr("By %Ln iteration(s)", nullptr, static_cast<int>(more)), this,
                                    [this, more] { m_controller->extend(more, 0); });
        }
    }
}

void TrainingDialog::start() {
    const TrainingRun chosen = m_setup->chosenRun();
    if (!chosen.isNull()) {
        m_controller->show(chosen);
        if (!chosen.ended) m_controller->continueRun();
    } else {
        m_setup->saveSettings();
        m_controller->start(m_setup->options(), m_setup->startName());
    }
    refreshRuns();
    showPage(m_controller->isActive() ? ProgressTab : m_controller->phase() == Phase::Ended ? ResultTab : SetupTab);
}

void TrainingDialog::resume() {
    if (m_controller->isActive()) {
        m_controller->resume();
    } else {
        m_controller->continueRun();
        showPage(ProgressTab);
    }
}

void TrainingDialog::discard() {
    if (m_prompts->confirm(this, tr("Discard this training?"),
                           tr("The model and its checkpoints go to the trash, or are deleted where there is none."),
                           tr("&Discard")))
        m_controller->discard();
}

void TrainingDialog::refreshRuns() {
    std::vector<TrainingRun> runs = undecidedRuns(m_controller->home());
    std::erase_if(runs,
                  [this](const TrainingRun& run) { return run.options.runFolder == m_controller->run().options.runFolder; });
    m_setup->setInterruptedRuns(runs, false);
}

void TrainingDialog::refresh() {
    const Phase phase = m_controller->phase();
    const bool active = m_controller->isActive();
    const TrainingRun& run = m_controller->run();
    const bool waiting = phase == Phase::Paused && !m_controller->isHeld();
    const bool canGoOn = !active && ((phase == Phase::Ended && !run.ended) ||
                                     (phase == Phase::Failed && m_controller->services().hasRun(run.options.runFolder)));
    const QString obstacle = active ? QString() : m_setup->obstacle();
    const bool chosen = !m_setup->chosenRun().isNull();
    m_start->setText(chosen ? (m_setup->chosenRun().ended ? tr("&Open") : tr("&Go on")) : tr("&Start"));
    m_start->setEnabled(!active && obstacle.isEmpty());
    m_pause->setEnabled(phase == Phase::Running || phase == Phase::Preparing ||
                        (phase == Phase::Paused && m_controller->isHeld()));
    m_resume->setEnabled(waiting || canGoOn);
    m_stop->setEnabled(active && phase != Phase::Stopping);
    const bool hasBudget = run.options.iterations > 0 || run.options.minutes > 0;
    m_extend->setEnabled(hasBudget && (phase == Phase::Running || phase == Phase::Paused || phase == Phase::Ended));
    m_why->setText(m_tabs->currentIndex() == SetupTab ? obstacle : QString());
    m_setup->setEditable(!active);
    m_start->setDefault(m_start->isEnabled() && m_tabs->currentIndex() == SetupTab);
    const Phase before = std::exchange(m_lastPhase, phase);
    if (phase == before) return;
    if (phase == Phase::Ended && before != Phase::Empty) showPage(ResultTab);
    if (phase == Phase::Empty) {
        refreshRuns();
        showPage(SetupTab);
    }
}

void TrainingDialog::showPage(Page page) { m_tabs->setCurrentIndex(page); }

TrainingDialog::Page TrainingDialog::page() const { return static_cast<Page>(m_tabs->currentIndex()); }

void TrainingDialog::present() {
    if (!isVisible()) {
        refreshRuns();
        const Phase phase = m_controller->phase();
        showPage(phase == Phase::Empty ? SetupTab : phase == Phase::Ended && m_controller->run().ended ? ResultTab : ProgressTab);
    }
    show();
    if (isMinimized()) showNormal();
    raise();
    activateWindow();
}

void TrainingDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    refresh();
}

void TrainingDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    Settings().set(setting::TrainingGeometry, saveGeometry());
}

}  // namespace lacuna::ui
