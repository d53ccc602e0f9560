// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and recipes small enough to train on in a test.
#pragma once

#include <torch/torch.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "ml/train/photo_source.h"
#include "ml/train/recipe.h"
#include "ml/train/trainer.h"

namespace lacuna::test {

/// Coloured stripes of many directions and widths, made from numbers alone.
class StripePhotos final : public ml::PhotoSource {
 public:
    explicit StripePhotos(std::size_t count = 10, int64_t side = 80, double frequency = 1) {
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 0.7 * static_cast<double>(i), width = frequency * (0.15 + 0.05 * static_cast<double>(i % 4));
            const at::Tensor y = torch::arange(side, torch::kFloat).view({-1, 1, 1}),
                             x = torch::arange(side, torch::kFloat).view({1, -1, 1});
            const at::Tensor phase = torch::tensor({0.F, 1.F, 2.F}).view({1, 1, 3}) + static_cast<float>(i);
            photos_.push_back(((((x * std::cos(angle) + y * std::sin(angle)) * width + phase).sin() * 0.4 + 0.5) * 255)
                                  .to(torch::kByte)
                                  .contiguous());
        }
    }
    [[nodiscard]] std::size_t size() const override { return photos_.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return "stripes " + std::to_string(index); }
    [[nodiscard]] at::Tensor load(std::size_t index) const override { return photos_.at(index); }

 private:
    std::vector<at::Tensor> photos_;
};

/// The recipe with a network of a few channels, small crops and a rate at which a short run shows something.
inline ml::Recipe shrunk(ml::Recipe recipe) {
    recipe.generator.width = 4;
    if (recipe.generator.network == ml::NetworkKind::ContextEncoder) recipe.generator.size = 32;
    recipe.adversarial.width = 4;
    recipe.data.size = 48;
    recipe.data.batch = 2;
    recipe.data.min_scale = 0.8;
    recipe.adversarial.steps = std::min(recipe.adversarial.steps, 2);
    recipe.optimizer.rate = recipe.optimizer.critic_rate = 2e-3;
    recipe.optimizer.ema = 0.9;
    return recipe;
}

inline ml::TrainerOptions small_run(const std::filesystem::path& folder, const ml::Recipe& recipe, std::int64_t iterations) {
    ml::TrainerOptions options;
    options.recipe = recipe;
    options.run = folder;
    options.iterations = iterations;
    options.precision = ml::TrainingPrecision::Float32;
    options.threads = 1;
    options.validation_crops = 4;
    options.sample_crops = 2;
    options.validate_iterations = 1000;
    return options;
}

}  // namespace lacuna::test
