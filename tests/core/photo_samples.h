// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <opencv2/core.hpp>

/// Made pictures and files for the tests of reading and writing.
namespace samples {

inline cv::Mat noise(cv::Size size, int type, std::uint64_t seed = 7) {
    cv::Mat pixels(size, type);
    cv::RNG rng(seed);
    rng.fill(pixels, cv::RNG::UNIFORM, 0, pixels.depth() == CV_16U ? 65536 : 256);
    return pixels;
}

/// Soft gradients, which lossy formats keep well.
inline cv::Mat gradient(cv::Size size, int type) {
    cv::Mat pixels(size, type);
    const double most = pixels.depth() == CV_16U ? 65535. : 255.;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const double u = (x + 0.5) / size.width, v = (y + 0.5) / size.height;
            const double values[] = {u, v, 0.5 * (u + v), 1.};
            for (int c = 0; c < pixels.channels(); ++c) {
                if (pixels.depth() == CV_16U) {
                    pixels.ptr<std::uint16_t>(y, x)[c] = cv::saturate_cast<std::uint16_t>(values[c] * most);
                } else {
                    pixels.ptr<std::uint8_t>(y, x)[c] = cv::saturate_cast<std::uint8_t>(values[c] * most);
                }
            }
        }
    }
    return pixels;
}

inline bool sameBytes(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() &&
           (a.empty() || cv::norm(a.reshape(1), b.reshape(1), cv::NORM_INF) == 0.);
}

inline QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void store(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("can't write a test file");
}

}  // namespace samples
