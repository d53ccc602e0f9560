// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "ui/training_controller.h"

namespace lacuna::ui {

/// The training in the status bar: what it does and how far it is; a click opens the dialog. Hidden while there is nothing to
/// say.
class TrainingChip : public QToolButton {
    Q_OBJECT
 public:
    explicit TrainingChip(TrainingController* controller, QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    void refresh();
    TrainingController* m_controller;
};

}  // namespace lacuna::ui
