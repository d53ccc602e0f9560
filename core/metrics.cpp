// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics.h"

#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "core/error.h"

namespace lacuna::core {

namespace {

void check(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    const QString doing = QStringLiteral("Compare two pictures");
    if (result.empty() || result.type() != CV_32FC3 || truth.type() != CV_32FC3)
        throw Error(ErrorKind::Usage, doing, QStringLiteral("both must be colour pictures with pixels"));
    if (result.size() != truth.size())
        throw Error(ErrorKind::Usage, doing, QStringLiteral("they differ in size"),
                    QStringLiteral("Compare pictures of the same size"));
    if (!mask.empty() && (mask.type() != CV_8UC1 || mask.size() != result.size() || cv::countNonZero(mask) == 0))
        throw Error(ErrorKind::Usage, doing, QStringLiteral("the mask is empty or of another size"));
}

cv::Mat blurred(const cv::Mat& image) {
    cv::Mat out;
    cv::GaussianBlur(image, out, {11, 11}, 1.5, 1.5, cv::BORDER_REFLECT_101);
    return out;
}

// Luma by Rec. 601, in double: the variances are small differences of large numbers.
double meanSsim(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    cv::Mat a, b;
    const cv::Matx13d luma(0.299, 0.587, 0.114);
    cv::transform(result, a, luma);
    cv::transform(truth, b, luma);
    a.convertTo(a, CV_64F);
    b.convertTo(b, CV_64F);
    constexpr double c1 = 0.01 * 0.01, c2 = 0.03 * 0.03;
    const cv::Mat meanA = blurred(a), meanB = blurred(b);
    const cv::Mat squareA = blurred(a.mul(a)), squareB = blurred(b.mul(b)), product = blurred(a.mul(b));
    double sum = 0.;
    std::size_t count = 0;
    for (int y = 0; y < a.rows; ++y) {
        for (int x = 0; x < a.cols; ++x) {
            if (!mask.empty() && mask.at<uchar>(y, x) == 0) continue;
            const double ma = meanA.at<double>(y, x), mb = meanB.at<double>(y, x);
            const double va = squareA.at<double>(y, x) - ma * ma, vb = squareB.at<double>(y, x) - mb * mb;
            const double cov = product.at<double>(y, x) - ma * mb;
            sum += (2. * ma * mb + c1) * (2. * cov + c2) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
            ++count;
        }
    }
    return sum / static_cast<double>(count);
}

}  // namespace

ImageMetrics compareImages(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask) {
    check(result, truth, mask);
    double absolute = 0., square = 0., variation = 0.;
    std::size_t values = 0, differences = 0;
    const auto counts = [&](int x, int y) { return mask.empty() || mask.at<uchar>(y, x) != 0; };
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            if (!counts(x, y)) continue;
            const auto& a = result.at<cv::Vec3f>(y, x);
            const auto& b = truth.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c) {
                const double d = static_cast<double>(a[c]) - b[c];
                absolute += std::abs(d);
                square += d * d;
            }
            values += 3;
            const auto vary = [&](int nx, int ny) {
                if (nx >= result.cols || ny >= result.rows) return;
                const auto& n = result.at<cv::Vec3f>(ny, nx);
                for (int c = 0; c < 3; ++c) variation += std::abs(static_cast<double>(n[c]) - a[c]);
                differences += 3;
            };
            vary(x + 1, y);
            vary(x, y + 1);
        }
    }
    ImageMetrics metrics;
    const double mse = square / static_cast<double>(values);
    metrics.l1Percent = 100. * absolute / static_cast<double>(values);
    metrics.l2Percent = 100. * mse;
    metrics.psnrDb = mse > 0. ? 10. * std::log10(1. / mse) : std::numeric_limits<double>::infinity();
    metrics.ssim = meanSsim(result, truth, mask);
    metrics.tvPercent = differences > 0 ? 100. * variation / static_cast<double>(differences) : 0.;
    return metrics;
}

}  // namespace lacuna::core
