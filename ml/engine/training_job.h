// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/training_services.h"

namespace lacuna::engine {

/// Prepares a run. Lists the photos, reads the recipe, checks devices and the start model's kind; trains nothing yet. Throws
/// core::Error. The observer outlives the job.
std::unique_ptr<core::TrainingJob> makeTrainingJob(const core::TrainingOptions& options, core::TrainingObserver& observer);

/// The recipes that ship with the program, by name.
std::vector<core::RecipeInfo> shippedRecipes();

/// What makeTrainingJob would train on, without opening it. A path that can't be used is a problem in the answer.
core::FoundPhotos findTrainingPhotos(const QStringList& paths);

/// Whether the folder holds a run that can be resumed.
bool hasTrainingRun(const QString& folder);

}  // namespace lacuna::engine
