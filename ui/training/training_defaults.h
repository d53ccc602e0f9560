// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/training.h"

namespace lacuna::ui {

/// Crops, batch and how many batches go into one update.
struct TrainingSizes {
    int cropPx = 0, batch = 0, accumulate = 1;
};

/// The recipe's own sizes where they fit into `memoryBytes` (0: not known); otherwise a smaller batch, and more of them to one
/// update, which comes to the same; crops get smaller only when not even one fits.
TrainingSizes sizesThatFit(const core::RecipeInfo& recipe, double memoryBytes);

/// Working memory of training on one crop: 2200 bytes a pixel were measured on the CPU (recipes "lacuna" and "paper").
double trainingBytesPerCrop(int cropPx);

/// Iterations between validations for a budget: often enough to see something of a short run; 0 leaves it to the device.
qint64 validationInterval(qint64 iterations);

enum class Trend { Unknown, Better, Same, Worse };

/// What the held-out crops say, in plain language.
struct Verdict {
    Trend trend = Trend::Unknown;
    QString text;
    bool proposesDiscard = false;
};
/// `ended`: the run is over, so there is nothing to wait for.
Verdict judge(const core::TrainingStatus& status, bool ended);

QString durationText(double seconds);
/// "3.2 iterations/s" or "5.1 s an iteration"; empty for 0.
QString rateText(double iterationsPerSecond);

}  // namespace lacuna::ui
