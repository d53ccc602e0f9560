// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

#include "core/photo.h"
#include "core/photo_codecs.h"
#include "core/provenance.h"

namespace lacuna::core {

/// The most memory that one decoded photo may take: 100 megapixels of 16-bit RGBA, 200 of an 8-bit JPEG. What claims more is
/// refused before anything is allocated; this is also Qt's allocation limit, which readPhoto sets for the whole program.
inline constexpr std::int64_t kMaxDecodedBytes = 800'000'000;

/// Reads PNG, JPEG, TIFF, WebP, BMP and whatever else the installed Qt plugins read (drawings such as SVG aside), 8 or 16 bit, by
/// content and not by suffix; applies the EXIF orientation and keeps profile and metadata. CMYK is converted to RGB without its
/// profile. Safe on any thread. Throws Error(InputUnreadable) that names the file and says why: missing, empty, not an image,
/// damaged, truncated, too large; or Error(OutOfMemory).
/// With `loss`, a JPEG file whose end is missing isn't refused: the photo is grey (or blurred) where nothing could be decoded,
/// and `loss` says what is wrong.
Photo readPhoto(const QString& path, QString* loss = nullptr);

/// The same for the bytes of a file. `name` is what messages call it.
Photo decodePhoto(const QByteArray& bytes, const QString& name);

/// How finely a JPEG file keeps colours: Auto at the photo's own resolution from a quality of 90 on, at half of it below.
enum class JpegColour { Auto, Full, Half };

struct WriteOptions {
    int jpegQuality = 92;  ///< JPEG and WebP quality, [1, 100]; WebP at 100 is lossless
    JpegColour jpegColour = JpegColour::Auto;
    bool webpLossless = false;
    TiffCompression tiffCompression = TiffCompression::Lzw;
    bool eightBit = false;                 ///< write 16-bit photos with 8 bits also where the format holds 16 (PNG, TIFF)
    bool keepMetadata = true;              ///< write EXIF, XMP and IPTC
    bool keepProfile = true;               ///< write the ICC profile
    std::optional<Provenance> provenance;  ///< what to say in XMP of what was filled; merged with what the XMP says already
};

/// Throws Error(OutputUnwritable) where a name doesn't end in a suffix that writePhoto knows.
void checkPictureName(const QString& path);

/// Writes by the suffix of `path` (png, jpg/jpeg, tif/tiff, webp), atomically: on failure an existing file is as it was.
/// Formats without 16 bit or alpha get a correct 8-bit or opaque (on white) copy. EXIF size and orientation are set to the
/// written picture's, thumbnails in the metadata are dropped. Throws Error(OutputUnwritable) that names the file, or
/// Error(OutOfMemory).
void writePhoto(const Photo& photo, const QString& path, const WriteOptions& options = {});

/// Reads a mask from any picture that readPhoto reads: luma of the colour channels (rounded to 8 bit; alpha is ignored, so a
/// transparent white pixel is hole) > 127 is hole. Returns CV_8UC1 of 0 and 255, and of soft values (see maskValue) where
/// writeMask wrote them. Throws as readPhoto.
cv::Mat readMask(const QString& path);
/// Writes a CV_8UC1 mask as 8-bit grey PNG, atomically. Throws Error(OutputUnwritable).
void writeMask(const cv::Mat& mask, const QString& path);
/// Writes an RGB(A) picture (an overlay, a preview) as PNG, atomically. Throws Error(OutputUnwritable).
void writePng(const QImage& image, const QString& path);

/// Lower-case suffixes that readPhoto can read here, for file dialogs and folder scans.
QStringList readableSuffixes();

}  // namespace lacuna::core
