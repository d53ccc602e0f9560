// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

#include "ml/train/counter_random.h"

namespace lacuna::ml {

/// What training holes look like.
enum class HoleKind {
    Rectangles,     ///< axis-parallel rectangles
    Strokes,        ///< brush strokes of changing direction with round ends
    Mixed,          ///< a third rectangles, a third strokes, a third rectangles, ellipses and strokes together
    PaperRectangle  ///< one rectangle as the paper trains with
};

/// Sizes that are 0 follow the picture: they are those of a picture of 256 x 256, times its shorter side / 256.
struct HoleOptions {
    HoleKind kind = HoleKind::Mixed;
    double min_share = 0.015;        ///< least part of the picture that is hole; not for PaperRectangle
    double max_share = 0.35;         ///< largest part of the picture that is hole; not for PaperRectangle
    std::int64_t max_side_px = 0;    ///< largest side of a rectangle or ellipse; 0: half of the picture's shorter side
    std::int64_t min_side_px = 0;    ///< least side of a rectangle or ellipse; 0: 40 px at 256
    std::int64_t max_stroke_px = 0;  ///< widest stroke; 0: 44 px at 256
    std::int64_t min_stroke_px = 0;  ///< narrowest stroke; 0: 8 px at 256
    int max_holes = 3;               ///< most rectangles, ellipses and strokes in one picture
};

/// Top-left corner of a crop, in pixels.
struct CropCorner {
    std::int64_t top = 0, left = 0;
};

struct Hole {
    at::Tensor mask;  ///< uint8 [height, width], 1 = hole; neither empty nor full
    /// Where the crop of half the picture's height and width starts that the local critic sees: for PaperRectangle the box that
    /// the rectangle lies in; else a crop with the whole hole in it where the hole fits, or one around a random pixel of the
    /// hole.
    CropCorner local;
};

/// Draws a hole; a pure function of its arguments and the state of `random`. Holes keep within the shares; the number of shapes
/// is 1 to max_holes, more only where they are too small for min_share.
/// PaperRectangle: a box of half the picture's sides at a uniform place (never touching the last row and column), each side of it
/// moved inwards by the same 0 to 1/8 (rows and columns drawn apart), as the reference does.
/// Throws std::invalid_argument for pictures below 16 pixels a side or options that no hole meets (shares outside (0, 1), sizes
/// the wrong way round, negative numbers).
Hole random_hole(std::int64_t height, std::int64_t width, const HoleOptions& options, CounterRandom& random);

/// Throws what random_hole would throw for pictures of this size.
void check_hole_options(std::int64_t height, std::int64_t width, const HoleOptions& options);

}  // namespace lacuna::ml
