// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/Device.h>

#include <opencv2/core/mat.hpp>

namespace lacuna::engine {

/// CV_32FC3 in [0, 1] to [1, 3, H, W] in [-1, 1] on the device.
at::Tensor toTensor(const cv::Mat& rgb, c10::Device device);

/// CV_8UC1, 255 = set, to [1, 1, H, W] of 0 and 1 on the device; undefined for an empty mask.
at::Tensor toMaskTensor(const cv::Mat& mask, c10::Device device);

/// [1, 3, H, W] in [-1, 1], on any device, to CV_32FC3 in [0, 1].
cv::Mat toMat(const at::Tensor& picture);

/// A copy in page-locked memory, which a GPU reads by itself while the processor goes on; what was given where there is none.
at::Tensor pageLocked(const at::Tensor& onCpu);

}  // namespace lacuna::engine
