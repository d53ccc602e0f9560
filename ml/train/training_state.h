// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/optim/adam.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "ml/io/safetensors.h"
#include "ml/nn/generator.h"
#include "ml/train/critics.h"
#include "ml/train/recipe.h"

namespace lacuna::ml {

/// Everything that training changes: the generator, its moving average, the critics and both optimizers.
class TrainingState {
 public:
    /// Takes the generator over. Convolution weights are kept channels-last. Critics are made from the global random state
    /// (torch::manual_seed); none where the recipe has no adversarial loss.
    TrainingState(const Recipe& recipe, Generator generator, int64_t side, torch::Device device);

    Generator generator, average;
    Critics critics{nullptr};
    std::unique_ptr<torch::optim::Adam> generator_optimizer, critic_optimizer;

    /// Moves the average towards the weights; `iteration` counts from 1. Early on the average follows faster, or it would keep
    /// the first weights for a long time.
    void update_average(int64_t iteration);

    /// All of it as tensors on the CPU that share memory with nothing.
    [[nodiscard]] TensorFile tensors() const;
    /// Puts back what tensors() gave. Throws FileError, naming the tensor, when one is missing, superfluous or of another shape.
    void restore(const TensorFile& file, const std::string& name);
    /// The first parameter that isn't finite everywhere, or nothing.
    [[nodiscard]] std::optional<std::string> find_not_finite() const;

 private:
    double decay_;
};

}  // namespace lacuna::ml
