// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/photo.h"

namespace lacuna::core {

/// Metadata blocks put into PNG and WebP files byte for byte. Exiv2 0.27 writes iCCP chunks that libpng refuses and WebP files
/// that libwebp can't read, so these two containers are written here. The blocks must be ready for the file (see
/// adjustedMetadata). `iptcResource` is IPTC inside a Photoshop resource block, as PNG's convention wants it.
QByteArray pngWithChunks(const QByteArray& png, const PhotoMetadata& metadata, const QByteArray& iptcResource);
/// WebP has no place for IPTC. Throws std::runtime_error when the file can't be assembled.
QByteArray webpWithChunks(const QByteArray& webp, const PhotoMetadata& metadata);

}  // namespace lacuna::core
