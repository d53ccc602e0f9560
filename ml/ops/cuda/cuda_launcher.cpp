// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/cuda_launcher.h"

#include <c10/cuda/CUDAStream.h>

#include <stdexcept>
#include <string>

#include "ml/ops/cuda/attention_kernels.h"

namespace lacuna::ml::gpu {

namespace {

void check(const char* error) {
    if (error != nullptr) throw std::runtime_error(std::string("CUDA: ") + error);
}

class CudaLauncher : public AttentionLauncher {
 public:
    CudaLauncher() : stream_(c10::cuda::getCurrentCUDAStream().stream()) {
        check(count_multiprocessors(&limits_.multiprocessors));
    }

    AttentionPlan plan(const Cells& foreground, int64_t height, int64_t width, int64_t channels) override {
        return plan_attention(foreground, height, width, channels, limits_);
    }
    void softmax_sweep(const SweepArguments& a) override { check(queue_softmax_sweep(a, stream_)); }
    void weight_sweep(const SweepArguments& a) override { check(queue_weight_sweep(a, stream_)); }
    void fold(const FoldArguments& f) override { check(queue_fold(f, stream_)); }
    void synchronize() override { check(wait_for_stream(stream_)); }

 private:
    void* stream_;
    DeviceLimits limits_;
};

}  // namespace

std::unique_ptr<AttentionLauncher> make_cuda_launcher() { return std::make_unique<CudaLauncher>(); }

}  // namespace lacuna::ml::gpu
