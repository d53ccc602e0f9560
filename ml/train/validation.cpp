// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/validation.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

#include "ml/ops/cancelled.h"
#include "ml/train/autocast.h"

namespace lacuna::ml {
namespace {

/// Mean per sample over hole pixels and channels, [N].
at::Tensor hole_mean(const at::Tensor& values, const at::Tensor& hole) {
    return (values * hole).sum({1, 2, 3}) / (3 * hole.sum({1, 2, 3})).clamp_min(1);
}

/// Identical pictures would be infinitely good; 8-bit photos are never better than this.
constexpr double k_best_psnr = 99;

}  // namespace

ValidationResult validate(Generator& generator, const std::vector<Batch>& batches, torch::Device device, bool bfloat16, int shown,
                          const std::function<bool()>& abandoned) {
    const torch::NoGradGuard no_grad;
    ValidationResult result;
    double crops = 0;
    std::vector<at::Tensor> truth, holes, coarse, refined, argmax;
    for (const Batch& batch : batches) {
        if (abandoned && abandoned()) throw Cancelled();
        const at::Tensor picture = batch.pictures.to(device), hole = batch.holes.to(device), known = picture * (1 - hole);
        GeneratorOutput output;
        {
            const Bfloat16Scope precision(device.type(), bfloat16);
            output = generator->forward(known.contiguous(at::MemoryFormat::ChannelsLast), hole);
        }
        const auto compose = [&](const at::Tensor& x) { return x.defined() ? x.clamp(-1, 1) * hole + known : at::Tensor(); };
        const at::Tensor x1 = compose(output.x1), best = compose(output.result());
        // Pictures span 2; percentages and decibels are of a range of 1.
        const at::Tensor l1 = hole_mean((best - picture).abs(), hole) / 2, l2 = hole_mean((best - picture).square(), hole) / 4;
        result.values.l1_percent += 100 * l1.sum().item<double>();
        if (x1.defined())
            result.values.l1_coarse_percent += 100 * (hole_mean((x1 - picture).abs(), hole) / 2).sum().item<double>();
        result.values.psnr_db += (-10 * l2.log10()).clamp_max(k_best_psnr).sum().item<double>();
        crops += static_cast<double>(picture.size(0));

        const int64_t wanted = std::min<int64_t>(picture.size(0), shown);
        if (wanted <= 0) continue;
        shown -= static_cast<int>(wanted);
        const auto keep = [&](std::vector<at::Tensor>& list, const at::Tensor& x) {
            if (x.defined()) list.push_back(x.narrow(0, 0, wanted).to(at::kCPU));
        };
        keep(truth, picture);
        keep(holes, hole);
        keep(coarse, x1);
        if (output.x2.defined()) keep(refined, best);
        keep(argmax, output.attention.argmax);
    }
    TORCH_CHECK(crops > 0, "no crops to validate with");
    result.values.l1_percent /= crops;
    result.values.l1_coarse_percent /= crops;
    result.values.psnr_db /= crops;
    const auto join = [](const std::vector<at::Tensor>& list) {
        return list.empty() ? at::Tensor() : at::cat(list).contiguous();
    };
    result.samples = {0, join(truth), join(holes), join(coarse), join(refined), join(argmax)};
    return result;
}

}  // namespace lacuna::ml
