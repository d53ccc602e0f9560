// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/training_state.h"

#include <torch/torch.h>

#include <algorithm>
#include <set>

namespace lacuna::ml {
namespace {

void make_channels_last(torch::nn::Module& module) {
    for (at::Tensor& parameter : module.parameters()) {
        if (parameter.dim() == 4) parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
    }
}

std::unique_ptr<torch::optim::Adam> make_adam(torch::nn::Module& module, double rate, const OptimizerOptions& options) {
    return std::make_unique<torch::optim::Adam>(module.parameters(),
                                                torch::optim::AdamOptions(rate).betas({options.beta1, options.beta2}).eps(1e-8));
}

at::Tensor detached_copy(const at::Tensor& tensor) { return tensor.detach().to(at::kCPU).clone(at::MemoryFormat::Contiguous); }

void add_parameters(TensorFile& file, const std::string& prefix, const torch::nn::Module& module) {
    for (const auto& item : module.named_parameters()) file.tensors[prefix + item.key()] = detached_copy(item.value());
}

/// Adam's first and second moments and its number of steps. Before the first step there are none.
void add_moments(TensorFile& file, const std::string& prefix, const torch::nn::Module& module,
                 const torch::optim::Adam& optimizer) {
    int64_t steps = 0;
    for (const auto& item : module.named_parameters()) {
        const auto entry = optimizer.state().find(item.value().unsafeGetTensorImpl());
        if (entry == optimizer.state().end()) continue;
        const auto& state = static_cast<const torch::optim::AdamParamState&>(*entry->second);
        file.tensors[prefix + "m." + item.key()] = detached_copy(state.exp_avg());
        file.tensors[prefix + "v." + item.key()] = detached_copy(state.exp_avg_sq());
        steps = state.step();
    }
    file.tensors[prefix + "steps"] = torch::tensor({steps}, torch::kLong);
}

/// Takes tensors out of a checkpoint by name and remembers which, so that what is left over is found.
class Taker {
 public:
    Taker(const TensorFile& file, std::string name) : file_(file), name_(std::move(name)) {}

    const at::Tensor& take(const std::string& key) {
        const auto entry = file_.tensors.find(key);
        if (entry == file_.tensors.end()) throw FileError(name_ + ": the tensor '" + key + "' is missing");
        taken_.insert(key);
        return entry->second;
    }
    const at::Tensor& take_like(const std::string& key, const at::Tensor& like) {
        const at::Tensor& tensor = take(key);
        if (tensor.sizes() != like.sizes() || tensor.scalar_type() != like.scalar_type())
            throw FileError(name_ + ": the tensor '" + key + "' has another shape or type than this run needs");
        return tensor;
    }
    void finish() const {
        for (const auto& [key, tensor] : file_.tensors) {
            if (!taken_.contains(key)) throw FileError(name_ + ": the tensor '" + key + "' has no place in this run");
        }
    }

 private:
    const TensorFile& file_;
    std::string name_;
    std::set<std::string> taken_;
};

void restore_parameters(Taker& taker, const std::string& prefix, const torch::nn::Module& module) {
    for (auto& item : module.named_parameters()) item.value().copy_(taker.take_like(prefix + item.key(), item.value()));
}

void restore_moments(Taker& taker, const std::string& prefix, const torch::nn::Module& module, torch::optim::Adam& optimizer) {
    const int64_t steps = taker.take_like(prefix + "steps", torch::zeros({1}, torch::kLong)).item<int64_t>();
    optimizer.state().clear();
    if (steps == 0) return;
    for (const auto& item : module.named_parameters()) {
        const auto moment = [&](const char* kind) {
            const at::Tensor restored = at::empty_like(item.value());
            return restored.copy_(taker.take_like(prefix + kind + item.key(), item.value()));
        };
        auto state = std::make_unique<torch::optim::AdamParamState>();
        state->step(steps);
        state->exp_avg(moment("m."));
        state->exp_avg_sq(moment("v."));
        optimizer.state()[item.value().unsafeGetTensorImpl()] = std::move(state);
    }
}

}  // namespace

TrainingState::TrainingState(const Recipe& recipe, Generator start, int64_t side, torch::Device device)
    : generator(std::move(start)), decay_(recipe.optimizer.ema) {
    generator->to(device);
    make_channels_last(*generator);
    generator->train();
    average = Generator(std::dynamic_pointer_cast<GeneratorImpl>(generator->clone(device)));
    make_channels_last(*average);
    average->eval();
    for (at::Tensor& parameter : average->parameters()) parameter.set_requires_grad(false);
    generator_optimizer = make_adam(*generator, recipe.optimizer.rate, recipe.optimizer);
    if (recipe.adversarial.kind == AdversarialKind::None) return;
    critics = Critics(recipe.adversarial.critics, side, recipe.adversarial.width);
    critics->to(device);
    make_channels_last(*critics);
    critic_optimizer = make_adam(*critics, recipe.optimizer.critic_rate, recipe.optimizer);
}

void TrainingState::update_average(int64_t iteration) {
    const torch::NoGradGuard no_grad;
    const double decay = std::min(decay_, 1 - 10. / (static_cast<double>(iteration) + 10));
    const auto weights = generator->parameters();
    auto averages = average->parameters();
    if (decay_ == 0) {
        at::_foreach_copy_(averages, weights);
    } else {
        at::_foreach_lerp_(averages, weights, 1 - decay);
    }
}

TensorFile TrainingState::tensors() const {
    TensorFile file;
    add_parameters(file, "generator.", *generator);
    add_parameters(file, "average.", *average);
    add_moments(file, "generator_adam.", *generator, *generator_optimizer);
    if (critics) {
        add_parameters(file, "critics.", *critics);
        add_moments(file, "critics_adam.", *critics, *critic_optimizer);
    }
    return file;
}

void TrainingState::restore(const TensorFile& file, const std::string& name) {
    const torch::NoGradGuard no_grad;
    Taker taker(file, name);
    restore_parameters(taker, "generator.", *generator);
    restore_parameters(taker, "average.", *average);
    restore_moments(taker, "generator_adam.", *generator, *generator_optimizer);
    if (critics) {
        restore_parameters(taker, "critics.", *critics);
        restore_moments(taker, "critics_adam.", *critics, *critic_optimizer);
    }
    taker.finish();
}

std::optional<std::string> TrainingState::find_not_finite() const {
    const auto search = [](const torch::nn::Module& module, const std::string& prefix) -> std::optional<std::string> {
        for (const auto& item : module.named_parameters()) {
            if (!item.value().isfinite().all().item<bool>()) return prefix + item.key();
        }
        return std::nullopt;
    };
    if (auto found = search(*generator, "generator.")) return found;
    return critics ? search(*critics, "critics.") : std::nullopt;
}

}  // namespace lacuna::ml
