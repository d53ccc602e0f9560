// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "ml/io/generator_file.h"

namespace lacuna::ml {

/// Kinds of model files, told apart by what is in them, not by their names.
enum class ModelFormat { Safetensors, PyTorch, TensorFlow };

/// For people: "safetensors", "PyTorch", "TensorFlow".
const char* format_name(ModelFormat format);

struct ModelTensors {
    ModelFormat format = ModelFormat::Safetensors;
    std::string name;  ///< of the file, for messages
    TensorFile file;
};

/// Reads the tensors of a model file of any known kind; of a TensorFlow checkpoint, `path` may be any of its files. Throws
/// FileError.
ModelTensors read_model_tensors(const std::filesystem::path& path);

/// The generator in them. Where a PyTorch file keeps it within something larger ({"gen": ..., "dis": ...}), what is beside it is
/// passed over. Throws FileError as build_generator() does, or where there are several.
LoadedGenerator find_generator(ModelTensors tensors);

}  // namespace lacuna::ml
