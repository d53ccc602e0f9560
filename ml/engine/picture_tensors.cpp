// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/picture_tensors.h"

#include <cstring>

#include <ATen/ATen.h>

namespace lacuna::engine {
namespace {

/// LibTorch doesn't use page-locked memory again before the GPU has read it. From ordinary memory it copies before it returns.
at::Tensor onDevice(const at::Tensor& onCpu, c10::Device device) {
    return device.is_cpu() ? onCpu : pageLocked(onCpu).to(device, /*non_blocking=*/true);
}

}  // namespace

at::Tensor pageLocked(const at::Tensor& onCpu) {
    try {
        return at::empty(onCpu.sizes(), onCpu.options().pinned_memory(true)).copy_(onCpu);
    } catch (const c10::Error&) {
        return onCpu;  // there's little of it, and without it things merely take longer
    }
}

at::Tensor toTensor(const cv::Mat& rgb, c10::Device device) {
    const cv::Mat dense = rgb.isContinuous() ? rgb : rgb.clone();
    const at::Tensor rows = at::from_blob(dense.data, {1, dense.rows, dense.cols, 3}, at::kFloat);
    return onDevice(rows, device).permute({0, 3, 1, 2}).mul(2).sub_(1).contiguous();
}

at::Tensor toMaskTensor(const cv::Mat& mask, c10::Device device) {
    if (mask.empty()) return {};
    const cv::Mat dense = mask.isContinuous() ? mask : mask.clone();
    const at::Tensor bytes = at::from_blob(dense.data, {1, 1, dense.rows, dense.cols}, at::kByte);
    return onDevice(bytes, device).gt(127).to(at::kFloat);
}

cv::Mat toMat(const at::Tensor& picture) {
    const at::Tensor rows =
        picture.to(at::kCPU, at::kFloat).add(1).mul_(0.5).clamp_(0, 1).squeeze(0).permute({1, 2, 0}).contiguous();
    cv::Mat rgb(static_cast<int>(rows.size(0)), static_cast<int>(rows.size(1)), CV_32FC3);
    std::memcpy(rgb.data, rows.data_ptr<float>(), rgb.total() * rgb.elemSize());
    return rgb;
}

}  // namespace lacuna::engine
