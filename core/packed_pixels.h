// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <opencv2/core.hpp>

namespace lacuna::core {

/// Pixels compressed without loss: fast rather than small.
QByteArray packPixels(const cv::Mat& pixels);
/// Brings them back. Takes no more memory than `size` and `type` say, whatever the bytes claim. Throws Error(EngineFailed) when
/// they aren't exactly that many pixels.
cv::Mat unpackPixels(const QByteArray& packed, cv::Size size, int type);

}  // namespace lacuna::core
