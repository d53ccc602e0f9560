// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <stop_token>

#include "core/compositor.h"

namespace lacuna::core {

/// What to add to `fill` so that it keeps its gradients but meets the photo's colours (Poisson blending in its membrane form: the
/// solution of the Poisson equation with the fill's gradients is the fill plus a harmonic function, so only that function is
/// solved for).
///
/// Boundary values are photo − fill, smoothed along the hole's border, where the two meet. With a feather that is the ring beyond
/// dilatePx up to fillPx: there the photo is trusted (nothing painted, no ghost of the removed thing) and the fill is invented,
/// so the difference means something. Without one it is the photo's first pixels around the fill, to which the fill's colours are
/// continued: to have a ring of invented pixels, the hole would have to grow, and a larger hole is filled worse than a ring of
/// three pixels gains (0.3 dB on the evaluation photos). At the photo's borders nothing is known and the correction runs on flat.
/// Without any pixel to compare it is zero. All CV_32FC3 of one size; `distance` (CV_32FC1) is that to the painted hole; where
/// `untrusted` (CV_8UC1 or empty) isn't 0, the photo still shows what is to be removed, and no colour is taken. Solved on a
/// pyramid with a bounded number of relaxations; the same bytes for any number of threads. After a stop request both return early
/// with a result of no use.
cv::Mat membraneCorrection(const cv::Mat& photo, const cv::Mat& fill, const cv::Mat& distance, const BlendReach& reach,
                           const cv::Mat& untrusted = {}, const std::stop_token& stop = {});

/// Fills `values` (CV_32FC3) where `known` (CV_8UC1) is 0 by a smooth (harmonic) interpolation of the rest. No known pixel:
/// zeros.
void interpolateHarmonically(cv::Mat& values, const cv::Mat& known, const std::stop_token& stop = {}, int relaxations = 30);

}  // namespace lacuna::core
