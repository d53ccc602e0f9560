// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/random_holes.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "core/text.h"
#include "ml/train/holes.h"

namespace lacuna::engine {
namespace {

ml::HoleKind kindOf(EvaluationHoles kind) {
    switch (kind) {
        case EvaluationHoles::Rectangles:
            return ml::HoleKind::Rectangles;
        case EvaluationHoles::Strokes:
            return ml::HoleKind::Strokes;
        case EvaluationHoles::Mixed:
            break;
    }
    return ml::HoleKind::Mixed;
}

}  // namespace

cv::Mat randomHole(cv::Size size, EvaluationHoles kind, std::uint64_t seed) try {
    const double scale = std::sqrt(static_cast<double>(size.width) * size.height / (768. * 512.));
    const auto scaled = [scale](double px) { return std::max<std::int64_t>(1, std::llround(px * scale)); };
    const ml::HoleOptions options{.kind = kindOf(kind),
                                  .min_share = 0.03,
                                  .max_share = 0.2,
                                  .max_side_px = scaled(128),
                                  .min_side_px = scaled(80),
                                  .max_stroke_px = scaled(40),
                                  .min_stroke_px = scaled(8),
                                  .max_holes = 6};
    ml::CounterRandom random(seed, ml::RandomStream::Evaluation);
    ml::Hole hole = ml::random_hole(size.height, size.width, options, random);
    return cv::Mat(size, CV_8UC1, hole.mask.data_ptr()) * 255;
} catch (const std::invalid_argument&) {
    throw core::Error(core::ErrorKind::Usage, core::Text::tr("Draw a hole"),
                      core::Text::tr("a photo of %1 x %2 pixels is too small for holes").arg(size.width).arg(size.height),
                      core::Text::tr("Use photos of at least 16 pixels a side"));
}

core::HoleKinds holeKinds() {
    const auto drawer = [](EvaluationHoles kind) {
        return [kind](cv::Size size, std::uint64_t seed) { return randomHole(size, kind, seed); };
    };
    return {{QStringLiteral("rectangles"), drawer(EvaluationHoles::Rectangles)},
            {QStringLiteral("strokes"), drawer(EvaluationHoles::Strokes)},
            {QStringLiteral("mixed"), drawer(EvaluationHoles::Mixed)}};
}

}  // namespace lacuna::engine
