// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "core/fill_engine.h"

namespace lacuna::core {

/// One piece of work: a rectangle of the photo, scaled and padded for the engine.
struct FillWindow {
    cv::Rect photoRect;          ///< context included, inside the photo
    cv::Size workSize;           ///< photoRect scaled (sides rounded), before padding
    cv::Size paddedSize;         ///< workSize padded at right and bottom by reflection to the engine's multiple
    double scale = 1.0;          ///< work pixels per photo pixel, <= 1
    std::vector<int> holes;      ///< indices into the planned holes
    cv::Rect holeBounds;         ///< union of their bounds, in photo pixels
    double estimatedBytes = 0.;  ///< the engine's working memory for it
};

struct PlanLimits {
    EngineLimits engine;
    double memoryBudgetBytes = 1.5e9;  ///< a window that would need more is scaled down
    int contextMarginPx = 0;           ///< as FillOptions
    Resolution resolution = Resolution::Auto;
};

/// `size` at `scale`, sides rounded and at least 1: the one rounding rule that planner, job and attention share.
cv::Size scaledSize(cv::Size size, double scale);
/// `work` rounded up to the engine's multiple and to its least window.
cv::Size paddedSizeFor(cv::Size work, const EngineLimits& engine);

/// The largest hole side (photo pixels) that planFill leaves at full size under these limits, at most 2048: longer thin holes are
/// done in pieces, which also keeps their windows small.
int fullSizeHolePx(const PlanLimits& limits);

/// Windows for holes given by their bounds (photo pixels, inside the photo), ordered by the top, then left of their holes. Pure:
/// no pixels are read. Every hole is in exactly one window. Throws nothing but std::bad_alloc; bounds outside the photo are
/// clipped to it.
///
/// Context: max(w, h) * contextPerHole and at least minContextPx working pixels on each side (contextMarginPx, when set, replaces
/// both and minWindowPx); it shifts inwards at the photo's borders and keeps its size while the photo allows.
///
/// Scale (never above 1): the hole's larger side is brought to what the engine was trained for, times 1 (Fast), 1.5 (Auto: a
/// little beyond the training size costs less quality than the blur of shrinking) or 3 (Best: sharpest; the middle of such a hole
/// is less sure). Engines without a training size work at full size (Fast: windows of at most half of maxWindowPx). Then the
/// window is made to fit maxWindowPx and the memory budget by lowering the scale further; context is never given up for scale.
///
/// Merging: two windows become one when their contexts overlap, neither loses scale, the union is no larger than the two apart
/// and its side is at most 512 working pixels (or that of the larger of the two): so that neighbouring holes are filled together,
/// but a trail of specks never chains into a giant window. Windows that still overlap stay apart; each of them takes all holes it
/// touches as unknown.
std::vector<FillWindow> planFill(cv::Size photo, const std::vector<cv::Rect>& holes, const PlanLimits& limits);

}  // namespace lacuna::core
