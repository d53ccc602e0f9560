// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/generator_file.h"

#include <torch/torch.h>

#include <set>

namespace lacuna::ml {
namespace {

bool starts_with(const std::string& text, const char* start) { return text.rfind(start, 0) == 0; }

WeightSource recognise(const TensorFile& file, const std::string& name) {
    for (const auto& [key, tensor] : file.tensors) {
        if (starts_with(key, "inpaint_net/")) return WeightSource::TensorFlow;
        if (starts_with(key, "coarse_generator.") || starts_with(key, "fine_generator.")) return WeightSource::PyTorchPort;
        for (const char* stage : {"coarse.", "refinement.", "context_encoder."})
            if (starts_with(key, stage)) return WeightSource::Lacuna;
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

/// The other kinds of names exist for the paper's network and its baseline alone.
void check_published_network(const GeneratorOptions& options, const std::string& name) {
    const GeneratorOptions paper;
    if (options.network != paper.network || options.width != paper.width ||
        (options.attention != AttentionKind::Contextual && options.attention != AttentionKind::None))
        throw FileError(name + ": its tensors have the names of the published network, but its metadata states another one");
}

Blending blending_of(const std::map<std::string, std::string>& metadata, const std::string& name) {
    const auto stated = metadata.find("lacuna.blending");
    if (stated == metadata.end() || stated->second == "none") return Blending::None;
    if (stated->second == "poisson") return Blending::Poisson;
    throw FileError(name + ": metadata lacuna.blending: unknown value \"" + stated->second + "\"");
}

/// What a parameter is called in a file, and its shape.
struct Target {
    std::string key, parameter;
    std::vector<int64_t> shape;
    bool hwio = false;  ///< the file has height, width, in, out
};

std::vector<Target> convolution_targets(WeightSource source, const GeneratorOptions& options) {
    std::vector<Target> targets;
    for (const NamedLayer& layer : named_layers(options)) {
        const ConvSpec& spec = layer.spec;
        const bool tensorflow = source == WeightSource::TensorFlow;
        const std::string& prefix = tensorflow                            ? layer.tensorflow
                                    : source == WeightSource::PyTorchPort ? layer.port
                                                                          : layer.module;
        targets.push_back({prefix + (tensorflow ? "/kernel" : ".weight"),
                           layer.module + ".weight",
                           {spec.out, spec.in, spec.kernel, spec.kernel},
                           tensorflow});
        targets.push_back({prefix + (tensorflow ? "/bias" : ".bias"), layer.module + ".bias", {spec.out}});
    }
    return targets;
}

/// Parameters that aren't a convolution's: only our own files have them, under their own names.
void add_other_parameters(std::vector<Target>& targets, const Generator& generator) {
    std::set<std::string> known;
    for (const Target& target : targets) known.insert(target.parameter);
    for (const auto& item : generator->named_parameters())
        if (!known.contains(item.key())) targets.push_back({item.key(), item.key(), item.value().sizes().vec()});
}

at::Tensor checked_tensor(const TensorFile& file, const Target& target, const std::string& name) {
    const auto found = file.tensors.find(target.key);
    if (found == file.tensors.end()) throw FileError(name + ": tensor \"" + target.key + "\" is missing");
    at::Tensor tensor = found->second;
    if (!tensor.is_floating_point())
        throw FileError(name + ": tensor \"" + target.key + "\" doesn't hold floating-point numbers");
    if (target.hwio && tensor.dim() == 4) tensor = tensor.permute({3, 2, 0, 1});
    if (tensor.sizes() != at::IntArrayRef(target.shape))
        throw FileError(name + ": tensor \"" + target.key + "\" has the shape " + shape_text(tensor.sizes()) + ", expected " +
                        shape_text(target.shape) + (target.hwio ? " (out, in, height, width)" : ""));
    return tensor;
}

}  // namespace

LoadedGenerator build_generator(TensorFile file, const std::string& name) {
    strip_module_prefix(file, name);
    LoadedGenerator loaded;
    loaded.source = recognise(file, name);
    const GeneratorOptions options = options_from_metadata(file.metadata, implied_options(loaded.source), name);
    if (loaded.source != WeightSource::Lacuna) check_published_network(options, name);
    loaded.blending = blending_of(file.metadata, name);
    std::vector<Target> targets = convolution_targets(loaded.source, options);
    // Before the network takes memory: its width is the metadata's word alone until here.
    for (const Target& target : targets) checked_tensor(file, target, name);
    loaded.generator = Generator(options);
    add_other_parameters(targets, loaded.generator);

    const torch::NoGradGuard no_grad;
    auto parameters = loaded.generator->named_parameters();
    for (const Target& target : targets) {
        at::Tensor& parameter = parameters[target.parameter];
        parameter.copy_(checked_tensor(file, target, name));
        if (!parameter.isfinite().all().item<bool>())
            throw FileError(name + ": tensor \"" + target.key + "\" isn't finite everywhere");
        file.tensors.erase(target.key);
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
