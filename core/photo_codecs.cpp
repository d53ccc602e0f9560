// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_codecs.h"

#include <tiffio.h>
#include <webp/encode.h>

#include <QList>
#include <algorithm>
#include <cstring>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace lacuna::core {

namespace {

cv::Mat view(const QImage& image, int type) {
    return {image.height(), image.width(), type, const_cast<uchar*>(image.constBits()),
            static_cast<std::size_t>(image.bytesPerLine())};
}

cv::Mat converted(const cv::Mat& from, int code) {
    cv::Mat result;
    cv::cvtColor(from, result, code);
    return result;
}

/// The grey, RGB or RGBA layout that a palette needs.
QImage::Format formatForPalette(const QImage& image) {
    const QList<QRgb> colours = image.colorTable();
    if (std::any_of(colours.begin(), colours.end(), [](QRgb c) { return qAlpha(c) != 255; })) return QImage::Format_RGBA8888;
    const bool isGrey =
        std::all_of(colours.begin(), colours.end(), [](QRgb c) { return qRed(c) == qGreen(c) && qGreen(c) == qBlue(c); });
    return isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB888;
}

QImage::Format plainFormat(const QImage& image) {
    const QPixelFormat format = image.pixelFormat();
    if (image.format() == QImage::Format_Alpha8) return QImage::Format_Grayscale8;
    if (format.colorModel() == QPixelFormat::Indexed) return formatForPalette(image);
    const bool isDeep = format.redSize() > 8 || format.greenSize() > 8 || format.alphaSize() > 8;
    if (isDeep) return image.hasAlphaChannel() ? QImage::Format_RGBA64 : QImage::Format_RGBX64;
    return image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888;
}

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

}  // namespace

cv::Mat matFromImage(const QImage& image) {
    switch (image.format()) {
        case QImage::Format_Grayscale8:
            return view(image, CV_8UC1).clone();
        case QImage::Format_Grayscale16:
            return view(image, CV_16UC1).clone();
        case QImage::Format_RGB888:
            return view(image, CV_8UC3).clone();
        case QImage::Format_RGBA8888:
            return view(image, CV_8UC4).clone();
        case QImage::Format_RGBA64:
            return view(image, CV_16UC4).clone();
        case QImage::Format_RGBX64:
            return converted(view(image, CV_16UC4), cv::COLOR_RGBA2RGB);
        case QImage::Format_RGB32:
            return converted(view(image, CV_8UC4), cv::COLOR_BGRA2RGB);
        case QImage::Format_ARGB32:
            return converted(view(image, CV_8UC4), cv::COLOR_BGRA2RGBA);
        default: {
            const QImage plain = image.convertToFormat(plainFormat(image));
            if (plain.isNull()) throw std::bad_alloc();
            return matFromImage(plain);
        }
    }
}

QImage imageOverMat(const cv::Mat& pixels) {
    const auto over = [](const cv::Mat& mat, QImage::Format format) {
        return QImage(mat.data, mat.cols, mat.rows, static_cast<qsizetype>(mat.step), format);
    };
    switch (pixels.type()) {
        case CV_8UC1:
            return over(pixels, QImage::Format_Grayscale8);
        case CV_16UC1:
            return over(pixels, QImage::Format_Grayscale16);
        case CV_8UC3:
            return over(pixels, QImage::Format_RGB888);
        case CV_8UC4:
            return over(pixels, QImage::Format_RGBA8888);
        case CV_16UC4:
            return over(pixels, QImage::Format_RGBA64);
        default:
            break;
    }
    QImage image(pixels.cols, pixels.rows, QImage::Format_RGBX64);
    if (image.isNull()) throw std::bad_alloc();
    cv::Mat target(image.height(), image.width(), CV_16UC4, image.bits(), static_cast<std::size_t>(image.bytesPerLine()));
    cv::cvtColor(pixels, target, cv::COLOR_RGB2RGBA);
    return image;
}

cv::Mat toEightBit(const cv::Mat& pixels) {
    if (pixels.depth() == CV_8U) return pixels;
    cv::Mat result;
    // 257 = 65535 / 255
    pixels.convertTo(result, CV_8U, 1. / 257.);
    return result;
}

cv::Mat flattenedOnWhite(const cv::Mat& pixels) {
    if (pixels.channels() != 4) return pixels;
    cv::Mat result(pixels.size(), CV_MAKETYPE(pixels.depth(), 3));
    const auto flatten = [&]<typename T>(T) {
        constexpr std::uint64_t kMax = std::numeric_limits<T>::max();
        for (int y = 0; y < pixels.rows; ++y) {
            const T* from = pixels.ptr<T>(y);
            T* to = result.ptr<T>(y);
            for (int x = 0; x < pixels.cols; ++x, from += 4, to += 3) {
                for (int c = 0; c < 3; ++c)
                    to[c] = static_cast<T>((from[c] * std::uint64_t{from[3]} + kMax * (kMax - from[3]) + kMax / 2) / kMax);
            }
        }
    };
    if (pixels.depth() == CV_16U) {
        flatten(std::uint16_t{});
    } else {
        flatten(std::uint8_t{});
    }
    return result;
}

QByteArray encodeTiff(const cv::Mat& pixels, const QByteArray& iccProfile, int dotsPerMeterX, int dotsPerMeterY) {
    TiffBuffer buffer;
    buffer.bytes.reserve(static_cast<qsizetype>(pixels.total() * pixels.elemSize()) + 65536);
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(
        TIFFClientOpen("photo", "w", &buffer, tiffRead, tiffWrite, tiffSeek, tiffClose, tiffSize, nullptr, nullptr), TIFFClose);
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
    TIFFSetField(file, TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    TIFFSetField(file, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
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

QByteArray encodeWebp(const cv::Mat& pixels, int quality) {
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        throw std::runtime_error("the WebP library is of another version");
    config.quality = static_cast<float>(quality);
    config.lossless = quality >= 100 ? 1 : 0;
    config.exact = config.lossless;
    config.thread_level = 1;
    if (config.lossless) {
        // "quality" is effort here; more than this takes many times longer for a few percent.
        config.quality = 50.F;
        config.method = 2;
    }
    picture.use_argb = config.lossless;
    picture.width = pixels.cols;
    picture.height = pixels.rows;
    const cv::Mat colour = pixels.channels() == 1 ? converted(pixels, cv::COLOR_GRAY2RGB) : pixels;
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    const int step = static_cast<int>(colour.step);
    const bool imported = colour.channels() == 4 ? WebPPictureImportRGBA(&picture, colour.data, step)
                                                 : WebPPictureImportRGB(&picture, colour.data, step);
    const bool encoded = imported && WebPEncode(&config, &picture);
    const WebPEncodingError error = picture.error_code;
    QByteArray result;
    if (encoded) result = QByteArray(reinterpret_cast<const char*>(writer.mem), static_cast<qsizetype>(writer.size));
    WebPPictureFree(&picture);
    WebPMemoryWriterClear(&writer);
    if (!imported || error == VP8_ENC_ERROR_OUT_OF_MEMORY || error == VP8_ENC_ERROR_BITSTREAM_OUT_OF_MEMORY)
        throw std::bad_alloc();
    if (!encoded) throw std::runtime_error("the WebP encoder failed");
    return result;
}

}  // namespace lacuna::core
