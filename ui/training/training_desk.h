// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/document.h"
#include "core/training_services.h"
#include "ui/training/photo_trial.h"
#include "ui/training_controller.h"

class QStatusBar;

namespace lacuna::core {
class ModelLibrary;
}

namespace lacuna::ui {

class FillController;
class Prompts;
class TrainingChip;
class TrainingDialog;

/// Everything of training in one place, for the window to connect: the controller, its dialog and chip, fills that hold it back,
/// trials on the open photo, and keeping the model.
class TrainingDesk : public QObject {
    Q_OBJECT
 public:
    struct Parts {
        core::TrainingServices services;
        core::EngineRegistry registry;
        std::shared_ptr<core::ModelLibrary> library;  ///< may be null: then nothing can be kept
        core::Document* document;
        FillController* fill;
        Prompts* prompts;
        QWidget* window;
        QStatusBar* statusBar;
    };
    /// An undecided run of an earlier session is shown at once, so that the chip offers to go on with it.
    explicit TrainingDesk(Parts parts);
    ~TrainingDesk() override;

    bool isAvailable() const { return m_parts.services.isAvailable(); }
    TrainingController* controller() const { return m_controller; }
    /// Made when it is first needed.
    TrainingDialog* dialog();
    void setDevices(const std::vector<core::DeviceInfo>& devices);
    /// Calls `then` at once where nothing is being trained; otherwise asks, saves a checkpoint and calls it then. Not at all when
    /// the user wants to stay.
    void whenTrainingIsSafe(const std::function<void()>& then);

 public Q_SLOTS:
    void open();

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    void message(const QString& text);
    void modelKept(const QString& path, const QString& name);

 private:
    std::optional<TrialCase> trialCase() const;
    QString trialObstacle() const;
    void photoChanged();
    void askForGpuMemory();
    void measure();
    void compare();
    void keep();
    Parts m_parts;
    TrainingController* m_controller;
    PhotoTrial* m_trial;
    TrainingChip* m_chip;
    std::unique_ptr<TrainingDialog> m_dialog;
    std::vector<core::DeviceInfo> m_devices;
    QTimer m_photoTimer;
    bool m_filling = false, m_keeping = false, m_leaving = false;
};

}  // namespace lacuna::ui
