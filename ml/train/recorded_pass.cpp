// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/recorded_pass.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "ml/ops/cancelled.h"

namespace lacuna::ml {

namespace {

// The first passes choose the convolutions' algorithms.
constexpr int kPassesBefore = 3;

std::vector<at::Tensor> moved(c10::Device device, const std::vector<at::Tensor>& inputs) {
    std::vector<at::Tensor> result;
    for (const at::Tensor& input : inputs) result.push_back(input.to(device, /*non_blocking=*/true));
    return result;
}

bool same_sizes(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const at::Tensor& x, const at::Tensor& y) { return x.sizes() == y.sizes(); });
}

}  // namespace

at::Tensor RecordedPass::run(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass) {
    if (graph_ && enabled && same_sizes(inputs, inputs_)) {
        for (std::size_t i = 0; i < inputs.size(); ++i) inputs_[i].copy_(inputs[i], /*non_blocking=*/true);
        graph_->replay();
        for (std::size_t i = 0; i < parameters_.size(); ++i) parameters_[i].mutable_grad() = gradients_[i];
        return values_;
    }
    clear_gradients();
    if (enabled && !graph_ && !refused_ && passes_ >= kPassesBefore && DeviceGraph::available(device)) {
        record(device, inputs, pass);
        if (graph_) return run(device, inputs, pass);
    }
    ++passes_;
    return pass(moved(device, inputs));
}

void RecordedPass::record(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass) {
    inputs_ = moved(device, inputs);
    // What earlier passes have left in the allocator would come on top of what the recording takes.
    DeviceGraph::empty_cache(device);
    try {
        graph_ = DeviceGraph::record(device, [&] { values_ = pass(inputs_); });
        for (const at::Tensor& parameter : parameters_) gradients_.push_back(parameter.grad());
        return;
    } catch (const Cancelled&) {
        inputs_.clear();
        clear_gradients();
        throw;
    } catch (const c10::Error& error) {
        TORCH_WARN("Training goes on without recorded passes, which would be faster: ", error.what_without_backtrace());
    }
    refused_ = true;
    inputs_.clear();
    values_.reset();
    clear_gradients();
}

void RecordedPass::clear_gradients() {
    for (at::Tensor& parameter : parameters_) parameter.mutable_grad().reset();
}

}  // namespace lacuna::ml
