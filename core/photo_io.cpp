// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_io.h"

#include <QBuffer>
#include <QColorSpace>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QSaveFile>
#include <filesystem>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/hole_mask.h"
#include "core/photo_check.h"
#include "core/photo_codecs.h"
#include "core/photo_metadata.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

/// A text in PNG masks of ours whose greys say how much of a pixel is to be replaced. In anybody else's mask a grey is a slip or
/// a compression artefact.
const QString kMaskKey = QStringLiteral("Lacuna-Mask"), kSoftMask = QStringLiteral("soft");

Error unreadable(const QString& path, const QString& reason, const QString& remedy = {}) {
    return {ErrorKind::InputUnreadable, Text::tr("Open %1").arg(QDir::toNativeSeparators(path)), reason, remedy};
}

Error unwritable(const QString& path, const QString& reason, const QString& remedy = {}) {
    return {ErrorKind::OutputUnwritable, Text::tr("Save %1").arg(QDir::toNativeSeparators(path)), reason, remedy};
}

/// Whatever is being handled, as one of our errors; call inside catch (...).
Error handled(const Error& fallback) {
    Error error = currentExceptionAsError(fallback.doing());
    if (error.kind() != ErrorKind::EngineFailed) return error;
    return {fallback.kind(), fallback.doing(), error.reason()};
}

QByteArray readFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) throw unreadable(path, Text::tr("there is no such file"));
    if (info.isDir()) throw unreadable(path, Text::tr("this is a folder"));
    // Pipes are fine; a device has no end.
    std::error_code ignored;
    const auto kind = std::filesystem::status(QFile::encodeName(path).toStdString(), ignored).type();
    using enum std::filesystem::file_type;
    if (kind == character || kind == block || kind == socket) throw unreadable(path, Text::tr("this is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw unreadable(path, file.errorString());
    // An uncompressed picture within the limit fits; anything larger is refused before it is read.
    const Error tooLarge = unreadable(path, Text::tr("the file is too large to be a photo that fits into memory"));
    if (file.size() > 2 * kMaxDecodedBytes) throw tooLarge;
    QByteArray bytes;
    if (file.isSequential()) {
        constexpr qint64 kChunkBytes = 1 << 20;
        while (true) {
            const QByteArray chunk = file.read(kChunkBytes);
            if (chunk.isEmpty()) break;
            bytes += chunk;
            if (bytes.size() > 2 * kMaxDecodedBytes) throw tooLarge;
        }
    } else {
        bytes = file.readAll();
    }
    if (file.error() != QFileDevice::NoError) throw unreadable(path, file.errorString());
    if (bytes.isEmpty()) throw unreadable(path, Text::tr("the file is empty"));
    return bytes;
}

void refuseIfTooLarge(const QString& path, qint64 width, qint64 height, int bytesPerPixel) {
    // In floating point, since a header may claim numbers whose product fits no integer.
    const double bytes = static_cast<double>(width) * static_cast<double>(height) * bytesPerPixel;
    if (bytes <= static_cast<double>(kMaxDecodedBytes)) return;
    throw unreadable(path,
                     Text::tr("the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)")
                         .arg(width)
                         .arg(height)
                         .arg(bytes / 1e6, 0, 'f', 0)
                         .arg(kMaxDecodedBytes / 1'000'000),
                     Text::tr("Make it smaller or split it with another program"));
}

/// Formats without a signature accept nearly anything, so their suffix must agree; drawings have no pixels of their own.
bool isAccepted(const QByteArray& format, const QString& path) {
    if (format == "svg" || format == "svgz" || format == "pdf") return false;
    const bool hasSignature = format != "tga" && format != "wbmp";
    return hasSignature || QFileInfo(path).suffix().compare(QLatin1String(format), Qt::CaseInsensitive) == 0;
}

cv::Mat upright(const cv::Mat& pixels, int orientation) {
    cv::Mat result = pixels;
    // 5 to 8 are mirrored at the main diagonal first.
    if (orientation >= 5) cv::transpose(pixels, result);
    switch (orientation) {
        case 2:
        case 6:
            cv::flip(result, result, 1);
            break;
        case 3:
        case 7:
            cv::flip(result, result, -1);
            break;
        case 4:
        case 8:
            cv::flip(result, result, 0);
            break;
        default:
            break;
    }
    return result;
}

int orientationOf(QImageIOHandler::Transformations transformation) {
    switch (static_cast<int>(transformation)) {
        case QImageIOHandler::TransformationMirror:
            return 2;
        case QImageIOHandler::TransformationRotate180:
            return 3;
        case QImageIOHandler::TransformationFlip:
            return 4;
        case QImageIOHandler::TransformationFlipAndRotate90:
            return 5;
        case QImageIOHandler::TransformationRotate90:
            return 6;
        case QImageIOHandler::TransformationMirrorAndRotate90:
            return 7;
        case QImageIOHandler::TransformationRotate270:
            return 8;
        default:
            return 1;
    }
}

/// The profile that belongs to the pixels as they are now; `space` is what Qt made of the file.
QByteArray fittingProfile(const QByteArray& found, const QColorSpace& space, int channels) {
    // Bytes 16 to 19 name the kind of colours the profile is for. CMYK and Lab have been converted away by the decoder.
    const QByteArray kind = found.mid(16, 4);
    if (kind == "RGB " || (kind == "GRAY" && channels == 1)) return found;
    if (kind == "GRAY" && space.isValid()) {
        // Grey with alpha has become RGBA, for which a grey profile isn't allowed: the same curve with the usual primaries says
        // the same.
        const QColorSpace colour(QColorSpace::Primaries::SRgb, space.transferFunction(), space.gamma());
        return colour.isValid() && colour != QColorSpace(QColorSpace::SRgb) ? colour.iccProfile() : QByteArray();
    }
    if (!found.isEmpty() || !space.isValid() || space == QColorSpace(QColorSpace::SRgb)) return {};
    // PNG's gAMA of 1 / 2.2 is how programs write sRGB.
    if (space.primaries() == QColorSpace::Primaries::SRgb && qAbs(space.gamma() - 2.2F) < 0.02F) return {};
    return space.iccProfile();
}

/// Pixels as they lie in the file, not yet upright.
struct Decoded {
    cv::Mat pixels;
    QColorSpace space;
    int dotsPerMeterX = 0, dotsPerMeterY = 0;
    int orientation = 1;
    QByteArray format;
};

Decoded decodePixels(const QString& path, QByteArray& bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(false);
    if (!reader.canRead() || !isAccepted(reader.format(), path)) {
        throw unreadable(path, Text::tr("this is not a picture, or of a kind that can't be read here"));
    }
    Decoded decoded;
    decoded.format = reader.format();
    decoded.orientation = orientationOf(reader.transformation());
    const QSize size = reader.size();
    // Qt's TIFF reader leaves the format unset when it can't make sense of the header, hence the range.
    const QImage::Format pixelFormat = reader.imageFormat();
    const bool isKnown = pixelFormat > QImage::Format_Invalid && pixelFormat < QImage::NImageFormats;
    const int bits = isKnown ? QImage::toPixelFormat(pixelFormat).bitsPerPixel() : decoded.format == "tiff" ? 64 : 32;
    if (size.isValid()) refuseIfTooLarge(path, size.width(), size.height(), (bits + 7) / 8);
    if (decoded.format == "tiff") {
        const PlainTiff tiff = decodePlainTiff(bytes);
        decoded.pixels = tiff.pixels;
        decoded.dotsPerMeterX = tiff.dotsPerMeterX;
        decoded.dotsPerMeterY = tiff.dotsPerMeterY;
        if (!decoded.pixels.empty()) return decoded;
    }
    QImage image;
    if (!reader.read(&image) || image.isNull()) {
        throw unreadable(path, Text::tr("the file is damaged (%1)").arg(reader.errorString()));
    }
    if (size.isValid() && image.size() != size) throw unreadable(path, Text::tr("the file is damaged"));
    decoded.space = image.colorSpace();
    // A picture whose file says nothing of its resolution has the screen's.
    const QImage unset(1, 1, QImage::Format_Mono);
    if (image.dotsPerMeterX() != unset.dotsPerMeterX()) decoded.dotsPerMeterX = image.dotsPerMeterX();
    if (image.dotsPerMeterY() != unset.dotsPerMeterY()) decoded.dotsPerMeterY = image.dotsPerMeterY();
    decoded.pixels = matFromImage(image);
    return decoded;
}

Photo decode(const QString& path, QByteArray bytes, QString* loss = nullptr) {
    const FileCheck check = checkImageFile(bytes);
    refuseIfTooLarge(path, check.width, check.height, 1);
    if (!check.problem.isEmpty()) {
        if (!loss || !check.hasBeginning)
            throw unreadable(path, check.problem, Text::tr("Copy the file again from where it came from"));
        *loss = check.problem;
    }
    FoundMetadata found = findMetadata(bytes);
    const Decoded decoded = decodePixels(path, bytes);
    bytes.clear();
    const int orientation = found.orientation != 0 ? found.orientation : decoded.orientation;
    PhotoMetadata& metadata = found.metadata;
    metadata.iccProfile = fittingProfile(metadata.iccProfile, decoded.space, decoded.pixels.channels());
    metadata.dotsPerMeterX = orientation >= 5 ? decoded.dotsPerMeterY : decoded.dotsPerMeterX;
    metadata.dotsPerMeterY = orientation >= 5 ? decoded.dotsPerMeterX : decoded.dotsPerMeterY;
    return Photo(upright(decoded.pixels, orientation), std::move(metadata), QString::fromLatin1(decoded.format));
}

/// From here on halved colours would be what is seen first.
constexpr int kFullColourQuality = 90;

/// The largest side that a format can hold; 0: more than fits into memory.
int largestSide(const QString& format) {
    return format == QLatin1String("jpeg") ? 65500 : format == QLatin1String("webp") ? 16383 : 0;
}

QString formatForSuffix(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("jpg") || suffix == QLatin1String("jpe")) return QStringLiteral("jpeg");
    if (suffix == QLatin1String("tif")) return QStringLiteral("tiff");
    static const QStringList kKnown = {QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("tiff"),
                                       QStringLiteral("webp")};
    return kKnown.contains(suffix) ? suffix : QString();
}

QByteArray encode(const Photo& photo, const QString& format, const WriteOptions& options, const PhotoMetadata& metadata) {
    const int quality = std::clamp(options.jpegQuality, 1, 100), dotsX = metadata.dotsPerMeterX, dotsY = metadata.dotsPerMeterY;
    const cv::Mat pixels = options.eightBit ? toEightBit(photo.pixels()) : photo.pixels();
    if (format == QLatin1String("tiff")) return encodeTiff(pixels, metadata.iccProfile, dotsX, dotsY, options.tiffCompression);
    if (format == QLatin1String("webp")) return encodeWebp(toEightBit(pixels), quality, options.webpLossless || quality == 100);
    if (format == QLatin1String("jpeg")) {
        const bool fullColour =
            options.jpegColour == JpegColour::Full || (options.jpegColour == JpegColour::Auto && quality >= kFullColourQuality);
        return encodeJpeg(toEightBit(flattenedOnWhite(pixels)), quality, fullColour, dotsX, dotsY);
    }
    // PNG allows a grey picture no profile for colours, and readers drop one that is there all the same.
    if (pixels.channels() == 1 && metadata.iccProfile.mid(16, 4) == "RGB ") {
        cv::Mat colour;
        cv::cvtColor(pixels, colour, cv::COLOR_GRAY2RGB);
        return encodePng(colour, dotsX, dotsY);
    }
    return encodePng(pixels, dotsX, dotsY);
}

/// Into a temporary file beside `path`, synced to disk, then renamed: there is always either the old or the new file.
void saveBytes(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    const QString remedy = Text::tr("Choose another folder or make room on the disk");
    if (!file.open(QIODevice::WriteOnly)) throw unwritable(path, file.errorString(), remedy);
    if (file.write(bytes) == bytes.size() && file.commit()) return;
    // Qt has no words of its own for a disk that is full.
    const bool unnamed = file.error() == QFileDevice::NoError || file.errorString() == QLatin1String("Unknown error");
    throw unwritable(path, unnamed ? Text::tr("it could not be written to the end") : file.errorString(), remedy);
}

}  // namespace

Photo readPhoto(const QString& path, QString* loss) try {
    QImageReader::setAllocationLimit(static_cast<int>(kMaxDecodedBytes >> 20) + 1);
    return decode(path, readFile(path), loss);
} catch (const Error&) {
    throw;
} catch (...) {
    throw handled(unreadable(path, {}));
}

Photo decodePhoto(const QByteArray& bytes, const QString& name) try {
    QImageReader::setAllocationLimit(static_cast<int>(kMaxDecodedBytes >> 20) + 1);
    return decode(name, bytes);
} catch (const Error&) {
    throw;
} catch (...) {
    throw handled(unreadable(name, {}));
}

void checkPictureName(const QString& path) {
    if (!formatForSuffix(path).isEmpty()) return;
    throw unwritable(path, Text::tr("this kind of file is not known"), Text::tr("Use a name that ends in png, jpg, tif or webp"));
}

void writePhoto(const Photo& photo, const QString& path, const WriteOptions& options) try {
    checkPictureName(path);
    const QString format = formatForSuffix(path);
    if (photo.isNull()) throw unwritable(path, Text::tr("there is no photo to save"));
    const int side = largestSide(format);
    if (side > 0 && std::max(photo.width(), photo.height()) > side) {
        throw unwritable(path, Text::tr("this kind of file holds at most %1 pixels a side").arg(side),
                         Text::tr("Save it as PNG or TIFF"));
    }
    PhotoMetadata metadata = photo.metadata();
    if (!options.keepProfile) metadata.iccProfile.clear();
    if (!options.keepMetadata) {
        metadata.exif.clear();
        metadata.xmp.clear();
        metadata.iptc.clear();
    }
    if (options.provenance) metadata.xmp = withProvenance(metadata.xmp, *options.provenance, photo.metadata().xmp);
    QByteArray bytes = encode(photo, format, options, metadata);
    const bool hasBlocks = !metadata.exif.isEmpty() || !metadata.xmp.isEmpty() || !metadata.iptc.isEmpty();
    if (hasBlocks || !metadata.iccProfile.isEmpty()) bytes = withMetadata(bytes, metadata, photo.size());
    saveBytes(bytes, path);
} catch (const Error&) {
    throw;
} catch (...) {
    throw handled(unwritable(path, {}));
}

cv::Mat readMask(const QString& path) {
    const Photo photo = readPhoto(path);
    try {
        cv::Mat grey = toEightBit(photo.pixels());
        if (photo.channels() == 3) cv::cvtColor(grey, grey, cv::COLOR_RGB2GRAY);
        if (photo.channels() == 4) cv::cvtColor(grey, grey, cv::COLOR_RGBA2GRAY);
        // Not from a pipe, which is empty by now.
        const bool isSoft = QFileInfo(path).isFile() && QImageReader(path).text(kMaskKey) == kSoftMask;
        cv::Mat mask;
        cv::threshold(grey, mask, 127, 255, isSoft ? cv::THRESH_TOZERO : cv::THRESH_BINARY);
        return mask;
    } catch (...) {
        throw handled(unreadable(path, {}));
    }
}

void writeMask(const cv::Mat& mask, const QString& path) try {
    if (mask.empty() || mask.type() != CV_8UC1) throw unwritable(path, Text::tr("there is no mask to save"));
    if (!hasSoftPixels(mask)) return saveBytes(encodePng(mask), path);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setText(kMaskKey, kSoftMask);
    if (!writer.write(QImage(mask.data, mask.cols, mask.rows, static_cast<qsizetype>(mask.step), QImage::Format_Grayscale8)))
        throw unwritable(path, writer.errorString());
    saveBytes(bytes, path);
} catch (const Error&) {
    throw;
} catch (...) {
    throw handled(unwritable(path, {}));
}

void writePng(const QImage& image, const QString& path) try {
    if (image.isNull()) throw unwritable(path, Text::tr("there is no picture to save"));
    saveBytes(encodePng(matFromImage(image)), path);
} catch (const Error&) {
    throw;
} catch (...) {
    throw handled(unwritable(path, {}));
}

QStringList readableSuffixes() {
    QStringList suffixes;
    for (const QByteArray& format : QImageReader::supportedImageFormats()) {
        const QByteArray lower = format.toLower();
        if (lower != "svg" && lower != "svgz" && lower != "pdf") suffixes << QString::fromLatin1(lower);
    }
    suffixes.removeDuplicates();
    suffixes.sort();
    return suffixes;
}

}  // namespace lacuna::core
