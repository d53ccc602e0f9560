// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/tools/training_check.h"

#include <torch/torch.h>

#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include "ml/tools/device_meter.h"
#include "ml/tools/made_up_batch.h"
#include "ml/train/training_step.h"

namespace lacuna::ml {

namespace {

/// A training with made-up data; the same updates for the same arguments.
class Training {
 public:
    Training(const Recipe& recipe, int64_t count, c10::Device device, bool recording)
        : recipe_(recipe),
          batch_(made_up_batch(count, recipe.data.size, recipe.data.holes, 4)),
          mixing_(at::rand({2, count})),
          state_(recipe_, seeded_generator(recipe_), recipe.data.size, device),
          step_(state_, recipe_, device, device.is_cuda(), world_) {
        step_.set_recording(recording);
    }

    void update_critics() { step_.update_critics(std::span(&batch_, 1), std::span(&mixing_, 1), losses_); }
    void update_generator() { step_.update_generator(std::span(&batch_, 1), bool(state_.critics), losses_); }
    void iterate() {
        if (state_.critics) update_critics();
        update_generator();
    }
    [[nodiscard]] const LossValues& losses() const { return losses_; }

 private:
    static Generator seeded_generator(const Recipe& recipe) {
        torch::manual_seed(5);
        return Generator(recipe.generator);
    }

    Recipe recipe_;
    Batch batch_;
    at::Tensor mixing_;
    TrainingState state_;
    World world_;
    TrainingStep step_;
    LossValues losses_;
};

Recipe plain_recipe() {
    Recipe recipe;
    recipe.adversarial.kind = AdversarialKind::None;
    recipe.optimizer.clip = 1;
    recipe.data.holes = HoleKind::Mixed;
    return recipe;
}

/// Largest relative difference of the losses after some updates. A few of cuDNN's sums are in no fixed order.
double difference(const Recipe& recipe, c10::Device device) {
    Training recorded(recipe, 4, device, true), launched(recipe, 4, device, false);
    double worst = 0;
    // The first ones aren't recorded; on a CPU none is.
    for (int i = device.is_cuda() ? 7 : 1; i > 0; --i) {
        recorded.iterate();
        launched.iterate();
    }
    const LossValues &a = recorded.losses(), &b = launched.losses();
    for (const auto& [x, y] :
         {std::pair{a.total, b.total}, {a.l1_refined, b.l1_refined}, {a.critic, b.critic}, {a.penalty, b.penalty}}) {
        const double error = std::abs(x - y) / (std::abs(y) + 0.01);
        worst = error <= worst ? worst : error;  // keeps NaN
    }
    return worst;
}

}  // namespace

void check_training(CheckTable& table, c10::Device device, bool speed) {
    constexpr double kTolerance = 0.02;
    const torch::AutoGradMode gradients(true);
    Recipe small = plain_recipe(), critics;
    small.data.size = critics.data.size = 64;
    table.add_error("training: recorded passes against launched ones", difference(small, device), kTolerance);
    table.add_error("training, with critics: the same", difference(critics, device), kTolerance);
    if (!speed || !device.is_cuda()) return;

    at::globalContext().setBenchmarkCuDNN(true);
    const DeviceMeter meter(device);
    const auto cost = [&](const Recipe& recipe, int64_t count, bool recording) {
        Training training(recipe, count, device, recording);
        for (int i = 0; i < 6; ++i) training.iterate();
        std::ostringstream name_text;
        name_text << "training, 256 px, batch " << count << (recording ? ", recorded" : ", launched");
        const std::string name = name_text.str();
        if (recipe.adversarial.kind == AdversarialKind::None) {
            table.add_time(name, meter.milliseconds([&] { training.update_generator(); }));
            return;
        }
        table.add_time(name + ": generator", meter.milliseconds([&] { training.update_generator(); }));
        table.add_time(name + ": critics", meter.milliseconds([&] { training.update_critics(); }));
    };
    for (const bool recording : {true, false}) {
        cost(plain_recipe(), 32, recording);
        cost(Recipe{}, 16, recording);
    }
    at::globalContext().setBenchmarkCuDNN(false);
}

}  // namespace lacuna::ml
