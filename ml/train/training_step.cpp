// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/training_step.h"

#include <torch/torch.h>

#include <cmath>

#include "ml/ops/cancelled.h"
#include "ml/train/autocast.h"
#include "ml/train/losses.h"

namespace lacuna::ml {
namespace {

/// The critics' weights take no part in the generator's update.
class FrozenScope {
 public:
    explicit FrozenScope(torch::nn::Module& module) : parameters_(module.parameters()) { set(false); }
    ~FrozenScope() { set(true); }
    FrozenScope(const FrozenScope&) = delete;
    FrozenScope& operator=(const FrozenScope&) = delete;

 private:
    void set(bool required) {
        for (at::Tensor& parameter : parameters_) parameter.set_requires_grad(required);
    }
    std::vector<at::Tensor> parameters_;
};

}  // namespace

struct TrainingStep::DeviceBatch {
    at::Tensor pictures, holes, known, distance, incomplete;
    at::Tensor local;  // origins, on the CPU
};

TrainingStep::TrainingStep(TrainingState& state, const Recipe& recipe, torch::Device device, bool bfloat16, World& world)
    : state_(state),
      recipe_(recipe),
      device_(device),
      bfloat16_(bfloat16),
      world_(world),
      generator_averager_(world, state.generator->parameters()) {
    if (state_.critics) critic_averager_.emplace(world, state_.critics->parameters());
    if (recipe.loss.need_features()) feature_losses_.emplace(recipe.loss, device, bfloat16);
    // Backward passes take seconds on a CPU; the weights' gradients arrive one after the other all through them.
    for (at::Tensor& parameter : state_.generator->parameters()) parameter.register_hook([this](const at::Tensor&) { poll(); });
}

void TrainingStep::poll() const {
    if (abandoned && abandoned()) throw Cancelled();
}

void TrainingStep::require_finite(const at::Tensor& loss, const char* what) const {
    const double value = loss.item<double>();
    if (std::isfinite(value)) {
        if (world_.size() == 1 || !world_.any(false)) return;
        throw TrainingDiverged(std::string(what) + " became NaN or infinite in another process");
    }
    if (world_.size() > 1) (void)world_.any(true);
    throw TrainingDiverged(std::string(what) + " became " + (std::isnan(value) ? "NaN" : "infinite"));
}

void TrainingStep::backward(const at::Tensor& loss, GradientAverager& averager, std::size_t part, std::size_t parts) const {
    const bool last = part + 1 == parts;
    if (last) averager.begin();
    (loss / static_cast<double>(parts)).backward();
    if (last) averager.finish();
}

TrainingStep::DeviceBatch TrainingStep::to_device(const Batch& batch) const {
    DeviceBatch result;
    result.pictures = batch.pictures.to(device_).contiguous(at::MemoryFormat::ChannelsLast);
    result.holes = batch.holes.to(device_);
    result.known = 1 - result.holes;
    result.distance = batch.distance.to(device_);
    result.incomplete = result.pictures * result.known;
    result.local = batch.local;
    return result;
}

at::Tensor TrainingStep::composed(const DeviceBatch& batch, const at::Tensor& result) const {
    return result * batch.holes + batch.incomplete;
}

void TrainingStep::update_critics(std::span<const Batch> batches, std::span<const at::Tensor> mixing, LossValues& values) {
    Critics& critics = state_.critics;
    const AdversarialOptions& options = recipe_.adversarial;
    critics->zero_grad();
    values.critic = values.penalty = 0;
    const double share = 1. / static_cast<double>(batches.size());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        poll();
        const DeviceBatch batch = to_device(batches[i]);
        at::Tensor fake;
        {
            const torch::NoGradGuard no_grad;
            const CancelScope cancel(abandoned);
            const Bfloat16Scope precision(device_.type(), bfloat16_);
            fake = composed(batch, state_.generator->forward(batch.incomplete, batch.holes).result());
        }
        poll();
        const int64_t half = batch.pictures.size(2) / 2;
        CriticInput real_input, fake_input, mask;
        if (critics->sees_whole()) {
            real_input.whole = batch.pictures;
            fake_input.whole = fake;
            mask.whole = batch.holes;
        }
        if (critics->sees_local()) {
            real_input.local = crop_local(batch.pictures, batch.local, half);
            fake_input.local = crop_local(fake, batch.local, half);
            mask.local = crop_local(batch.holes, batch.local, half);
        }
        const auto real = critics->forward(real_input.whole, real_input.local);
        const auto made_up = critics->forward(fake_input.whole, fake_input.local);
        at::Tensor loss = critic_loss(options.kind, real, made_up);
        require_finite(loss, "the critics' loss");
        values.critic += share * loss.item<double>();
        if (options.kind == AdversarialKind::WganGp && options.penalty > 0) {
            const at::Tensor alpha = mixing[i].to(device_);
            const at::Tensor penalty = gradient_penalty(critics, real_input, fake_input,
                                                        options.masked_penalty ? mask : CriticInput{}, alpha[0], alpha[1]);
            require_finite(penalty, "the gradient penalty");
            values.penalty += share * penalty.item<double>();
            loss = loss + options.penalty * penalty;
        }
        poll();
        backward(loss, *critic_averager_, i, batches.size());
    }
    poll();
    state_.critic_optimizer->step();
}

at::Tensor TrainingStep::reconstruction(const DeviceBatch& batch, const GeneratorOutput& output, LossValues& values,
                                        double share) const {
    const ReconstructionWeights& weights = recipe_.loss;
    const at::Tensor discount = spatial_discount(batch.distance, weights.discount);
    const at::Tensor plain = spatial_discount(batch.distance, 1);
    at::Tensor total = at::zeros({}, batch.pictures.options());
    const auto add_stage = [&](const at::Tensor& picture, const at::Tensor& weight, double factor, double& shown) {
        const at::Tensor l1 = weighted_l1(picture, batch.pictures, weight, batch.holes);
        const at::Tensor known = weighted_l1(picture, batch.pictures, batch.known, batch.known);
        require_finite(l1, "the l1 loss");
        require_finite(known, "the known pixels' loss");
        shown += share * l1.item<double>();
        values.known += share * known.item<double>();
        total = total + factor * (weights.l1 * l1 + weights.known * known);
        if (weights.l2 > 0) {
            const at::Tensor l2 = factor * weights.l2 * weighted_l2(picture, batch.pictures, weight, batch.holes);
            values.other += share * l2.item<double>();
            total = total + l2;
        }
    };
    // Unclipped: a value beyond the range has no gradient after clipping, and would stay there.
    const bool refined = output.x2.defined();
    if (output.x1.defined()) add_stage(output.x1_unclipped, discount, refined ? weights.coarse : 1, values.l1_coarse);
    if (refined) add_stage(output.x2_unclipped, weights.discount_refined ? discount : plain, 1, values.l1_refined);
    return total;
}

at::Tensor TrainingStep::picture_losses(const DeviceBatch& batch, const at::Tensor& picture) const {
    at::Tensor total = at::zeros({}, picture.options());
    if (recipe_.loss.tv > 0) total = total + recipe_.loss.tv * total_variation(picture, batch.holes);
    if (feature_losses_) total = total + (*feature_losses_)(picture, batch.pictures, [this] { poll(); });
    return total;
}

void TrainingStep::update_generator(std::span<const Batch> batches, bool adversarial, LossValues& values) {
    Critics& critics = state_.critics;
    state_.generator->zero_grad();
    const double critic = values.critic, penalty = values.penalty, share = 1. / static_cast<double>(batches.size());
    values = LossValues{};
    values.critic = critic;
    values.penalty = penalty;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        poll();
        const DeviceBatch batch = to_device(batches[i]);
        GeneratorOutput output;
        {
            const CancelScope cancel(abandoned);
            const Bfloat16Scope precision(device_.type(), bfloat16_);
            output = state_.generator->forward(batch.incomplete, batch.holes);
        }
        poll();
        const at::Tensor picture = composed(batch, output.result());
        at::Tensor loss = reconstruction(batch, output, values, share);
        const at::Tensor other = picture_losses(batch, picture);
        require_finite(other, "the picture losses");
        values.other += share * other.item<double>();
        loss = loss + other;
        if (adversarial) {
            const FrozenScope frozen(*critics);
            const at::Tensor local =
                critics->sees_local() ? crop_local(picture, batch.local, batch.pictures.size(2) / 2) : at::Tensor();
            const at::Tensor opinion = generator_adversarial_loss(
                recipe_.adversarial.kind, critics->forward(critics->sees_whole() ? picture : at::Tensor(), local));
            require_finite(opinion, "the adversarial loss");
            values.adversarial += share * opinion.item<double>();
            loss = loss + recipe_.adversarial.weight * opinion;
        }
        require_finite(loss, "the generator's total loss");
        values.total += share * loss.item<double>();
        poll();
        backward(loss, generator_averager_, i, batches.size());
    }
    if (recipe_.optimizer.clip > 0) {
        const double norm = torch::nn::utils::clip_grad_norm_(state_.generator->parameters(), recipe_.optimizer.clip);
        if (!std::isfinite(norm)) throw TrainingDiverged("the generator's gradient became infinite or NaN");
    }
    poll();
    state_.generator_optimizer->step();
}

void TrainingStep::set_rate(double share) {
    const auto set = [share](torch::optim::Adam& optimizer, double rate) {
        for (auto& group : optimizer.param_groups()) group.options().set_lr(rate * share);
    };
    set(*state_.generator_optimizer, recipe_.optimizer.rate);
    if (state_.critic_optimizer) set(*state_.critic_optimizer, recipe_.optimizer.critic_rate);
}

}  // namespace lacuna::ml
