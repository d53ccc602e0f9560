// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <vector>

#include "core/fill_job.h"

namespace lacuna::core {

/// Colour of an offset (source minus target) on the Middlebury colour wheel of 55 hues as in the paper's figures: white = copies
/// from itself, saturation grows with distance up to `maxRadius`. dx to the right, dy downwards, same unit as maxRadius. Unit
/// offsets: up (0,209,255), down (255,0,0), left (88,0,255), right (255,229,0).
QColor offsetColour(double dx, double dy, double maxRadius);

/// The legend: a disc of offsetColour with the given diameter, transparent outside.
QImage offsetWheel(int diameterPx);

/// Colour-coded overlay of a part of the photo reduced by `reduction` (as Photo::toDisplayImage): ARGB32 premultiplied,
/// transparent outside `mask`. Offsets are scaled by the photo's diagonal/2 so that pictures are comparable.
QImage attentionOverlay(const std::vector<PlacedAttention>& attention, const cv::Mat& mask, cv::Size photo, const cv::Rect& rect,
                        int reduction = 1);

/// The attention that knows where a filled photo pixel came from (the newest), and its cell; null when none does.
struct TracedCell {
    const PlacedAttention* placed = nullptr;
    cv::Point cell;
};
TracedCell traceCell(const std::vector<PlacedAttention>& attention, cv::Point photoPx);

/// How one cell's attention is spread over its window, to be drawn over the photo: a pixel a cell, from transparent (nothing)
/// over purple and orange to light yellow (the most). `photoRect` is where the image belongs; it may end a little beyond the
/// window.
struct HeatMap {
    QImage image;  ///< ARGB32 premultiplied
    QRectF photoRect;
};
/// `weights` are AttentionRows::weights(); cells of the reflected padding count where they were reflected from. A null image for
/// an empty matrix or one of another size than the grid.
HeatMap heatMap(const PlacedAttention& placed, const cv::Mat& weights);

/// Sources of one filled photo pixel, strongest first, as photo rectangles with weights. Empty when nothing is known.
struct TracedSource {
    cv::Rect rect;
    double weight = 0.;
};
std::vector<TracedSource> traceSources(const std::vector<PlacedAttention>& attention, cv::Point photoPx);

}  // namespace lacuna::core
