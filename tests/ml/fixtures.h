// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, holes and files that the checks of the ml layer share.
#pragma once

#include <torch/torch.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace lacuna::test {

/// A folder of its own, removed at the end.
class TemporaryFolder {
 public:
    TemporaryFolder()
        : path_(std::filesystem::temp_directory_path() /
                ("lacuna-ml-" + std::to_string(::getpid()) + "-" + std::to_string(count()++))) {
        std::filesystem::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
    static int& count() {
        static int instance = 0;
        return instance;
    }
    std::filesystem::path path_;
};

/// Smooth coloured waves with some noise, [1,3,height,width] in [-1,1]: closer to photos than noise alone.
inline at::Tensor wave_picture(int64_t height, int64_t width) {
    const at::Tensor y = torch::arange(height).view({1, 1, -1, 1}) * 0.11;
    const at::Tensor x = torch::arange(width).view({1, 1, 1, -1}) * 0.07;
    const at::Tensor phase = torch::tensor({0.0F, 1.0F, 2.0F}).view({1, 3, 1, 1});
    return ((y + phase).sin() * 0.5 + (x * 1.3 - phase + y * 0.2).cos() * 0.3 + 0.15 * torch::randn({1, 3, height, width}))
        .clamp(-1, 1);
}

/// [1,1,height,width], 1 inside the rectangle.
inline at::Tensor rectangle(int64_t height, int64_t width, int64_t y0, int64_t x0, int64_t y1, int64_t x1) {
    at::Tensor mask = torch::zeros({1, 1, height, width});
    mask.slice(2, y0, y1).slice(3, x0, x1).fill_(1);
    return mask;
}

inline double max_abs_difference(const at::Tensor& a, const at::Tensor& b) { return (a - b).abs().max().item<double>(); }

}  // namespace lacuna::test
