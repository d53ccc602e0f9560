// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/feature_network.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

/// Random weights at the places that torchvision's networks have them, with few channels.
TensorFile random_file(const std::vector<int>& places) {
    TensorFile file;
    int64_t channels = 3;
    for (const int place : places) {
        const std::string key = "features." + std::to_string(place);
        const int64_t out = 2 + place % 3;
        file.tensors[key + ".weight"] = torch::randn({out, channels, 3, 3}) * 0.4;
        file.tensors[key + ".bias"] = torch::randn({out}) * 0.1;
        channels = out;
    }
    file.tensors["classifier.0.weight"] = torch::zeros({4, 4});
    return file;
}

const std::vector<int> k_vgg16{0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28};
const std::vector<int> k_vgg19{0, 2, 5, 7, 10, 12, 14, 16, 19, 21, 23, 25, 28, 30, 32, 34};

/// The map after the ReLU with number `relu` of torchvision's sequence, in plain steps.
at::Tensor map_after(const TensorFile& file, const at::Tensor& pictures, int relu) {
    const at::Tensor mean = torch::tensor({0.485F, 0.456F, 0.406F}).view({3, 1, 1}),
                     deviation = torch::tensor({0.229F, 0.224F, 0.225F}).view({3, 1, 1});
    at::Tensor x = (pictures * 0.5 + 0.5 - mean) / deviation;
    for (int n = 0; n <= relu; ++n) {
        const std::string key = "features." + std::to_string(n);
        const bool after_convolution = file.tensors.contains("features." + std::to_string(n - 1) + ".weight");
        if (file.tensors.contains(key + ".weight")) {
            x = at::conv2d(x, file.tensors.at(key + ".weight"), file.tensors.at(key + ".bias"), 1, 1);
        } else {
            x = after_convolution ? at::relu(x) : at::max_pool2d(x, 2);
        }
    }
    return x;
}

void check_maps(const std::vector<int>& places, const std::vector<std::pair<std::string, int>>& relus) {
    const TensorFile file = random_file(places);
    const at::Tensor pictures = at::cat({wave_picture(48, 64), wave_picture(48, 64)});
    for (const auto& [layer, number] : relus) {
        const FeatureNetwork network(file, "vgg", {layer});
        const auto maps = network.forward(pictures);
        CHECK(maps.size() == 1 && network.layers() == std::vector<std::string>{layer});
        CHECK_MSG(max_abs_difference(maps.front(), map_after(file, pictures, number)) < 1e-4, layer);
    }
    // Several at once, in the network's order, however they were asked for.
    std::vector<std::string> names, reversed;
    for (const auto& [layer, number] : relus) names.push_back(layer);
    reversed.assign(names.rbegin(), names.rend());
    const FeatureNetwork network(file, "vgg", reversed);
    CHECK(network.layers() == names);
    const auto maps = network.forward(pictures);
    for (std::size_t i = 0; i < relus.size(); ++i)
        CHECK(max_abs_difference(maps[i], map_after(file, pictures, relus[i].second)) < 1e-4);
}

void check_gradients() {
    const FeatureNetwork network(random_file(k_vgg16), "vgg");
    CHECK(network.layers() == FeatureNetwork::default_layers());
    at::Tensor pictures = wave_picture(16, 16).requires_grad_();
    at::Tensor sum = torch::zeros({});
    for (const at::Tensor& map : network.forward(pictures)) sum = sum + map.square().mean();
    sum.backward();
    CHECK(pictures.grad().abs().max().item<double>() > 0);
    const auto maps = network.forward(pictures);
    CHECK(maps[0].sizes().slice(2) == at::IntArrayRef({16, 16}) && maps[2].sizes().slice(2) == at::IntArrayRef({4, 4}));
    CHECK_THROWS_AS(network.forward(torch::zeros({1, 4, 16, 16})), c10::Error);
    CHECK_THROWS_AS(network.forward(torch::zeros({1, 3, 2, 2})), c10::Error);
}

void check_damaged_files() {
    TemporaryFolder folder;
    const TensorFile good = random_file(k_vgg16);
    write_safetensors(folder / "vgg.safetensors", good);
    CHECK(FeatureNetwork::load(folder / "vgg.safetensors").layers().size() == 3);
    CHECK_THROWS_AS(FeatureNetwork::load(folder / "none.safetensors"), FileError);
    const auto expect_error = [&](const TensorFile& file, const std::string& part, const std::vector<std::string>& layers) {
        try {
            FeatureNetwork(file, "vgg.safetensors", layers);
            CHECK_MSG(false, "no error, expected one about " << part);
        } catch (const FileError& error) {
            const std::string text = error.what();
            CHECK_MSG(text.find(part) != std::string::npos && text.find("vgg.safetensors") == 0, text);
        }
    };
    const std::vector<std::string> deep{"relu5_3"};
    TensorFile bad = good;
    bad.tensors.erase("features.12.bias");
    expect_error(bad, "features.12.bias", deep);
    // What isn't needed needn't be there.
    CHECK(FeatureNetwork(bad, "vgg", {"relu2_2"}).forward(wave_picture(8, 8)).size() == 1);
    bad = good;
    bad.tensors["features.14.weight"] = torch::zeros({4, 9, 3, 3});
    expect_error(bad, "features.14.weight", deep);
    bad = good;
    bad.tensors["features.14.weight"] = torch::zeros({4, 2, 5, 5});
    expect_error(bad, "features.14.weight", deep);
    bad = good;
    bad.tensors["features.14.bias"] = torch::zeros({9});
    expect_error(bad, "features.14.bias", deep);
    bad = good;
    bad.tensors["features.0.weight"] = torch::full_like(good.tensors.at("features.0.weight"), NAN);
    expect_error(bad, "features.0.weight", deep);
    bad = good;
    bad.tensors["features.0.bias"] = torch::zeros({2}, torch::kLong);
    expect_error(bad, "features.0.bias", deep);
    bad = good;
    bad.tensors["features.1.weight"] = torch::zeros({2});
    expect_error(bad, "batch normalisation", deep);
    bad = good;
    bad.tensors["layer1.0.conv1.weight"] = torch::zeros({2});
    expect_error(bad, "layer1.0.conv1.weight", deep);
    expect_error(good, "relu5_4", {"relu5_4"});
    expect_error(good, "pool3", {"relu1_1", "pool3"});
    expect_error({}, "features.0.weight", deep);
}

}  // namespace

int main() {
    torch::manual_seed(9);
    check_maps(k_vgg16, {{"relu1_1", 1}, {"relu2_2", 8}, {"relu3_3", 15}, {"relu4_1", 18}, {"relu5_3", 29}});
    check_maps(k_vgg19, {{"relu1_2", 3}, {"relu3_4", 17}, {"relu4_4", 26}, {"relu5_4", 35}});
    check_gradients();
    check_damaged_files();
    return report();
}
