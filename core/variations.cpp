// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variations.h"

#include <algorithm>

namespace lacuna::core {

namespace {

using Kind = Variation::Kind;
constexpr int kMost = 6;
constexpr int kLeastContextPx = 32;

EngineLimits limitsOf(const QString& id, const VariationScope& scope) {
    for (const EngineInfo& engine : scope.engines)
        if (engine.id == id && engine.create) return engine.create()->limits();
    return {};
}

bool isKnown(const QString& id, const VariationScope& scope) {
    return std::any_of(scope.engines.begin(), scope.engines.end(), [&](const EngineInfo& engine) { return engine.id == id; });
}

Variation withContext(Kind kind, FillOptions options, double sides, int sidePx) {
    options.contextMarginPx = std::max(kLeastContextPx, static_cast<int>(sides * sidePx));
    return {kind, std::move(options)};
}

Variation withSeed(FillOptions options, int step) {
    options.seed += static_cast<std::uint64_t>(step);
    return {Kind::OtherChance, std::move(options)};
}

}  // namespace

std::vector<Variation> variationsOf(const FillOptions& base, const VariationScope& scope, int count) {
    const EngineLimits limits = limitsOf(base.engineId, scope);
    const bool looksAround = limits.contextPerHole > 0.;
    const bool drawsNumbers = looksAround && !limits.usesWeights;
    std::vector<Variation> list;
    if (looksAround) {
        list.push_back(withContext(Kind::Wider, base, 2., scope.holeSidePx));
        list.push_back(withContext(Kind::Nearer, base, 0.4, scope.holeSidePx));
    }
    for (const QString& method : scope.otherMethods) {
        if (method == base.engineId || !isKnown(method, scope)) continue;
        FillOptions options = base;
        options.engineId = method;
        list.push_back({Kind::OtherMethod, std::move(options)});
        break;
    }
    if (limits.trainedHolePx > 0 && scope.holeSidePx > limits.trainedHolePx) {
        FillOptions options = base;
        const bool isBest = base.resolution == Resolution::Best;
        options.resolution = isBest ? Resolution::Fast : Resolution::Best;
        list.insert(list.begin() + 1, {isBest ? Kind::Coarser : Kind::Finer, std::move(options)});
    }
    if (drawsNumbers) {
        for (const int step : {1, 2}) list.push_back(withSeed(base, step));
    } else if (!list.empty() && list.back().kind == Kind::OtherMethod &&
               limitsOf(list.back().options.engineId, scope).contextPerHole > 0.) {
        list.push_back(withSeed(list.back().options, 1));
    }
    if (looksAround) {
        list.push_back(withContext(Kind::Wider, base, 3.5, scope.holeSidePx));
        list.push_back(withContext(Kind::Nearer, base, 0.8, scope.holeSidePx));
    }
    const auto isBase = [&](const Variation& variation) {
        return variation.options.contextMarginPx == base.contextMarginPx && variation.options.engineId == base.engineId &&
               variation.options.resolution == base.resolution && variation.options.seed == base.seed;
    };
    std::erase_if(list, isBase);
    if (static_cast<int>(list.size()) > std::min(count, kMost))
        list.resize(static_cast<std::size_t>(std::max(0, std::min(count, kMost))));
    return list;
}

}  // namespace lacuna::core
