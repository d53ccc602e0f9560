// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_check.h"

#include <QtEndian>
#include <array>
#include <cstring>

#include "core/text.h"

namespace lacuna::core {

namespace {

QString truncated() { return Text::tr("the file ends too early, part of the picture is missing"); }
QString damaged() { return Text::tr("the file is damaged"); }

/// Numbers of a file by offset; the caller has made sure that they are inside.
class Reader {
 public:
    Reader(const QByteArray& bytes, bool bigEndian) : m_bytes(bytes), m_bigEndian(bigEndian) {}
    quint64 size() const { return static_cast<quint64>(m_bytes.size()); }
    bool has(quint64 offset, quint64 length) const { return offset <= size() && length <= size() - offset; }
    const char* at(quint64 offset) const { return m_bytes.constData() + offset; }
    quint8 u8(quint64 offset) const { return static_cast<quint8>(*at(offset)); }
    quint16 u16(quint64 offset) const { return number<quint16>(offset); }
    quint32 u32(quint64 offset) const { return number<quint32>(offset); }
    quint64 u64(quint64 offset) const { return number<quint64>(offset); }
    bool isText(quint64 offset, const char* text) const {
        return has(offset, std::strlen(text)) && std::memcmp(at(offset), text, std::strlen(text)) == 0;
    }

 private:
    template <typename T>
    T number(quint64 offset) const {
        return m_bigEndian ? qFromBigEndian<T>(at(offset)) : qFromLittleEndian<T>(at(offset));
    }
    const QByteArray& m_bytes;
    bool m_bigEndian;
};

FileCheck checkPng(const QByteArray& bytes) {
    const Reader file(bytes, true);
    FileCheck check;
    if (!file.has(8, 25)) return {truncated()};
    if (!file.isText(12, "IHDR") || file.u32(8) != 13) return {damaged()};
    check.width = file.u32(16);
    check.height = file.u32(20);
    bool hasPixels = false;
    for (quint64 offset = 8; file.has(offset, 12); offset += 12 + file.u32(offset)) {
        if (!file.has(offset, 12 + quint64{file.u32(offset)})) break;
        hasPixels |= file.isText(offset + 4, "IDAT");
        if (!file.isText(offset + 4, "IEND")) continue;
        if (!hasPixels) check.problem = damaged();
        return check;
    }
    check.problem = truncated();
    return check;
}

/// The offset of the first marker after `offset` that isn't part of the compressed data; the file's size when there is none.
quint64 endOfScan(const Reader& file, quint64 offset) {
    while (file.has(offset, 2)) {
        const void* found = std::memchr(file.at(offset), 0xFF, file.size() - offset - 1);
        if (!found) break;
        offset = static_cast<quint64>(static_cast<const char*>(found) - file.at(0));
        const quint8 next = file.u8(offset + 1);
        // 00 is an escaped FF, D0 to D7 are restart markers, FF is filling.
        if (next == 0xFF) {
            ++offset;
        } else if (next == 0x00 || (next >= 0xD0 && next <= 0xD7)) {
            offset += 2;
        } else {
            return offset;
        }
    }
    return file.size();
}

FileCheck checkJpeg(const QByteArray& bytes) {
    const Reader file(bytes, true);
    FileCheck check;
    bool hasScan = false;
    for (quint64 offset = 2; file.has(offset, 2);) {
        // Decoders skip stray bytes between segments, and so do we.
        if (file.u8(offset) != 0xFF || file.u8(offset + 1) == 0xFF || file.u8(offset + 1) == 0x00) {
            ++offset;
            continue;
        }
        const quint8 marker = file.u8(offset + 1);
        offset += 2;
        if (marker == 0xD9) {
            if (!hasScan) check.problem = damaged();
            return check;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) continue;
        if (!file.has(offset, 2) || !file.has(offset, file.u16(offset))) break;
        const quint16 length = file.u16(offset);
        if (length < 2) {
            check.problem = damaged();
            return check;
        }
        const bool isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame && length >= 7) {
            check.height = file.u16(offset + 3);
            check.width = file.u16(offset + 5);
        }
        offset += length;
        if (marker == 0xDA) {
            hasScan = true;
            offset = endOfScan(file, offset);
        }
    }
    check.problem = truncated();
    check.hasBeginning = hasScan;
    return check;
}

/// One field of a TIFF directory whose values are numbers.
struct TiffField {
    quint64 count = 0, values = 0;
    int bytes = 0;
};

FileCheck checkTiff(const QByteArray& bytes, bool bigEndian) {
    const Reader file(bytes, bigEndian);
    if (!file.has(0, 16)) return {truncated()};
    const bool isBig = file.u16(2) == 43;
    const quint64 directory = isBig ? file.u64(8) : file.u32(4);
    const quint64 countBytes = isBig ? 8 : 2, fieldBytes = isBig ? 20 : 12, inlineBytes = isBig ? 8 : 4;
    if (!file.has(directory, countBytes)) return {truncated()};
    const quint64 count = isBig ? file.u64(directory) : file.u16(directory);
    if (count > 4096) return {damaged()};
    if (!file.has(directory + countBytes, count * fieldBytes)) return {truncated()};

    const auto field = [&](quint16 tag) -> TiffField {
        for (quint64 i = 0; i < count; ++i) {
            const quint64 at = directory + countBytes + i * fieldBytes;
            if (file.u16(at) != tag) continue;
            const quint16 type = file.u16(at + 2);
            TiffField found;
            found.bytes = type == 3 ? 2 : type == 4 ? 4 : type == 16 ? 8 : 0;
            found.count = isBig ? file.u64(at + 4) : file.u32(at + 4);
            const quint64 place = at + 4 + (isBig ? 8 : 4);
            const bool isInline = found.count <= inlineBytes / (found.bytes == 0 ? 1 : found.bytes);
            found.values = isInline ? place : isBig ? file.u64(place) : file.u32(place);
            return found;
        }
        return {};
    };
    const auto isReadable = [&](const TiffField& f) {
        return f.bytes != 0 && f.count <= file.size() && file.has(f.values, f.count * static_cast<quint64>(f.bytes));
    };
    const auto value = [&](const TiffField& f, quint64 index) -> quint64 {
        const quint64 at = f.values + index * static_cast<quint64>(f.bytes);
        return f.bytes == 2 ? file.u16(at) : f.bytes == 4 ? file.u32(at) : file.u64(at);
    };

    FileCheck check;
    const TiffField width = field(256), height = field(257);
    if (width.count != 1 || height.count != 1 || !isReadable(width) || !isReadable(height)) return {damaged()};
    check.width = static_cast<qint64>(value(width, 0) & 0xFFFFFFFFU);
    check.height = static_cast<qint64>(value(height, 0) & 0xFFFFFFFFU);
    const TiffField strips = field(273), tiles = field(324);
    const TiffField& offsets = tiles.count > 0 ? tiles : strips;
    const TiffField sizes = field(tiles.count > 0 ? 325 : 279);
    if (offsets.count == 0) return {damaged()};
    if (!isReadable(offsets) || (sizes.count > 0 && !isReadable(sizes))) {
        check.problem = truncated();
        return check;
    }
    for (quint64 i = 0; i < offsets.count; ++i) {
        // Very old files don't give the sizes.
        if (!file.has(value(offsets, i), i < sizes.count ? value(sizes, i) : 1)) check.problem = truncated();
    }
    return check;
}

FileCheck checkWebp(const QByteArray& bytes) {
    const Reader file(bytes, false);
    FileCheck check;
    const quint64 end = quint64{8} + file.u32(4);
    if (!file.has(0, end)) return {truncated()};
    bool hasPixels = false;
    for (quint64 offset = 12; offset + 8 <= end;) {
        const quint64 length = file.u32(offset + 4);
        if (offset + 8 + length > end) return {damaged()};
        hasPixels |= file.isText(offset, "VP8 ") || file.isText(offset, "VP8L") || file.isText(offset, "ANMF");
        offset += 8 + length + (length & 1);
    }
    if (!hasPixels) check.problem = damaged();
    return check;
}

FileCheck checkBmp(const QByteArray& bytes) {
    const Reader file(bytes, false);
    if (!file.has(0, 34)) return {truncated()};
    FileCheck check;
    // The oldest kind of header has other fields; it is left to the decoder.
    if (file.u32(14) < 40) return check;
    check.width = qAbs(static_cast<qint64>(static_cast<qint32>(file.u32(18))));
    check.height = qAbs(static_cast<qint64>(static_cast<qint32>(file.u32(22))));
    const quint32 compression = file.u32(30);
    const bool isPlain = compression == 0 || compression == 3 || compression == 6;
    const quint64 rowBytes = (static_cast<quint64>(check.width) * file.u16(28) + 31) / 32 * 4;
    if (isPlain && !file.has(file.u32(10), rowBytes * static_cast<quint64>(check.height))) check.problem = truncated();
    return check;
}

}  // namespace

FileCheck checkImageFile(const QByteArray& bytes) {
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) return checkPng(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF")) return checkJpeg(bytes);
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("II+\0", 4)))
        return checkTiff(bytes, false);
    if (bytes.startsWith(QByteArrayView("MM\0*", 4)) || bytes.startsWith(QByteArrayView("MM\0+", 4)))
        return checkTiff(bytes, true);
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.mid(8, 4) == "WEBP") return checkWebp(bytes);
    if (bytes.startsWith("BM") && bytes.size() >= 18) return checkBmp(bytes);
    return {};
}

}  // namespace lacuna::core
