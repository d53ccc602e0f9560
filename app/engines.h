// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/fill_engine.h"
#include "core/model_library.h"

namespace lacuna::app {

/// The engines and devices of this program, the same list for the editor and the command line.
core::EngineRegistry makeEngineRegistry();

/// The user's models, the same for both.
std::unique_ptr<core::ModelLibrary> makeModelLibrary();

}  // namespace lacuna::app
