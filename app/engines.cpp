// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engines.h"

#include "ml/engine/model_import.h"
#include "ml/engine/network_engines.h"

namespace lacuna::app {

core::EngineRegistry makeEngineRegistry() {
    core::EngineRegistry registry;
    engine::registerNetworkEngines(registry);
    core::registerClassicalEngines(registry);
    return registry;
}

std::unique_ptr<core::ModelLibrary> makeModelLibrary() {
    return std::make_unique<core::ModelLibrary>(core::ModelLibrary::standardFolder(), engine::shippedModelPath(),
                                                engine::modelFormats());
}

}  // namespace lacuna::app
