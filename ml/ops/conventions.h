// SPDX-License-Identifier: GPL-3.0-or-later
// The conventions of contextual attention in which published weights differ. A model file names the ones it was trained with.
#pragma once

namespace lacuna::ml {

/// How the length of a background patch is kept away from zero before the division of the scores by it.
enum class PatchNorm {
    Max,  ///< sqrt(max(sum of squares, 1e-8))
    Sum,  ///< sqrt(sum of squares + ksize*ksize*C*1e-4), that is + 0.1152 at C = 128
};

/// What the overlapping pasted patches are divided by.
enum class PasteDivision {
    Count,  ///< the true number of patches over the pixel: 4 inside, 2 at an edge, 1 in a corner
    Four,   ///< 4 everywhere, so that the outermost pixels come out darker
};

/// Which quarter-resolution pixel stands for a cell of the 1/8 grid.
enum class Downsample {
    Stride,        ///< index 2i
    AlignCorners,  ///< index round_half_away(i * (in - 1) / (out - 1)), in float
};

}  // namespace lacuna::ml
