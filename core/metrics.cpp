// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics.h"

#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/structural_similarity.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

void check(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    const QString doing = Text::tr("Compare two pictures");
    if (result.empty() || result.type() != CV_32FC3 || truth.type() != CV_32FC3)
        throw Error(ErrorKind::Usage, doing, Text::tr("both must be colour pictures with pixels"));
    if (result.size() != truth.size())
        throw Error(ErrorKind::Usage, doing, Text::tr("they differ in size"), Text::tr("Compare pictures of the same size"));
    if (!mask.empty() && (mask.type() != CV_8UC1 || mask.size() != result.size() || cv::countNonZero(mask) == 0))
        throw Error(ErrorKind::Usage, doing, Text::tr("the mask is empty or of another size"));
}

/// Sum of |a - b| over the channels.
double distance(const cv::Vec3f& a, const cv::Vec3f& b) {
    double sum = 0.;
    for (int c = 0; c < 3; ++c) sum += std::abs(static_cast<double>(a[c]) - b[c]);
    return sum;
}

struct PixelSums {
    double absolute = 0., square = 0., variation = 0., truthVariation = 0.;
    std::size_t values = 0, differences = 0;

    ImageMetrics metrics(const StructuralSimilarity& structure) const {
        const double count = static_cast<double>(values), mse = square / count;
        ImageMetrics metrics;
        metrics.l1Percent = 100. * absolute / count;
        metrics.l2Percent = 100. * mse;
        metrics.psnrDb = mse > 0. ? 10. * std::log10(1. / mse) : std::numeric_limits<double>::infinity();
        metrics.ssim = structure.ssim;
        metrics.msSsim = structure.msSsim;
        metrics.gmsd = structure.gmsd;
        if (differences > 0) {
            metrics.tvPercent = 100. * variation / static_cast<double>(differences);
            metrics.truthTvPercent = 100. * truthVariation / static_cast<double>(differences);
        }
        return metrics;
    }
};

/// Sums over the pixels of `mask` (empty: all).
PixelSums sumPixels(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    PixelSums sums;
    for (int y = 0; y < result.rows; ++y) {
        const auto *a = result.ptr<cv::Vec3f>(y), *b = truth.ptr<cv::Vec3f>(y);
        const uchar* counts = mask.empty() ? nullptr : mask.ptr<uchar>(y);
        const bool hasNext = y + 1 < result.rows;
        const auto *nextA = hasNext ? result.ptr<cv::Vec3f>(y + 1) : nullptr,
                   *nextB = hasNext ? truth.ptr<cv::Vec3f>(y + 1) : nullptr;
        for (int x = 0; x < result.cols; ++x) {
            if (counts && counts[x] == 0) continue;
            for (int c = 0; c < 3; ++c) {
                const double d = static_cast<double>(a[x][c]) - b[x][c];
                sums.absolute += std::abs(d);
                sums.square += d * d;
            }
            sums.values += 3;
            if (x + 1 < result.cols) {
                sums.variation += distance(a[x + 1], a[x]);
                sums.truthVariation += distance(b[x + 1], b[x]);
                sums.differences += 3;
            }
            if (hasNext) {
                sums.variation += distance(nextA[x], a[x]);
                sums.truthVariation += distance(nextB[x], b[x]);
                sums.differences += 3;
            }
        }
    }
    return sums;
}

void measureSeam(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& hole, FillMetrics& metrics) {
    double steps = 0., truthSteps = 0., error = 0.;
    std::size_t count = 0;
    const auto meet = [&](cv::Point p, cv::Point q) {
        if ((hole.at<uchar>(p) != 0) == (hole.at<uchar>(q) != 0)) return;
        const cv::Vec3f step = result.at<cv::Vec3f>(p) - result.at<cv::Vec3f>(q),
                        truthStep = truth.at<cv::Vec3f>(p) - truth.at<cv::Vec3f>(q);
        steps += distance(step, {});
        truthSteps += distance(truthStep, {});
        error += distance(step, truthStep);
        count += 3;
    };
    for (int y = 0; y < hole.rows; ++y) {
        for (int x = 0; x < hole.cols; ++x) {
            if (x + 1 < hole.cols) meet({x, y}, {x + 1, y});
            if (y + 1 < hole.rows) meet({x, y}, {x, y + 1});
        }
    }
    if (count == 0) return;
    metrics.seamPercent = 100. * steps / static_cast<double>(count);
    metrics.truthSeamPercent = 100. * truthSteps / static_cast<double>(count);
    metrics.seamErrorPercent = 100. * error / static_cast<double>(count);
}

cv::Mat luma(const cv::Mat& rgb) {
    cv::Mat out;
    cv::transform(rgb, out, cv::Matx13d(0.299, 0.587, 0.114));
    return out;
}

/// One ImageMetrics for each mask (empty: every pixel).
std::vector<ImageMetrics> compareOver(const cv::Mat& result, const cv::Mat& truth, const std::vector<cv::Mat>& masks) {
    std::vector<cv::Mat> weights(masks.size());
    for (std::size_t i = 0; i < masks.size(); ++i) {
        if (!masks[i].empty()) cv::Mat(masks[i] != 0).convertTo(weights[i], CV_32F, 1. / 255);
    }
    const std::vector<StructuralSimilarity> structure = compareStructure(luma(result), luma(truth), weights);
    std::vector<ImageMetrics> metrics;
    for (std::size_t i = 0; i < masks.size(); ++i) metrics.push_back(sumPixels(result, truth, masks[i]).metrics(structure[i]));
    return metrics;
}

}  // namespace

ImageMetrics compareImages(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    check(result, truth, mask);
    return compareOver(result, truth, {mask}).front();
}

FillMetrics compareFill(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& hole) {
    if (hole.empty()) throw Error(ErrorKind::Usage, Text::tr("Compare two pictures"), Text::tr("there is no hole to measure"));
    check(result, truth, hole);
    const std::vector<ImageMetrics> metrics = compareOver(result, truth, {cv::Mat(), hole});
    FillMetrics fill{metrics[0], metrics[1]};
    measureSeam(result, truth, hole, fill);
    return fill;
}

}  // namespace lacuna::core
