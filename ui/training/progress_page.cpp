// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/progress_page.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/prompts.h"
#include "ui/status_panel.h"
#include "ui/training/loss_chart.h"
#include "ui/training/sample_strip.h"
#include "ui/training/training_defaults.h"

namespace lacuna::ui {

namespace {

constexpr int kMostProblems = 500;

QString change(double value, int decimals) {
    const QString text = QLocale().toString(value, 'f', decimals);
    return value >= 0 ? QLatin1Char('+') + text : text;
}

}  // namespace

ProgressPage::ProgressPage(TrainingController* controller, QWidget* parent) : QWidget(parent), m_controller(controller) {
    m_verdict = new QLabel;
    m_verdict->setObjectName(QStringLiteral("trainingVerdict"));
    m_verdict->setWordWrap(true);
    QFont font = m_verdict->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    m_verdict->setFont(font);
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("trainingState"));
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("trainingMessage"));
    m_message->setWordWrap(true);
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar;
    m_progress->setMaximumHeight(12);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    describe(m_progress, tr("Progress"), tr("How much of the budget is used"));

    auto* numbers = new QWidget;
    m_numbers = new QGridLayout(numbers);
    m_numbers->setContentsMargins({});
    m_numbers->setHorizontalSpacing(12);
    m_numbers->setVerticalSpacing(3);
    m_iterations = addNumber(tr("Iterations"), tr("Steps of learning so far"), 0, 0);
    m_rate = addNumber(tr("Speed"), tr("Lately"), 1, 0);
    m_left = addNumber(tr("Time left"), tr("Until the budget is used up; pauses don't count"), 2, 0);
    m_device = addNumber(tr("Runs on"), tr("The device, and the memory that the program uses now"), 0, 2);
    m_photos = addNumber(tr("Photos"), tr("Those it learns from, and those that are held out to measure on"), 1, 2);
    m_validation = addNumber(
        tr("Held-out crops"),
        tr("Mean over crops of photos that it doesn't learn from: how far the fill is from the truth, against the start"), 0, 4);
    m_photo =
        addNumber(tr("Open photo"),
                  tr("Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the "
                     "photo is known, filled, and compared with what is really there. It is measured after each checkpoint, "
                     "with low priority"),
                  1, 4);
    m_validation->setObjectName(QStringLiteral("trainingValidation"));
    m_photo->setObjectName(QStringLiteral("trainingOnPhoto"));
    m_iterations->setObjectName(QStringLiteral("trainingIterationsDone"));
    m_device->setObjectName(QStringLiteral("trainingDevice"));
    m_numbers->setColumnStretch(6, 1);
    m_problems = new QToolButton;
    m_problems->setAutoRaise(true);
    m_problems->setIcon(icon(QStringLiteral("warning")));
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setPopupMode(QToolButton::InstantPopup);
    m_problems->setFocusPolicy(Qt::StrongFocus);
    m_problems->setObjectName(QStringLiteral("trainingUnreadable"));
    connect(m_problems, &QToolButton::clicked, this, &ProgressPage::showProblems);
    m_numbers->addWidget(m_problems, 2, 2, 1, 2, Qt::AlignLeft);

    m_chart = new LossChart;
    m_strip = new SampleStrip;
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_strip);
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 5);
    splitter->setChildrenCollapsible(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_verdict, 1);
    head->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(numbers);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);

    connect(controller, &TrainingController::changed, this, &ProgressPage::showStatus);
    connect(controller, &TrainingController::said, this, &ProgressPage::showStatus);
    connect(controller, &TrainingController::sampled, this, [this] {
        m_strip->setMoments(m_controller->samples());
        showStatus();
    });
    m_strip->setMoments(controller->samples());
    sayInEachLanguage(this, [this] { showStatus(); });
}

QLabel* ProgressPage::addNumber(const QString& name, const QString& tip, int row, int column) {
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setToolTip(tip);
    auto* value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    describe(value, name, tip);
    m_numbers->addWidget(label, row, column);
    m_numbers->addWidget(value, row, column + 1);
    return value;
}

QString ProgressPage::stateText() const {
    using Phase = TrainingController::Phase;
    switch (m_controller->phase()) {
        case Phase::Empty:
            return tr("Nothing is being trained");
        case Phase::Preparing:
            return tr("Getting ready…");
        case Phase::Running:
            return tr("Training");
        case Phase::Pausing:
            return m_controller->isHeld() ? tr("Waiting for the fill…") : tr("Pausing…");
        case Phase::Paused:
            return m_controller->isHeld() ? tr("Waiting for the fill…") : tr("Paused");
        case Phase::Stopping:
            return tr("Saving…");
        case Phase::Ended:
            return m_controller->run().ended ? tr("Done") : tr("Interrupted");
        case Phase::Failed:
            break;
    }
    return tr("Failed");
}

QString ProgressPage::validationText() const {
    const core::TrainingStatus& status = m_controller->status();
    if (!status.latest) return tr("not measured yet");
    const QLocale locale;
    QString text = tr("PSNR %1 dB").arg(locale.toString(status.latest->psnrDb, 'f', 2));
    const bool compares = status.start && status.start->iteration != status.latest->iteration;
    if (compares) text += tr(" (%1)").arg(change(status.latest->psnrDb - status.start->psnrDb, 2));
    text += tr(" · ℓ1 %1 %").arg(locale.toString(status.latest->l1Percent, 'f', 2));
    if (compares) text += tr(" (%1)").arg(change(status.latest->l1Percent - status.start->l1Percent, 2));
    return text;
}

QString ProgressPage::scoresText() const {
    if (!m_scores) return inCurrentLanguage(m_noScores);
    const QLocale locale;
    return tr("PSNR %1 dB (%2) · ℓ1 %3 % (%4)")
        .arg(locale.toString(m_scores->tuned.psnrDb, 'f', 2), change(m_scores->tuned.psnrDb - m_scores->start.psnrDb, 2),
             locale.toString(m_scores->tuned.l1Percent, 'f', 2),
             change(m_scores->tuned.l1Percent - m_scores->start.l1Percent, 2));
}

void ProgressPage::setScores(const std::optional<TrialScores>& scores, const QString& reason) {
    m_scores = scores;
    m_noScores = reason;
    showStatus();
}

void ProgressPage::showStatus() {
    const core::TrainingStatus& status = m_controller->status();
    using Phase = TrainingController::Phase;
    const Phase phase = m_controller->phase();
    const QLocale locale;
    if (phase == Phase::Failed && m_controller->error()) {
        m_verdict->setText(sentence(m_controller->error()->reason()));
    } else if (phase == Phase::Empty) {
        m_verdict->setText(tr("Choose photos and press Start."));
    } else {
        m_verdict->setText(judge(status, phase == Phase::Ended).text);
    }
    m_state->setText(stateText());
    const std::optional<double> progress = m_controller->progress();
    m_progress->setVisible(phase != Phase::Empty);
    m_progress->setRange(0, phase == Phase::Preparing ? 0 : 1000);
    m_progress->setValue(static_cast<int>(1000 * progress.value_or(0.)));
    m_iterations->setText(status.iterations > 0
                              ? tr("%1 of %2").arg(locale.toString(status.iteration), locale.toString(status.iterations))
                              : locale.toString(status.iteration));
    m_rate->setText(status.iterationsPerSecond > 0 ? rateText(status.iterationsPerSecond) : QStringLiteral("–"));
    const bool waits = status.secondsLeft && m_controller->isActive();
    m_left->setText(waits ? tr("%1 (trained %2)").arg(durationText(*status.secondsLeft), durationText(status.seconds))
                          : tr("trained %1").arg(durationText(status.seconds)));
    QString device = status.device;
    if (status.bfloat16) device += tr(", half precision");
    const auto size = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
    QString memory = size(residentBytes());
    if (status.gpuBytes > 0) memory = tr("%1, and %2 of the GPU's").arg(memory, size(static_cast<qint64>(status.gpuBytes)));
    m_device->setText(device.isEmpty() ? memory : tr("%1 · %2").arg(device, memory));
    m_photos->setText(
        status.trainingPhotos == 0 ? QStringLiteral("–")
        : status.validationSharesPhotos
            ? tr("%1, none held out").arg(locale.toString(status.trainingPhotos))
            : tr("%1, held out %2").arg(locale.toString(status.trainingPhotos), locale.toString(status.validationPhotos)));
    m_validation->setText(validationText());
    m_photo->setText(scoresText());
    const int unreadable =
        std::max(status.unreadable, static_cast<int>(m_controller->isActive() ? 0 : m_controller->unreadable().size()));
    m_problems->setVisible(unreadable > 0);
    m_problems->setText(tr("%Ln file(s) left out", nullptr, unreadable));
    describe(m_problems, m_problems->text(), tr("Show which files can't be used, and why"));
    const QStringList& messages = m_controller->messages();
    m_message->setText(messages.isEmpty() ? QString() : sentence(messages.last()));
    m_message->setToolTip(messages.join(QLatin1Char('\n')));
    m_message->setVisible(!messages.isEmpty());
    m_chart->setHistory(m_controller->losses());
}

void ProgressPage::showProblems() {
    auto* list = new QListWidget;
    for (const core::UnreadablePhoto& photo : m_controller->unreadable()) {
        if (list->count() == kMostProblems) break;
        auto* item = new QListWidgetItem(tr("%1: %2").arg(QFileInfo(photo.path).fileName(), photo.reason), list);
        item->setToolTip(photo.path);
    }
    list->setMinimumSize(460, 160);
    describe(list, tr("Files left out"), tr("Files that can't be used, and why"));
    auto* menu = new QMenu(m_problems);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* content = new QWidgetAction(menu);
    content->setDefaultWidget(list);
    menu->addAction(content);
    menu->popup(m_problems->mapToGlobal(QPoint(0, m_problems->height())));
}

}  // namespace lacuna::ui
