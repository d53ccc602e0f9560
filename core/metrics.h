// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace lacuna::core {

/// Differences between a result and the truth, as the paper's Table 1 reports them, plus SSIM.
struct ImageMetrics {
    double l1Percent = 0.;  ///< mean |a - b| over pixels and channels, in % of the value range
    double l2Percent = 0.;  ///< mean (a - b)^2, range normalised to 1, in %
    double psnrDb = 0.;     ///< 10 log10(1 / mean (a - b)^2); +inf for identical pictures
    double ssim =
        0.;  ///< Wang et al. 2004: luma, Gaussian window 11x11 sigma 1.5, K1 0.01, K2 0.03; mean over the pixels measured
    double tvPercent = 0.;  ///< mean |forward difference| of the result (both directions, all channels), in % of the value range
};

/// Both CV_32FC3 RGB in [0, 1], same size. With a mask (CV_8UC1) only pixels where it is non-zero count.
ImageMetrics compareImages(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask = {});

}  // namespace lacuna::core
