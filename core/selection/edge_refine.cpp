// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/edge_refine.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/selection/selection.h"

namespace lacuna::core {

namespace {

constexpr int kTilePx = 512;
/// Two sides whose mean colours differ by less (Euclidean, of 255) can't be told apart.
constexpr float kLeastContrast = 6.F;

/// Mean colour of the sure pixels in a square around each pixel; alpha of the result: whether there are any.
cv::Mat meanAround(const cv::Mat& rgb, const cv::Mat& sure, int side) {
    cv::Mat colours, weight, sum, count;
    rgb.convertTo(colours, CV_32F);
    sure.convertTo(weight, CV_32F, 1. / 255.);
    colours.setTo(cv::Scalar::all(0), sure == 0);
    cv::boxFilter(colours, sum, CV_32F, {side, side}, {-1, -1}, false, cv::BORDER_CONSTANT);
    cv::boxFilter(weight, count, CV_32F, {side, side}, {-1, -1}, false, cv::BORDER_CONSTANT);
    cv::Mat mean(rgb.size(), CV_32FC4);
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* s = sum.ptr<cv::Vec3f>(y);
        const auto* n = count.ptr<float>(y);
        auto* out = mean.ptr<cv::Vec4f>(y);
        for (int x = 0; x < rgb.cols; ++x) {
            const float scale = n[x] > 0.5F ? 1.F / n[x] : 0.F;
            out[x] = {s[x][0] * scale, s[x][1] * scale, s[x][2] * scale, n[x] > 0.5F ? 1.F : 0.F};
        }
    }
    return mean;
}

float distance(const cv::Vec4f& mean, const cv::Vec3b& pixel) {
    const float r = mean[0] - pixel[0], g = mean[1] - pixel[1], b = mean[2] - pixel[2];
    return r * r + g * g + b * b;
}

void refineTile(const cv::Mat& rgb, const cv::Mat& coarse, int reachPx, const cv::Rect& inner, cv::Mat& result) {
    const cv::Mat element = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reachPx + 1, 2 * reachPx + 1});
    cv::Mat inside, outside;
    cv::erode(coarse, inside, element);  // beyond the picture counts as either side
    cv::dilate(coarse, outside, element);
    outside = ~outside;
    // A thing thinner than twice the reach has no sure inside of its own: then its middle must do.
    cv::Mat thin;
    cv::dilate(inside, thin, element);
    thin = coarse & ~thin;
    cv::Mat core;
    cv::erode(thin, core, cv::Mat());
    inside |= core;
    const cv::Mat in = meanAround(rgb, inside, 4 * reachPx + 1), out = meanAround(rgb, outside, 4 * reachPx + 1);
    for (int y = inner.y; y < inner.br().y; ++y) {
        for (int x = inner.x; x < inner.br().x; ++x) {
            if (inside.at<uchar>(y, x) || outside.at<uchar>(y, x)) continue;
            const auto& a = in.at<cv::Vec4f>(y, x);
            const auto& b = out.at<cv::Vec4f>(y, x);
            if (a[3] == 0.F || b[3] == 0.F || cv::norm(a - b) < kLeastContrast) continue;
            const auto& pixel = rgb.at<cv::Vec3b>(y, x);
            result.at<uchar>(y, x) = distance(a, pixel) < distance(b, pixel) ? 255 : 0;
        }
    }
}

}  // namespace

cv::Mat refinedEdge(const cv::Mat& rgb, const cv::Mat& coarse, int reachPx) {
    cv::Mat result = coarse.clone();
    if (reachPx < 1) return result;
    const int halo = 5 * reachPx + 1;
    for (int y = 0; y < rgb.rows; y += kTilePx) {
        for (int x = 0; x < rgb.cols; x += kTilePx) {
            const cv::Rect tile = cv::Rect(x, y, kTilePx, kTilePx) & cv::Rect({}, rgb.size());
            const cv::Rect around = grownRect(tile, halo, rgb.size());
            const int count = cv::countNonZero(coarse(around));
            if (count == 0 || count == around.area()) continue;
            cv::Mat part = result(around).clone();
            refineTile(rgb(around), coarse(around), reachPx, tile - around.tl(), part);
            part(tile - around.tl()).copyTo(result(tile));
        }
    }
    // Single pixels of noise along the edge; only there, so that thin parts far from it stay.
    cv::Mat quiet, changed = result != coarse;
    cv::medianBlur(result, quiet, 3);
    cv::dilate(changed, changed, cv::Mat());
    quiet.copyTo(result, changed);
    return result;
}

}  // namespace lacuna::core
