// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <functional>
#include <opencv2/core.hpp>
#include <vector>

#include "core/evaluation.h"

namespace lacuna::core {

/// A way to draw a random hole for a photo of some size: CV_8UC1, 255 = hole; the seed decides.
struct HoleKind {
    QString name;
    std::function<cv::Mat(cv::Size size, std::uint64_t seed)> draw;
};
using HoleKinds = std::vector<HoleKind>;

struct CaseQuery {
    QString photos;  ///< folder
    QString masks;   ///< folder, or the name of a kind of random holes
    bool recursive = false;
    std::uint64_t seed = 1;  ///< of random holes
};

/// What is measured, and the files that it reads.
struct CaseList {
    std::vector<EvaluationCase> cases;
    QStringList inputs;
    int unpaired = 0;  ///< photos left out for want of a mask
};

/// The photos of a folder by name, each with the mask of the same name or a random hole that depends on the name and the seed
/// alone. Throws Error(InputUnreadable) when a folder isn't one or nothing is found.
CaseList findCases(const CaseQuery& query, const HoleKinds& kinds);

}  // namespace lacuna::core
