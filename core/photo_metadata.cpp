// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_metadata.h"

#include <QColorSpace>
#include <algorithm>
#include <exiv2/exiv2.hpp>
#include <mutex>
#include <string>

#include "core/photo_containers.h"

namespace lacuna::core {

/// The XMP toolkit keeps global tables and wants a lock; Exiv2 takes it more than once on a thread, but not around all of its
/// work on packets.
Exiv2Lock prepareExiv2() {
    static std::recursive_mutex xmpMutex;
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(
            [](void* data, bool lock) {
                auto* mutex = static_cast<std::recursive_mutex*>(data);
                lock ? mutex->lock() : mutex->unlock();
            },
            &xmpMutex);
    });
    return Exiv2Lock(xmpMutex);
}

namespace {

auto openImage(const QByteArray& file) {
    return Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(file.constData()), static_cast<long>(file.size()));
}

QByteArray toBytes(const Exiv2::DataBuf& buffer) {
#if EXIV2_TEST_VERSION(0, 28, 0)
    return {reinterpret_cast<const char*>(buffer.c_data()), static_cast<qsizetype>(buffer.size())};
#else
    return {reinterpret_cast<const char*>(buffer.pData_), static_cast<qsizetype>(buffer.size_)};
#endif
}

/// How a TIFF file lays out its pixels, or a copy of what is kept elsewhere: true for that file alone.
bool isLayout(const Exiv2::Exifdatum& datum) {
    const std::string group = datum.groupName();
    if (group == "Thumbnail" || group.rfind("SubImage", 0) == 0 || group.rfind("SubThumb", 0) == 0) return true;
    if (group.rfind("Image", 0) == 0 && group != "Image") return true;
    if (group != "Image") return false;
    static constexpr int kTags[] = {
        0x00FE, 0x00FF, 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0107, 0x0108, 0x0109, 0x010A,  // kind, size, depth, compression
        0x0111, 0x0115, 0x0116, 0x0117, 0x0118, 0x0119, 0x011C, 0x0120, 0x0121, 0x0122, 0x0123,  // strips, samples, planes
        0x0124, 0x0125, 0x012D, 0x013D, 0x0140, 0x0141, 0x0142, 0x0143, 0x0144, 0x0145, 0x014A,  // tables, tiles, sub-directories
        0x014C, 0x014D, 0x014E, 0x0150, 0x0152, 0x0153, 0x0154, 0x0155, 0x0156, 0x015B, 0x0200,  // inks, extra samples, JPEG in
                                                                                                 // TIFF
        0x0201, 0x0202, 0x0203, 0x0205, 0x0206, 0x0207, 0x0208, 0x0209, 0x0211, 0x0212, 0x0214, 0x02BC, 0x83BB, 0x8649,
        0x8773,  // XMP, IPTC, Photoshop's block, ICC
    };
    return std::find(std::begin(kTags), std::end(kTags), static_cast<int>(datum.tag())) != std::end(kTags);
}

template <typename Data, typename Condition>
void eraseIf(Data& data, Condition condition) {
    for (auto it = data.begin(); it != data.end();) it = condition(*it) ? data.erase(it) : std::next(it);
}

/// Cameras that shoot Adobe RGB often say so only by this EXIF entry ("R03") and embed no profile.
bool isAdobeRgbByExif(const Exiv2::ExifData& exif) {
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Iop.InteroperabilityIndex"));
    return found != exif.end() && found->toString().rfind("R03", 0) == 0;
}

void readExif(const Exiv2::Image& image, FoundMetadata& found) {
    Exiv2::ExifData exif = image.exifData();
    if (exif.empty()) return;
    const auto orientation = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (orientation != exif.end() && orientation->count() > 0) {
        found.orientation = static_cast<int>(std::stol(orientation->toString()));
        exif["Exif.Image.Orientation"] = std::uint16_t{1};
    }
    if (found.metadata.iccProfile.isEmpty() && isAdobeRgbByExif(exif)) {
        found.metadata.iccProfile = QColorSpace(QColorSpace::AdobeRgb).iccProfile();
    }
    eraseIf(exif, isLayout);
    // Every TIFF file has these; by themselves they say nothing of the photo.
    const auto isTrivial = [](const Exiv2::Exifdatum& datum) {
        return datum.groupName() == "Image" &&
               (datum.tag() == 0x0112 || datum.tag() == 0x0128 || datum.tag() == 0x011A || datum.tag() == 0x011B);
    };
    if (std::all_of(exif.begin(), exif.end(), isTrivial)) return;
    Exiv2::Blob blob;
    const Exiv2::ByteOrder order = image.byteOrder() == Exiv2::invalidByteOrder ? Exiv2::littleEndian : image.byteOrder();
    Exiv2::ExifParser::encode(blob, order, exif);
    found.metadata.exif = QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
}

void readXmp(const Exiv2::Image& image, FoundMetadata& found) {
    if (image.xmpData().empty()) return;
    std::string packet = image.xmpPacket();
    Exiv2::XmpData xmp = image.xmpData();
    const auto orientation = xmp.findKey(Exiv2::XmpKey("Xmp.tiff.Orientation"));
    if (orientation != xmp.end() && orientation->toString() != "1") {
        if (found.orientation == 0) found.orientation = static_cast<int>(std::stol(orientation->toString()));
        xmp["Xmp.tiff.Orientation"] = "1";
        packet.clear();
    }
    if (packet.empty()) Exiv2::XmpParser::encode(packet, xmp);
    found.metadata.xmp = QByteArray::fromStdString(packet);
}

/// The EXIF entries for a written picture; `order` becomes that of the block.
Exiv2::ExifData adjustedExif(const QByteArray& block, cv::Size size, bool keepMakerNote, Exiv2::ByteOrder& order) {
    Exiv2::ExifData exif;
    order = Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte*>(block.constData()),
                                      static_cast<std::uint32_t>(block.size()));
    if (order == Exiv2::invalidByteOrder) order = Exiv2::littleEndian;
    // Thumbnails are among the layout.
    eraseIf(exif, isLayout);
    if (!keepMakerNote) {
        eraseIf(exif, [](const Exiv2::Exifdatum& datum) {
            const std::string group = datum.groupName();
            return datum.key() == "Exif.Photo.MakerNote" ||
                   (group != "Image" && group != "Photo" && group != "GPSInfo" && group != "Iop");
        });
    }
    const auto setIfThere = [&](const char* key, auto value) {
        if (exif.findKey(Exiv2::ExifKey(key)) != exif.end()) exif[key] = value;
    };
    setIfThere("Exif.Photo.PixelXDimension", static_cast<std::uint32_t>(size.width));
    setIfThere("Exif.Photo.PixelYDimension", static_cast<std::uint32_t>(size.height));
    setIfThere("Exif.Image.Orientation", std::uint16_t{1});
    return exif;
}

/// The XMP packet for a written picture: byte for byte as it was, unless something in it had to change.
QByteArray adjustedXmp(const QByteArray& packet, cv::Size size) {
    Exiv2::XmpData xmp;
    if (packet.isEmpty() || Exiv2::XmpParser::decode(xmp, packet.toStdString()) != 0) return packet;
    bool changed = false;
    const auto setIfThere = [&](const char* key, const std::string& value) {
        const auto found = xmp.findKey(Exiv2::XmpKey(key));
        if (found == xmp.end() || found->toString() == value) return;
        xmp[key] = value;
        changed = true;
    };
    setIfThere("Xmp.tiff.Orientation", "1");
    for (const char* key : {"Xmp.tiff.ImageWidth", "Xmp.exif.PixelXDimension"}) setIfThere(key, std::to_string(size.width));
    for (const char* key : {"Xmp.tiff.ImageLength", "Xmp.exif.PixelYDimension"}) setIfThere(key, std::to_string(size.height));
    eraseIf(xmp, [&](const Exiv2::Xmpdatum& datum) {
        const bool isThumbnail = datum.key().rfind("Xmp.xmp.Thumbnails", 0) == 0;
        changed |= isThumbnail;
        return isThumbnail;
    });
    if (!changed) return packet;
    std::string adjusted;
    Exiv2::XmpParser::encode(adjusted, xmp);
    return QByteArray::fromStdString(adjusted);
}

Exiv2::IptcData decodedIptc(const QByteArray& block) {
    Exiv2::IptcData iptc;
    if (!block.isEmpty()) {
        Exiv2::IptcParser::decode(iptc, reinterpret_cast<const Exiv2::byte*>(block.constData()),
                                  static_cast<std::uint32_t>(block.size()));
    }
    return iptc;
}

QByteArray bytesOf(const Exiv2::Image& image) {
    Exiv2::BasicIo& io = image.io();
    io.open();
    QByteArray result(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
    const auto got = io.read(reinterpret_cast<Exiv2::byte*>(result.data()), static_cast<long>(result.size()));
    io.close();
    if (static_cast<qsizetype>(got) != result.size()) throw std::bad_alloc();
    return result;
}

/// JPEG and TIFF: Exiv2 knows how to share out the segments and directories.
QByteArray withMetadataByExiv2(const QByteArray& file, const PhotoMetadata& metadata, const Exiv2::ExifData& exif,
                               Exiv2::ByteOrder order) {
    auto image = openImage(file);
    image->readMetadata();
    if (image->mimeType() == "image/tiff") {
        // The file's own layout is EXIF data too, and must stay; the profile is there already.
        for (const Exiv2::Exifdatum& datum : exif) {
            const auto own = image->exifData().findKey(Exiv2::ExifKey(datum.key()));
            if (own != image->exifData().end()) image->exifData().erase(own);
            image->exifData().add(datum);
        }
    } else {
        image->setByteOrder(order);
        image->setExifData(exif);
        if (!metadata.iccProfile.isEmpty()) {
            Exiv2::DataBuf profile(reinterpret_cast<const Exiv2::byte*>(metadata.iccProfile.constData()),
                                   static_cast<long>(metadata.iccProfile.size()));
            image->setIccProfile(profile, false);
        }
    }
    if (!metadata.iptc.isEmpty()) image->setIptcData(decodedIptc(metadata.iptc));
    if (!metadata.xmp.isEmpty()) {
        image->setXmpPacket(metadata.xmp.toStdString());
        image->writeXmpFromPacket(true);
    }
    image->writeMetadata();
    return bytesOf(*image);
}

QByteArray withMetadataParts(const QByteArray& file, const PhotoMetadata& metadata, cv::Size size, bool keepMakerNote) {
    Exiv2::ByteOrder order = Exiv2::littleEndian;
    Exiv2::ExifData exif;
    if (!metadata.exif.isEmpty()) exif = adjustedExif(metadata.exif, size, keepMakerNote, order);
    PhotoMetadata adjusted = metadata;
    adjusted.xmp = adjustedXmp(metadata.xmp, size);
    const bool isPng = file.startsWith("\x89PNG"), isWebp = file.startsWith("RIFF");
    if (!isPng && !isWebp) return withMetadataByExiv2(file, adjusted, exif, order);
    Exiv2::Blob blob;
    if (!exif.empty()) Exiv2::ExifParser::encode(blob, order, exif);
    adjusted.exif = QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    if (isWebp) return webpWithChunks(file, adjusted);
    QByteArray resource;
    if (!metadata.iptc.isEmpty()) resource = toBytes(Exiv2::Photoshop::setIptcIrb(nullptr, 0, decodedIptc(metadata.iptc)));
    return pngWithChunks(file, adjusted, resource);
}

}  // namespace

FoundMetadata findMetadata(const QByteArray& file) {
    const Exiv2Lock lock = prepareExiv2();
    FoundMetadata found;
    // Each block on its own: damage in one doesn't cost the others.
    const auto attempt = [](const auto& step) {
        try {
            step();
        } catch (const std::exception&) {
        }
    };
    attempt([&] {
        auto image = openImage(file);
        attempt([&] { image->readMetadata(); });
        attempt([&] {
            if (image->iccProfileDefined()) found.metadata.iccProfile = toBytes(*image->iccProfile());
        });
        attempt([&] { readExif(*image, found); });
        attempt([&] { readXmp(*image, found); });
        attempt([&] {
            if (!image->iptcData().empty()) found.metadata.iptc = toBytes(Exiv2::IptcParser::encode(image->iptcData()));
        });
    });
    if (found.orientation < 1 || found.orientation > 8) found.orientation = 0;
    return found;
}

QByteArray withMetadata(const QByteArray& file, const PhotoMetadata& metadata, cv::Size size) {
    const Exiv2Lock lock = prepareExiv2();
    try {
        return withMetadataParts(file, metadata, size, true);
    } catch (const std::exception&) {
        // A maker note of its own making can be too large for the 64 KiB that JPEG has; all else is worth keeping.
        return withMetadataParts(file, metadata, size, false);
    }
}

}  // namespace lacuna::core
