// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/critics.h"

#include <torch/nn/init.h>

#include "ml/nn/generator.h"

namespace lacuna::ml {
namespace {

constexpr int k_kernel = 5, k_stride = 2, k_layers = 4;
constexpr double k_slope = 0.2;
/// Features of each branch before they are put side by side (1024 of Iizuka et al. 2017, section 3.3, at width 64).
constexpr int64_t k_joint_features_per_channel = 16;

const ConvSpec k_spec{"conv", k_kernel, k_stride, 1, 0, 0, Activation::None, false};

}  // namespace

CriticTrunkImpl::CriticTrunkImpl(int64_t width, int64_t last, int64_t side, Padding padding)
    : width_(width), last_(last), side_(side), padding_(padding) {
    TORCH_CHECK(side >= 16, "critics need pictures of at least 16 px a side, got ", side);
    reset();
}

void CriticTrunkImpl::reset() {
    convolutions_.clear();
    int64_t in = 3;
    for (const int64_t out : {width_, 2 * width_, 4 * width_, last_}) {
        convolutions_.push_back(register_module("conv" + std::to_string(convolutions_.size() + 1),
                                                torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, k_kernel).stride(k_stride))));
        in = out;
    }
}

int64_t CriticTrunkImpl::features() const {
    int64_t side = side_;
    for (int layer = 0; layer < k_layers; ++layer) side = (side + 1) / 2;
    return last_ * side * side;
}

at::Tensor CriticTrunkImpl::forward(at::Tensor x) {
    TORCH_CHECK(x.defined() && x.dim() == 4 && x.size(2) == side_ && x.size(3) == side_, "critic made for ", side_, " px a side");
    // The reference splits its zeros unevenly at stride 2; symmetric zeros are Lacuna's own.
    const PadAmount amount = pad_amount(k_spec, padding_);
    for (torch::nn::Conv2d& convolution : convolutions_) {
        if (amount.before == amount.after) {
            x = at::conv2d(x, convolution->weight, convolution->bias, k_stride, amount.before);
        } else {
            x = at::conv2d(at::constant_pad_nd(x, {amount.before, amount.after, amount.before, amount.after}),
                           convolution->weight, convolution->bias, k_stride);
        }
        x = at::leaky_relu(x, k_slope);
    }
    return x.flatten(1);
}

CriticsImpl::CriticsImpl(CriticLayout layout, int64_t side, int64_t width, Padding padding)
    : layout_(layout), side_(side), width_(width), padding_(padding) {
    reset();
}

void CriticsImpl::reset() {
    const bool joint = layout_ == CriticLayout::Concatenated;
    const int64_t out = joint ? k_joint_features_per_channel * width_ : 1;
    if (sees_whole()) {
        whole_ = register_module("global", CriticTrunk(width_, 4 * width_, side_, padding_));
        whole_out_ = register_module("global_out", torch::nn::Linear(whole_->features(), out));
    }
    if (sees_local()) {
        local_ = register_module("local", CriticTrunk(width_, 8 * width_, side_ / 2, padding_));
        local_out_ = register_module("local_out", torch::nn::Linear(local_->features(), out));
    }
    if (joint) joint_out_ = register_module("joint_out", torch::nn::Linear(2 * k_joint_features_per_channel * width_, 1));
    reset_parameters();
}

void CriticsImpl::reset_parameters() {
    const torch::NoGradGuard no_grad;
    for (at::Tensor& parameter : parameters()) {
        if (parameter.dim() > 1) {
            torch::nn::init::xavier_uniform_(parameter);
        } else {
            parameter.zero_();
        }
    }
}

std::vector<at::Tensor> CriticsImpl::forward(const at::Tensor& whole, const at::Tensor& local) {
    at::Tensor a, b;
    if (sees_whole()) a = whole_out_->forward(whole_->forward(whole));
    if (sees_local()) b = local_out_->forward(local_->forward(local));
    if (joint_out_) return {joint_out_->forward(at::leaky_relu(at::cat({a, b}, 1), k_slope)).squeeze(1)};
    std::vector<at::Tensor> scores;
    for (const at::Tensor& score : {a, b}) {
        if (score.defined()) scores.push_back(score.squeeze(1));
    }
    return scores;
}

}  // namespace lacuna::ml
