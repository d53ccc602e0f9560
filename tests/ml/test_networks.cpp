// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every network of the family: shapes, gradients, files, mixed precision; and what is special to one.
#include <ATen/autocast_mode.h>

#include <cmath>

#include "ml/io/generator_file.h"
#include "ml/nn/conv_chain.h"
#include "ml/nn/feature_sampling.h"
#include "ml/nn/working_size.h"
#include "ml/ops/contextual_attention_oracle.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

struct Kind {
    std::string name;
    GeneratorOptions options;
};

std::vector<Kind> kinds(int width) {
    std::vector<Kind> list;
    for (const AttentionKind attention :
         {AttentionKind::Contextual, AttentionKind::None, AttentionKind::SpatialTransformer, AttentionKind::AppearanceFlow}) {
        GeneratorOptions options;
        options.width = width;
        options.attention = attention;
        list.push_back({"two-stage, " + to_metadata(options).at("lacuna.attention"), options});
    }
    GeneratorOptions coarse;
    coarse.network = NetworkKind::Coarse;
    coarse.width = width;
    list.push_back({"coarse", coarse});
    GeneratorOptions context;
    context.network = NetworkKind::ContextEncoder;
    context.width = width;
    context.size = 64;
    list.push_back({"context-encoder", context});
    return list;
}

/// Weights all different from 0, also those that begin there, so that nothing is hidden by a factor of 0.
Generator random_generator(const GeneratorOptions& options, double spread = 0.05) {
    Generator generator(options);
    torch::NoGradGuard no_grad;
    for (auto& item : generator->named_parameters()) item.value().add_(torch::randn_like(item.value()) * spread);
    return generator;
}

struct Sample {
    at::Tensor picture, hole;
    Sample(int64_t height, int64_t width)
        : picture(at::cat({wave_picture(height, width), wave_picture(height, width)})),
          hole(at::cat({rectangle(height, width, 3, 5, height / 2, width / 2), rectangle(height, width, 10, 9, height, 20)})) {
        picture = picture * (1 - hole);
    }
};

void check_shapes() {
    for (const Kind& kind : kinds(8))
        for (const auto& [height, width] : {std::pair{24, 40}, {64, 48}, {8, 8}}) {
            torch::NoGradGuard no_grad;
            Generator generator = random_generator(kind.options);
            const at::Tensor picture = wave_picture(height, width), hole = rectangle(height, width, 2, 2, 6, 7);
            const GeneratorOutput output = generator->forward(picture, hole);
            CHECK_MSG(output.x1.sizes() == picture.sizes() && output.result().sizes() == picture.sizes(), kind.name);
            CHECK_MSG(output.x2.defined() == (kind.options.network == NetworkKind::TwoStage), kind.name);
            CHECK_MSG(output.result().isfinite().all().item<bool>(), kind.name);
            CHECK_MSG(max_abs_difference(output.result(), output.unclipped_result().clamp(-1, 1)) == 0, kind.name);
            CHECK_MSG(max_abs_difference(output.x1, generator->forward_coarse(picture, hole)) == 0, kind.name);
            // What lies under the hole is never seen.
            const at::Tensor loud = at::where(hole > 0, torch::full_like(picture, 50), picture);
            CHECK_MSG(max_abs_difference(output.result(), generator->forward(loud, hole).result()) == 0, kind.name);
        }
}

void check_gradients() {
    for (const Kind& kind : kinds(8)) {
        Generator generator = random_generator(kind.options);
        const Sample sample(64, 80);
        const GeneratorOutput output = generator->forward(sample.picture, sample.hole);
        const at::Tensor weight = torch::randn_like(output.x1);
        ((output.x1_unclipped + output.unclipped_result()) * weight).sum().backward();
        for (const auto& item : generator->named_parameters()) {
            const at::Tensor& gradient = item.value().grad();
            CHECK_MSG(gradient.defined() && gradient.isfinite().all().item<bool>() && gradient.abs().max().item<double>() > 0,
                      kind.name << ": " << item.key());
        }
        // Samples of a batch don't see each other.
        torch::NoGradGuard no_grad;
        const GeneratorOutput second = generator->forward(sample.picture.slice(0, 1), sample.hole.slice(0, 1));
        CHECK_MSG(max_abs_difference(second.result(), output.result().slice(0, 1)) < 2e-4, kind.name);
    }
}

/// A copy gives the same and has weights of its own.
void check_clones() {
    torch::NoGradGuard no_grad;
    for (const Kind& kind : kinds(4)) {
        Generator generator = random_generator(kind.options);
        generator->eval();
        const Sample sample(32, 40);
        Generator copy(std::dynamic_pointer_cast<GeneratorImpl>(generator->clone()));
        const at::Tensor before = generator->forward(sample.picture, sample.hole).result();
        CHECK_MSG(max_abs_difference(copy->forward(sample.picture, sample.hole).result(), before) == 0, kind.name);
        CHECK(!copy->is_training() && copy->options() == generator->options());
        for (at::Tensor& p : copy->parameters()) p.add_(0.1);
        CHECK_MSG(max_abs_difference(generator->forward(sample.picture, sample.hole).result(), before) == 0, kind.name);
        CHECK_MSG(max_abs_difference(copy->forward(sample.picture, sample.hole).result(), before) > 0.001, kind.name);
    }
}

/// Central differences of a weighted sum of the result with respect to single weights of every parameter.
void check_finite_differences() {
    for (const Kind& kind : kinds(2)) {
        Generator generator = random_generator(kind.options, 0.2);
        generator->to(torch::kDouble);
        const at::Tensor hole = rectangle(16, 24, 3, 5, 9, 14).to(torch::kDouble);
        const at::Tensor picture = wave_picture(16, 24).to(torch::kDouble) * (1 - hole);
        const at::Tensor weight = torch::randn_like(picture);
        const auto value = [&] {
            return (generator->forward(picture, hole, {}, contextual_attention_oracle).unclipped_result() * weight).sum();
        };
        value().backward();
        torch::NoGradGuard no_grad;
        constexpr double step = 1e-6;
        for (const auto& item : generator->named_parameters()) {
            const at::Tensor flat = item.value().view(-1);
            const int64_t at = torch::randint(flat.numel(), {1}).item<int64_t>();
            const double exact = item.value().grad().view(-1)[at].item<double>(), before = flat[at].item<double>();
            flat[at].fill_(before + step);
            const double above = value().item<double>();
            flat[at].fill_(before - step);
            const double below = value().item<double>();
            flat[at].fill_(before);
            const double measured = (above - below) / (2 * step);
            CHECK_MSG(std::abs(measured - exact) <= 1e-5 * std::max(1.0, std::abs(exact)),
                      kind.name << ": " << item.key() << "[" << at << "] is " << exact << ", measured " << measured);
        }
    }
}

/// The layers as they are written down: border, convolution, activation.
at::Tensor layer_by_layer(const std::vector<ConvSpec>& layers, Padding padding, at::Tensor x,
                          const std::vector<at::Tensor>& parameters) {
    const auto mirrored = [](const at::Tensor& map, int64_t dim, int64_t before, int64_t after) {
        std::vector<int64_t> index;
        for (int64_t i = -before; i < map.size(dim) + after; ++i) {
            int64_t at = i;
            while (at < 0 || at >= map.size(dim)) at = at < 0 ? -at : 2 * (map.size(dim) - 1) - at;
            index.push_back(at);
        }
        return map.index_select(dim, torch::tensor(index));
    };
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const ConvSpec& spec = layers[i];
        if (spec.upsample) x = at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)});
        const PadAmount pad = pad_amount(spec, padding);
        x = padding == Padding::Reflect ? mirrored(mirrored(x, 2, pad.before, pad.after), 3, pad.before, pad.after)
                                        : at::constant_pad_nd(x, {pad.before, pad.after, pad.before, pad.after});
        x = at::conv2d(x, parameters[2 * i], parameters[2 * i + 1], spec.stride, at::IntArrayRef(0), spec.dilation);
        if (spec.activation == Activation::Elu) x = at::elu(x);
        if (spec.activation == Activation::Relu) x = at::relu(x);
    }
    return x;
}

void check_chain_against_layers() {
    const std::vector<ConvSpec> all{{"five", 5, 1, 1, 3, 4},
                                    {"down", 3, 2, 1, 4, 6},
                                    {"far", 3, 1, 16, 6, 5, Activation::Relu},
                                    {"none", 1, 1, 1, 5, 5, Activation::None},
                                    {"up", 3, 1, 1, 5, 4, Activation::Elu, true},
                                    {"four", 4, 2, 1, 4, 3},
                                    {"up again", 3, 1, 1, 3, 2, Activation::Relu, true}};
    for (const Padding padding : {Padding::Reflect, Padding::Zeros, Padding::ZerosTfSame})
        for (const auto& [height, width] : {std::pair{8, 12}, {40, 44}})
            for (std::size_t count = 1; count <= all.size(); ++count) {
                const std::vector<ConvSpec> layers(all.begin(), all.begin() + static_cast<long>(count));
                std::vector<at::Tensor> parameters;
                for (const ConvSpec& spec : layers) {
                    parameters.push_back(torch::randn({spec.out, spec.in, spec.kernel, spec.kernel}, torch::kDouble) * 0.3);
                    parameters.push_back(torch::randn({spec.out}, torch::kDouble));
                }
                std::vector<at::Tensor> inputs = parameters;
                inputs.push_back(torch::randn({2, 3, height, width}, torch::kDouble));
                for (at::Tensor& t : inputs) t.requires_grad_();
                const auto run = [&](const auto& chain) {
                    return chain(layers, padding, inputs.back(), std::vector<at::Tensor>(inputs.begin(), inputs.end() - 1));
                };
                const at::Tensor expected = run(layer_by_layer), got = run(run_conv_chain);
                CHECK(got.is_contiguous(at::MemoryFormat::ChannelsLast));
                const auto tell = [&] { return std::to_string(count) + " layers, " + std::to_string(height); };
                CHECK_MSG(max_abs_difference(got, expected) < 1e-12 * std::max(1.0, expected.abs().max().item<double>()), tell());
                const at::Tensor weight = torch::randn_like(expected);
                const auto expected_gradients = torch::autograd::grad({expected}, inputs, {weight});
                const auto got_gradients = torch::autograd::grad({got}, inputs, {weight});
                for (std::size_t k = 0; k < inputs.size(); ++k) {
                    const double scale = std::max(1.0, expected_gradients[k].abs().max().item<double>());
                    CHECK_MSG(max_abs_difference(got_gradients[k], expected_gradients[k]) < 1e-11 * scale,
                              tell() << ", gradient " << k);
                }
                torch::NoGradGuard no_grad;
                CHECK(max_abs_difference(run(run_conv_chain), got) == 0);
            }
    // A gradient for the input alone, for the parameters alone, and none of second order.
    const std::vector<ConvSpec> layers{all[0], all[1]};
    std::vector<at::Tensor> parameters{torch::randn({4, 3, 5, 5}), torch::randn({4}), torch::randn({6, 4, 3, 3}),
                                       torch::randn({6})};
    at::Tensor x = torch::randn({1, 3, 8, 8}, torch::requires_grad());
    run_conv_chain(layers, Padding::Reflect, x, parameters).sum().backward();
    CHECK(x.grad().defined());
    for (at::Tensor& p : parameters) p.requires_grad_();
    run_conv_chain(layers, Padding::Reflect, x.detach(), parameters).sum().backward();
    for (const at::Tensor& p : parameters) CHECK(p.grad().defined());
    const at::Tensor result = run_conv_chain(layers, Padding::Reflect, x, parameters);
    CHECK_THROWS_AS(torch::autograd::grad({result.sum()}, {x}, {}, true, /*create_graph=*/true), c10::Error);
    CHECK_THROWS_AS(run_conv_chain(layers, Padding::Reflect, x, {parameters[0]}), c10::Error);
}

/// Results in mixed precision are float32 and near those in float32; so are the gradients.
void check_mixed_precision() {
    for (const Kind& kind : kinds(16)) {
        Generator generator = random_generator(kind.options, 0.01);
        const Sample sample(64, 48);
        const auto run = [&](bool mixed) {
            generator->zero_grad();
            at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
            at::autocast::set_autocast_enabled(at::kCPU, mixed);
            const GeneratorOutput output = generator->forward(sample.picture, sample.hole);
            at::autocast::set_autocast_enabled(at::kCPU, false);
            CHECK(output.x1.scalar_type() == at::kFloat && output.result().scalar_type() == at::kFloat);
            CHECK(!output.features.defined() || output.features.scalar_type() == at::kFloat);
            output.unclipped_result().square().mean().backward();
            std::vector<at::Tensor> gradients;
            for (const auto& p : generator->parameters()) {
                CHECK(p.grad().scalar_type() == at::kFloat);
                gradients.push_back(p.grad().flatten().clone());
            }
            return std::pair{output.unclipped_result().detach(), at::cat(gradients)};
        };
        const auto [full, full_gradient] = run(false);
        const auto [mixed, mixed_gradient] = run(true);
        const double error = (full - mixed).abs().mean().item<double>(), scale = full.std().item<double>();
        const double angle = at::cosine_similarity(full_gradient, mixed_gradient, 0).item<double>();
        std::cout << kind.name << ": bfloat16 differs by " << error << " of " << scale << ", cosine of gradients " << angle
                  << std::endl;
        CHECK_MSG(error > 0 && error < 0.03 * scale, kind.name);
        CHECK_MSG(angle > 0.99, kind.name << ": " << angle);
    }
}

void check_files() {
    TemporaryFolder folder;
    torch::NoGradGuard no_grad;
    const Sample sample(32, 40);
    for (const Kind& kind : kinds(4)) {
        Generator generator = random_generator(kind.options);
        const auto path = folder / "network.safetensors";
        save_generator(path, generator, {{"note", kind.name}});
        LoadedGenerator again = load_generator(path);
        CHECK_MSG(again.generator->options() == generator->options(), kind.name);
        CHECK(again.metadata["note"] == kind.name);
        CHECK_MSG(max_abs_difference(generator->forward(sample.picture, sample.hole).result(),
                                     again.generator->forward(sample.picture, sample.hole).result()) == 0,
                  kind.name);
        const TensorFile good = read_safetensors(path);
        const auto expect_error = [&](TensorFile file, const std::string& part) {
            try {
                build_generator(std::move(file), "bad.safetensors");
                CHECK_MSG(false, kind.name << ": no error, expected one about " << part);
            } catch (const FileError& error) {
                const std::string text = error.what();
                CHECK_MSG(text.find(part) != std::string::npos && text.find("bad.safetensors") == 0, text);
            }
        };
        for (const auto& [key, tensor] : good.tensors) {
            TensorFile bad = good;
            bad.tensors.erase(key);
            expect_error(bad, key);
            bad = good;
            bad.tensors[key] = torch::zeros({3, 1, 2});
            expect_error(bad, key);
            bad = good;
            bad.tensors[key] = torch::full_like(tensor, INFINITY);
            expect_error(bad, key);
        }
        TensorFile bad = good;
        bad.tensors[good.tensors.begin()->first + "2"] = torch::zeros({1});
        expect_error(bad, good.tensors.begin()->first + "2");
        for (const char* width : {"", "0", "3", "-4", "4.5", "4 ", "512", "99999999999"}) {
            bad.metadata["lacuna.width"] = width;
            expect_error(bad, "lacuna.width");
        }
        bad.metadata["lacuna.width"] = "256";  // possible, but not what the tensors are
        expect_error(bad, "conv1");
        bad = good;
        bad.metadata["lacuna.network"] = "three-stage";
        expect_error(bad, "three-stage");
        bad = good;
        bad.metadata["lacuna.blending"] = "poison";
        expect_error(bad, "poison");
        bad.metadata["lacuna.blending"] = "poisson";
        CHECK(build_generator(bad, "good").blending == Blending::Poisson);
        CHECK(build_generator(good, "good").blending == Blending::None);
    }
    // Without an entry, the network is what it was before there were others.
    Generator paper;
    save_generator(folder / "paper.safetensors", paper);
    TensorFile file = read_safetensors(folder / "paper.safetensors");
    CHECK(file.metadata.erase("lacuna.network") == 1 && file.metadata.erase("lacuna.width") == 1);
    CHECK(build_generator(file, "paper").generator->options() == GeneratorOptions{});
    for (const char* size : {"0", "48", "1024"}) {
        file.metadata["lacuna.network"] = "context-encoder";
        file.metadata["lacuna.size"] = size;
        CHECK_THROWS_AS(build_generator(file, "paper"), FileError);
    }
    TensorFile port;
    for (const NamedLayer& layer : named_layers({}))
        for (const char* end : {".weight", ".bias"}) port.tensors[layer.port + end] = file.tensors.at(layer.module + end);
    CHECK(build_generator(port, "port").source == WeightSource::PyTorchPort);
    port.metadata["lacuna.attention"] = "appearance-flow";
    CHECK_THROWS_AS(build_generator(port, "port"), FileError);
}

void check_options() {
    for (const int width : {0, 1, 3, 258, -2}) {
        GeneratorOptions options;
        options.width = width;
        CHECK_THROWS_AS(Generator(options), c10::Error);
    }
    // The single completion network of Iizuka et al. has the first stage's shape at twice the width.
    GeneratorOptions single;
    single.network = NetworkKind::Coarse;
    single.width = 64;
    single.attention = AttentionKind::Contextual;
    Generator generator(single);
    CHECK(generator->options().attention == AttentionKind::None);
    CHECK(generator->parameters().size() == 34);
    CHECK(generator->layer("coarse", "conv10_atrous")->weight.sizes() == at::IntArrayRef({256, 256, 3, 3}));
    CHECK(generator->layer("coarse", "conv16")->weight.sizes() == at::IntArrayRef({32, 64, 3, 3}));
}

void check_sampling() {
    torch::NoGradGuard no_grad;
    const at::Tensor features = torch::randn({2, 5, 6, 9});
    const at::Tensor identity = torch::tensor({1.0F, 0.0F, 0.0F, 0.0F, 1.0F, 0.0F}).view({1, 2, 3}).repeat({2, 1, 1});
    CHECK(max_abs_difference(sample_affine(features, identity), features) < 1e-5);
    at::Tensor theta = identity.clone();
    theta.select(1, 0).select(1, 0).neg_();
    CHECK(max_abs_difference(sample_affine(features, theta), features.flip({3})) < 1e-5);
    theta = identity.clone();
    theta.select(1, 1).select(1, 2).fill_(2.0F / 6);  // one row of six further down
    const auto shifted = [&](int64_t dim) {
        const int64_t last = features.size(dim) - 1;
        return at::cat({features.slice(dim, 1), features.slice(dim, last)}, dim);
    };
    CHECK(max_abs_difference(sample_affine(features, theta), shifted(2)) < 1e-5);
    at::Tensor offsets = torch::zeros({2, 2, 6, 9});
    CHECK(max_abs_difference(sample_offsets(features, offsets), features) < 1e-5);
    offsets.select(1, 0).fill_(1);
    CHECK(max_abs_difference(sample_offsets(features, offsets), shifted(3)) < 1e-5);
    offsets.zero_().select(1, 1).fill_(1);
    CHECK(max_abs_difference(sample_offsets(features, offsets), shifted(2)) < 1e-5);
    // Far outside stands the border.
    offsets.select(1, 1).fill_(100);
    CHECK(max_abs_difference(sample_offsets(features, offsets), features.slice(2, 5).expand_as(features)) < 1e-5);
    CHECK_THROWS_AS(sample_offsets(features, offsets.slice(0, 1)), c10::Error);
    CHECK_THROWS_AS(sample_affine(features, theta.slice(0, 1)), c10::Error);

    for (const Kind& kind : kinds(4)) {
        if (kind.options.attention != AttentionKind::SpatialTransformer &&
            kind.options.attention != AttentionKind::AppearanceFlow)
            continue;
        // A network that has learnt nothing yet leaves its features where they are; one that has, doesn't.
        const at::Tensor maps = torch::rand({1, 16, 10, 6});
        CHECK_MSG(max_abs_difference(Generator(kind.options)->sample_features(maps), maps) < 1e-5, kind.name);
        const at::Tensor moved = random_generator(kind.options)->sample_features(maps);
        CHECK_MSG(max_abs_difference(moved, maps) > 0.01, kind.name);
    }
    CHECK_THROWS_AS(Generator()->sample_features(torch::rand({1, 128, 4, 4})), c10::Error);
}

void check_working_size() {
    torch::NoGradGuard no_grad;
    for (const auto& [height, width] : {std::pair{96, 40}, {200, 136}, {32, 32}, {24, 120}}) {
        // A slope of known pixels stays one at any size, whatever stands under the hole.
        const at::Tensor y = torch::arange(height).view({1, 1, -1, 1}) + 0.5, x = torch::arange(width) + 0.5;
        const at::Tensor slope = (y / height + 2 * x / width).expand({1, 3, height, width});
        const at::Tensor hole = rectangle(height, width, 5, 7, height / 2, 20);
        const ResizedPicture small = resize_known(at::where(hole > 0, torch::full_like(slope, 1e4), slope), hole, 32, 32);
        const at::Tensor v = (torch::arange(32).view({1, 1, -1, 1}) + 0.5) / 32, u = (torch::arange(32) + 0.5) / 32;
        const at::Tensor inside =
            at::constant_pad_nd(torch::ones({1, 1, 26, 26}), {3, 3, 3, 3});  // the border's means lean inwards
        const at::Tensor error = ((small.picture - (v + 2 * u)) * (1 - small.unknown) * inside).abs();
        // Beside the hole the mean leans away from it by less than a cell.
        CHECK_MSG(error.max().item<double>() < 3.0 / 32, height << " x " << width << ": " << error.max().item<double>());
        CHECK(small.picture.max().item<double>() < 3.01);
        // Any unknown pixel makes its cell unknown.
        for (int k = 0; k < 20; ++k) {
            const int64_t py = torch::randint(height, {1}).item<int64_t>(), px = torch::randint(width, {1}).item<int64_t>();
            const at::Tensor speck = rectangle(height, width, py, px, py + 1, px + 1);
            const at::Tensor cells = resize_known(slope, speck, 32, 32).unknown;
            CHECK(cells[0][0][py * 32 / height][px * 32 / width].item<double>() == 1);
            CHECK(cells.min().item<double>() == 0);
        }
    }
    // At its own size a context encoder changes nothing about the picture; at others it is the same between two resizings.
    Generator generator = random_generator(kinds(4).back().options);
    for (const auto& [height, width] : {std::pair{64, 64}, {96, 40}, {32, 48}, {128, 200}}) {
        const at::Tensor picture = wave_picture(height, width), hole = rectangle(height, width, 9, 3, 30, 25);
        const ResizedPicture small = resize_known(picture, hole, 64, 64);
        const at::Tensor own = generator->forward(small.picture, small.unknown).x1_unclipped;
        const at::Tensor expected = resize_picture(own, height, width), got = generator->forward(picture, hole).x1_unclipped;
        CHECK(max_abs_difference(got, expected) < 1e-5);
        if (height == 64) CHECK(max_abs_difference(small.picture, picture * (1 - hole)) == 0);
    }
}

void check_cancellation() {
    torch::NoGradGuard no_grad;
    for (const Kind& kind : kinds(4)) {
        Generator generator(kind.options);
        const Sample sample(64, 64);
        long polls = 0, until = 1 << 20;
        const std::function<bool()> cancelled = [&] { return ++polls > until; };
        const CancelScope scope(cancelled);
        (void)generator->forward(sample.picture, sample.hole);
        CHECK_MSG(polls >= 12, kind.name);
        until = polls / 2;
        polls = 0;
        CHECK_THROWS_AS(generator->forward(sample.picture, sample.hole), Cancelled);
        CHECK(polls == until + 1);
    }
}

}  // namespace

int main() {
    torch::manual_seed(11);
    check_options();
    check_shapes();
    check_gradients();
    check_clones();
    check_chain_against_layers();
    check_finite_differences();
    check_mixed_precision();
    check_files();
    check_sampling();
    check_working_size();
    check_cancellation();
    return report();
}
