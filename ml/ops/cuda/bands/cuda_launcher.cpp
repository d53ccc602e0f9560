// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cuda/bands/cuda_launcher.h"

#include <ATen/ATen.h>

#include <algorithm>

#include "ml/ops/cuda/bands/attention_kernels.h"
#include "ml/ops/cuda/cuda_device.h"

namespace lacuna::ml::gpu::bands {

namespace {

// Larger bands work out less margin twice: a tenth less of the work at 2048 pixels than with a quarter of this.
constexpr int64_t kMostMatrixBytes = int64_t{2} << 30;
constexpr int64_t kMatrixShare = 16;  // of the device's memory
constexpr int64_t kLittleMatrixBytes = int64_t{1} << 20;

class CudaLauncher : public AttentionLauncher {
 public:
    CudaLauncher(Pasting pasting, Room room) : stream_(current_stream()) {
        const DeviceFacts facts = device_facts();
        limits_.multiprocessors = facts.multiprocessors;
        limits_.matrix_bytes = room == Room::Little ? kLittleMatrixBytes : std::min(facts.bytes / kMatrixShare, kMostMatrixBytes);
        limits_.bfloat16_pairs = pasting == Pasting::Pairs;
    }

    [[nodiscard]] const DeviceLimits& limits() const override { return limits_; }
    void prepare(const AttentionArguments& a) override { check_cuda(queue_prepare(a, stream_)); }
    void rows(const AttentionArguments& a) override { check_cuda(queue_rows(a, stream_)); }
    void weights(const AttentionArguments& a) override { check_cuda(queue_weights(a, stream_)); }
    void place(const AttentionArguments& a) override { check_cuda(queue_place(a, stream_)); }
    void multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b) override {
        at::Tensor to = out;
        at::bmm_out(to, a, b, at::kFloat);
    }
    void synchronize() override { wait_for_stream(stream_); }

 private:
    void* stream_;
    DeviceLimits limits_;
};

}  // namespace

std::unique_ptr<AttentionLauncher> make_cuda_launcher(Pasting pasting, Room room) {
    return std::make_unique<CudaLauncher>(pasting, room);
}

}  // namespace lacuna::ml::gpu::bands
