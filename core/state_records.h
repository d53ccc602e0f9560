// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QCborValue>
#include <functional>

#include "core/fill_job.h"
#include "core/fill_recipe.h"
#include "core/hole_variant.h"

namespace lacuna::core {

/// Records of fills as they are kept in files (CBOR). What comes from a file is taken as a claim: readers throw
/// Error(InputUnreadable) before they take memory for anything that can't be.

QCborValue toCborRect(const cv::Rect& rect);
/// Throws unless the rectangle lies inside of `within` and isn't empty.
cv::Rect rectFromCbor(const QCborValue& value, cv::Size within);

/// Whole rows of attention by number; they are as large as the network's features, so they have files of their own.
struct AttentionRowsTable {
    std::vector<std::shared_ptr<AttentionRows>> rows;
};

/// Where one window's filled pixels came from, with the number of its whole rows where the table knows them.
QCborMap attentionToCbor(const PlacedAttention& placed, const AttentionRowsTable& table = {});
/// `rowsOf` gives rows by number, for a map of so many cells; null where there are none.
using RowsByNumber = std::function<std::shared_ptr<AttentionRows>(int number, cv::Size grid)>;
PlacedAttention attentionFromCbor(const QCborMap& map, cv::Size photo, const RowsByNumber& rowsOf = {});

/// A filled hole but for its recipe, see fill_recipe.h. Members that come later get keys of their own, and readers must do
/// without them. `type` is that of the photo's pixels. Pictures that one of `others` has, too, are named by its number there.
QCborMap holeToCbor(const FilledHole& hole, const FilledHoles& others = {});
std::shared_ptr<const FilledHole> holeFromCbor(const QCborMap& map, const FillRecipe& recipe, cv::Size photo, int type,
                                               const FilledHoles& others = {});

/// A variant with its recipe.
QCborMap variantToCbor(const HoleVariant& variant, const AttentionRowsTable& table);
std::shared_ptr<const HoleVariant> variantFromCbor(const QCborMap& map, const QUuid& key, const ModelFinder& findModel,
                                                   cv::Size photo, int type, const RowsByNumber& rowsOf);

}  // namespace lacuna::core
