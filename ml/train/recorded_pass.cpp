// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/recorded_pass.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "ml/ops/cancelled.h"

namespace lacuna::ml {

namespace {

// The first passes choose the convolutions' algorithms.
constexpr int kPassesBefore = 3;

std::vector<at::Tensor> moved(c10::Device device, const std::vector<at::Tensor>& inputs, bool copy) {
    std::vector<at::Tensor> result;
    for (const at::Tensor& input : inputs) result.push_back(input.to(device, input.scalar_type(), /*non_blocking=*/true, copy));
    return result;
}

bool same_sizes(const std::vector<std::vector<int64_t>>& sizes, const std::vector<at::Tensor>& inputs) {
    return std::equal(sizes.begin(), sizes.end(), inputs.begin(), inputs.end(),
                      [](at::IntArrayRef x, const at::Tensor& y) { return x == y.sizes(); });
}

}  // namespace

at::Tensor RecordedPass::run(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass) {
    const bool same = same_sizes(sizes_, inputs);
    if (replay_ && enabled && same) {
        for (std::size_t i = 0; i < inputs.size(); ++i) inputs_[i].copy_(inputs[i], /*non_blocking=*/true);
        replay_->run();
        for (std::size_t i = 0; i < parameters_.size(); ++i) parameters_[i].mutable_grad() = gradients_[i];
        return values_;
    }
    clear_gradients();
    if (!replay_ && !same) {
        sizes_.clear();
        for (const at::Tensor& input : inputs) sizes_.push_back(input.sizes().vec());
        passes_ = 0;
    }
    if (enabled && !replay_ && !refused_ && passes_ >= kPassesBefore && recorder_->available(device)) {
        record(device, inputs, pass);
        if (replay_) return run(device, inputs, pass);
    }
    at::Tensor values = pass(moved(device, inputs, false));
    ++passes_;
    return values;
}

void RecordedPass::record(c10::Device device, const std::vector<at::Tensor>& inputs, const Pass& pass) {
    try {
        // The recording's own: what is written to them mustn't change anybody's batch.
        inputs_ = moved(device, inputs, true);
        // What earlier passes have left in the allocator would come on top of what the recording takes.
        recorder_->empty_cache(device);
        replay_ = recorder_->record(device, [&] { values_ = pass(inputs_); });
        for (const at::Tensor& parameter : parameters_) gradients_.push_back(parameter.grad());
        return;
    } catch (const Cancelled&) {
        inputs_.clear();
        clear_gradients();
        throw;
    } catch (const c10::Error& error) {
        TORCH_WARN("Training goes on without recorded passes, which would be faster: ", error.what_without_backtrace());
    } catch (const std::exception& error) {
        TORCH_WARN("Training goes on without recorded passes, which would be faster: ", error.what());
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
