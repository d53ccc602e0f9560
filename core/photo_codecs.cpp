// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo_codecs.h"

#include <webp/encode.h>

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QList>
#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

#include "core/photo_check.h"

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

/// As Qt counts it: zlib's level 3, half the time of the default for files an eighth larger.
constexpr int kPngQuality = 60;

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

QByteArray encodePng(const cv::Mat& pixels, int dotsPerMeterX, int dotsPerMeterY) {
    QImage image = imageOverMat(pixels);
    image.setDotsPerMeterX(dotsPerMeterX);
    image.setDotsPerMeterY(dotsPerMeterY);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setQuality(kPngQuality);
    if (!writer.write(image)) throw std::runtime_error(writer.errorString().toStdString());
    return bytes;
}

cv::Mat decodePng(const QByteArray& png, cv::Size size, int type) {
    if (const FileCheck check = checkImageFile(png); !check.problem.isEmpty())
        throw std::runtime_error(check.problem.toStdString());
    QByteArray bytes = png;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    if (reader.size() != QSize(size.width, size.height)) throw std::runtime_error("it has another size than it should");
    QImage image;
    if (!reader.read(&image)) throw std::runtime_error(reader.errorString().toStdString());
    cv::Mat pixels = matFromImage(image);
    if (pixels.type() != type) throw std::runtime_error("it has other channels or another depth than it should");
    return pixels;
}

QByteArray encodeWebp(const cv::Mat& pixels, int quality, bool lossless) {
    WebPConfig config;
    WebPPicture picture;
    if (!WebPConfigInit(&config) || !WebPPictureInit(&picture))
        throw std::runtime_error("the WebP library is of another version");
    config.quality = static_cast<float>(quality);
    config.lossless = lossless ? 1 : 0;
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
