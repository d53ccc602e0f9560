// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/losses.h"

#include <torch/csrc/autograd/autograd.h>

namespace lacuna::ml {
namespace {

/// Keeps the root of a zero gradient differentiable: 0 * inf would be NaN.
constexpr double k_root_floor = 1e-12;

at::Tensor mean_over_support(const at::Tensor& difference, const at::Tensor& weight, const at::Tensor& support) {
    const at::Tensor sum = (difference * weight).sum({1, 2, 3});
    const at::Tensor count = support.sum({1, 2, 3}) * static_cast<double>(difference.size(1));
    // Masks are whole numbers, so a floor of one changes nothing but the empty sample, whose sum is 0.
    return (sum / count.clamp_min(1)).mean();
}

at::Tensor gram(const at::Tensor& map) {
    const at::Tensor flat = map.flatten(2);
    return flat.matmul(flat.transpose(1, 2)) / static_cast<double>(map.size(1) * map.size(2) * map.size(3));
}

at::Tensor interpolate(const at::Tensor& real, const at::Tensor& fake, const at::Tensor& alpha) {
    const at::Tensor a = alpha.reshape({-1, 1, 1, 1});
    return (real.detach() + a * (fake.detach() - real.detach())).requires_grad_(true);
}

at::Tensor squared_norm(const at::Tensor& gradient, const at::Tensor& mask) {
    const at::Tensor squares = gradient.square();
    return (mask.defined() ? squares * mask : squares).sum({1, 2, 3});
}

at::Tensor distance_from_one(const at::Tensor& squared) { return ((squared + k_root_floor).sqrt() - 1).square().mean(); }

at::Tensor cut_out(const at::Tensor& pictures, const at::Tensor& origins, int64_t side) {
    const auto at_sample = origins.accessor<int64_t, 2>();
    std::vector<at::Tensor> crops;
    for (int64_t n = 0; n < pictures.size(0); ++n) {
        const int64_t y = at_sample[n][0], x = at_sample[n][1];
        TORCH_CHECK(y >= 0 && x >= 0 && y + side <= pictures.size(2) && x + side <= pictures.size(3), "local crop outside");
        crops.push_back(pictures[n].slice(1, y, y + side).slice(2, x, x + side));
    }
    return at::stack(crops);
}

}  // namespace

at::Tensor select_out(const at::Tensor& pictures, const at::Tensor& origins, int64_t side) {
    const auto selection = [&](int64_t column, int64_t size) {
        const at::Tensor wanted = origins.narrow(1, column, 1) + at::arange(side, origins.options());
        return wanted.unsqueeze(2).eq(at::arange(size, origins.options())).to(pictures.scalar_type()).unsqueeze(1);
    };
    return selection(0, pictures.size(2)).matmul(pictures).matmul(selection(1, pictures.size(3)).transpose(2, 3));
}

at::Tensor spatial_discount(const at::Tensor& distance, double gamma) {
    const at::Tensor hole = distance.gt(0).to(distance.scalar_type());
    return gamma == 1 ? hole : at::pow(gamma, distance) * hole;
}

at::Tensor weighted_l1(const at::Tensor& a, const at::Tensor& b, const at::Tensor& weight, const at::Tensor& support) {
    return mean_over_support((a - b).abs(), weight, support);
}

at::Tensor weighted_l2(const at::Tensor& a, const at::Tensor& b, const at::Tensor& weight, const at::Tensor& support) {
    return mean_over_support((a - b).square(), weight, support);
}

at::Tensor total_variation(const at::Tensor& picture, const at::Tensor& hole) {
    const at::Tensor dx = at::constant_pad_nd((picture.slice(3, 1) - picture.slice(3, 0, -1)).abs(), {0, 1});
    const at::Tensor dy = at::constant_pad_nd((picture.slice(2, 1) - picture.slice(2, 0, -1)).abs(), {0, 0, 0, 1});
    return mean_over_support(dx + dy, hole, hole);
}

at::Tensor perceptual_loss(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
    at::Tensor sum = at::zeros({}, a.at(0).options());
    for (std::size_t i = 0; i < a.size(); ++i) sum = sum + (a[i] - b.at(i)).abs().mean();
    return sum;
}

at::Tensor style_loss(const std::vector<at::Tensor>& a, const std::vector<at::Tensor>& b) {
    at::Tensor sum = at::zeros({}, a.at(0).options());
    for (std::size_t i = 0; i < a.size(); ++i) sum = sum + (gram(a[i]) - gram(b.at(i))).abs().mean();
    return sum;
}

at::Tensor crop_local(const at::Tensor& pictures, const at::Tensor& origins, int64_t side) {
    TORCH_CHECK(origins.sizes() == at::IntArrayRef({pictures.size(0), 2}), "origins must be [N,2]");
    return origins.is_cpu() ? cut_out(pictures, origins, side) : select_out(pictures, origins, side);
}

at::Tensor critic_loss(AdversarialKind kind, const std::vector<at::Tensor>& real, const std::vector<at::Tensor>& fake) {
    at::Tensor sum = at::zeros({}, real.at(0).options());
    for (std::size_t i = 0; i < real.size(); ++i) {
        const at::Tensor &r = real[i], &f = fake.at(i);
        switch (kind) {
            case AdversarialKind::None:
                break;
            case AdversarialKind::WganGp:
                sum = sum + (f - r).mean();
                break;
            case AdversarialKind::Dcgan:
                sum = sum + (at::softplus(-r) + at::softplus(f)).mean();
                break;
            case AdversarialKind::Lsgan:
                sum = sum + ((r - 1).square() + f.square()).mean() * 0.5;
                break;
        }
    }
    return sum;
}

at::Tensor generator_adversarial_loss(AdversarialKind kind, const std::vector<at::Tensor>& fake) {
    at::Tensor sum = at::zeros({}, fake.at(0).options());
    for (const at::Tensor& f : fake) {
        switch (kind) {
            case AdversarialKind::None:
                break;
            case AdversarialKind::WganGp:
                sum = sum - f.mean();
                break;
            case AdversarialKind::Dcgan:
                sum = sum + at::softplus(-f).mean();
                break;
            case AdversarialKind::Lsgan:
                sum = sum + (f - 1).square().mean() * 0.5;
                break;
        }
    }
    return sum;
}

at::Tensor gradient_penalty(Critics& critics, const CriticInput& real, const CriticInput& fake, const CriticInput& mask,
                            const at::Tensor& alpha_whole, const at::Tensor& alpha_local) {
    CriticInput between;
    std::vector<at::Tensor> inputs, masks;
    if (critics->sees_whole()) {
        between.whole = interpolate(real.whole, fake.whole, alpha_whole);
        inputs.push_back(between.whole);
        masks.push_back(mask.whole);
    }
    if (critics->sees_local()) {
        between.local = interpolate(real.local, fake.local, alpha_local);
        inputs.push_back(between.local);
        masks.push_back(mask.local);
    }
    at::Tensor total = at::zeros({}, inputs[0].options());
    for (const at::Tensor& score : critics->forward(between.whole, between.local)) total = total + score.sum();
    // The scores of the two critics have disjoint inputs, so the gradient of their sum is both gradients.
    const auto gradients = torch::autograd::grad({total}, inputs, {}, true, true);
    std::vector<at::Tensor> squared;
    for (std::size_t i = 0; i < inputs.size(); ++i) squared.push_back(squared_norm(gradients[i], masks[i]));
    if (critics->layout() == CriticLayout::Concatenated) return distance_from_one(squared[0] + squared[1]);
    at::Tensor penalty = at::zeros({}, inputs[0].options());
    for (const at::Tensor& s : squared) penalty = penalty + distance_from_one(s);
    return penalty;
}

}  // namespace lacuna::ml
