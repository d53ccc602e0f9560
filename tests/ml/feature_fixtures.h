// SPDX-License-Identifier: GPL-3.0-or-later
// Feature networks of random weights.
#pragma once

#include <torch/torch.h>

#include <cmath>
#include <string>
#include <vector>

#include "ml/io/safetensors.h"

namespace lacuna::test {

/// Where torchvision's networks have their convolutions.
inline const std::vector<int> k_vgg16{0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28};
inline const std::vector<int> k_vgg19{0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28, 30, 32, 34};

/// The VGG layout with few channels: `least` to `least` + 2. Weights of a size that neither lets maps vanish nor grow.
inline ml::TensorFile random_vgg(const std::vector<int>& places, int64_t least = 2) {
    ml::TensorFile file;
    int64_t channels = 3;
    for (const int place : places) {
        const std::string key = "features." + std::to_string(place);
        const int64_t out = least + place % 3;
        file.tensors[key + ".weight"] =
            torch::randn({out, channels, 3, 3}) * std::sqrt(2. / (9. * static_cast<double>(channels)));
        file.tensors[key + ".bias"] = torch::randn({out}) * 0.1;
        channels = out;
    }
    file.tensors["classifier.0.weight"] = torch::zeros({4, 4});
    return file;
}

}  // namespace lacuna::test
