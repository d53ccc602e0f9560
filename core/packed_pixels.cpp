// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packed_pixels.h"

#include <zlib.h>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {
// Masks and pictures that are 0 in their middle shrink to a fraction anyway.
constexpr int kCompression = 1;
}  // namespace

QByteArray packPixels(const cv::Mat& pixels) {
    const cv::Mat dense = pixels.isContinuous() ? pixels : pixels.clone();
    QByteArray packed = qCompress(dense.data, static_cast<qsizetype>(dense.total() * dense.elemSize()), kCompression);
    packed.remove(0, 4);  // Qt's own note of the length, which the picture's size says already
    return packed;
}

cv::Mat unpackPixels(const QByteArray& packed, cv::Size size, int type) {
    cv::Mat pixels(size, type);
    const std::size_t expected = pixels.total() * pixels.elemSize();
    auto length = static_cast<uLongf>(expected);
    const int result =
        uncompress(pixels.data, &length, reinterpret_cast<const Bytef*>(packed.constData()), static_cast<uLong>(packed.size()));
    if (result == Z_MEM_ERROR) throw std::bad_alloc();
    if (result != Z_OK || length != expected)
        throw Error(ErrorKind::EngineFailed, Text::tr("Look up stored pixels"), Text::tr("their record is damaged"));
    return pixels;
}

}  // namespace lacuna::core
