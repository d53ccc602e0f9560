// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/network_engines.h"

#include <torch/version.h>

#include "core/text.h"
#include "ml/engine/attention_rows.h"
#include "ml/engine/devices.h"
#include "ml/engine/generator_engine.h"
#include "ml/ops/contextual_attention.h"
#include "ml/ops/contextual_attention_oracle.h"

namespace lacuna::engine {

void registerNetworkEngines(core::EngineRegistry& registry) {
    const auto store = std::make_shared<ModelStore>();
    registry.add(
        {QStringLiteral("contextual"), core::Text::tr("Contextual attention"),
         core::Text::tr("Paints what could have been there and copies texture from the rest of the photo; shows what it copied"),
         [store] { return std::make_unique<GeneratorEngine>(store, false); }});
    registry.add({QStringLiteral("coarse"), core::Text::tr("Draft only"),
                  core::Text::tr("The network's quick first draft: colours and rough shapes, no detail"),
                  [store] { return std::make_unique<GeneratorEngine>(store, true); }});
    registry.setDevices(devices);
    registry.setRowsReader(attentionRowsFrom);
}

QString libtorchVersion() { return QStringLiteral(TORCH_VERSION); }

QString cpuCapability() { return QString::fromStdString(at::get_cpu_capability()); }

double attentionSelfCheck() {
    const c10::InferenceMode inference;
    at::Generator random = at::detail::createCPUGenerator(11);
    ml::AttentionRequest request;
    request.features = at::randn({1, 128, 30, 46}, random, at::kFloat).clamp_min(0);
    request.hole_cells = at::zeros({1, 1, 15, 23});
    request.hole_cells.slice(2, 5, 10).slice(3, 8, 15).fill_(1);
    const ml::AttentionOptions options;
    return (ml::contextual_attention(request, options).output - ml::contextual_attention_oracle(request, options).output)
        .abs()
        .max()
        .item<double>();
}

}  // namespace lacuna::engine
