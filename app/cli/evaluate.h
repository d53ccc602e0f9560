// SPDX-License-Identifier: GPL-3.0-or-later
/// The parts of `lacuna-cli evaluate`.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/evaluation.h"
#include "core/evaluation_summary.h"

namespace lacuna::cli {

struct CaseQuery {
    QString photos;  ///< folder
    QString masks;   ///< folder, or "rectangles", "strokes", "mixed"
    bool recursive = false;
    std::uint64_t seed = 1;  ///< of random holes
};

/// What is measured, and the files that it reads.
struct CaseList {
    std::vector<core::EvaluationCase> cases;
    QStringList inputs;
    int unpaired = 0;  ///< photos left out for want of a mask
};

/// The photos of a folder by name, each with the mask of the same name or a random hole that depends on the name and the seed
/// alone. Throws Error(InputUnreadable) when a folder isn't one or nothing is found.
CaseList findCases(const CaseQuery& query);

/// Engines by name ("+seamless" behind one blends its fills) with each of the model files where they need weights; "shipped" is
/// the model that comes with the program. Labels are the engines' names; where models are compared, the files' names, with as
/// many folders as tell them apart. `common` holds everything else. Throws Error(Usage) on unknown engines.
std::vector<core::EvaluatedSystem> findSystems(const QStringList& engines, const QStringList& models,
                                               const core::FillOptions& common, const core::EngineRegistry& registry);

/// The tables that people read, with a line break at the end of every line.
QString evaluationText(const core::Evaluation& evaluation, const core::EvaluationSummary& summary);

}  // namespace lacuna::cli
