// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engines.h"

#include "ml/engine/network_engines.h"

namespace lacuna::app {

core::EngineRegistry makeEngineRegistry() {
    core::EngineRegistry registry;
    engine::registerNetworkEngines(registry);
    core::registerClassicalEngines(registry);
    return registry;
}

}  // namespace lacuna::app
