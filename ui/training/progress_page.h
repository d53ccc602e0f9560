// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/training/photo_trial.h"
#include "ui/training_controller.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace lacuna::ui {

class LossChart;
class SampleStrip;

/// What a training run does: verdict, numbers, curves and samples.
class ProgressPage : public QWidget {
    Q_OBJECT
 public:
    explicit ProgressPage(TrainingController* controller, QWidget* parent = nullptr);

    void setScores(const std::optional<TrialScores>& scores, const QString& reason);
    LossChart* chart() const { return m_chart; }
    SampleStrip* strip() const { return m_strip; }

 private:
    void showStatus();
    void showProblems();
    QString stateText() const;
    QString validationText() const;
    QString scoresText() const;
    QLabel* addNumber(const QString& name, const QString& tip, int row, int column);

    TrainingController* m_controller;
    QLabel *m_verdict, *m_state, *m_message;
    QLabel *m_iterations, *m_rate, *m_left, *m_device, *m_photos, *m_validation, *m_photo;
    QProgressBar* m_progress;
    QToolButton* m_problems;
    LossChart* m_chart;
    SampleStrip* m_strip;
    class QGridLayout* m_numbers;
    std::optional<TrialScores> m_scores;
    QString m_noScores;
};

}  // namespace lacuna::ui
