// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/selection.h"

#include <opencv2/imgproc.hpp>

#include "core/compositor.h"
#include "core/error.h"
#include "core/rects.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr double kWideToByte = 1. / 257.;

/// Straight alpha over mid grey.
void blendWithGrey(const cv::Mat& rgba, cv::Mat& rgb) {
    for (int y = 0; y < rgba.rows; ++y) {
        const uchar* in = rgba.ptr(y);
        uchar* out = rgb.ptr(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const int alpha = in[4 * x + 3];
            for (int c = 0; c < 3; ++c)
                out[3 * x + c] = static_cast<uchar>((in[4 * x + c] * alpha + 128 * (255 - alpha) + 127) / 255);
        }
    }
}

}  // namespace

int Selection::areaPx() const { return isEmpty() ? 0 : cv::countNonZero(mask); }

Selection selectionOf(const cv::Mat& mask, const cv::Point& origin) {
    Selection selection;
    if (mask.empty()) return selection;
    const cv::Rect bounds = maskBounds(mask);
    if (bounds.empty()) return selection;
    selection.bounds = bounds + origin;
    selection.mask = mask(bounds) != 0;
    return selection;
}

cv::Mat maskWith(const HoleMask& before, const Selection& selection, bool adding) {
    const cv::Mat part = before.pixels()(selection.bounds);
    return adding ? cv::Mat(part | selection.mask) : cv::Mat(part & ~selection.mask);
}

Selection grown(const Selection& selection, int px, cv::Size photo) {
    if (selection.isEmpty() || px <= 0) return selection;
    const cv::Rect bounds = grownRect(selection.bounds, px, photo);
    cv::Mat mask = cv::Mat::zeros(bounds.size(), CV_8UC1);
    selection.mask.copyTo(mask(selection.bounds - bounds.tl()));
    return selectionOf(dilatedHole(mask, px), bounds.tl());
}

std::vector<std::vector<cv::Point>> outlines(const Selection& selection) {
    std::vector<std::vector<cv::Point>> found;
    if (!selection.isEmpty())
        cv::findContours(selection.mask, found, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE, selection.bounds.tl());
    return found;
}

cv::Mat colours8(const Photo& photo, const cv::Rect& rect) {
    cv::Mat bytes = photo.pixels()(rect), rgb;
    if (photo.bitsPerChannel() == 16) bytes.convertTo(bytes, CV_8U, kWideToByte);
    if (photo.channels() == 1) {
        cv::cvtColor(bytes, rgb, cv::COLOR_GRAY2RGB);
    } else if (photo.channels() == 4) {
        rgb.create(bytes.size(), CV_8UC3);
        blendWithGrey(bytes, rgb);
    } else {
        rgb = bytes;
    }
    return rgb;
}

cv::Rect grownRect(const cv::Rect& rect, int by, cv::Size size) { return inflated(rect, by, cv::Rect({}, size)); }

void throwIfStopped(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, Text::tr("Select"), Text::tr("cancelled"));
}

}  // namespace lacuna::core
