// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/model_formats.h"

#include <set>

#include "ml/io/file_source.h"
#include "ml/io/json_text.h"
#include "ml/io/pickle_tensors.h"
#include "ml/io/tensorflow_checkpoint.h"

namespace lacuna::ml {
namespace {

/// What comes before the generator's own names: "" or "gen." and the like; data-parallel training's "module." is no such thing.
std::set<std::string> generator_prefixes(const TensorFile& file) {
    constexpr std::string_view module = "module.";
    std::set<std::string> prefixes;
    for (const auto& [key, tensor] : file.tensors)
        for (const char* stage : {"coarse_generator.", "fine_generator."}) {
            const auto at = key.find(stage);
            if (at == std::string::npos || (at > 0 && key[at - 1] != '.')) continue;
            std::string prefix = key.substr(0, at);
            if (prefix.ends_with(module)) prefix.resize(prefix.size() - module.size());
            prefixes.insert(prefix);
        }
    return prefixes;
}

}  // namespace

const char* format_name(ModelFormat format) {
    switch (format) {
        case ModelFormat::Safetensors:
            return "safetensors";
        case ModelFormat::PyTorch:
            return "PyTorch";
        case ModelFormat::TensorFlow:
            return "TensorFlow";
    }
    return "";
}

ModelTensors read_model_tensors(const std::filesystem::path& path) {
    ModelTensors tensors;
    tensors.name = path.string();
    if (const auto index = tensorflow_index_of(path); !index.empty()) {
        tensors.format = ModelFormat::TensorFlow;
        tensors.file = read_tensorflow_checkpoint(index);
        return tensors;
    }
    const DiskSource source(path);
    if (looks_like_pytorch(source)) {
        tensors.format = ModelFormat::PyTorch;
        tensors.file = read_pytorch(source, tensors.name);
    } else if (looks_like_tensorflow_index(source)) {
        throw FileError(tensors.name +
                        ": looks like part of a TensorFlow checkpoint; its files are called NAME.index and "
                        "NAME.data-00000-of-00001, and this name doesn't say which one it is");
    } else {
        tensors.file = read_safetensors(path);
    }
    return tensors;
}

LoadedGenerator find_generator(ModelTensors tensors) {
    if (tensors.format != ModelFormat::PyTorch) return build_generator(std::move(tensors.file), tensors.name);
    const std::set<std::string> prefixes = generator_prefixes(tensors.file);
    if (prefixes.size() > 1) {
        std::string list;
        for (const std::string& prefix : prefixes) list += (list.empty() ? "" : ", ") + quote_json(prefix);
        throw FileError(tensors.name + ": holds several generators, under " + list);
    }
    if (prefixes.empty() || prefixes.begin()->empty()) return build_generator(std::move(tensors.file), tensors.name);
    const std::string& prefix = *prefixes.begin();
    TensorFile chosen;
    chosen.metadata = tensors.file.metadata;
    for (const auto& [key, tensor] : tensors.file.tensors)
        if (key.starts_with(prefix)) chosen.tensors.emplace(key.substr(prefix.size()), tensor);
    return build_generator(std::move(chosen), tensors.name);
}

}  // namespace lacuna::ml
