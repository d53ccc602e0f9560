// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QImage>
#include <map>
#include <optional>
#include <vector>

#include "core/document.h"
#include "core/hole_report.h"

namespace lacuna::ui {

/// A hole of the photo: painted and not yet filled, or filled.
struct HoleEntry {
    core::Hole painted;                              ///< of the mask; only without `filled`
    std::shared_ptr<const core::FilledHole> filled;  ///< null: it is painted only
    QImage picture;                                  ///< null when there are too many holes
    std::optional<core::HoleReport> report;          ///< of filled ones

    cv::Rect bounds() const { return filled ? filled->rect() : painted.bounds; }
};

/// What the list of holes is made from: snapshots, so that it can be worked out on another thread.
struct HoleSurvey {
    core::Photo photo;
    core::HoleMask mask;
    core::FilledHoles filled;
    std::vector<core::PlacedAttention> attention;
    /// Reports that are known already.
    std::map<std::shared_ptr<const core::FilledHole>, core::HoleReport> reports;

    /// Painted holes by place, then filled ones, newest first. Throws nothing: what fails is left out and logged.
    std::vector<HoleEntry> entries() const;
};

/// A picture for a list that keeps its colours when its row is chosen.
QIcon pictureIcon(const QImage& picture);

/// A hole's confidence and the advice that goes with it, for users; a line each.
QString confidenceText(core::Confidence confidence);
QStringList adviceFor(const core::HoleReport& report);

}  // namespace lacuna::ui
