// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/training/photo_trial.h"
#include "ui/training_controller.h"

class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

class ProgressPage;
class Prompts;
class ResultPage;
class SetupPage;

/// Training from choosing photos to keeping the model, in three pages. Closing it only hides it: training goes on. Buttons follow
/// what the training thread has confirmed.
class TrainingDialog : public QDialog {
    Q_OBJECT
 public:
    /// `library` may be null: then nothing can be kept.
    TrainingDialog(TrainingController* controller, core::ModelLibrary* library, Prompts* prompts, QWidget* parent = nullptr);

    SetupPage* setup() const { return m_setup; }
    ProgressPage* progressPage() const { return m_progress; }
    ResultPage* result() const { return m_result; }
    enum Page { SetupTab, ProgressTab, ResultTab };
    void showPage(Page page);
    Page page() const;
    /// Shows itself, in front, on the page that matters now.
    void present();

 protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

 private:
    void start();
    void resume();
    void discard();
    void refresh();
    void refreshRuns();
    QWidget* makeButtons();
    QPushButton* button(const QString& text, const QString& name, const QString& tip);
    void fillExtendMenu();

    TrainingController* m_controller;
    Prompts* m_prompts;
    QTabWidget* m_tabs;
    SetupPage* m_setup;
    ProgressPage* m_progress;
    ResultPage* m_result;
    QPushButton *m_start, *m_pause, *m_resume, *m_stop, *m_extend;
    QMenu* m_extendMenu;
    QLabel* m_why;
    TrainingController::Phase m_lastPhase = TrainingController::Phase::Empty;
};

}  // namespace lacuna::ui
