// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/training/photo_trial.h"
#include "ui/training_controller.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace lacuna::ui {

class SplitView;

/// The end of a run: look at both models on the open photo, and keep the new one or not.
class ResultPage : public QWidget {
    Q_OBJECT
 public:
    /// `canKeep`: there is a library to keep it in.
    ResultPage(TrainingController* controller, bool canKeep, QWidget* parent = nullptr);

    SplitView* split() const { return m_split; }
    QString name() const;
    QString note() const;
    /// Put into the fields unless the user has written something there.
    void suggest(const QString& name, const QString& note);
    void setStartName(const QString& name);
    void setPictures(const TrialPictures& pictures);
    void clearPictures();
    /// Why the open photo can't be used for a comparison; empty when it can.
    void setObstacle(const QString& obstacle);
    void setBusy(bool comparing, bool keeping);

 Q_SIGNALS:
    void compareRequested();
    void keepRequested();
    void discardRequested();

 private:
    void refresh();
    TrainingController* m_controller;
    const bool m_canKeep;
    SplitView* m_split;
    QLabel *m_verdict, *m_advice;
    QLineEdit *m_name, *m_note;
    QPushButton *m_compare, *m_keep, *m_discard;
    QString m_obstacle;
    bool m_comparing = false, m_keeping = false;
};

}  // namespace lacuna::ui
