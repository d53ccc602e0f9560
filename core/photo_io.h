// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/photo.h"

namespace lacuna::core {

/// Reads PNG, JPEG, TIFF, WebP, BMP and whatever else the installed Qt plugins read, 8 or 16 bit, applies the EXIF orientation and keeps
/// profile and metadata. Throws Error(InputUnreadable) that names the file and says why: missing, empty, not an image, damaged, truncated, too large.
Photo readPhoto(const QString& path);

struct WriteOptions {
    int jpegQuality = 92;      ///< JPEG and WebP quality, [1, 100]; WebP at 100 is lossless
    bool keepMetadata = true;  ///< write EXIF, XMP and IPTC
    bool keepProfile = true;   ///< write the ICC profile
};

/// Writes by the suffix of `path` (png, jpg/jpeg, tif/tiff, webp), atomically: on failure an existing file is as it was.
/// Formats without 16 bit or alpha get a correct 8-bit or opaque copy. Throws Error(OutputUnwritable) that names the file.
void writePhoto(const Photo& photo, const QString& path, const WriteOptions& options = {});

/// Reads a mask: luma > 127 is hole. Returns CV_8UC1 of 0 and 255. Throws Error(InputUnreadable).
cv::Mat readMask(const QString& path);
/// Writes a CV_8UC1 mask as 8-bit grey PNG, atomically. Throws Error(OutputUnwritable).
void writeMask(const cv::Mat& mask, const QString& path);
/// Writes an RGB(A) picture (an overlay, a preview) as PNG, atomically. Throws Error(OutputUnwritable).
void writePng(const QImage& image, const QString& path);

/// Lower-case suffixes that readPhoto can read here, for file dialogs and folder scans.
QStringList readableSuffixes();

}  // namespace lacuna::core
