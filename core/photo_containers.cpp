// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_containers.h"

#include <webp/mux.h>

#include <QtEndian>
#include <array>
#include <memory>
#include <stdexcept>

namespace lacuna::core {

namespace {

quint32 pngChecksum(const QByteArray& bytes) {
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> t{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int k = 0; k < 8; ++k) c = (c & 1) ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            t[n] = c;
        }
        return t;
    }();
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes) c = table[(c ^ static_cast<quint8>(byte)) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& data) {
    const QByteArray typed = QByteArray(type, 4) + data;
    return bigEndian(static_cast<quint32>(data.size())) + typed + bigEndian(pngChecksum(typed));
}

/// zlib's own format; qCompress puts four bytes of length before it.
QByteArray deflated(const QByteArray& data) { return qCompress(data, 9).mid(4); }

}  // namespace

QByteArray pngWithChunks(const QByteArray& png, const PhotoMetadata& metadata, const QByteArray& iptcResource) {
    constexpr qsizetype kAfterHeader = 8 + 25;
    if (png.size() < kAfterHeader) throw std::runtime_error("the PNG encoder failed");
    QByteArray chunks;
    if (!metadata.iccProfile.isEmpty())
        chunks += chunk("iCCP", QByteArray("ICC profile\0\0", 13) + deflated(metadata.iccProfile));
    if (!metadata.exif.isEmpty()) chunks += chunk("eXIf", metadata.exif);
    if (!metadata.xmp.isEmpty()) chunks += chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + metadata.xmp);
    if (!iptcResource.isEmpty()) {
        QByteArray text = "\niptc\n" + QByteArray::number(iptcResource.size()).rightJustified(8) + "\n";
        const QByteArray hex = iptcResource.toHex();
        for (qsizetype i = 0; i < hex.size(); i += 72) text += hex.mid(i, 72) + "\n";
        chunks += chunk("zTXt", QByteArray("Raw profile type iptc\0\0", 23) + deflated(text));
    }
    return png.left(kAfterHeader) + chunks + png.mid(kAfterHeader);
}

QByteArray webpWithChunks(const QByteArray& webp, const PhotoMetadata& metadata) {
    const auto data = [](const QByteArray& bytes) {
        return WebPData{reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
    };
    const WebPData whole = data(webp);
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxCreate(&whole, 0), WebPMuxDelete);
    if (!mux) throw std::runtime_error("the WebP encoder failed");
    const auto put = [&](const char* name, const QByteArray& bytes) {
        const WebPData block = data(bytes);
        if (!bytes.isEmpty() && WebPMuxSetChunk(mux.get(), name, &block, 1) != WEBP_MUX_OK) {
            throw std::runtime_error("the metadata can't be written");
        }
    };
    put("ICCP", metadata.iccProfile);
    put("EXIF", metadata.exif);
    put("XMP ", metadata.xmp);
    WebPData assembled{};
    if (WebPMuxAssemble(mux.get(), &assembled) != WEBP_MUX_OK) throw std::runtime_error("the metadata can't be written");
    const QByteArray result(reinterpret_cast<const char*>(assembled.bytes), static_cast<qsizetype>(assembled.size));
    WebPDataClear(&assembled);
    return result;
}

}  // namespace lacuna::core
