// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "ml/io/safetensors.h"
#include "ml/nn/generator.h"

namespace lacuna::ml {

enum class WeightSource { Lacuna, TensorFlow, PyTorchPort };

/// How fills with a model are to be finished: `lacuna.blending`, none or poisson.
enum class Blending {
    None,     ///< as the user chose
    Poisson,  ///< always by Poisson blending, as Iizuka et al. (2017) do
};

struct LoadedGenerator {
    Generator generator{nullptr};  ///< on the CPU, float32, in evaluation mode; its options() are the file's conventions
    std::map<std::string, std::string> metadata;
    WeightSource source = WeightSource::Lacuna;
    Blending blending = Blending::None;
};

/// Reads a generator from safetensors. Three kinds of names are known: our own (`coarse.<layer>.weight`), the TensorFlow
/// reference's (`inpaint_net/<layer>/kernel`, HWIO; critics and optimizer slots beside them are passed over) and the PyTorch
/// port's (`coarse_generator.<layer>.conv.weight`, with or without `module.`). Network and
/// conventions: the metadata's `lacuna.*`, and where it states none, those that the kind of names implies. Throws FileError,
/// naming the tensor, when one is missing, superfluous, of another shape or type or not finite; nothing is loaded then.
LoadedGenerator load_generator(const std::filesystem::path& path);

/// The same from tensors already read; `name` stands for the file in messages.
LoadedGenerator build_generator(TensorFile file, const std::string& name);

/// Writes weights under our own names with their conventions; `metadata` is kept beside them. Atomic. Throws FileError.
void save_generator(const std::filesystem::path& path, const Generator& generator,
                    const std::map<std::string, std::string>& metadata = {});

}  // namespace lacuna::ml
