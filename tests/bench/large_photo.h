// SPDX-License-Identifier: GPL-3.0-or-later
// Photos of any size for benchmarks.
#pragma once

#include <opencv2/imgproc.hpp>

#include "core/photo_io.h"

namespace lacuna::bench {

/// The test photo repeated (mirrored, so that there are no edges between the copies) to this size, with a little noise: it
/// compresses, decodes and fills like a photo of that size, not like an enlarged one.
inline core::Photo largePhoto(int width, int height) {
    const cv::Mat tile = core::readPhoto(QStringLiteral(LACUNA_SOURCE_DIR "/tests/data/photos/wooden_toys.jpg")).pixels();
    cv::Mat pixels(height, width, CV_8UC3);
    cv::RNG random(5);
    cv::Mat mirrored[2][2], noise(tile.size(), CV_8UC3);
    for (int v = 0; v < 2; ++v) {
        for (int h = 0; h < 2; ++h) {
            mirrored[v][h] = tile.clone();
            if (h == 1) cv::flip(mirrored[v][h], mirrored[v][h], 1);
            if (v == 1) cv::flip(mirrored[v][h], mirrored[v][h], 0);
        }
    }
    for (int y = 0, row = 0; y < height; y += tile.rows, ++row) {
        for (int x = 0, column = 0; x < width; x += tile.cols, ++column) {
            const cv::Rect place = cv::Rect(x, y, tile.cols, tile.rows) & cv::Rect(0, 0, width, height);
            const cv::Rect part({}, place.size());
            random.fill(noise, cv::RNG::UNIFORM, 0, 9);
            cv::Mat target = pixels(place);
            cv::add(mirrored[row % 2][column % 2](part), noise(part), target);
        }
    }
    return core::Photo(pixels);
}

}  // namespace lacuna::bench
