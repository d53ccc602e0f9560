// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membrane.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace lacuna::core {

namespace {

constexpr int kTilePx = 256;
constexpr double kNeighbourPx = 1.5;  // to all eight neighbours
constexpr int kContinuedPx = 2;       // how far the fill's colours are continued beyond it

// Halves values and known: a coarse pixel is the mean of the known ones among its (up to) four.
void shrink(const cv::Mat& values, const cv::Mat& known, cv::Mat& smallValues, cv::Mat& smallKnown) {
    const cv::Size size((values.cols + 1) / 2, (values.rows + 1) / 2);
    smallValues = cv::Mat(size, CV_32FC3, cv::Scalar::all(0));
    smallKnown = cv::Mat(size, CV_8UC1, cv::Scalar(0));
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            cv::Vec3f sum(0.F, 0.F, 0.F);
            int count = 0;
            for (int v = 2 * y; v < std::min(2 * y + 2, values.rows); ++v) {
                for (int u = 2 * x; u < std::min(2 * x + 2, values.cols); ++u) {
                    if (known.at<uchar>(v, u) == 0) continue;
                    sum += values.at<cv::Vec3f>(v, u);
                    ++count;
                }
            }
            if (count == 0) continue;
            smallValues.at<cv::Vec3f>(y, x) = sum * (1.F / static_cast<float>(count));
            smallKnown.at<uchar>(y, x) = 255;
        }
    }
}

// Red-black successive over-relaxation of the Laplace equation on the unknown pixels; outside the picture nothing flows.
void relax(cv::Mat& values, const cv::Mat& known, int rounds, const std::stop_token& stop) {
    constexpr float kOver = 1.7F;
    const int rows = values.rows, cols = values.cols;
    for (int half = 0; half < 2 * rounds && !stop.stop_requested(); ++half) {
        // Pixels of one colour only read pixels of the other, so rows may run on any thread in any order.
        cv::parallel_for_({0, rows}, [&](const cv::Range& range) {
            for (int y = range.start; y < range.end; ++y) {
                const uchar* k = known.ptr<uchar>(y);
                auto* row = values.ptr<cv::Vec3f>(y);
                const auto* up = y > 0 ? values.ptr<cv::Vec3f>(y - 1) : nullptr;
                const auto* down = y + 1 < rows ? values.ptr<cv::Vec3f>(y + 1) : nullptr;
                for (int x = (y + half) & 1; x < cols; x += 2) {
                    if (k[x] != 0) continue;
                    cv::Vec3f sum(0.F, 0.F, 0.F);
                    int count = 0;
                    if (up) sum += up[x], ++count;
                    if (down) sum += down[x], ++count;
                    if (x > 0) sum += row[x - 1], ++count;
                    if (x + 1 < cols) sum += row[x + 1], ++count;
                    if (count > 0) row[x] += (sum * (1.F / static_cast<float>(count)) - row[x]) * kOver;
                }
            }
        });
    }
}

/// The fill's colours continued beyond `inside` (CV_8UC1): each pixel there takes the weighted mean of the fill's nearest ones.
cv::Mat continuedOutwards(const cv::Mat& fill, const cv::Mat& inside) {
    const cv::Size window(2 * kContinuedPx + 1, 2 * kContinuedPx + 1);
    cv::Mat colours = fill.clone(), weight;
    colours.setTo(cv::Scalar::all(0), inside == 0);
    inside.convertTo(weight, CV_32F, 1. / 255);
    cv::GaussianBlur(colours, colours, window, 1., 1., cv::BORDER_CONSTANT);
    cv::GaussianBlur(weight, weight, window, 1., 1., cv::BORDER_CONSTANT);
    cv::Mat out = fill.clone();
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const float sum = weight.at<float>(y, x);
            if (inside.at<uchar>(y, x) == 0 && sum > 0.F) out.at<cv::Vec3f>(y, x) = colours.at<cv::Vec3f>(y, x) * (1.F / sum);
        }
    }
    return out;
}

}  // namespace

void interpolateHarmonically(cv::Mat& values, const cv::Mat& known, const std::stop_token& stop, int relaxations) {
    if (stop.stop_requested()) return;
    const int count = cv::countNonZero(known);
    if (count == static_cast<int>(known.total())) return;
    if (count == 0) {
        values.setTo(cv::Scalar::all(0));
        return;
    }
    cv::Mat smallValues, smallKnown, guess;
    shrink(values, known, smallValues, smallKnown);
    if (values.total() > 1) interpolateHarmonically(smallValues, smallKnown, stop, relaxations);
    cv::resize(smallValues, guess, values.size(), 0, 0, cv::INTER_LINEAR);
    guess.copyTo(values, known == 0);
    relax(values, known, relaxations, stop);
}

cv::Mat membraneCorrection(const cv::Mat& photo, const cv::Mat& fill, const cv::Mat& distance, const BlendReach& reach,
                           const cv::Mat& untrusted, const std::stop_token& stop) {
    const double inner = reach.dilatePx;
    const bool feathered = reach.fillPx > reach.dilatePx;
    cv::Mat ring = (distance > inner) & (distance <= (feathered ? static_cast<double>(reach.fillPx) : inner + kNeighbourPx));
    if (!untrusted.empty()) ring.setTo(0, untrusted);
    if (cv::countNonZero(ring) == 0) return cv::Mat(photo.size(), CV_32FC3, cv::Scalar::all(0));
    // Texture of fill and photo differs pixel by pixel without a seam being there: only the smoothed difference counts. The ring
    // is thin, so most tiles of a large hole have none of it.
    const double sigma = std::max(2.0, (reach.fillPx - reach.dilatePx) / 2.0);
    const int halo = static_cast<int>(std::ceil(4. * sigma)) + 1 + kContinuedPx;
    const cv::Rect whole({0, 0}, photo.size());
    cv::Mat correction(photo.size(), CV_32FC3, cv::Scalar::all(0)), weight;
    for (int top = 0; top < whole.height; top += kTilePx) {
        for (int left = 0; left < whole.width; left += kTilePx) {
            const cv::Rect tile = cv::Rect(left, top, kTilePx, kTilePx) & whole;
            if (cv::countNonZero(ring(tile)) == 0) continue;
            if (stop.stop_requested()) return correction;
            const cv::Rect around = cv::Rect(tile.x - halo, tile.y - halo, tile.width + 2 * halo, tile.height + 2 * halo) & whole;
            cv::Mat difference =
                photo(around) - (feathered ? fill(around) : continuedOutwards(fill(around), distance(around) <= inner));
            difference.setTo(cv::Scalar::all(0), ring(around) == 0);
            ring(around).convertTo(weight, CV_32F, 1. / 255);
            cv::GaussianBlur(difference, difference, {}, sigma, sigma, cv::BORDER_CONSTANT);
            cv::GaussianBlur(weight, weight, {}, sigma, sigma, cv::BORDER_CONSTANT);
            for (int y = tile.y; y < tile.br().y; ++y) {
                for (int x = tile.x; x < tile.br().x; ++x) {
                    if (ring.at<uchar>(y, x) == 0) continue;
                    const cv::Point at = cv::Point(x, y) - around.tl();
                    correction.at<cv::Vec3f>(y, x) = difference.at<cv::Vec3f>(at) * (1.F / (weight.at<float>(at) + 1e-12F));
                }
            }
        }
    }
    interpolateHarmonically(correction, ring, stop);
    return correction;
}

}  // namespace lacuna::core
