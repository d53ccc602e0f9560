// SPDX-License-Identifier: GPL-3.0-or-later
// Feature networks, and the perceptual and style losses that a training step makes of them.
#include "ml/nn/feature_network.h"

#include <torch/torch.h>

#include "ml/ops/cancelled.h"
#include "ml/train/checkpoint.h"
#include "ml/train/feature_losses.h"
#include "ml/train/training_step.h"
#include "tests/ml/feature_fixtures.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

/// The map after the ReLU with number `relu` of torchvision's sequence, in plain steps.
at::Tensor map_after(const TensorFile& file, const at::Tensor& pictures, int relu) {
    const at::ScalarType type = pictures.scalar_type();
    const at::Tensor mean = torch::tensor({0.485F, 0.456F, 0.406F}).view({3, 1, 1}),
                     deviation = torch::tensor({0.229F, 0.224F, 0.225F}).view({3, 1, 1});
    at::Tensor x = (pictures * 0.5 + 0.5 - mean) / deviation;
    for (int n = 0; n <= relu; ++n) {
        const std::string key = "features." + std::to_string(n);
        const bool after_convolution = file.tensors.contains("features." + std::to_string(n - 1) + ".weight");
        if (file.tensors.contains(key + ".weight")) {
            x = at::conv2d(x, file.tensors.at(key + ".weight").to(type), file.tensors.at(key + ".bias").to(type), 1, 1);
        } else {
            x = after_convolution ? at::relu(x) : at::max_pool2d(x, 2);
        }
    }
    return x;
}

void check_maps(const std::vector<int>& places, const std::vector<std::pair<std::string, int>>& relus) {
    const TensorFile file = random_vgg(places);
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
    const FeatureNetwork network(random_vgg(k_vgg16), "vgg");
    CHECK(network.layers() == FeatureNetwork::default_layers());
    at::Tensor pictures = wave_picture(16, 16).requires_grad_();
    at::Tensor sum = torch::zeros({});
    for (const at::Tensor& map : network.forward(pictures)) sum = sum + map.square().mean();
    sum.backward();
    CHECK(pictures.grad().abs().max().item<double>() > 0);
    for (const at::Tensor& map : network.forward(pictures.detach())) CHECK(!map.requires_grad());
    const auto maps = network.forward(pictures);
    CHECK(maps[0].sizes().slice(2) == at::IntArrayRef({16, 16}) && maps[2].sizes().slice(2) == at::IntArrayRef({4, 4}));
    CHECK_THROWS_AS(network.forward(torch::zeros({1, 4, 16, 16})), c10::Error);
    CHECK_THROWS_AS(network.forward(torch::zeros({1, 3, 2, 2})), c10::Error);
}

void check_damaged_files() {
    TemporaryFolder folder;
    const TensorFile good = random_vgg(k_vgg16);
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

/// Weighted mean differences of the default maps and of their Gram matrices, in plain loops.
double plain_losses(const TensorFile& file, const at::Tensor& picture, const at::Tensor& truth, double perceptual, double style) {
    double total = 0;
    for (const int relu : {3, 8, 15}) {
        const at::Tensor map_a = map_after(file, picture, relu), map_b = map_after(file, truth, relu);
        const auto a = map_a.accessor<double, 4>(), b = map_b.accessor<double, 4>();
        const int64_t samples = a.size(0), channels = a.size(1), height = a.size(2), width = a.size(3);
        const auto pixels = static_cast<double>(height * width), count = static_cast<double>(channels);
        for (int64_t n = 0; n < samples; ++n) {
            for (int64_t c = 0; c < channels; ++c) {
                for (int64_t d = 0; d < channels; ++d) {
                    double difference = 0, gram_difference = 0;
                    for (int64_t y = 0; y < height; ++y) {
                        for (int64_t x = 0; x < width; ++x) {
                            difference += std::abs(a[n][c][y][x] - b[n][c][y][x]);
                            gram_difference += a[n][c][y][x] * a[n][d][y][x] - b[n][c][y][x] * b[n][d][y][x];
                        }
                    }
                    const double share = 1. / static_cast<double>(samples);
                    if (c == d) total += perceptual * share * difference / (count * pixels);
                    total += style * share * std::abs(gram_difference / (count * pixels)) / (count * count);
                }
            }
        }
    }
    return total;
}

Recipe feature_recipe(const std::string& network) {
    Recipe recipe;
    recipe.generator.network = NetworkKind::Coarse;
    recipe.generator.attention = AttentionKind::None;
    recipe.generator.width = 4;
    recipe.loss.l1 = recipe.loss.known = 0;
    recipe.loss.perceptual = 0.7;
    recipe.loss.style = 30;
    recipe.loss.feature_network = network;
    recipe.adversarial.kind = AdversarialKind::None;
    recipe.optimizer.rate = 0;  // an update leaves the weights and their gradient
    return recipe;
}

Batch small_batch(at::ScalarType type) {
    torch::manual_seed(5);
    Batch batch;
    batch.pictures = at::cat({wave_picture(32, 32), wave_picture(32, 32)}).to(type);
    batch.holes = at::cat({rectangle(32, 32, 5, 8, 25, 29), rectangle(32, 32, 2, 2, 12, 20)}).to(type);
    batch.distance = batch.holes.clone();
    batch.local = torch::zeros({2, 2}, torch::kLong);
    return batch;
}

/// A training step whose one loss is the feature network's.
struct FeatureStep {
    FeatureStep(const std::string& network, at::ScalarType type, bool bfloat16)
        : recipe(feature_recipe(network)), state(make_state(recipe, type)), step(state, recipe, torch::kCPU, bfloat16, world) {}
    static TrainingState make_state(const Recipe& recipe, at::ScalarType type) {
        torch::manual_seed(4);
        Generator generator(recipe.generator);
        generator->to(type);
        return {recipe, generator, 32, torch::kCPU};
    }
    double loss(const Batch& batch) {
        LossValues values;
        step.update_generator(std::span(&batch, 1), false, values);
        CHECK(values.total == values.other);
        return values.other;
    }
    at::Tensor gradient() {
        std::vector<at::Tensor> parts;
        for (const at::Tensor& parameter : state.generator->parameters()) parts.push_back(parameter.grad().flatten());
        return at::cat(parts).clone();
    }
    World world;
    Recipe recipe;
    TrainingState state;
    TrainingStep step;
};

void check_losses_in_training() {
    TemporaryFolder folder;
    const std::string path = folder / "vgg.safetensors";
    const TensorFile file = random_vgg(k_vgg16);
    write_safetensors(path, file);
    const Batch batch = small_batch(torch::kDouble);
    FeatureStep exact(path, torch::kDouble, false);
    const double loss = exact.loss(batch);
    const at::Tensor gradient = exact.gradient();
    {
        const torch::NoGradGuard no_grad;
        const at::Tensor known = batch.pictures * (1 - batch.holes);
        const at::Tensor picture = exact.state.generator->forward(known, batch.holes).x1 * batch.holes + known;
        const double expected = plain_losses(file, picture, batch.pictures, 0.7, 30);
        CHECK_MSG(std::abs(loss - expected) < 1e-10 * expected, loss << ", in loops " << expected);
    }
    // Along the gradient the derivative is its norm. The step is short enough to pass few kinks of the ReLUs.
    const double norm = gradient.norm().item<double>(), length = 1e-6;
    const auto move = [&](double by) {
        const torch::NoGradGuard no_grad;
        int64_t begin = 0;
        for (at::Tensor& parameter : exact.state.generator->parameters()) {
            parameter.add_(gradient.slice(0, begin, begin + parameter.numel()).view_as(parameter), by / norm);
            begin += parameter.numel();
        }
    };
    move(length);
    const double above = exact.loss(batch);
    move(-2 * length);
    const double numeric = (above - exact.loss(batch)) / (2 * length);
    CHECK_MSG(norm > 1e-3 && std::abs(numeric - norm) < 1e-4 * norm, norm << ", by differences " << numeric);

    // The same in float32, and with convolutions in bfloat16.
    for (const bool bfloat16 : {false, true}) {
        FeatureStep rough(path, torch::kFloat, bfloat16);
        const double value = rough.loss(small_batch(torch::kFloat));
        const at::Tensor got = rough.gradient().to(torch::kDouble);
        CHECK_MSG(std::abs(value - loss) < (bfloat16 ? 0.02 : 1e-4) * loss, value << ", in float64 " << loss);
        const double cosine = (got.dot(gradient) / (got.norm() * norm)).item<double>();
        CHECK_MSG(cosine > (bfloat16 ? 0.98 : 0.9999), "the gradient is another one: cosine " << cosine);
        CHECK(bfloat16 == (value != FeatureStep(path, torch::kFloat, false).loss(small_batch(torch::kFloat))));
    }
}

/// Both passes ask between layers whether to go on.
void check_poll() {
    const FeatureNetwork network(random_vgg(k_vgg16), "vgg");
    constexpr int layers = 7;
    int calls = 0, last = 1000;
    const auto poll = [&] {
        if (++calls > last) throw Cancelled();
    };
    const at::Tensor pictures = wave_picture(16, 16).requires_grad_();
    network.forward(pictures, poll).back().sum().backward();
    CHECK_MSG(calls == 2 * layers, calls << " calls");
    calls = 0;
    last = 3;
    CHECK_THROWS_AS(network.forward(pictures, poll), Cancelled);
    calls = 0;
    last = layers + 3;
    const at::Tensor sum = network.forward(pictures, poll).back().sum();
    CHECK_THROWS_AS(sum.backward(), Cancelled);
}

std::string problem_with(Recipe recipe, const std::string& given) {
    try {
        find_feature_network(recipe, given);
    } catch (const FileError& error) {
        return std::string("file: ") + error.what();
    } catch (const std::invalid_argument& error) {
        return std::string("argument: ") + error.what();
    }
    return {};
}

void check_finding() {
    TemporaryFolder folder;
    const std::string path = folder / "vgg.safetensors", moved = folder / "moved.safetensors",
                      other = folder / "other.safetensors";
    write_safetensors(path, random_vgg(k_vgg16));
    write_safetensors(other, random_vgg(k_vgg16));
    const auto expect = [](const Recipe& recipe, const std::string& given, const std::string& kind, const std::string& part) {
        const std::string problem = problem_with(recipe, given);
        CHECK_MSG(problem.rfind(kind, 0) == 0 && problem.find(part) != std::string::npos, "'" << problem << "'");
    };
    // A first start.
    Recipe recipe = feature_recipe({});
    expect(recipe, {}, "argument: the recipe 'paper' compares", "--features");
    expect(recipe, folder / "none.safetensors", "file: ", "no such feature network");
    expect(recipe, folder / "", "file: ", "no such feature network");
    expect(recipe, folder / "\xff.safetensors", "argument: ", "UTF-8");
    Recipe plain;
    expect(plain, path, "argument: the recipe 'paper' has no perceptual", "leave it out");
    find_feature_network(plain, {});
    CHECK(plain.loss.feature_network.empty() && plain.loss.feature_network_sha1.empty());
    find_feature_network(recipe, std::filesystem::relative(path).string());
    CHECK(std::filesystem::path(recipe.loss.feature_network).is_absolute());
    CHECK(std::filesystem::equivalent(recipe.loss.feature_network, path));
    CHECK(recipe.loss.feature_network_sha1 == sha1_of_file(path));
    // Going on.
    const Recipe begun = parse_recipe(recipe_json(recipe), "checkpoint");
    CHECK(problem_with(begun, {}).empty());
    expect(begun, other, "file: " + other, "isn't the feature network of this recipe any more");
    std::filesystem::rename(path, moved);
    expect(begun, {}, "file: ", "give its new place with --features");
    Recipe found = begun;
    find_feature_network(found, moved);
    CHECK(found.loss.feature_network == moved && found.loss.feature_network_sha1 == begun.loss.feature_network_sha1);
    std::filesystem::rename(other, path);
    expect(begun, {}, "file: ", "any more");
}

}  // namespace

int main() {
    torch::manual_seed(9);
    check_maps(k_vgg16, {{"relu1_1", 1}, {"relu2_2", 8}, {"relu3_3", 15}, {"relu4_1", 18}, {"relu5_3", 29}});
    check_maps(k_vgg19, {{"relu1_2", 3}, {"relu3_4", 17}, {"relu4_4", 26}, {"relu5_4", 35}});
    check_gradients();
    check_damaged_files();
    check_losses_in_training();
    check_poll();
    check_finding();
    return report();
}
