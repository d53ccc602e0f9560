// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "core/fill_engine.h"
#include "core/hole_growth.h"
#include "core/hole_mask.h"
#include "core/photo.h"

namespace lacuna::core {

struct FillResult;

/// One hole of a finished fill, with what filling it once more needs. Never changes after it was made; its pixels are kept
/// compressed. Holes whose blended borders touch count as one.
class FilledHole {
 public:
    /// `painted` (CV_8UC1) and `touched` are of rect's size, `before` are the photo's own pixels there.
    FilledHole(const cv::Rect& rect, const cv::Mat& painted, const cv::Mat& touched, const cv::Mat& before, FillOptions options);

    const cv::Rect& rect() const { return m_rect; }
    /// What it was filled with.
    const FillOptions& options() const { return m_options; }
    /// What was painted (CV_8UC1, 255, rect's size).
    cv::Mat painted() const;
    /// Every pixel that the fill may have changed: painted ones and the blend around them.
    cv::Mat touched() const;
    bool touches(cv::Point photoPx) const;
    std::size_t bytes() const;

 private:
    friend struct Refill;
    cv::Mat unpacked(const QByteArray& data, int type) const;

    cv::Rect m_rect;
    FillOptions m_options;
    int m_type;
    QByteArray m_painted, m_touched, m_before;  // m_before is 0 under painted pixels, which no fill looks at
};

using FilledHoles = std::vector<std::shared_ptr<const FilledHole>>;

/// The holes of a fill of `photo`: `grown` are the painted ones grown by growPx, none of them cut.
FilledHoles filledHoles(const Photo& photo, const HoleMask& painted, const GrownHoles& grown, int growPx,
                        const FillOptions& options);

/// The newest hole that touches a photo pixel; null when none does.
std::shared_ptr<const FilledHole> filledHoleAt(const FilledHoles& holes, cv::Point photoPx);

/// What must go into fillPhoto to fill one hole of a photo anew.
struct Refill {
    /// `present` is the photo as it is now. Around the hole, `photo` shows what was there before it was filled (blending into an
    /// earlier blend would leave a ghost of it), except where a later one of `holes` has been filled.
    Refill(const Photo& present, const FilledHoles& holes, const std::shared_ptr<const FilledHole>& hole);

    Photo photo;
    HoleMask mask;  ///< this hole alone
    FillOptions options;
    cv::Rect touched;  ///< part of the photo where it may differ from `present`

    /// Makes the result one that can be applied to `present`: a pixel that the new blend no longer reaches comes back too.
    void complete(FillResult& result) const;
};

}  // namespace lacuna::core
