// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>

namespace lacuna::core {

/// Differences between a result and the truth over some pixels. The first four and TV are those of the paper's Table 1; formulas
/// and sources of all are in docs/evaluation.md.
struct ImageMetrics {
    double l1Percent = 0.;       ///< mean |a - b| over pixels and channels, in % of the value range
    double l2Percent = 0.;       ///< mean (a - b)^2, range normalised to 1, in %
    double psnrDb = 0.;          ///< 10 log10(1 / mean (a - b)^2); +inf for identical pictures
    double ssim = 0.;            ///< these three: see StructuralSimilarity
    double msSsim = 0.;          ///< multi-scale SSIM
    double gmsd = 0.;            ///< gradient magnitude similarity deviation; lower is better
    double tvPercent = 0.;       ///< mean |forward difference| of the result (both directions, all channels), in % of the range
    double truthTvPercent = 0.;  ///< the same of the truth
};

/// A fill measured: the whole picture, the hole alone, and how the two meet.
struct FillMetrics {
    ImageMetrics whole, hole;
    /// Mean |step| between a hole pixel and a neighbour outside (4-neighbours, all channels), in % of the value range: of the
    /// result and of the truth. 0 where the hole has no border.
    double seamPercent = 0., truthSeamPercent = 0.;
    double seamErrorPercent = 0.;  ///< mean |step of the result - step of the truth| over the same pairs
};

/// Both CV_32FC3 RGB in [0, 1], same size. With a mask (CV_8UC1) only pixels where it is non-zero count. Throws Error(Usage) on
/// other types or sizes and on an empty mask.
ImageMetrics compareImages(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& mask = {});

/// Everything about a fill of `hole` (CV_8UC1, non-zero = hole, not empty) at once. Throws as compareImages.
FillMetrics compareFill(const cv::Mat& result, const cv::Mat& truth, const cv::Mat& hole);

}  // namespace lacuna::core
