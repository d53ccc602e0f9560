// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/training.h"

namespace lacuna::ml {
class PhotoSource;
}

namespace lacuna::engine {

/// How photos are stored in a pack.
enum class PackForm {
    Jpeg,    ///< a JPEG file each, as bytes of a tensor [size] named "....jpg": small, for the way to another machine
    Pixels,  ///< a tensor [H, W, 3] each: what ml::PackedPhotos reads where there are no decoders
};

struct PackOptions {
    PackForm form = PackForm::Jpeg;
    int longSide = 512;        ///< photos are reduced until their longer side is this, px, ...
    int leastShortSide = 288;  ///< ... but not so far that the shorter side falls below this
    int jpegQuality = 88;      ///< [1, 100]
    qint64 maxBytes = 0;       ///< size of the whole file; photos are left out, chosen by `seed`, so that it fits. 0: no limit
    quint64 seed = 1;          ///< order of the photos
};

struct PackResult {
    qsizetype photos = 0;   ///< packed
    qsizetype leftOut = 0;  ///< for want of room
    qint64 bytes = 0;       ///< of the file
    std::vector<core::UnreadablePhoto> unreadable;
};

/// Packs what `openTrainingPhotos(paths)` finds into one safetensors file, in random order. The pack is held in memory, and
/// written atomically at the end. `progress` is told photos done and in all. Throws core::Error: InputUnreadable where no photo
/// can be read, OutputUnwritable, Cancelled, Usage for options outside their ranges or a limit that not one photo fits.
PackResult packPhotos(const QStringList& paths, const QString& output, const PackOptions& options = {}, std::stop_token stop = {},
                      const std::function<void(qsizetype, qsizetype)>& progress = {});

/// The photos of a pack of either form. Throws core::Error(InputUnreadable).
std::shared_ptr<const ml::PhotoSource> openPackedPhotos(const QString& path);

}  // namespace lacuna::engine
