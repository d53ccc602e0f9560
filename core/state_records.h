// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QCborValue>

#include "core/fill_job.h"

namespace lacuna::core {

/// Records of fills as they are kept in files (CBOR). What comes from a file is taken as a claim: readers throw
/// Error(InputUnreadable) before they take memory for anything that can't be.

QCborValue toCborRect(const cv::Rect& rect);
/// Throws unless the rectangle lies inside of `within` and isn't empty.
cv::Rect rectFromCbor(const QCborValue& value, cv::Size within);

/// Where one window's filled pixels came from. Its whole rows (AttentionMap::rows) are not kept: they are as large as the
/// network's features.
QCborMap attentionToCbor(const PlacedAttention& placed);
PlacedAttention attentionFromCbor(const QCborMap& map, cv::Size photo);

/// A filled hole but for its recipe, see fill_recipe.h. Members that come later get keys of their own, and readers must do
/// without them. `type` is that of the photo's pixels.
QCborMap holeToCbor(const FilledHole& hole);
std::shared_ptr<const FilledHole> holeFromCbor(const QCborMap& map, const FillRecipe& recipe, cv::Size photo, int type);

}  // namespace lacuna::core
