// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace lacuna::core {

/// How alike two pictures are in structure; all on the luma of Rec. 601 (0.299 R + 0.587 G + 0.114 B) in [0, 1].
struct StructuralSimilarity {
    /// Wang, Bovik, Sheikh & Simoncelli 2004: Gaussian window 11 x 11, sigma 1.5, K1 0.01, K2 0.03, at the picture's own size.
    double ssim = 1.;
    /// Wang, Simoncelli & Bovik 2003: five scales with exponents 0.0448, 0.2856, 0.3001, 0.2363, 0.1333, the same window; means
    /// of contrast and structure at all scales but the coarsest, of the whole SSIM there. A mean below 0 counts as 0. Pictures
    /// whose shorter side would fall below the window's 11 pixels take fewer scales, their exponents divided by their sum.
    double msSsim = 1.;
    /// Xue, Zhang, Mou & Bovik 2014: standard deviation of the gradient magnitude similarity (Prewitt, half size, T = 170 for
    /// values up to 255). 0: identical; larger is worse.
    double gmsd = 0.;
};

/// Compares two CV_32FC1 pictures of the same size, once for each weight map (CV_32FC1 of that size, in [0, 1], not all 0; an
/// empty one counts every pixel). The maps are computed on whole pictures, mirrored at their borders (repeated for gradients),
/// and then averaged with the weights; at smaller scales a weight is the mean of those of the pixels it stands for.
std::vector<StructuralSimilarity> compareStructure(const cv::Mat& result, const cv::Mat& truth,
                                                   const std::vector<cv::Mat>& weights);

}  // namespace lacuna::core
