// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/feature_network.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <set>

namespace lacuna::ml {
namespace {

constexpr std::array<int, 5> k_vgg16{2, 2, 3, 3, 3}, k_vgg19{2, 2, 4, 4, 4};  // convolutions a block

/// A convolution's place in the file and what its ReLU is called.
struct Place {
    int index;
    std::string relu;
    bool pool_before;
};

std::vector<Place> places(const std::array<int, 5>& blocks) {
    std::vector<Place> list;
    int index = 0;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        for (int i = 0; i < blocks[block]; ++i) {
            list.push_back({index, "relu" + std::to_string(block + 1) + "_" + std::to_string(i + 1), block > 0 && i == 0});
            index += 2;  // its ReLU has a number too
        }
        ++index;  // so has the pooling
    }
    return list;
}

std::string key_of(const Place& place, const char* part) { return "features." + std::to_string(place.index) + part; }

/// VGG-16 has a pooling where VGG-19 has its seventh convolution.
std::vector<Place> places_of(const TensorFile& file) {
    return places(file.tensors.contains("features.16.weight") ? k_vgg19 : k_vgg16);
}

void check_names(const TensorFile& file, const std::vector<Place>& network, const std::string& name) {
    if (file.tensors.contains("features.1.weight"))
        throw FileError(name + ": tensor \"features.1.weight\": networks with batch normalisation can't be used");
    std::set<std::string> known;
    for (const Place& place : network)
        for (const char* part : {".weight", ".bias"}) known.insert(key_of(place, part));
    for (const auto& [key, tensor] : file.tensors)
        if (!known.contains(key) && key.rfind("classifier.", 0) != 0)
            throw FileError(name + ": tensor \"" + key + "\" is none of VGG-16's or VGG-19's");
}

at::Tensor take(const TensorFile& file, const std::string& key, const std::string& name) {
    const auto found = file.tensors.find(key);
    if (found == file.tensors.end()) throw FileError(name + ": tensor \"" + key + "\" is missing");
    if (!found->second.is_floating_point())
        throw FileError(name + ": tensor \"" + key + "\" doesn't hold floating-point numbers");
    at::Tensor tensor = found->second.to(at::kFloat);
    if (!tensor.isfinite().all().item<bool>()) throw FileError(name + ": tensor \"" + key + "\" isn't finite everywhere");
    return tensor;
}

at::Tensor colours(std::initializer_list<float> rgb) { return at::tensor(at::ArrayRef<float>(rgb)).view({1, 3, 1, 1}); }

}  // namespace

FeatureNetwork FeatureNetwork::load(const std::filesystem::path& path, const std::vector<std::string>& layers) {
    return {read_safetensors(path), path.string(), layers};
}

FeatureNetwork::FeatureNetwork(const TensorFile& file, const std::string& name, const std::vector<std::string>& layers)
    : mean_(colours({0.485F, 0.456F, 0.406F})), deviation_(colours({0.229F, 0.224F, 0.225F})) {
    const std::vector<Place> network = places_of(file);
    check_names(file, network, name);
    for (const std::string& layer : layers)
        if (std::none_of(network.begin(), network.end(), [&](const Place& place) { return place.relu == layer; }))
            throw FileError(name + ": has no layer \"" + layer + "\"");
    int64_t channels = 3;
    for (const Place& place : network) {
        if (layers_.size() == std::set<std::string>(layers.begin(), layers.end()).size()) break;
        const std::string weight_key = key_of(place, ".weight"), bias_key = key_of(place, ".bias");
        Convolution convolution{take(file, weight_key, name), take(file, bias_key, name), place.pool_before,
                                std::find(layers.begin(), layers.end(), place.relu) != layers.end()};
        const at::Tensor& weight = convolution.weight;
        if (weight.dim() != 4 || weight.size(0) == 0 || weight.size(1) != channels || weight.size(2) != 3 || weight.size(3) != 3)
            throw FileError(name + ": tensor \"" + weight_key + "\" must be [out, " + std::to_string(channels) + ", 3, 3]");
        channels = weight.size(0);
        if (convolution.bias.sizes() != at::IntArrayRef({channels}))
            throw FileError(name + ": tensor \"" + bias_key + "\" must be [" + std::to_string(channels) + "]");
        convolution.weight = weight.contiguous(at::MemoryFormat::ChannelsLast);
        if (convolution.wanted) layers_.push_back(place.relu);
        convolutions_.push_back(std::move(convolution));
    }
}

void FeatureNetwork::to(at::Device device) {
    for (Convolution& convolution : convolutions_) {
        convolution.weight = convolution.weight.to(device);
        convolution.bias = convolution.bias.to(device);
    }
    mean_ = mean_.to(device);
    deviation_ = deviation_.to(device);
}

std::vector<at::Tensor> FeatureNetwork::forward(const at::Tensor& pictures, const std::function<void()>& poll) const {
    TORCH_CHECK(pictures.dim() == 4 && pictures.size(1) == 3, "pictures must be [N,3,H,W]");
    const at::ScalarType type = pictures.scalar_type();
    at::Tensor x = (((pictures + 1) / 2 - mean_) / deviation_).contiguous(at::MemoryFormat::ChannelsLast);
    std::vector<at::Tensor> maps;
    for (const Convolution& convolution : convolutions_) {
        if (poll) poll();
        if (convolution.pool_before) x = at::max_pool2d(x, 2);
        x = at::conv2d(x, convolution.weight.to(type), convolution.bias.to(type), 1, 1).relu_();
        if (poll && x.requires_grad()) x.register_hook([poll](const at::Tensor&) { poll(); });
        if (convolution.wanted) maps.push_back(x.to(type));
    }
    return maps;
}

}  // namespace lacuna::ml
