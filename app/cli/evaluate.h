// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of `lacuna-cli evaluate`.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/evaluation.h"
#include "core/evaluation_cases.h"
#include "core/evaluation_summary.h"

namespace lacuna::cli {

/// Engines by name ("+seamless" behind one blends its fills) with each of the model files where they need weights; "shipped" is
/// the model that comes with the program. Labels are the engines' names; where models are compared, the files' names, with as
/// many folders as tell them apart. `common` holds everything else. Throws Error(Usage) on unknown engines.
std::vector<core::EvaluatedSystem> findSystems(const QStringList& engines, const QStringList& models,
                                               const core::FillOptions& common, const core::EngineRegistry& registry);

/// The tables that people read, with a line break at the end of every line.
QString evaluationText(const core::Evaluation& evaluation, const core::EvaluationSummary& summary);

}  // namespace lacuna::cli
