// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fill_engine.h"

namespace lacuna::app {

/// The engines and devices of this program, the same list for the editor and the command line.
core::EngineRegistry makeEngineRegistry();

}  // namespace lacuna::app
