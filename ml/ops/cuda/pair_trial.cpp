// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/pair_trial.h"

#include <ATen/ATen.h>

#include <functional>
#include <stdexcept>
#include <string>

#include "ml/ops/cuda/host_pairs.h"
#include "ml/ops/cuda/scrambled.h"

namespace lacuna::ml::gpu {

namespace {

constexpr double kTolerance = 1e-5;
constexpr int kSamples = 2, kHeight = 7, kWidth = 11, kCells = kHeight * kWidth;

/// What sums a case on either side; `rows` of `out` and `in` are the stored ones.
using Sum = std::function<void(const PairKernels&, const PairStep&, const float* factor)>;

struct Rows {
    int first, count;
};

at::Tensor summed(const PairKernels& kernels, at::Device device, Rows out, Rows in, bool accumulate, const Sum& sum) {
    const at::Tensor source = scrambled({kSamples, in.count, kCells}, 0.1).to(device),
                     target = scrambled({kSamples, out.count, kCells}, 0.6).to(device),
                     factor = scrambled({kSamples, kCells}, 0.9).to(device);
    const PairStep step{kSamples,
                        kHeight,
                        kWidth,
                        {target.mutable_data_ptr<float>(), out.first, out.count},
                        {source.const_data_ptr<float>(), in.first, in.count},
                        accumulate};
    sum(kernels, step, factor.const_data_ptr<float>());
    return target.cpu();
}

void compare(const char* name, const PairKernels& kernels, at::Device device, const Sum& sum) {
    const HostPairs host;
    for (const auto& [out, in] : {std::pair{Rows{0, kCells}, Rows{0, kCells}}, {{22, 33}, {11, 55}}, {{11, 55}, {22, 33}}}) {
        for (const bool accumulate : {false, true}) {
            const at::Tensor want = summed(host, at::kCPU, out, in, accumulate, sum),
                             got = summed(kernels, device, out, in, accumulate, sum);
            const double error = (got - want).abs().max().item<double>();
            if (!(error <= kTolerance))  // NaN too
                throw std::runtime_error(std::string("the trial \"") + name + "\" differs by " + std::to_string(error));
        }
    }
}

}  // namespace

void try_pairs(const PairKernels& kernels, at::Device device) {
    for (const bool first : {false, true}) {
        compare("boxes", kernels, device, [&](const PairKernels& k, const PairStep& step, const float* factor) {
            k.box({step, factor, first});
        });
        compare("propagation", kernels, device, [&](const PairKernels& k, const PairStep& step, const float*) {
            k.propagate({step, kWidth, kCells - kWidth, first});
        });
        for (const int right : {-1, 1})
            compare("overlap", kernels, device, [&](const PairKernels& k, const PairStep& step, const float*) {
                k.overlap({step, first ? 1 : -1, right});
            });
    }
}

}  // namespace lacuna::ml::gpu
