// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_blend.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/error.h"
#include "core/hole_mask.h"
#include "core/rects.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

/// cv::remap reads positions in 32nds of a pixel; given whole ones it never rounds, whatever part of a picture it is given.
constexpr double kPositions = 32.;
/// Working pixels around a part that cubic interpolation may look at, so that a part's border is never taken for the picture's.
constexpr int kSupportPx = 4;
constexpr int kTileRows = 256, kTileColumns = 4096;

double workPosition(int photo, double scale) { return std::round(((photo + 0.5) * scale - 0.5) * kPositions) / kPositions; }

std::vector<float> positions(int from, int count, double scale, int offset) {
    std::vector<float> list(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        list[static_cast<std::size_t>(i)] = static_cast<float>(workPosition(from + i, scale) - offset);
    return list;
}

}  // namespace

cv::Mat RawFill::at(const cv::Rect& rect) const {
    const cv::Rect local = rect - window.tl();
    if (size == window.size()) {
        const cv::Rect inside = local - part.tl();
        if ((inside & cv::Rect({0, 0}, rgb.size())) != inside)
            throw Error(ErrorKind::EngineFailed, Text::tr("Blend a fill into the photo"), Text::tr("a part of it is missing"));
        return rgb(inside).clone();
    }
    const double sx = static_cast<double>(size.width) / window.width, sy = static_cast<double>(size.height) / window.height;
    const std::vector<float> columns = positions(local.x, local.width, sx, part.x),
                             rows = positions(local.y, local.height, sy, part.y);
    cv::Mat out(rect.size(), CV_32FC3), place;
    for (int top = 0; top < rect.height; top += kTileRows) {
        for (int left = 0; left < rect.width; left += kTileColumns) {
            const cv::Rect tile(left, top, std::min(kTileColumns, rect.width - left), std::min(kTileRows, rect.height - top));
            place.create(tile.size(), CV_32FC2);
            for (int y = 0; y < tile.height; ++y) {
                auto* to = place.ptr<cv::Vec2f>(y);
                for (int x = 0; x < tile.width; ++x)
                    to[x] = {columns[static_cast<std::size_t>(left + x)], rows[static_cast<std::size_t>(top + y)]};
            }
            cv::Mat target = out(tile);
            cv::remap(rgb, target, place, {}, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
        }
    }
    cv::max(out, 0., out);
    cv::min(out, 1., out);
    return out;
}

RawFill RawFill::cropped(const cv::Rect& rect) const {
    cv::Rect needed = rect - window.tl();
    if (size != window.size()) {
        const double sx = static_cast<double>(size.width) / window.width, sy = static_cast<double>(size.height) / window.height;
        const cv::Point first(static_cast<int>(std::floor(workPosition(needed.x, sx))) - kSupportPx,
                              static_cast<int>(std::floor(workPosition(needed.y, sy))) - kSupportPx);
        const cv::Point last(static_cast<int>(std::ceil(workPosition(needed.br().x, sx))) + kSupportPx + 1,
                             static_cast<int>(std::ceil(workPosition(needed.br().y, sy))) + kSupportPx + 1);
        needed = cv::Rect(first, last);
    }
    needed &= part;
    return {window, size, needed, rgb(needed - part.tl()).clone()};
}

BlendedHole blendHole(const HoleBlend& hole, const std::stop_token& stop) {
    const cv::Rect photo = hole.limit & cv::Rect({0, 0}, hole.photo.size());
    BlendedHole blended;
    blended.rect = inflated(maskBounds(hole.painted) + hole.rect.tl(), blendReach(hole.options).fillPx) & photo;
    // Blending needs the mask in the rectangle it works on.
    const auto paintedIn = [&](const cv::Rect& rect) {
        cv::Mat painted = cv::Mat::zeros(rect.size(), CV_8UC1);
        const cv::Rect common = rect & hole.rect;
        if (!common.empty()) hole.painted(common - hole.rect.tl()).copyTo(painted(common - rect.tl()));
        return painted;
    };
    const cv::Mat painted = paintedIn(blended.rect);
    blended.changed = blendedArea(painted, hole.options);
    if (hole.options.seamless) {
        // In one piece, since the border decides about all of the inside; and with the photo's colours around it.
        const cv::Rect around = inflated(blended.rect, kSeamPx) & photo;
        const cv::Mat untrusted = hole.untrusted.empty() ? cv::Mat() : hole.untrusted(around);
        blended.pixels = composite(hole.photo, around, hole.fill(around), paintedIn(around), hole.options, stop,
                                   untrusted)(blended.rect - around.tl())
                             .clone();
        return blended;
    }
    // Blending takes many times the memory of the pixels themselves.
    blended.pixels.create(blended.rect.size(), hole.photo.pixels().type());
    for (const BlendBand& band : blendBands(blended.rect)) {
        if (stop.stop_requested())
            throw Error(ErrorKind::Cancelled, Text::tr("Blend a fill into the photo"), Text::tr("cancelled"));
        const cv::Mat pixels =
            composite(hole.photo, band.outer, hole.fill(band.outer), painted(band.outer - blended.rect.tl()), hole.options, stop);
        pixels(band.inner - band.outer.tl()).copyTo(blended.pixels(band.inner - blended.rect.tl()));
    }
    return blended;
}

}  // namespace lacuna::core
