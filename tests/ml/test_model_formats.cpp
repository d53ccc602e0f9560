// SPDX-License-Identifier: GPL-3.0-or-later
// Whole networks in other programs' files: recognised by their contents, read with the right conventions, and computing what
// the reference computed.
#include <functional>

#include "ml/io/model_formats.h"
#include "tests/ml/checkpoint_writers.h"
#include "tests/ml/fixtures.h"
#include "tests/support/check.h"

using namespace lacuna::ml;
using namespace lacuna::test;

namespace {

constexpr const char* k_golden = LACUNA_TEST_DATA "/golden/weights_generator.safetensors";

/// The reference's weights under the names of the PyTorch port, in its layout (out, in, height, width).
Tensors port_tensors(const std::string& prefix = "") {
    const TensorFile reference = read_safetensors(k_golden);
    Tensors port;
    for (const NamedLayer& layer : named_layers(GeneratorOptions{})) {
        port[prefix + layer.port + ".weight"] =
            reference.tensors.at(layer.tensorflow + "/kernel").permute({3, 2, 0, 1}).contiguous();
        port[prefix + layer.port + ".bias"] = reference.tensors.at(layer.tensorflow + "/bias");
    }
    return port;
}

at::Tensor to_nchw_rgb(const at::Tensor& nhwc_bgr) { return nhwc_bgr.permute({0, 3, 1, 2}).flip({1}).contiguous(); }

/// The stored outputs of the reference.
void check_golden_outputs(LoadedGenerator loaded, const std::string& what) {
    const torch::NoGradGuard no_grad;
    TensorFile golden = read_safetensors(LACUNA_TEST_DATA "/golden/forward_256_rect.safetensors");
    auto& t = golden.tensors;
    const GeneratorOutput output = loaded.generator->forward(to_nchw_rgb(t["x"]), t["mask"].permute({0, 3, 1, 2}));
    for (const auto& [name, ours] : {std::pair("x1", output.x1), std::pair("x2", output.x2)}) {
        const double error = max_abs_difference(ours, to_nchw_rgb(t[name]));
        std::cout << what << ", " << name << ": " << error << std::endl;
        CHECK_MSG(error <= 2e-4, what << ", " << name);
    }
}

bool same_weights(const LoadedGenerator& a, const LoadedGenerator& b) {
    const auto left = a.generator->named_parameters(), right = b.generator->named_parameters();
    for (const auto& item : left)
        if (!at::equal(item.value(), right[item.key()])) return false;
    return left.size() == right.size();
}

void check_tensorflow(const TemporaryFolder& folder) {
    Tensors tensors = read_safetensors(k_golden).tensors;
    // What a training checkpoint has besides.
    tensors["inpaint_net/conv1/kernel/Adam"] = torch::zeros({5, 5, 5, 32});
    tensors["discriminator/conv1/kernel"] = torch::zeros({3});
    tensors["beta1_power"] = torch::zeros({});
    const auto index = tensorflow_checkpoint(tensors).write(folder / "snap-1000");
    ModelTensors read = read_model_tensors(index);
    CHECK(read.format == ModelFormat::TensorFlow);
    LoadedGenerator loaded = find_generator(std::move(read));
    CHECK(loaded.source == WeightSource::TensorFlow);
    CHECK(loaded.generator->options() == GeneratorOptions::tensorflow());
    CHECK(same_weights(loaded, load_generator(k_golden)));
    check_golden_outputs(loaded, "TensorFlow checkpoint");

    // As the library stores it: our own names, the same conventions, the same numbers.
    save_generator(folder / "library.safetensors", loaded.generator);
    LoadedGenerator stored = load_generator(folder / "library.safetensors");
    CHECK(stored.source == WeightSource::Lacuna);
    CHECK(stored.generator->options() == GeneratorOptions::tensorflow());
    CHECK(same_weights(loaded, stored));
}

void check_pytorch(const TemporaryFolder& folder) {
    const LoadedGenerator reference = load_generator(k_golden);
    const Tensors plain = port_tensors();
    const auto file = [&](const std::string& name, const std::string& bytes) {
        write_bytes(folder / name, bytes);
        return read_model_tensors(folder / name);
    };
    for (const auto& [name, bytes] :
         {std::pair("gen_00430000.pt", pytorch_zip(plain)), std::pair("old.pt", pytorch_legacy(plain)),
          std::pair("no-suffix", pytorch_zip(plain, "%", {.zip64 = true}))}) {
        ModelTensors read = file(name, bytes);
        CHECK(read.format == ModelFormat::PyTorch);
        LoadedGenerator loaded = find_generator(read);
        CHECK(loaded.source == WeightSource::PyTorchPort);
        CHECK(loaded.generator->options() == GeneratorOptions::pytorch_port());
        CHECK(same_weights(loaded, reference));
    }
    // The port computes otherwise than the reference; told to do as the reference does, it computes the stored outputs.
    ModelTensors read = file("gen.pt", pytorch_legacy(plain));
    read.file.metadata = to_metadata(GeneratorOptions::tensorflow());
    check_golden_outputs(find_generator(read), "PyTorch checkpoint");

    // Data-parallel training, and a generator within something larger.
    CHECK(same_weights(find_generator(file("parallel.pt", pytorch_zip(port_tensors("module.")))), reference));
    const std::string beside = "}(" + pickled("gen") + "%" + pickled("iteration") + pickled(std::int64_t{12}) + "u";
    CHECK(same_weights(find_generator(file("within.pt", pytorch_zip(plain, beside))), reference));
    Tensors with_critic = port_tensors("netG.");
    with_critic["netD.linear.weight"] = torch::zeros({1, 8});
    CHECK(same_weights(find_generator(file("both.pt", pytorch_legacy(with_critic))), reference));
}

void check_refused(const TemporaryFolder& folder) {
    const Tensors good = port_tensors();
    const auto refuse = [&](Tensors tensors, const std::string& part) {
        write_bytes(folder / "bad.pt", pytorch_zip(tensors));
        try {
            find_generator(read_model_tensors(folder / "bad.pt"));
            CHECK_MSG(false, "no error, expected one about " << part);
        } catch (const FileError& error) {
            const std::string what = error.what();
            CHECK_MSG(what.find(part) != std::string::npos && what.find("bad.pt") != std::string::npos, what);
        }
    };
    const std::string key = "fine_generator.pmconv9.conv.bias";
    const auto with = [&](const std::string& name, const at::Tensor& tensor) {
        Tensors changed = good;
        changed[name] = tensor;
        return changed;
    };
    Tensors missing = good;
    missing.erase(key);
    refuse(missing, "\"" + key + "\" is missing");
    refuse(with(key, torch::zeros({64})), "has the shape [64], expected [128]");
    refuse(with("fine_generator.extra.weight", torch::zeros({3})), "\"fine_generator.extra.weight\" doesn't belong");
    refuse(with("linear.weight", torch::zeros({3})), "\"linear.weight\" doesn't belong");
    refuse(with(key, torch::full({128}, std::nanf(""))), "isn't finite");
    refuse({{"conv.weight", torch::zeros({3})}}, "no generator that Lacuna knows");
    Tensors two = port_tensors("a.");
    two.merge(port_tensors("b."));
    refuse(two, "several generators, under \"a.\", \"b.\"");

    for (const char* text : {"", "a text", "<!DOCTYPE html><html>"}) {
        write_bytes(folder / "bad.pt", text);
        CHECK_THROWS_AS(read_model_tensors(folder / "bad.pt"), FileError);
    }
    CHECK_THROWS_AS(read_model_tensors(folder / "nothing.pt"), FileError);
    write_bytes(folder / "renamed", read_bytes(LACUNA_TEST_DATA "/checkpoints/snap-12.index"));
    CHECK_THROWS_AS(read_model_tensors(folder / "renamed"), FileError);
}

}  // namespace

int main() {
    const TemporaryFolder folder;
    check_tensorflow(folder);
    check_pytorch(folder);
    check_refused(folder);
    return report();
}
