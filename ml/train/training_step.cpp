// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/training_step.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "ml/ops/cancelled.h"
#include "ml/train/adam.h"
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

/// What is told of a generator's update, in the order in which it is looked at.
enum class Told { Coarse, Refined, Known, Other, Adversarial, Total };
constexpr std::array<const char*, 6> k_told_names{"the l1 loss",        "the l1 loss",          "the known pixels' loss",
                                                  "the picture losses", "the adversarial loss", "the generator's total loss"};

void add_to(at::Tensor& sum, const at::Tensor& value) { sum = sum.defined() ? sum + value : value; }

}  // namespace

/// Sums of losses that stay on the device until all are asked for: every look at one would wait for all work queued so far.
class TrainingStep::Tally {
 public:
    explicit Tally(const at::TensorOptions& options) { sums_.fill(at::zeros({}, options)); }
    void add(Told what, const at::Tensor& loss) { add_to(sums_[static_cast<std::size_t>(what)], loss.detach()); }
    [[nodiscard]] at::Tensor values() const { return at::stack(at::TensorList(sums_.data(), sums_.size())); }

 private:
    std::array<at::Tensor, k_told_names.size()> sums_;
};

struct TrainingStep::DeviceBatch {
    at::Tensor pictures, holes, known, distance, incomplete;
    at::Tensor local;  // origins, on the CPU or the device
};

TrainingStep::TrainingStep(TrainingState& state, const Recipe& recipe, torch::Device device, bool bfloat16, World& world)
    : state_(state),
      recipe_(recipe),
      device_(device),
      bfloat16_(bfloat16),
      world_(world),
      generator_averager_(world, state.generator->parameters()),
      recorded_critics_(state.critics ? state.critics->parameters() : std::vector<at::Tensor>{}),
      recorded_adversarial_(state.generator->parameters()),
      recorded_plain_(state.generator->parameters()) {
    if (state_.critics) critic_averager_.emplace(world, state_.critics->parameters());
    if (recipe.loss.need_features()) feature_losses_.emplace(recipe.loss, device, bfloat16);
    // Backward passes take seconds on a CPU; the weights' gradients arrive one after the other all through them.
    for (at::Tensor& parameter : state_.generator->parameters()) parameter.register_hook([this](const at::Tensor&) { poll(); });
}

void TrainingStep::poll() const {
    if (abandoned && abandoned()) throw Cancelled();
}

std::vector<double> TrainingStep::finite_values(const at::Tensor& told, std::span<const char* const> names) const {
    const at::Tensor on_cpu = told.to(at::kCPU, at::kDouble);
    const double* first = on_cpu.const_data_ptr<double>();
    const std::vector<double> values(first, first + on_cpu.numel());
    const auto broken = std::find_if_not(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    const bool here = broken != values.end(), anywhere = world_.size() > 1 && world_.any(here);
    if (here) {
        const char* name = names[static_cast<std::size_t>(broken - values.begin())];
        throw TrainingDiverged(std::string(name) + " became " + (std::isnan(*broken) ? "NaN" : "infinite"));
    }
    if (anywhere) throw TrainingDiverged("a loss became NaN or infinite in another process");
    return values;
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
    if (batch.distance.defined()) result.distance = batch.distance.to(device_);
    result.incomplete = result.pictures * result.known;
    result.local = batch.local;
    return result;
}

at::Tensor TrainingStep::composed(const DeviceBatch& batch, const at::Tensor& result) const {
    return result * batch.holes + batch.incomplete;
}

at::Tensor TrainingStep::critics_pass(const DeviceBatch& batch, const at::Tensor& mixing, std::size_t part, std::size_t parts) {
    Critics& critics = state_.critics;
    const AdversarialOptions& options = recipe_.adversarial;
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
    at::Tensor loss = critic_loss(options.kind, real, made_up), penalty = at::zeros_like(loss);
    const at::Tensor opinion = loss.detach();
    if (options.kind == AdversarialKind::WganGp && options.penalty > 0) {
        penalty = gradient_penalty(critics, real_input, fake_input, options.masked_penalty ? mask : CriticInput{}, mixing[0],
                                   mixing[1]);
        loss = loss + options.penalty * penalty;
    }
    poll();
    backward(loss, *critic_averager_, part, parts);
    return at::stack({opinion, penalty.detach()});
}

void TrainingStep::update_critics(std::span<const Batch> batches, std::span<const at::Tensor> mixing, LossValues& values) {
    poll();
    at::Tensor told;
    if (batches.size() == 1 && world_.size() == 1) {
        const Batch& batch = batches[0];
        told = recorded_critics_.run(device_, {batch.pictures, batch.holes, batch.local, mixing[0]},
                                     [&](const std::vector<at::Tensor>& in) {
                                         return critics_pass(to_device({in[0], in[1], {}, in[2]}), in[3], 0, 1);
                                     });
    } else {
        state_.critics->zero_grad();
        for (std::size_t i = 0; i < batches.size(); ++i) {
            poll();
            add_to(told, critics_pass(to_device(batches[i]), mixing[i].to(device_), i, batches.size()));
        }
        told = told / static_cast<double>(batches.size());
    }
    const std::vector<double> losses =
        finite_values(told, std::array<const char*, 2>{"the critics' loss", "the gradient penalty"});
    values.critic = losses[0];
    values.penalty = losses[1];
    poll();
    adam_step(*state_.critic_optimizer);
}

at::Tensor TrainingStep::reconstruction(const DeviceBatch& batch, const GeneratorOutput& output, Tally& tally) const {
    const ReconstructionWeights& weights = recipe_.loss;
    const at::Tensor discount = spatial_discount(batch.distance, weights.discount);
    const at::Tensor plain = spatial_discount(batch.distance, 1);
    at::Tensor total = at::zeros({}, batch.pictures.options());
    const auto add_stage = [&](const at::Tensor& picture, const at::Tensor& weight, double factor, Told shown) {
        const at::Tensor l1 = weighted_l1(picture, batch.pictures, weight, batch.holes);
        const at::Tensor known = weighted_l1(picture, batch.pictures, batch.known, batch.known);
        tally.add(shown, l1);
        tally.add(Told::Known, known);
        total = total + factor * (weights.l1 * l1 + weights.known * known);
        if (weights.l2 > 0) {
            const at::Tensor l2 = factor * weights.l2 * weighted_l2(picture, batch.pictures, weight, batch.holes);
            tally.add(Told::Other, l2);
            total = total + l2;
        }
    };
    // Unclipped: a value beyond the range has no gradient after clipping, and would stay there.
    const bool refined = output.x2.defined();
    if (output.x1.defined()) add_stage(output.x1_unclipped, discount, refined ? weights.coarse : 1, Told::Coarse);
    if (refined) add_stage(output.x2_unclipped, weights.discount_refined ? discount : plain, 1, Told::Refined);
    return total;
}

at::Tensor TrainingStep::picture_losses(const DeviceBatch& batch, const at::Tensor& picture) const {
    at::Tensor total = at::zeros({}, picture.options());
    if (recipe_.loss.tv > 0) total = total + recipe_.loss.tv * total_variation(picture, batch.holes);
    if (feature_losses_) total = total + (*feature_losses_)(picture, batch.pictures, [this] { poll(); });
    return total;
}

at::Tensor TrainingStep::generator_pass(const DeviceBatch& batch, bool adversarial, std::size_t part, std::size_t parts) {
    Critics& critics = state_.critics;
    GeneratorOutput output;
    {
        const CancelScope cancel(abandoned);
        const Bfloat16Scope precision(device_.type(), bfloat16_);
        output = state_.generator->forward(batch.incomplete, batch.holes);
    }
    poll();
    Tally tally(batch.pictures.options());
    const at::Tensor picture = composed(batch, output.result());
    at::Tensor loss = reconstruction(batch, output, tally);
    const at::Tensor other = picture_losses(batch, picture);
    tally.add(Told::Other, other);
    loss = loss + other;
    if (adversarial) {
        const FrozenScope frozen(*critics);
        const at::Tensor local =
            critics->sees_local() ? crop_local(picture, batch.local, batch.pictures.size(2) / 2) : at::Tensor();
        const at::Tensor opinion = generator_adversarial_loss(
            recipe_.adversarial.kind, critics->forward(critics->sees_whole() ? picture : at::Tensor(), local));
        tally.add(Told::Adversarial, opinion);
        loss = loss + recipe_.adversarial.weight * opinion;
    }
    tally.add(Told::Total, loss);
    poll();
    backward(loss, generator_averager_, part, parts);
    return tally.values();
}

void TrainingStep::update_generator(std::span<const Batch> batches, bool adversarial, LossValues& values) {
    poll();
    at::Tensor told;
    if (batches.size() == 1 && world_.size() == 1) {
        const Batch& batch = batches[0];
        RecordedPass& recorded = adversarial ? recorded_adversarial_ : recorded_plain_;
        told = recorded.run(device_, {batch.pictures, batch.holes, batch.distance, batch.local},
                            [&](const std::vector<at::Tensor>& in) {
                                return generator_pass(to_device({in[0], in[1], in[2], in[3]}), adversarial, 0, 1);
                            });
    } else {
        state_.generator->zero_grad();
        for (std::size_t i = 0; i < batches.size(); ++i) {
            poll();
            add_to(told, generator_pass(to_device(batches[i]), adversarial, i, batches.size()));
        }
        told = told / static_cast<double>(batches.size());
    }
    const std::vector<double> losses = finite_values(told, k_told_names);
    const auto loss = [&](Told what) { return losses[static_cast<std::size_t>(what)]; };
    values.l1_coarse = loss(Told::Coarse);
    values.l1_refined = loss(Told::Refined);
    values.known = loss(Told::Known);
    values.other = loss(Told::Other);
    values.adversarial = loss(Told::Adversarial);
    values.total = loss(Told::Total);
    if (recipe_.optimizer.clip > 0) {
        const double norm = clip_gradients(state_.generator->parameters(), recipe_.optimizer.clip).item<double>();
        if (!std::isfinite(norm)) throw TrainingDiverged("the generator's gradient became infinite or NaN");
    }
    poll();
    adam_step(*state_.generator_optimizer);
}

void TrainingStep::set_recording(bool allowed) {
    for (RecordedPass* pass : {&recorded_critics_, &recorded_adversarial_, &recorded_plain_}) pass->enabled = allowed;
}

void TrainingStep::set_rate(double share) {
    const auto set = [share](torch::optim::Adam& optimizer, double rate) {
        for (auto& group : optimizer.param_groups()) group.options().set_lr(rate * share);
    };
    set(*state_.generator_optimizer, recipe_.optimizer.rate);
    if (state_.critic_optimizer) set(*state_.critic_optimizer, recipe_.optimizer.critic_rate);
}

}  // namespace lacuna::ml
