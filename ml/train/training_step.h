// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>

#include "ml/train/crop_loader.h"
#include "ml/train/distributed.h"
#include "ml/train/feature_losses.h"
#include "ml/train/recorded_pass.h"
#include "ml/train/training_state.h"

namespace lacuna::ml {

/// Values of one iteration's losses, before their weights. What a recipe doesn't use stays 0. Pictures are in [-1,1], so an l1
/// of 0.2 is a tenth of the value range.
struct LossValues {
    double l1_coarse = 0;    ///< hole, first stage, with its discount
    double l1_refined = 0;   ///< hole, second stage
    double known = 0;        ///< known pixels, both stages
    double adversarial = 0;  ///< generator's
    double critic = 0;       ///< critics', without penalty; of the last critic step
    double penalty = 0;      ///< gradient penalty, without its weight
    double other = 0;        ///< squared difference, total variation, perceptual and style, with their weights
    double total = 0;        ///< what the generator minimises
};

/// A loss became NaN or infinite; the message says which. The weights are those before the step.
class TrainingDiverged : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

/// Makes the updates of a training run. Several batches in one update are micro-batches: their gradients are averaged.
class TrainingStep {
 public:
    /// Everything given must outlive this. Gradients are averaged over the world's processes. Reads the recipe's feature network
    /// where its losses need one; throws FileError where it can't.
    TrainingStep(TrainingState& state, const Recipe& recipe, torch::Device device, bool bfloat16, World& world);

    /// One update of the critics. `mixing`, one for each batch: [2,N] in [0,1), where between a real and a made-up picture the
    /// gradient penalty looks, for the whole picture and for its local crop.
    void update_critics(std::span<const Batch> batches, std::span<const at::Tensor> mixing, LossValues& values);
    /// One update of the generator; `adversarial`: with the critics' opinion.
    void update_generator(std::span<const Batch> batches, bool adversarial, LossValues& values);
    /// Sets both optimizers' rates to this share of the recipe's.
    void set_rate(double share);

    /// Polled several times a second; where it says true, the update is abandoned by ml::Cancelled, and all weights are those
    /// before it.
    std::function<bool()> abandoned;

    /// Whether a GPU may record its passes and launch them whole.
    void set_recording(bool allowed);

 private:
    struct DeviceBatch;
    class Tally;
    DeviceBatch to_device(const Batch& batch) const;
    at::Tensor composed(const DeviceBatch& batch, const at::Tensor& result) const;
    /// Leave gradients; return the losses on the device.
    at::Tensor critics_pass(const DeviceBatch& batch, const at::Tensor& mixing, std::size_t part, std::size_t parts);
    at::Tensor generator_pass(const DeviceBatch& batch, bool adversarial, std::size_t part, std::size_t parts);
    at::Tensor reconstruction(const DeviceBatch& batch, const GeneratorOutput& output, Tally& tally) const;
    at::Tensor picture_losses(const DeviceBatch& batch, const at::Tensor& picture) const;
    /// Of micro-batch `part` of `parts`; with the last one the gradients are exchanged.
    void backward(const at::Tensor& loss, GradientAverager& averager, std::size_t part, std::size_t parts) const;
    /// What a pass has told, on the CPU. Throws TrainingDiverged, on all processes if on one, where one isn't finite.
    std::vector<double> finite_values(const at::Tensor& told, std::span<const char* const> names) const;
    void poll() const;

    TrainingState& state_;
    const Recipe& recipe_;
    torch::Device device_;
    bool bfloat16_;
    World& world_;
    GradientAverager generator_averager_;
    std::optional<GradientAverager> critic_averager_;
    std::optional<FeatureLosses> feature_losses_;
    RecordedPass recorded_critics_, recorded_adversarial_, recorded_plain_;
};

}  // namespace lacuna::ml
