// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/sweeps/cuda_launcher.h"

#include "ml/ops/cuda/cuda_device.h"
#include "ml/ops/cuda/sweeps/attention_kernels.h"

namespace lacuna::ml::gpu::sweeps {

namespace {

constexpr int64_t kLittleWeightBytes = int64_t{1} << 19;
constexpr double kLittleLaunchMacs = 1e6;

class CudaLauncher : public AttentionLauncher {
 public:
    explicit CudaLauncher(Room room) : stream_(current_stream()) {
        limits_.multiprocessors = device_facts().multiprocessors;
        if (room == Room::Usual) return;
        limits_.weight_bytes = kLittleWeightBytes;
        limits_.launch_macs = kLittleLaunchMacs;
    }

    AttentionPlan plan(const Cells& foreground, int64_t height, int64_t width, int64_t channels) override {
        return plan_attention(foreground, height, width, channels, limits_);
    }
    void softmax_sweep(const SweepArguments& a) override { check_cuda(queue_softmax_sweep(a, stream_)); }
    void weight_sweep(const SweepArguments& a) override { check_cuda(queue_weight_sweep(a, stream_)); }
    void fold(const FoldArguments& f) override { check_cuda(queue_fold(f, stream_)); }
    void synchronize() override { wait_for_stream(stream_); }

 private:
    void* stream_;
    DeviceLimits limits_;
};

}  // namespace

std::unique_ptr<AttentionLauncher> make_cuda_launcher(Room room) { return std::make_unique<CudaLauncher>(room); }

}  // namespace lacuna::ml::gpu::sweeps
