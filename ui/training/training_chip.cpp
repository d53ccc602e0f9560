// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_chip.h"

#include <QPainter>
#include <cmath>

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/training/training_defaults.h"

namespace lacuna::ui {

TrainingChip::TrainingChip(TrainingController* controller, QWidget* parent) : QToolButton(parent), m_controller(controller) {
    setObjectName(QStringLiteral("trainingChip"));
    setIcon(ui::icon(QStringLiteral("train")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(controller, &TrainingController::changed, this, &TrainingChip::refresh);
    sayInEachLanguage(this, [this] { refresh(); });
}

void TrainingChip::refresh() {
    using Phase = TrainingController::Phase;
    const core::TrainingStatus& status = m_controller->status();
    const Phase phase = m_controller->phase();
    const std::optional<double> progress = m_controller->progress();
    const QString percent = progress ? tr("%1 %").arg(std::floor(100 * *progress)) : tr("iteration %1").arg(status.iteration);
    QString text;
    switch (phase) {
        case Phase::Empty:
            break;
        case Phase::Preparing:
            text = tr("Training: getting ready");
            break;
        case Phase::Running:
            text = status.secondsLeft ? tr("Training %1 · %2 left").arg(percent, durationText(*status.secondsLeft))
                                      : tr("Training %1").arg(percent);
            break;
        case Phase::Pausing:
        case Phase::Paused:
            text = m_controller->isHeld() ? tr("Training %1 · waits").arg(percent) : tr("Training %1 · paused").arg(percent);
            break;
        case Phase::Stopping:
            text = tr("Training: saving");
            break;
        case Phase::Ended:
            text = m_controller->run().ended ? tr("Training done: keep it?") : tr("Training interrupted: go on?");
            break;
        case Phase::Failed:
            text = tr("Training failed");
            break;
    }
    setVisible(phase != Phase::Empty);
    if (text != this->text()) setText(text);
    setAccessibleName(text.isEmpty() ? tr("Training") : text);
    const bool over = phase == Phase::Ended || phase == Phase::Failed;
    const QString verdict = phase == Phase::Empty ? QString() : judge(status, over).text + QLatin1Char('\n');
    setToolTip(verdict + tr("Click to open the training window"));
    update();
}

void TrainingChip::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    const std::optional<double> progress = m_controller->progress();
    if (!progress || !m_controller->isActive()) return;
    QPainter painter(this);
    const QRect line(3, height() - 3, width() - 6, 2);
    painter.fillRect(line, palette().color(QPalette::Mid));
    painter.fillRect(QRect(line.topLeft(), QSize(static_cast<int>(*progress * line.width()), line.height())),
                     palette().color(QPalette::Highlight));
}

}  // namespace lacuna::ui
