// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/fill_engine.h"

namespace lacuna::core {

std::unique_ptr<FillEngine> makeTeleaEngine();
std::unique_ptr<FillEngine> makeNavierStokesEngine();
std::unique_ptr<FillEngine> makePatchMatchEngine();

}  // namespace lacuna::core
