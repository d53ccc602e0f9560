// SPDX-License-Identifier: GPL-3.0-or-later
#include <tiffio.h>

#include <QByteArray>
#include <algorithm>
#include <cstring>
#include <memory>
#include <opencv2/core.hpp>
#include <stdexcept>

#include "core/photo_codecs.h"

namespace lacuna::core {

namespace {

/// libtiff's file, in memory.
struct TiffBuffer {
    QByteArray bytes;
    qsizetype position = 0;
};

tmsize_t tiffRead(thandle_t handle, void* data, tmsize_t size) {
    auto* buffer = static_cast<TiffBuffer*>(handle);
    const qsizetype count = std::clamp<qsizetype>(buffer->bytes.size() - buffer->position, 0, size);
    std::memcpy(data, buffer->bytes.constData() + buffer->position, static_cast<std::size_t>(count));
    buffer->position += count;
    return count;
}

tmsize_t tiffWrite(thandle_t handle, void* data, tmsize_t size) try {
    auto* buffer = static_cast<TiffBuffer*>(handle);
    if (buffer->position + size > buffer->bytes.size()) buffer->bytes.resize(buffer->position + size);
    std::memcpy(buffer->bytes.data() + buffer->position, data, static_cast<std::size_t>(size));
    buffer->position += size;
    return size;
} catch (const std::bad_alloc&) {
    // An exception must not pass through C code.
    return -1;
}

toff_t tiffSeek(thandle_t handle, toff_t offset, int origin) {
    auto* buffer = static_cast<TiffBuffer*>(handle);
    const qsizetype base = origin == SEEK_CUR ? buffer->position : origin == SEEK_END ? buffer->bytes.size() : 0;
    buffer->position = base + static_cast<qsizetype>(offset);
    return static_cast<toff_t>(buffer->position);
}

int tiffClose(thandle_t) { return 0; }
toff_t tiffSize(thandle_t handle) { return static_cast<toff_t>(static_cast<TiffBuffer*>(handle)->bytes.size()); }

using TiffFile = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

TiffFile openTiff(TiffBuffer& buffer, const char* mode) {
    return {TIFFClientOpen("photo", mode, &buffer, tiffRead, tiffWrite, tiffSeek, tiffClose, tiffSize, nullptr, nullptr),
            TIFFClose};
}

template <typename T = std::uint16_t>
T field(TIFF* file, std::uint32_t tag, T fallback = 0) {
    T value = fallback;
    return TIFFGetFieldDefaulted(file, tag, &value) ? value : fallback;
}

/// The type of the pixels as Photo keeps them, or -1.
int plainType(TIFF* file) {
    const auto bits = field(file, TIFFTAG_BITSPERSAMPLE), samples = field(file, TIFFTAG_SAMPLESPERPIXEL);
    const auto colours = field(file, TIFFTAG_PHOTOMETRIC, std::uint16_t{0xFFFF}),
               format = field(file, TIFFTAG_SAMPLEFORMAT, std::uint16_t{1});
    if ((bits != 8 && bits != 16) || format != SAMPLEFORMAT_UINT) return -1;
    if (field(file, TIFFTAG_PLANARCONFIG, std::uint16_t{PLANARCONFIG_CONTIG}) != PLANARCONFIG_CONTIG) return -1;
    const int depth = bits == 16 ? CV_16U : CV_8U;
    if (colours == PHOTOMETRIC_MINISBLACK && samples == 1) return CV_MAKETYPE(depth, 1);
    if (colours != PHOTOMETRIC_RGB) return -1;
    if (samples == 3) return CV_MAKETYPE(depth, 3);
    std::uint16_t count = 0;
    const std::uint16_t* kinds = nullptr;
    const bool isStraight = samples == 4 && TIFFGetField(file, TIFFTAG_EXTRASAMPLES, &count, &kinds) && count == 1 &&
                            kinds[0] != EXTRASAMPLE_ASSOCALPHA;
    return isStraight ? CV_MAKETYPE(depth, 4) : -1;
}

std::runtime_error undecodable() { return std::runtime_error("the file is damaged, a part of the picture can't be decoded"); }

void readTiles(TIFF* file, cv::Mat& pixels) {
    const cv::Size tile(static_cast<int>(field<std::uint32_t>(file, TIFFTAG_TILEWIDTH)),
                        static_cast<int>(field<std::uint32_t>(file, TIFFTAG_TILELENGTH)));
    // A tile may be larger than the picture, but a damaged file may claim anything.
    if (tile.width <= 0 || tile.height <= 0 || tile.width > 65536 || tile.height > 65536 || tile.width > 4 * pixels.cols + 4096 ||
        tile.height > 4 * pixels.rows + 4096) {
        throw std::runtime_error("a tile has an impossible size");
    }
    cv::Mat buffer(tile, pixels.type());
    if (TIFFTileSize(file) != static_cast<tmsize_t>(buffer.total() * buffer.elemSize()))
        throw std::runtime_error("a tile has an impossible size");
    for (int y = 0; y < pixels.rows; y += tile.height) {
        for (int x = 0; x < pixels.cols; x += tile.width) {
            if (TIFFReadTile(file, buffer.data, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), 0, 0) < 0) {
                throw undecodable();
            }
            const cv::Rect inside = cv::Rect(x, y, tile.width, tile.height) & cv::Rect(0, 0, pixels.cols, pixels.rows);
            buffer({0, 0, inside.width, inside.height}).copyTo(pixels(inside));
        }
    }
}

}  // namespace

PlainTiff decodePlainTiff(const QByteArray& tiff) {
    TiffBuffer buffer{tiff};
    const TiffFile opened = openTiff(buffer, "r");
    if (!opened) return {};
    TIFF* file = opened.get();
    const int type = plainType(file);
    const auto width = field<std::uint32_t>(file, TIFFTAG_IMAGEWIDTH), height = field<std::uint32_t>(file, TIFFTAG_IMAGELENGTH);
    if (type < 0 || width == 0 || height == 0) return {};
    PlainTiff result{cv::Mat(static_cast<int>(height), static_cast<int>(width), type)};
    cv::Mat& pixels = result.pixels;
    if (TIFFIsTiled(file)) {
        readTiles(file, pixels);
    } else {
        if (TIFFScanlineSize(file) != static_cast<tmsize_t>(pixels.cols * pixels.elemSize())) return {};
        for (int y = 0; y < pixels.rows; ++y) {
            if (TIFFReadScanline(file, pixels.ptr(y), static_cast<std::uint32_t>(y)) < 0) throw undecodable();
        }
    }
    const double unitsPerMeter = field(file, TIFFTAG_RESOLUTIONUNIT) == RESUNIT_CENTIMETER ? 100. : 1. / 0.0254;
    result.dotsPerMeterX = qRound(static_cast<double>(field<float>(file, TIFFTAG_XRESOLUTION)) * unitsPerMeter);
    result.dotsPerMeterY = qRound(static_cast<double>(field<float>(file, TIFFTAG_YRESOLUTION)) * unitsPerMeter);
    return result;
}

QByteArray encodeTiff(const cv::Mat& pixels, const QByteArray& iccProfile, int dotsPerMeterX, int dotsPerMeterY,
                      TiffCompression compression) {
    TiffBuffer buffer;
    buffer.bytes.reserve(static_cast<qsizetype>(pixels.total() * pixels.elemSize()) + 65536);
    TiffFile tiff = openTiff(buffer, "w");
    if (!tiff) throw std::bad_alloc();
    TIFF* file = tiff.get();
    const int channels = pixels.channels();
    TIFFSetField(file, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(pixels.cols));
    TIFFSetField(file, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(pixels.rows));
    TIFFSetField(file, TIFFTAG_BITSPERSAMPLE, pixels.depth() == CV_16U ? 16 : 8);
    TIFFSetField(file, TIFFTAG_SAMPLESPERPIXEL, channels);
    TIFFSetField(file, TIFFTAG_PHOTOMETRIC, channels == 1 ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
    TIFFSetField(file, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(file, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    const bool isPlain = compression == TiffCompression::None;
    const int scheme = compression == TiffCompression::Deflate ? COMPRESSION_ADOBE_DEFLATE : COMPRESSION_LZW;
    TIFFSetField(file, TIFFTAG_COMPRESSION, isPlain ? COMPRESSION_NONE : scheme);
    if (!isPlain) TIFFSetField(file, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(file, TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(file, static_cast<std::uint32_t>(-1)));
    if (channels == 4) {
        std::uint16_t straight = EXTRASAMPLE_UNASSALPHA;
        TIFFSetField(file, TIFFTAG_EXTRASAMPLES, 1, &straight);
    }
    if (!iccProfile.isEmpty())
        TIFFSetField(file, TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(iccProfile.size()), iccProfile.constData());
    if (dotsPerMeterX > 0 && dotsPerMeterY > 0) {
        TIFFSetField(file, TIFFTAG_RESOLUTIONUNIT, RESUNIT_CENTIMETER);
        TIFFSetField(file, TIFFTAG_XRESOLUTION, dotsPerMeterX / 100.);
        TIFFSetField(file, TIFFTAG_YRESOLUTION, dotsPerMeterY / 100.);
    }
    // The predictor works in the row it is given.
    cv::Mat row;
    for (int y = 0; y < pixels.rows; ++y) {
        pixels.row(y).copyTo(row);
        if (TIFFWriteScanline(file, row.data, static_cast<std::uint32_t>(y)) < 0)
            throw std::runtime_error("the TIFF encoder failed");
    }
    if (TIFFFlush(file) == 0) throw std::runtime_error("the TIFF encoder failed");
    tiff.reset();
    return buffer.bytes;
}

}  // namespace lacuna::core
