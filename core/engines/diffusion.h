// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <stop_token>

namespace lacuna::core {

enum class Diffusion {
    Telea,        ///< A. Telea, "An Image Inpainting Technique Based on the Fast Marching Method", 2004
    NavierStokes  ///< after M. Bertalmio et al., "Navier-Stokes, Fluid Dynamics, and Image and Video Inpainting", 2001: along
                  ///< isophotes
};

/// Fills `rgb` (CV_32FC3) where `unknown` (CV_8UC1) is not 0, from the border inwards in the order of distance (fast marching),
/// each pixel from the known ones within `radius`. All three channels in one march, in float (OpenCV's own takes colour in 8 bit
/// only and can't be stopped). `progress` (may be empty) gets fractions. False, with `rgb` half done, when stopped. At least one
/// pixel must be known.
bool diffuse(cv::Mat& rgb, const cv::Mat& unknown, Diffusion method, int radius, const std::function<void(double)>& progress,
             const std::stop_token& stop);

}  // namespace lacuna::core
