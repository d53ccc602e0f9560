// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/generator_file.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

int64_t parameter_count(const Generator& generator) {
    int64_t count = 0;
    for (const at::Tensor& p : generator->parameters()) count += p.numel();
    return count;
}

at::Tensor to_nchw_rgb(const at::Tensor& nhwc_bgr) { return nhwc_bgr.permute({0, 3, 1, 2}).flip({1}).contiguous(); }

void check_structure() {
    CHECK(parameter_count(Generator()) == 3'601'542);
    CHECK(Generator()->parameters().size() == 84);
    GeneratorOptions none;
    none.attention = AttentionKind::None;
    CHECK(parameter_count(Generator(none)) == 2'758'118);
    CHECK(named_layers(GeneratorOptions{}).size() == 42);
    Generator generator;
    const auto copy = std::dynamic_pointer_cast<GeneratorImpl>(generator->clone());
    CHECK(copy && copy->named_parameters().contains("refinement.allconv17.bias"));
}

/// Whatever the conventions: right shapes, finite values, and a gradient for every parameter.
void check_any_size() {
    for (const GeneratorOptions& options :
         {GeneratorOptions{}, GeneratorOptions::tensorflow(), GeneratorOptions::pytorch_port()}) {
        Generator generator(options);
        const at::Tensor picture = wave_picture(24, 40).repeat({2, 1, 1, 1});
        const at::Tensor hole = at::cat({rectangle(24, 40, 3, 5, 9, 20), rectangle(24, 40, 10, 25, 24, 40)});
        const GeneratorOutput output = generator->forward(picture * (1 - hole), hole);
        CHECK(output.x1.sizes() == picture.sizes());
        CHECK(output.x2.sizes() == picture.sizes());
        CHECK(output.x2.isfinite().all().item<bool>());
        CHECK(output.x2.abs().max().item<double>() <= 1);
        (output.x1.sum() + output.x2.sum()).backward();
        for (const auto& item : generator->named_parameters())
            CHECK_MSG(item.value().grad().defined() && item.value().grad().isfinite().all().item<bool>(), item.key());
        torch::NoGradGuard no_grad;
        // Samples of a batch don't see each other.
        const GeneratorOutput second = generator->forward(picture.slice(0, 1), hole.slice(0, 1));
        CHECK(max_abs_difference(second.x2, output.x2.slice(0, 1)) < 2e-4);
    }
    Generator generator;
    CHECK_THROWS_AS(generator->forward(torch::zeros({1, 3, 20, 24}), torch::zeros({1, 1, 20, 24})), c10::Error);
    CHECK_THROWS_AS(generator->forward(torch::zeros({1, 4, 24, 24}), torch::zeros({1, 1, 24, 24})), c10::Error);
    CHECK_THROWS_AS(generator->forward(torch::zeros({1, 3, 24, 24}), torch::zeros({1, 3, 24, 24})), c10::Error);
}

void check_reference_parity() {
    torch::NoGradGuard no_grad;
    LoadedGenerator loaded = load_generator(LACUNA_TEST_DATA "/golden/weights_generator.safetensors");
    CHECK(loaded.source == WeightSource::TensorFlow);
    CHECK(loaded.generator->options() == GeneratorOptions::tensorflow());
    TensorFile golden = read_safetensors(LACUNA_TEST_DATA "/golden/forward_256_rect.safetensors");
    auto& t = golden.tensors;
    const GeneratorOutput output = loaded.generator->forward(to_nchw_rgb(t["x"]), t["mask"].permute({0, 3, 1, 2}));
    const auto compare = [](const char* name, const at::Tensor& ours, const at::Tensor& theirs, double tolerance) {
        const double error = max_abs_difference(ours, theirs);
        std::cout << "reference parity, " << name << ": " << error << std::endl;
        CHECK_MSG(error <= tolerance, name << " differs by " << error);
    };
    compare("x1", output.x1, to_nchw_rgb(t["x1"]), 2e-4);
    compare("x2", output.x2, to_nchw_rgb(t["x2"]), 2e-4);
    compare("y", output.attention.output.permute({0, 2, 3, 1}), t["y"], 2e-4);
    compare("f", output.features.permute({0, 2, 3, 1}), t["f"], 2e-4);
}

void check_masks() {
    // A one-pixel stroke is a hole for `any`, and lost to the nearest pixel unless that is the one.
    at::Tensor mask = rectangle(64, 64, 9, 0, 10, 64);
    CHECK(reduce_hole(mask, HoleReduction::Any, Downsample::Stride).sum().item<double>() == 8);
    CHECK(reduce_hole(mask, HoleReduction::Nearest, Downsample::Stride).sum().item<double>() == 0);
    mask = rectangle(64, 64, 8, 0, 9, 64);
    CHECK(reduce_hole(mask, HoleReduction::Nearest, Downsample::Stride).sum().item<double>() == 8);
    CHECK(reduce_hole(mask, HoleReduction::NearestTwoStep, Downsample::Stride).sum().item<double>() == 8);
    TensorFile golden = read_safetensors(LACUNA_TEST_DATA "/golden/forward_256_rect.safetensors");
    const at::Tensor quarter = golden.tensors["mask_s"].permute({0, 3, 1, 2});
    CHECK(max_abs_difference(
              reduce_hole(golden.tensors["mask"].permute({0, 3, 1, 2}), HoleReduction::NearestTwoStep, Downsample::AlignCorners),
              downsample_cells(quarter, Downsample::AlignCorners)) == 0);
}

void check_files() {
    TemporaryFolder folder;
    torch::NoGradGuard no_grad;
    const at::Tensor picture = wave_picture(32, 40), hole = rectangle(32, 40, 7, 9, 21, 30);
    const auto run = [&](Generator generator) { return generator->forward(picture * (1 - hole), hole).x2; };

    LoadedGenerator base = load_generator(LACUNA_SOURCE_DIR "/resources/models/lacuna-base.safetensors");
    CHECK(base.source == WeightSource::Lacuna);
    CHECK(base.generator->options() == GeneratorOptions{});
    CHECK(base.metadata["recipe"] == "lacuna-base");

    for (const GeneratorOptions& options :
         {GeneratorOptions{}, GeneratorOptions::tensorflow(), GeneratorOptions::pytorch_port()}) {
        Generator generator(options);
        save_generator(folder / "own.safetensors", generator, {{"note", "größer \"als\"\n\tnichts"}});
        LoadedGenerator again = load_generator(folder / "own.safetensors");
        CHECK(again.generator->options() == options);
        CHECK(again.metadata["note"] == "größer \"als\"\n\tnichts");
        CHECK(max_abs_difference(run(generator), run(again.generator)) == 0);
    }
    GeneratorOptions none;
    none.attention = AttentionKind::None;
    Generator baseline(none);
    save_generator(folder / "none.safetensors", baseline);
    CHECK(max_abs_difference(run(baseline), run(load_generator(folder / "none.safetensors").generator)) == 0);

    // The names of the PyTorch port and of the reference, made from a generator of ours.
    for (const std::string prefix : {"", "module."}) {
        Generator generator(GeneratorOptions::pytorch_port());
        TensorFile file;
        for (const NamedLayer& layer : named_layers(GeneratorOptions{})) {
            const auto dot = layer.module.find('.');
            const auto conv = generator->layer(layer.module.substr(0, dot), layer.module.substr(dot + 1));
            file.tensors[prefix + layer.port + ".weight"] = conv->weight;
            file.tensors[prefix + layer.port + ".bias"] = conv->bias;
        }
        CHECK(file.tensors.contains(prefix + "fine_generator.allconv13.conv.weight"));
        LoadedGenerator port = build_generator(file, "port");
        CHECK(port.source == WeightSource::PyTorchPort);
        CHECK(port.generator->options() == GeneratorOptions::pytorch_port());
        CHECK(max_abs_difference(run(generator), run(port.generator)) == 0);
        file.metadata["lacuna.patch_norm"] = "max";
        CHECK(build_generator(file, "port").generator->options().patch_norm == PatchNorm::Max);
    }

    const auto expect_error = [&](const TensorFile& file, const std::string& part) {
        try {
            build_generator(file, "bad.safetensors");
            CHECK_MSG(false, "no error, expected one about " << part);
        } catch (const FileError& error) {
            CHECK_MSG(std::string(error.what()).find(part) != std::string::npos &&
                          std::string(error.what()).find("bad.safetensors") == 0,
                      error.what());
        }
    };
    const TensorFile good = read_safetensors(folder / "own.safetensors");
    TensorFile bad = good;
    bad.tensors.erase("coarse.conv5.bias");
    expect_error(bad, "coarse.conv5.bias");
    bad = good;
    bad.tensors["coarse.conv99.bias"] = torch::zeros({1});
    expect_error(bad, "coarse.conv99.bias");
    bad = good;
    bad.tensors["refinement.conv1.weight"] = torch::zeros({32, 5, 5, 4});
    expect_error(bad, "refinement.conv1.weight");
    bad = good;
    bad.tensors["refinement.conv1.bias"] = torch::zeros({32}, torch::kLong);
    expect_error(bad, "refinement.conv1.bias");
    bad = good;
    bad.tensors["refinement.conv1.bias"] = torch::full({32}, NAN);
    expect_error(bad, "refinement.conv1.bias");
    bad = good;
    bad.metadata["lacuna.padding"] = "diagonal";
    expect_error(bad, "lacuna.padding");
    expect_error({}, "no generator");

    // A checkpoint of the reference holds its critics and the optimizer's state too.
    TensorFile reference = read_safetensors(LACUNA_TEST_DATA "/golden/weights_generator.safetensors");
    for (const char* key : {"beta1_power", "inpaint_net/conv1/kernel/Adam", "discriminator/dout_local_fc/bias"})
        reference.tensors[key] = torch::ones({1});
    CHECK(build_generator(reference, "reference").source == WeightSource::TensorFlow);
    reference.tensors["inpaint_net/conv99/kernel"] = torch::ones({1});
    expect_error(reference, "inpaint_net/conv99/kernel");
}

}  // namespace

int main() {
    torch::manual_seed(5);
    check_structure();
    check_masks();
    check_files();
    check_reference_parity();
    check_any_size();
    return report();
}
