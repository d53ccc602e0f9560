// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/structural_similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace lacuna::core {

namespace {

constexpr int kWindowPx = 11, kHaloPx = kWindowPx / 2;
constexpr double kSigma = 1.5;
constexpr double kC1 = 0.01 * 0.01, kC2 = 0.03 * 0.03;
constexpr std::array<double, 5> kScaleExponents{0.0448, 0.2856, 0.3001, 0.2363, 0.1333};
constexpr double kGradientT = 170. / (255. * 255.);
constexpr int kBandPx = 1 << 20;

cv::Mat blurred(const cv::Mat& image) {
    cv::Mat out;
    cv::GaussianBlur(image, out, {kWindowPx, kWindowPx}, kSigma, kSigma, cv::BORDER_REFLECT_101);
    return out;
}

// Means of 2 x 2 pixels; a last odd row or column stands for itself.
cv::Mat halved(const cv::Mat& image) {
    if (image.empty()) return {};
    cv::Mat even, half;
    cv::copyMakeBorder(image, even, 0, image.rows % 2, 0, image.cols % 2, cv::BORDER_REPLICATE);
    cv::resize(even, half, even.size() / 2, 0, 0, cv::INTER_AREA);
    return half;
}

// Weighted means of the SSIM map and of its contrast-structure factor.
struct SsimSums {
    double weight = 0., ssim = 0., contrastStructure = 0.;
    double meanSsim() const { return ssim / weight; }
    double meanContrastStructure() const { return contrastStructure / weight; }
};

// The rows of `inner` of both pictures, added to the sums; `outer` has as many around them as the window reaches.
void addBand(const cv::Mat& result, const cv::Mat& truth, const std::vector<cv::Mat>& weights, const cv::Range& inner,
             const cv::Range& outer, std::vector<SsimSums>& sums) {
    // In double: the variances are small differences of large numbers.
    cv::Mat a, b;
    result.rowRange(outer).convertTo(a, CV_64F);
    truth.rowRange(outer).convertTo(b, CV_64F);
    const cv::Mat meanA = blurred(a), meanB = blurred(b);
    const cv::Mat squareA = blurred(a.mul(a)), squareB = blurred(b.mul(b)), product = blurred(a.mul(b));
    for (int y = inner.start; y < inner.end; ++y) {
        const int row = y - outer.start;
        const double *ma = meanA.ptr<double>(row), *mb = meanB.ptr<double>(row), *sa = squareA.ptr<double>(row),
                     *sb = squareB.ptr<double>(row), *ab = product.ptr<double>(row);
        for (int x = 0; x < a.cols; ++x) {
            const double products = ma[x] * mb[x], squares = ma[x] * ma[x] + mb[x] * mb[x];
            const double luminance = (2. * products + kC1) / (squares + kC1);
            const double structure = (2. * (ab[x] - products) + kC2) / (sa[x] + sb[x] - squares + kC2);
            for (std::size_t i = 0; i < weights.size(); ++i) {
                const double weight = weights[i].empty() ? 1. : weights[i].at<float>(y, x);
                sums[i].weight += weight;
                sums[i].ssim += weight * luminance * structure;
                sums[i].contrastStructure += weight * structure;
            }
        }
    }
}

// In bands, since the five blurred pictures of a large photo would take more memory than its fill.
std::vector<SsimSums> ssimSums(const cv::Mat& result, const cv::Mat& truth, const std::vector<cv::Mat>& weights) {
    std::vector<SsimSums> sums(weights.size());
    const int rows = std::max(4 * kWindowPx, kBandPx / result.cols);
    for (int top = 0; top < result.rows; top += rows) {
        const cv::Range inner(top, std::min(top + rows, result.rows));
        const cv::Range outer(std::max(0, inner.start - kHaloPx), std::min(result.rows, inner.end + kHaloPx));
        addBand(result, truth, weights, inner, outer, sums);
    }
    return sums;
}

int scaleCount(const cv::Size& size) {
    int count = 1;
    for (int side = std::min(size.width, size.height); count < static_cast<int>(kScaleExponents.size()); ++count) {
        side = (side + 1) / 2;
        if (side < kWindowPx) break;
    }
    return count;
}

void compareScales(cv::Mat result, cv::Mat truth, std::vector<cv::Mat> weights, std::vector<StructuralSimilarity>& out) {
    const int scales = scaleCount(result.size());
    double exponentSum = 0.;
    for (int scale = 0; scale < scales; ++scale) exponentSum += kScaleExponents[scale];
    for (int scale = 0; scale < scales; ++scale) {
        if (scale > 0) {
            result = halved(result);
            truth = halved(truth);
            for (cv::Mat& weight : weights) weight = halved(weight);
        }
        const std::vector<SsimSums> sums = ssimSums(result, truth, weights);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (scale == 0) out[i].ssim = sums[i].meanSsim();
            const double mean = scale + 1 == scales ? sums[i].meanSsim() : sums[i].meanContrastStructure();
            out[i].msSsim *= std::pow(std::max(0., mean), kScaleExponents[scale] / exponentSum);
        }
    }
}

cv::Mat gradientMagnitude(const cv::Mat& image) {
    const cv::Matx33f prewitt(1.F / 3, 0, -1.F / 3, 1.F / 3, 0, -1.F / 3, 1.F / 3, 0, -1.F / 3);
    cv::Mat dx, dy, magnitude;
    cv::filter2D(image, dx, CV_32F, prewitt, {-1, -1}, 0, cv::BORDER_REPLICATE);
    cv::filter2D(image, dy, CV_32F, prewitt.t(), {-1, -1}, 0, cv::BORDER_REPLICATE);
    cv::magnitude(dx, dy, magnitude);
    return magnitude;
}

void compareGradients(const cv::Mat& result, const cv::Mat& truth, const std::vector<cv::Mat>& weights,
                      std::vector<StructuralSimilarity>& out) {
    const cv::Mat a = gradientMagnitude(halved(result)), b = gradientMagnitude(halved(truth));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const cv::Mat weight = halved(weights[i]);
        // Distances from 1, so that nearly equal pictures lose no digits.
        double sum = 0., square = 0., all = 0.;
        for (int y = 0; y < a.rows; ++y) {
            for (int x = 0; x < a.cols; ++x) {
                const double ma = a.at<float>(y, x), mb = b.at<float>(y, x), w = weight.empty() ? 1. : weight.at<float>(y, x);
                const double distance = (ma - mb) * (ma - mb) / (ma * ma + mb * mb + kGradientT);
                all += w;
                sum += w * distance;
                square += w * distance * distance;
            }
        }
        const double mean = sum / all;
        out[i].gmsd = std::sqrt(std::max(0., square / all - mean * mean));
    }
}

}  // namespace

std::vector<StructuralSimilarity> compareStructure(const cv::Mat& result, const cv::Mat& truth,
                                                   const std::vector<cv::Mat>& weights) {
    std::vector<StructuralSimilarity> out(weights.size());
    compareScales(result, truth, weights, out);
    compareGradients(result, truth, weights, out);
    return out;
}

}  // namespace lacuna::core
