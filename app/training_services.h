// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training_services.h"

namespace lacuna::app {

/// The training engine of this program, for the editor.
core::TrainingServices makeTrainingServices();

}  // namespace lacuna::app
