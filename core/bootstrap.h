// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace lacuna::core {

/// One quantity, measured once for each sample. What is estimated is sum(values) / sum(weights): the mean where `weights` is
/// empty (every weight 1), the ratio of two means otherwise.
struct SampledQuantity {
    std::vector<double> values;
    std::vector<double> weights;
};

/// An estimate with its interval. Both ends are NaN where nothing can be said: fewer than two samples.
struct Estimate {
    double value = 0.;
    double low = 0., high = 0.;
    bool hasInterval() const;
    /// All of the interval is on one side of 0: a difference that is more than chance.
    bool excludesZero() const;
};

struct BootstrapOptions {
    int resamples = 2000;
    double confidence = 0.95;
    std::uint64_t seed = 1;
};

/// Percentile intervals (Efron & Tibshirani 1993, ch. 13): the samples are drawn with replacement `resamples` times, the same
/// draw for all quantities, so that a quantity of differences is a paired comparison. The ends are linearly interpolated
/// quantiles. The same on every machine for the same input. All quantities must have the same number of samples, at least one. A
/// ratio whose weights are all 0 is NaN; draws without weight are left out.
std::vector<Estimate> bootstrap(const std::vector<SampledQuantity>& quantities, const BootstrapOptions& options = {});

}  // namespace lacuna::core
