// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/fill_job.h"
#include "core/filled_hole.h"

namespace lacuna::core {

enum class Confidence { Good, Fair, Poor };

/// How far a fill can be trusted, and why, from what is known without the truth. It is a hint and no measure of quality.
struct HoleReport {
    /// How spread the sources of the hole's cells are, [0, 1]: 0 each copies from one place, 1 from everywhere alike. The mean
    /// over the hole's cells of H / ln(N), where H = -sum(w ln w) over the kept sources' weights, plus -r ln(r / (N - K)) for the
    /// rest r of the weight, taken to be shared evenly by the other N - K cells; N are all cells of the window that aren't
    /// filled. Nothing: the engine doesn't say, or its attention is no longer kept.
    std::optional<double> spread;
    /// How badly the fill meets the photo, [0, 1] of full scale: sqrt(sum(n |d|^2 / 3) / sum(n)) over squares of 16 px along the
    /// edge, where d is the mean difference (RGB) of what the engine painted and the photo's own pixels, over the n pixels of the
    /// square that lie around the hole up to FilledHole::reachPx(). Nothing: no pixel is both.
    std::optional<double> mismatch;
    /// How sharp the fill is against what is around it: the mean square of the luma's 4-neighbour Laplacian inside divided by
    /// that of the photo's own pixels around it (FilledHole::rect). Nothing: what is around it is smooth itself, or too small to
    /// tell.
    std::optional<double> sharpness;
    /// Longer side of the largest piece of the hole, grown by reachPx, against what the model was trained for; 0: any size is.
    double size = 0.;

    /// Mixed from many places where that matters: in smooth places, which meet the photo well, all sources are alike.
    bool isScattered() const { return spread && *spread > kMostSpread && mismatch && *mismatch > kSmooth; }
    bool hasSeam() const { return mismatch && *mismatch > kMostMismatch; }
    bool isTooLarge() const { return size > kMostSize; }
    bool isSoft() const { return sharpness && *sharpness < kLeastSharpness; }
    /// Good without any of these, Fair with one, Poor with more, or when mismatch or size are twice their limits.
    Confidence confidence() const;

    static constexpr double kMostSpread = 0.45, kSmooth = 0.06, kMostMismatch = 0.08, kMostSize = 1.5, kLeastSharpness = 0.1;
};

/// Pure. `attention` is the document's; where several maps know a place, the last counts. Takes milliseconds for most holes, more
/// for very large ones: not for the UI thread. Throws core::Error for a damaged record.
HoleReport reportOn(const FilledHole& hole, const std::vector<PlacedAttention>& attention);

/// HoleReport::spread of one cell.
double spreadOfCell(const AttentionMap& map, int x, int y);

}  // namespace lacuna::core
