// SPDX-License-Identifier: GPL-3.0-or-later
/// Which photos of a folder are filled, with which masks, and what the results are called.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "app/cli/fill_files.h"
#include "core/error.h"

namespace lacuna::cli {

/// Part `index` of `count`, [1, count].
struct Shard {
    int index = 1, count = 1;
};

/// "2/8"; throws Error(Usage).
Shard readShard(const QString& text);

/// Whether a photo belongs to a shard: by its file name alone, so that neither the order of the files nor other photos that come
/// or go change it.
bool isInShard(const QString& name, const Shard& shard);

/// All folders; avoid, prefer, coarse and attention may be empty.
struct BatchFolders {
    QString photos, masks, avoid, prefer;
    QString output, coarse, attention;
    bool recursive = false;  ///< photos, masks and areas in folders within them, too; results take the same places
};

struct BatchItem {
    QString name;        ///< the photo's file name, with its folders within that of the photos
    QString resultName;  ///< its result's, different for every photo of the folder
    FillFiles files;
    QString problem;  ///< why it can't be filled (two masks of its name), or empty
};

struct BatchPlan {
    std::vector<BatchItem> items;  ///< photos of this shard that have a mask, by name
    QStringList withoutMask;       ///< names of this shard's photos that have none
    QStringList unusedMasks;       ///< names of masks that no photo of the folder has
};

/// Finds photos and masks of the same name, whatever their suffixes. Results take the photo's name with `suffix` (png, jpg, tif,
/// webp), or its own for "same" (png where that can't be written). Where photos differ in nothing but their suffix, that becomes
/// a part of the result's name. What lies in another one of the folders is none of the photos. Throws Error(InputUnreadable) when
/// a folder isn't one or nothing is found, Error(Usage) when folders must differ but don't.
BatchPlan planBatch(const BatchFolders& folders, const QString& suffix, const Shard& shard);

}  // namespace lacuna::cli
