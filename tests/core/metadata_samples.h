// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColorSpace>
#include <QTest>
#include <exiv2/exiv2.hpp>
#include <optional>

#include "core/error.h"
#include "core/photo.h"

/// Metadata for the tests of reading and writing, and ways to look into it.
namespace samples {

inline lacuna::core::PhotoMetadata richMetadata() {
    Exiv2::ExifData exif;
    exif["Exif.Image.Make"] = "Lacuna Camera Works";
    exif["Exif.Image.Model"] = "Gap 1";
    exif["Exif.Image.Orientation"] = std::uint16_t{1};
    exif["Exif.Photo.DateTimeOriginal"] = "2024:05:06 07:08:09";
    exif["Exif.Photo.PixelXDimension"] = std::uint32_t{4000};
    exif["Exif.Photo.FNumber"] = Exiv2::Rational(28, 10);
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    Exiv2::Blob blob;
    Exiv2::ExifParser::encode(blob, Exiv2::bigEndian, exif);
    Exiv2::XmpData xmp;
    xmp["Xmp.dc.creator"] = "A. Photographer";
    xmp["Xmp.xmp.Rating"] = "4";
    std::string packet;
    Exiv2::XmpParser::encode(packet, xmp);
    Exiv2::IptcData iptc;
    iptc["Iptc.Application2.City"] = "Lisboa";
    const Exiv2::DataBuf block = Exiv2::IptcParser::encode(iptc);
    lacuna::core::PhotoMetadata metadata;
    metadata.iccProfile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    metadata.exif = QByteArray(reinterpret_cast<const char*>(blob.data()), static_cast<qsizetype>(blob.size()));
    metadata.xmp = QByteArray::fromStdString(packet);
    metadata.iptc = QByteArray(reinterpret_cast<const char*>(block.pData_), static_cast<qsizetype>(block.size_));
    metadata.dotsPerMeterX = metadata.dotsPerMeterY = 11800;
    return metadata;
}

inline Exiv2::ExifData exifOf(const lacuna::core::PhotoMetadata& metadata) {
    Exiv2::ExifData exif;
    if (!metadata.exif.isEmpty()) {
        Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte*>(metadata.exif.constData()),
                                  static_cast<std::uint32_t>(metadata.exif.size()));
    }
    return exif;
}

inline QString exifText(const lacuna::core::PhotoMetadata& metadata, const char* key) {
    const Exiv2::ExifData exif = exifOf(metadata);
    const auto found = exif.findKey(Exiv2::ExifKey(key));
    return found == exif.end() ? QString() : QString::fromStdString(found->toString());
}

inline QString xmpText(const lacuna::core::PhotoMetadata& metadata, const char* key) {
    Exiv2::XmpData xmp;
    Exiv2::XmpParser::decode(xmp, metadata.xmp.toStdString());
    const auto found = xmp.findKey(Exiv2::XmpKey(key));
    return found == xmp.end() ? QString() : QString::fromStdString(found->toString());
}

inline QString iptcText(const lacuna::core::PhotoMetadata& metadata, const char* key) {
    Exiv2::IptcData iptc;
    Exiv2::IptcParser::decode(iptc, reinterpret_cast<const Exiv2::byte*>(metadata.iptc.constData()),
                              static_cast<std::uint32_t>(metadata.iptc.size()));
    const auto found = iptc.findKey(Exiv2::IptcKey(key));
    return found == iptc.end() ? QString() : QString::fromStdString(found->toString());
}

template <typename Action>
std::optional<lacuna::core::Error> errorOf(Action action) {
    try {
        action();
    } catch (const lacuna::core::Error& error) {
        return error;
    }
    return std::nullopt;
}

/// A row for every format that photos are written in.
inline void addFormats() {
    QTest::addColumn<QString>("suffix");
    for (const char* suffix : {"png", "jpg", "tif", "webp"}) QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

}  // namespace samples
