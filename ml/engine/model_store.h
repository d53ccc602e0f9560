// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <mutex>

#include <torch/torch.h>

#include "core/fill_engine.h"
#include "ml/io/generator_file.h"
#include "ml/nn/local_fill.h"

namespace lacuna::engine {

/// Weights made ready for filling on one device in one precision.
struct LoadedModel {
    ml::LocalFiller filler;
    torch::Device device;
    ml::GeneratorOptions options;
    ml::Blending blending;
    core::ModelIdentity identity;
    std::shared_ptr<ml::FillMemory> memory;  ///< of this filler's fills
};

/// The weights in use, shared by the engines of one registry; thread-safe. A file that changed on disk is read again. The model
/// asked for last stays loaded; others as long as somebody holds them, so that comparing models doesn't load them for every
/// photo.
class ModelStore {
 public:
    /// `path` empty: the shipped model. Throws core::Error(InputUnreadable) that names the file.
    std::shared_ptr<const LoadedModel> load(const QString& path, torch::Device device, ml::Precision precision);

 private:
    std::mutex m_mutex;
    std::map<QString, std::weak_ptr<const LoadedModel>> m_held;  // by file, its time and size, device and precision
    std::shared_ptr<const LoadedModel> m_last;
};

}  // namespace lacuna::engine
