// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/training.h"

class QLockFile;

namespace lacuna::ui {

/// A training run that the editor began: its folder, and `run.json` there, which says with what options, so that the run can go
/// on after the program ended in whatever way. The folder stays until the user keeps or discards the result.
struct TrainingRun {
    core::TrainingOptions options;  ///< options.runFolder is the run's folder; `resume` is not stored
    QDateTime started;
    QString startName;   ///< what it starts from, for users
    bool ended = false;  ///< by its budget or by Stop; otherwise it was interrupted

    double seconds = 0.;  ///< trained in all when it was recorded

    bool isNull() const { return options.runFolder.isEmpty(); }
};

/// Where the editor keeps its runs: "training" in the platform's data folder.
QString standardTrainingFolder();

/// A folder for a new run below `home`, not made yet, named after the time.
QString newRunFolder(const QString& home, const QDateTime& now);

/// Writes run.json, atomically; makes the folder. Throws core::Error(OutputUnwritable).
void writeRun(const TrainingRun& run);

/// Nothing where the folder has no run.json that can be read.
std::optional<TrainingRun> readRun(const QString& folder);

/// Held by the program that trains the run.
std::unique_ptr<QLockFile> lockOf(const QString& runFolder);

/// The runs below `home` that were neither kept nor discarded and that no other program is training, the newest first.
std::vector<TrainingRun> undecidedRuns(const QString& home);

}  // namespace lacuna::ui
