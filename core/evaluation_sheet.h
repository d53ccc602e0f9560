// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/contact_sheet.h"
#include "core/evaluation.h"

namespace lacuna::core {

/// Collects the pictures of an evaluation's contact sheet while it runs: for some of the photos the original, the hole, every
/// system's fill with its PSNR and l1 error inside the hole, and the attention overlay of systems that tell where pixels came
/// from. Shows the part of the photo around the hole, with the screen's colours. Give it what an EvaluationObserver gets.
class EvaluationSheet {
 public:
    /// At most `rows` photos of `caseCount`, evenly spread.
    EvaluationSheet(std::size_t caseCount, int rows, const ContactSheetStyle& style = {});

    void filled(std::size_t index, std::size_t system, const Photo& photo, const HoleMask& hole, const FillResult& result);
    void measured(std::size_t index, const CaseResult& result);

    /// Photos that weren't measured to the end are left out. CV_8UC3, RGB.
    cv::Mat draw(const std::vector<EvaluatedSystem>& systems, const QString& heading) const;

 private:
    struct Row {
        cv::Mat original, masked;
        std::map<std::size_t, cv::Mat> fills, attention;  // by system
        std::vector<QString> captions;                    // by system; empty until the photo is measured
        QString title;
    };
    std::map<std::size_t, Row> m_rows;  // by photo, the chosen ones alone
    ContactSheetStyle m_style;
};

}  // namespace lacuna::core
