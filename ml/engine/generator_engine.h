// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fill_engine.h"
#include "ml/engine/gpu_fallback.h"
#include "ml/engine/model_store.h"

namespace lacuna::engine {

/// Fills windows with the network of a model file, whichever it is, or with its first stage alone. A model of one stage gives the
/// same either way. Attention is told where it is contextual attention.
class GeneratorEngine : public core::FillEngine {
 public:
    GeneratorEngine(std::shared_ptr<ModelStore> store, bool coarseOnly) : m_store(std::move(store)), m_coarseOnly(coarseOnly) {}
    QString id() const override { return m_coarseOnly ? QStringLiteral("coarse") : QStringLiteral("contextual"); }
    core::EngineLimits limits() const override;
    QString draftId() const override { return QStringLiteral("coarse"); }
    void prepare(const core::FillOptions& options) override;
    core::ModelIdentity model() const override { return m_model ? m_model->identity : core::ModelIdentity(); }
    core::FilledWindow fill(const core::FillInput& input, const core::FillOptions& options, core::WindowProgress& progress,
                            std::stop_token stop) override;

 private:
    core::FilledWindow fillOnDevice(const core::FillInput& input, const core::FillOptions& options,
                                    core::WindowProgress& progress, const std::stop_token& stop) const;

    /// Throws core::Error.
    void load(const core::FillOptions& options, torch::Device device);

    std::shared_ptr<ModelStore> m_store;
    std::shared_ptr<const LoadedModel> m_model;
    GpuFallback m_fallback;
    bool m_coarseOnly;
};

}  // namespace lacuna::engine
