// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <mutex>

#include <torch/torch.h>

#include "ml/nn/local_fill.h"

namespace lacuna::engine {

/// Weights made ready for filling on one device.
struct LoadedModel {
    ml::LocalFiller filler;
    torch::Device device;
    ml::GeneratorOptions options;
};

/// The weights in use, shared by the engines of one registry; thread-safe. A file that changed on disk is read again.
class ModelStore {
 public:
    /// `path` empty: the shipped model. Throws core::Error(InputUnreadable) that names the file.
    std::shared_ptr<const LoadedModel> load(const QString& path, torch::Device device);

 private:
    std::mutex m_mutex;
    QString m_key;
    std::shared_ptr<const LoadedModel> m_model;
};

}  // namespace lacuna::engine
