// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "ml/train/trainer.h"

namespace lacuna::ml {

struct ValidationResult {
    ValidationValues values;
    TrainingSamples samples;
};

/// Fills fixed crops with `generator` and measures the hole pixels. The first `shown` crops come back as pictures.
/// `abandoned` is polled between batches; where it says true, ml::Cancelled is thrown.
ValidationResult validate(Generator& generator, const std::vector<Batch>& batches, torch::Device device, bool bfloat16, int shown,
                          const std::function<bool()>& abandoned = {});

}  // namespace lacuna::ml
