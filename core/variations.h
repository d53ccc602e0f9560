// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/fill_engine.h"

namespace lacuna::core {

/// Another way to fill a hole, and in what it differs from the way it was filled.
struct Variation {
    enum class Kind { Wider, Nearer, Finer, Coarser, OtherMethod, OtherChance };
    Kind kind = Kind::Wider;
    FillOptions options;
};

/// What may be varied.
struct VariationScope {
    int holeSidePx = 0;               ///< the hole's longer side, in photo pixels
    std::vector<EngineInfo> engines;  ///< what there is
    std::vector<QString> otherMethods = {QStringLiteral("patchmatch"), QStringLiteral("contextual")};  ///< in this order
};

/// `count` (at most 6) different ways that are likely to give different fills, most promising first: other context windows,
/// working scales, engines and seeds. Only what makes a difference to the engine is varied, so there may be fewer. All else stays
/// as in `base`.
std::vector<Variation> variationsOf(const FillOptions& base, const VariationScope& scope, int count);

}  // namespace lacuna::core
