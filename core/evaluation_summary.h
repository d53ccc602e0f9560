// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/bootstrap.h"
#include "core/evaluation.h"

namespace lacuna::core {

enum class Better { Lower, Higher, NearOne };

/// One number that an evaluation reports, the same for tables, files and windows.
struct Measure {
    QString scope;  ///< "hole", "whole", or empty for what is of neither
    QString id;     ///< in files: "l1_percent", ...
    QString title;  ///< in tables: "l1 %", ...
    int decimals = 2;
    Better better = Better::Lower;
    double (*value)(const SystemResult&) = nullptr;
    /// Null: the mean over photos. Otherwise the sum of values is divided by the sum of these (the ratio of two means), which a
    /// photo with next to nothing in the divisor can't blow up.
    double (*weight)(const SystemResult&) = nullptr;
};

/// All of them: hole first, then whole photo, then time. PSNR is counted as at most 100 dB, so that one exact fill doesn't make a
/// mean infinite.
const std::vector<Measure>& evaluationMeasures();
/// Throws Error(Usage) on an unknown name.
const Measure& evaluationMeasure(const QString& scope, const QString& id);
/// The measure of one photo alone; NaN for a ratio without divisor.
double measuredValue(const Measure& measure, const SystemResult& result);

/// One system over some photos. Both lists are in the order of evaluationMeasures().
struct SystemSummary {
    std::vector<Estimate> values;
    std::vector<Estimate> differences;  ///< this system minus the first one, paired by photo; of the first itself all 0
    const Estimate& value(const QString& scope, const QString& id) const;
    const Estimate& difference(const QString& scope, const QString& id) const;
};

/// Photos that belong together. Classes without photos have no systems.
struct ClassSummary {
    QString title;  ///< "all photos", "hole depth below 16 px", ...
    int photos = 0;
    std::vector<SystemSummary> systems;
};

struct EvaluationSummary {
    ClassSummary all;
    std::vector<ClassSummary> byDepth;  ///< HoleSize::depthPx below 16, from 16 to 48, above
    std::vector<ClassSummary> byShare;  ///< HoleSize::share below 5 %, from 5 to 10 %, above
};

/// Means with 95 % bootstrap intervals over the photos (see bootstrap.h).
EvaluationSummary summarise(const Evaluation& evaluation, const BootstrapOptions& options = {});

}  // namespace lacuna::core
