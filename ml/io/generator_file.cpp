// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/generator_file.h"

#include <torch/torch.h>

namespace lacuna::ml {
namespace {

bool starts_with(const std::string& text, const char* start) { return text.rfind(start, 0) == 0; }

WeightSource recognise(const TensorFile& file, const std::string& name) {
    for (const auto& [key, tensor] : file.tensors) {
        if (starts_with(key, "inpaint_net/")) return WeightSource::TensorFlow;
        if (starts_with(key, "coarse_generator.") || starts_with(key, "fine_generator.")) return WeightSource::PyTorchPort;
        if (starts_with(key, "coarse.") || starts_with(key, "refinement.")) return WeightSource::Lacuna;
    }
    throw FileError(name + ": holds no generator that Lacuna knows");
}

/// Names without what data-parallel training puts before them.
void strip_module_prefix(TensorFile& file, const std::string& name) {
    constexpr const char* prefix = "module.";
    std::map<std::string, at::Tensor> plain;
    for (auto& [key, tensor] : file.tensors) {
        const std::string bare = starts_with(key, prefix) ? key.substr(std::string_view(prefix).size()) : key;
        if (!plain.emplace(bare, tensor).second)
            throw FileError(name + ": tensor \"" + bare + "\" is there with and without module.");
    }
    file.tensors = std::move(plain);
}

GeneratorOptions implied_options(WeightSource source) {
    switch (source) {
        case WeightSource::TensorFlow:
            return GeneratorOptions::tensorflow();
        case WeightSource::PyTorchPort:
            return GeneratorOptions::pytorch_port();
        case WeightSource::Lacuna:
            break;
    }
    return {};
}

/// A training checkpoint of the reference holds more than the generator.
bool belongs_to_training(const std::string& key) {
    return !starts_with(key, "inpaint_net/") || key.ends_with("/Adam") || key.ends_with("/Adam_1");
}

std::string shape_text(at::IntArrayRef shape) {
    std::string text = "[";
    for (const int64_t n : shape) {
        if (text.size() > 1) text += ", ";
        text += std::to_string(n);
    }
    return text + "]";
}

}  // namespace

LoadedGenerator build_generator(TensorFile file, const std::string& name) {
    strip_module_prefix(file, name);
    LoadedGenerator loaded;
    loaded.source = recognise(file, name);
    loaded.generator = Generator(options_from_metadata(file.metadata, implied_options(loaded.source), name));

    const auto take = [&](const std::string& key, at::Tensor parameter, bool hwio) {
        const auto found = file.tensors.find(key);
        if (found == file.tensors.end()) throw FileError(name + ": tensor \"" + key + "\" is missing");
        at::Tensor tensor = found->second;
        file.tensors.erase(found);
        if (!tensor.is_floating_point()) throw FileError(name + ": tensor \"" + key + "\" doesn't hold floating-point numbers");
        if (hwio && tensor.dim() == 4) tensor = tensor.permute({3, 2, 0, 1});
        if (tensor.sizes() != parameter.sizes())
            throw FileError(name + ": tensor \"" + key + "\" has the shape " + shape_text(tensor.sizes()) + ", expected " +
                            shape_text(parameter.sizes()) + (hwio ? " (out, in, height, width)" : ""));
        parameter.copy_(tensor);
        if (!parameter.isfinite().all().item<bool>()) throw FileError(name + ": tensor \"" + key + "\" isn't finite everywhere");
    };

    torch::NoGradGuard no_grad;
    for (const NamedLayer& layer : named_layers(loaded.generator->options().attention)) {
        const auto dot = layer.module.find('.');
        const auto conv = loaded.generator->layer(layer.module.substr(0, dot), layer.module.substr(dot + 1));
        switch (loaded.source) {
            case WeightSource::TensorFlow:
                take(layer.tensorflow + "/kernel", conv->weight, true);
                take(layer.tensorflow + "/bias", conv->bias, false);
                break;
            case WeightSource::PyTorchPort:
                take(layer.port + ".weight", conv->weight, false);
                take(layer.port + ".bias", conv->bias, false);
                break;
            case WeightSource::Lacuna:
                take(layer.module + ".weight", conv->weight, false);
                take(layer.module + ".bias", conv->bias, false);
                break;
        }
    }
    for (const auto& [key, tensor] : file.tensors)
        if (loaded.source != WeightSource::TensorFlow || !belongs_to_training(key))
            throw FileError(name + ": tensor \"" + key + "\" doesn't belong to the generator");
    loaded.generator->eval();
    loaded.metadata = std::move(file.metadata);
    return loaded;
}

LoadedGenerator load_generator(const std::filesystem::path& path) {
    return build_generator(read_safetensors(path), path.string());
}

void save_generator(const std::filesystem::path& path, const Generator& generator,
                    const std::map<std::string, std::string>& metadata) {
    TensorFile file;
    file.metadata = metadata;
    for (const auto& [key, value] : to_metadata(generator->options())) file.metadata[key] = value;
    for (const auto& item : generator->named_parameters()) file.tensors[item.key()] = item.value().detach();
    write_safetensors(path, file);
}

}  // namespace lacuna::ml
