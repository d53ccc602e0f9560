// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

#include "core/training.h"

namespace lacuna::core {

/// What training would use of the paths that the user named.
struct FoundPhotos {
    QStringList files;                      ///< pictures, not decoded yet
    qint64 packed = 0;                      ///< photos in packed files
    std::vector<UnreadablePhoto> problems;  ///< missing files, empty files, closed folders, paths that lead to no picture
};

/// The training engine as the program hands it to its window. All of it may be called from any thread.
struct TrainingServices {
    /// See engine::makeTrainingJob. Throws core::Error. The observer outlives the job.
    std::function<std::unique_ptr<TrainingJob>(const TrainingOptions& options, TrainingObserver& observer)> makeJob;
    /// The recipes that ship with the program. Throws core::Error.
    std::function<std::vector<RecipeInfo>()> recipes;
    /// Searches folders to the bottom. Throws nothing: what can't be used is a problem in the answer.
    std::function<FoundPhotos(const QStringList& paths)> findPhotos;
    /// Whether the folder holds a checkpoint.
    std::function<bool(const QString& folder)> hasRun;
    /// Memory that is free on the GPU, in bytes; 0 where there is none or it can't be told. Takes up to a few seconds.
    std::function<double()> freeGpuBytes = [] { return 0.; };
    /// File of the shipped model; empty where there is none.
    QString shippedModel;

    bool isAvailable() const { return makeJob && recipes && findPhotos && hasRun; }
};

}  // namespace lacuna::core
