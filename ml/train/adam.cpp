// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/adam.h"

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace lacuna::ml {

namespace {

using torch::optim::AdamParamState;

AdamParamState& state_of(torch::optim::Adam& optimizer, const at::Tensor& parameter) {
    auto& entry = optimizer.state()[parameter.unsafeGetTensorImpl()];
    if (!entry) {
        auto fresh = std::make_unique<AdamParamState>();
        fresh->step(0);
        fresh->exp_avg(at::zeros_like(parameter));
        fresh->exp_avg_sq(at::zeros_like(parameter));
        entry = std::move(fresh);
    }
    return static_cast<AdamParamState&>(*entry);
}

void fused_step(torch::optim::Adam& optimizer, const torch::optim::OptimizerParamGroup& group) {
    const auto& options = static_cast<const torch::optim::AdamOptions&>(group.options());
    TORCH_CHECK(options.weight_decay() == 0 && !options.amsgrad(), "adam_step: neither weight decay nor amsgrad");
    std::vector<at::Tensor> parameters, gradients, means, squares, steps;
    int64_t last_step = 0;
    for (const at::Tensor& parameter : group.params()) {
        if (!parameter.grad().defined()) continue;
        AdamParamState& state = state_of(optimizer, parameter);
        state.step(state.step() + 1);
        parameters.push_back(parameter);
        gradients.push_back(parameter.grad());
        means.push_back(state.exp_avg());
        squares.push_back(state.exp_avg_sq());
        // Read only; nearly always the same number as for the one before.
        steps.push_back(state.step() == last_step ? steps.back()
                                                  : at::full({}, static_cast<double>(state.step()),
                                                             parameter.options().dtype(at::kFloat).requires_grad(false)));
        last_step = state.step();
    }
    if (parameters.empty()) return;
    at::_fused_adam_(parameters, gradients, means, squares, {}, steps, options.lr(), std::get<0>(options.betas()),
                     std::get<1>(options.betas()), 0, options.eps(), false, false);
}

}  // namespace

void adam_step(torch::optim::Adam& optimizer) {
    const torch::NoGradGuard no_grad;
    const auto& groups = optimizer.param_groups();
    const bool on_gpu = !groups.empty() && !groups[0].params().empty() && groups[0].params()[0].is_cuda();
    if (!on_gpu) {
        optimizer.step();
        return;
    }
    for (const auto& group : groups) fused_step(optimizer, group);
}

at::Tensor clip_gradients(const std::vector<at::Tensor>& parameters, double limit) {
    const torch::NoGradGuard no_grad;
    std::vector<at::Tensor> gradients;
    for (const at::Tensor& parameter : parameters)
        if (parameter.grad().defined()) gradients.push_back(parameter.grad());
    TORCH_CHECK(!gradients.empty(), "clip_gradients: no parameter has a gradient");
    const at::Tensor norm = at::stack(at::_foreach_norm(gradients, 2)).norm();
    if (limit > 0) at::_foreach_mul_(gradients, (limit / (norm + 1e-6)).clamp_max(1));
    return norm;
}

}  // namespace lacuna::ml
