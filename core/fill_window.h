// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

#include "core/fill_engine.h"
#include "core/fill_planner.h"
#include "core/photo.h"

namespace lacuna::core {

/// What an engine gets for `window`: pixels and masks of that part of the photo only, scaled (area mean), padded by reflection.
/// `hole`, `avoid` and `prefer` are photo-sized (the last two may be empty). A working pixel that a hole or an avoided pixel
/// touches at all is hole or avoided, so that nothing of them leaks into known ones; under the hole stands the mean of the known
/// pixels.
FillInput windowInput(const Photo& photo, const FillWindow& window, const cv::Mat& hole, const cv::Mat& avoid,
                      const cv::Mat& prefer);

/// A CV_8UC1 mask shrunk to `size`: 255 where any of its pixels is touched.
cv::Mat shrunkMask(const cv::Mat& mask, cv::Size size);

/// The engine's picture under the hole and the input's elsewhere, clamped to [0, 1], without the padding.
/// Throws Error(EngineFailed) when type or size are wrong or a value under the hole is not finite.
cv::Mat checkedFill(const cv::Mat& rgb, const FillInput& input, cv::Size work);

/// The part `rect` (photo pixels, inside the window) of a working picture at the photo's scale (cubic).
cv::Mat atPhotoScale(const cv::Mat& work, const FillWindow& window, const cv::Rect& rect);

/// Makes an engine's attention safe to keep: cells outside `own` (CV_8UC1, working size) are marked as not filled, sources
/// outside the grid as none. False when its sizes contradict each other.
bool tidyAttention(AttentionMap& map, const cv::Mat& own);

}  // namespace lacuna::core
