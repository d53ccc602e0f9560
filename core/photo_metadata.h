// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <mutex>
#include <opencv2/core.hpp>

#include "core/photo.h"

namespace lacuna::core {

using Exiv2Lock = std::unique_lock<std::recursive_mutex>;
/// Makes Exiv2 ready, for whoever uses it: without messages of its own, and on one thread at a time while the lock is held.
[[nodiscard]] Exiv2Lock prepareExiv2();

struct FoundMetadata {
    PhotoMetadata metadata;  ///< orientation reset to 1, nothing in it that tells how one file lays out its pixels
    int orientation = 0;     ///< EXIF orientation of the pixels, [1, 8]; 0: the file says none
};

/// Profile, EXIF, XMP and IPTC of an image file. What can't be read is left out; never throws. Safe on any thread.
FoundMetadata findMetadata(const QByteArray& file);

/// The image file (PNG, JPEG, TIFF, WebP) with the metadata put in. `size` is what EXIF shall say of the pixels. Thumbnails
/// inside the metadata are left out, since they show the photo before it was filled. Throws Exiv2's and standard exceptions.
QByteArray withMetadata(const QByteArray& file, const PhotoMetadata& metadata, cv::Size size);

}  // namespace lacuna::core
