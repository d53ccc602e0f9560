// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <opencv2/core.hpp>

namespace lacuna::core {

/// Pixels as Photo keeps them, without loss: grey where all is grey, palettes as RGB(A), pictures with more than 8 bit as 16 bit.
cv::Mat matFromImage(const QImage& image);
/// A picture that shares the matrix's memory where Qt knows the layout; the matrix must outlive it.
QImage imageOverMat(const cv::Mat& pixels);

/// 16 bit to 8 bit, rounded to the nearest; 8-bit pixels are returned as they are.
cv::Mat toEightBit(const cv::Mat& pixels);
/// Without alpha: laid on white.
cv::Mat flattenedOnWhite(const cv::Mat& pixels);

/// All encoders and decoders throw std::runtime_error with the codec's own words, or std::bad_alloc.

/// PNG of any type that Photo has; dots per metre 0: the file says none.
QByteArray encodePng(const cv::Mat& pixels, int dotsPerMeterX = 0, int dotsPerMeterY = 0);
/// Pixels of a PNG file that must be of this size and type; anything else is refused before memory is taken.
cv::Mat decodePng(const QByteArray& png, cv::Size size, int type);

/// JPEG: 8-bit grey or RGB. `fullColour`: colours at the full resolution (4:4:4) instead of half of it (4:2:0).
QByteArray encodeJpeg(const cv::Mat& pixels, int quality, bool fullColour, int dotsPerMeterX, int dotsPerMeterY);

enum class TiffCompression { Lzw, Deflate, None };
/// TIFF with a predictor, any type that Photo has; the profile is part of the file's layout and goes in here.
QByteArray encodeTiff(const cv::Mat& pixels, const QByteArray& iccProfile, int dotsPerMeterX, int dotsPerMeterY,
                      TiffCompression compression = TiffCompression::Lzw);

/// Plain grey, RGB and straight RGBA from a TIFF file, exact; no pixels when the file's layout is another one (Qt reads those,
/// but it multiplies 8-bit alpha into the colours). The size must have been checked before. Throws std::runtime_error on damaged
/// data.
struct PlainTiff {
    cv::Mat pixels;
    int dotsPerMeterX = 0, dotsPerMeterY = 0;
};
PlainTiff decodePlainTiff(const QByteArray& tiff);

/// WebP: 8 bit; `lossless` and exact (transparent pixels keep their colour), or of a quality in [1, 100].
QByteArray encodeWebp(const cv::Mat& pixels, int quality, bool lossless);

}  // namespace lacuna::core
