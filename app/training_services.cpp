// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training_services.h"

#include <QCoreApplication>

#include "core/error.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/training_job.h"

namespace lacuna::app {

core::TrainingServices makeTrainingServices() {
    core::TrainingServices services;
    services.makeJob = engine::makeTrainingJob;
    services.recipes = engine::shippedRecipes;
    services.findPhotos = engine::findTrainingPhotos;
    services.hasRun = engine::hasTrainingRun;
    services.freeGpuBytes = engine::freeGpuBytes;
    services.shippedModel = engine::shippedModelPath();
    return services;
}

}  // namespace lacuna::app
