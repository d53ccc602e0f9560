// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace lacuna::core {

namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

double ratioOver(const SampledQuantity& quantity, const std::vector<std::size_t>& samples) {
    double values = 0., weights = 0.;
    for (const std::size_t i : samples) {
        values += quantity.values[i];
        weights += quantity.weights.empty() ? 1. : quantity.weights[i];
    }
    return weights != 0. ? values / weights : kNothing;
}

/// `sorted` isn't empty.
double quantile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = place - static_cast<double>(below);
    // Not low + part * (high - low), which is no number between two infinities.
    return part == 0. ? sorted[below] : (1. - part) * sorted[below] + part * sorted[above];
}

/// A number below `count`. The standard library's own distributions differ from one to another.
std::size_t draw(std::mt19937_64& random, std::size_t count) {
    return static_cast<std::size_t>(((random() >> 32) * static_cast<std::uint64_t>(count)) >> 32);
}

}  // namespace

bool Estimate::hasInterval() const { return !std::isnan(low) && !std::isnan(high); }

bool Estimate::excludesZero() const { return hasInterval() && (low > 0. || high < 0.); }

std::vector<Estimate> bootstrap(const std::vector<SampledQuantity>& quantities, const BootstrapOptions& options) {
    if (quantities.empty()) return {};
    const std::size_t count = quantities.front().values.size();
    std::vector<std::size_t> samples(count);
    for (std::size_t i = 0; i < count; ++i) samples[i] = i;
    std::vector<Estimate> estimates;
    estimates.reserve(quantities.size());
    for (const SampledQuantity& quantity : quantities) estimates.push_back({ratioOver(quantity, samples), kNothing, kNothing});
    if (count < 2) return estimates;

    std::vector<std::vector<double>> drawn(quantities.size());
    std::mt19937_64 random(options.seed);
    for (int i = 0; i < options.resamples; ++i) {
        for (std::size_t& sample : samples) sample = draw(random, count);
        for (std::size_t q = 0; q < quantities.size(); ++q) {
            const double value = ratioOver(quantities[q], samples);
            if (!std::isnan(value)) drawn[q].push_back(value);
        }
    }
    const double tail = (1. - options.confidence) / 2.;
    for (std::size_t q = 0; q < quantities.size(); ++q) {
        if (drawn[q].empty()) continue;
        std::sort(drawn[q].begin(), drawn[q].end());
        estimates[q].low = quantile(drawn[q], tail);
        estimates[q].high = quantile(drawn[q], 1. - tail);
    }
    return estimates;
}

}  // namespace lacuna::core
