// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_report.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/attention_view.h"

namespace lacuna::core {

namespace {

constexpr int kSquarePx = 16;
/// Squares with fewer pixels of the edge say nothing.
constexpr int kLeastPixels = 8;
/// Fewer don't tell how sharp a place is.
constexpr int kLeastInner = 64;
/// Mean square of the Laplacian up to which a place counts as smooth: two of 256 levels, as noise and JPEG leave.
constexpr double kSmoothLaplacian = (2. / 255.) * (2. / 255.);

std::optional<double> spreadOf(const FilledHole& hole, const std::vector<PlacedAttention>& attention) {
    const cv::Mat painted = hole.painted();
    double sum = 0.;
    int cells = 0;
    for (const PlacedAttention& placed : attention) {
        if ((placed.photoRect & hole.rect()).empty()) continue;
        for (int y = 0; y < placed.map.grid.height; ++y) {
            for (int x = 0; x < placed.map.grid.width; ++x) {
                if (placed.map.filled.at<uchar>(y, x) == 0) continue;
                const cv::Rect cell = placed.cellRect(x, y);
                const cv::Point middle = cell.tl() + cv::Point(cell.width / 2, cell.height / 2);
                if (!hole.rect().contains(middle) || painted.at<uchar>(middle - hole.rect().tl()) == 0) continue;
                if (traceCell(attention, middle).placed != &placed) continue;
                sum += spreadOfCell(placed.map, x, y);
                ++cells;
            }
        }
    }
    return cells > 0 ? std::optional(sum / cells) : std::nullopt;
}

/// Adds the squares of one piece.
void addMismatch(const FilledHole& hole, const FilledPiece& piece, const Photo& before, const cv::Mat& ring, double& sum,
                 double& pixels) {
    const RawFill raw = hole.raw(piece);
    const int reach = hole.reachPx();
    const cv::Rect room =
        cv::Rect(piece.rect.x - reach, piece.rect.y - reach, piece.rect.width + 2 * reach, piece.rect.height + 2 * reach) &
        piece.window & hole.rect();
    for (int y = room.y; y < room.br().y; y += kSquarePx) {
        for (int x = room.x; x < room.br().x; x += kSquarePx) {
            const cv::Rect square = cv::Rect(x, y, kSquarePx, kSquarePx) & room, local = square - hole.rect().tl();
            const int count = cv::countNonZero(ring(local));
            if (count < kLeastPixels) continue;
            const cv::Mat difference = raw.at(square) - before.toFloatRgb(local);
            const cv::Scalar mean = cv::mean(difference, ring(local));
            sum += count * (mean[0] * mean[0] + mean[1] * mean[1] + mean[2] * mean[2]) / 3.;
            pixels += count;
        }
    }
}

std::optional<double> mismatchOf(const FilledHole& hole) {
    const cv::Mat painted = hole.painted();
    const Photo before(hole.before());
    double sum = 0., pixels = 0.;
    for (const FilledPiece& piece : *hole.record().pieces) {
        cv::Mat own = cv::Mat::zeros(painted.size(), CV_8UC1);
        piece.painted.unpacked().copyTo(own(piece.rect - hole.rect().tl()));
        const cv::Mat ring = dilatedHole(own, hole.reachPx()) & (painted == 0);
        addMismatch(hole, piece, before, ring, sum, pixels);
    }
    return pixels > 0. ? std::optional(std::sqrt(sum / pixels)) : std::nullopt;
}

/// Squares of the luma's Laplacian, summed over the pixels whose neighbours are all in `where`.
struct LaplacianEnergy {
    double sum = 0.;
    int pixels = 0;

    void add(const cv::Mat& rgb, const cv::Mat& where) {
        cv::Mat luma, laplacian, inner;
        cv::transform(rgb, luma, cv::Matx13d(0.299, 0.587, 0.114));
        cv::Laplacian(luma, laplacian, CV_32F, 1);
        cv::erode(where, inner, {}, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar::all(0.));
        const int count = cv::countNonZero(inner);
        sum += cv::mean(laplacian.mul(laplacian), inner)[0] * count;
        pixels += count;
    }
    double mean() const { return pixels > 0 ? sum / pixels : 0.; }
};

std::optional<double> sharpnessOf(const FilledHole& hole) {
    LaplacianEnergy inside, around;
    for (const FilledPiece& piece : *hole.record().pieces) inside.add(hole.raw(piece).at(piece.rect), piece.painted.unpacked());
    const Photo before(hole.before());
    around.add(before.toFloatRgb({{}, before.size()}), hole.painted() == 0);
    if (inside.pixels < kLeastInner || around.pixels < kLeastInner || around.mean() < kSmoothLaplacian) return std::nullopt;
    return inside.mean() / around.mean();
}

}  // namespace

double spreadOfCell(const AttentionMap& map, int x, int y) {
    const int all = map.grid.area() - cv::countNonZero(map.filled);
    if (all < 2) return 0.;
    double entropy = 0., rest = 1.;
    int kept = 0;
    for (int k = 0; k < map.topK; ++k) {
        const AttentionSource& source = map.source(x, y, k);
        if (source.x < 0 || source.weight <= 0.F) continue;
        entropy -= source.weight * std::log(source.weight);
        rest -= source.weight;
        ++kept;
    }
    if (rest > 1e-6 && all > kept) entropy -= rest * std::log(rest / (all - kept));
    return std::clamp(entropy / std::log(static_cast<double>(all)), 0., 1.);
}

HoleReport reportOn(const FilledHole& hole, const std::vector<PlacedAttention>& attention) {
    HoleReport report;
    report.spread = spreadOf(hole, attention);
    report.mismatch = mismatchOf(hole);
    report.sharpness = sharpnessOf(hole);
    if (const int trained = hole.record().trainedHolePx; trained > 0) {
        int side = 0;
        for (const FilledPiece& piece : *hole.record().pieces) side = std::max({side, piece.rect.width, piece.rect.height});
        report.size = static_cast<double>(side + 2 * hole.reachPx()) / trained;
    }
    return report;
}

Confidence HoleReport::confidence() const {
    const int doubts = int(isScattered()) + int(hasSeam()) + int(isTooLarge()) + int(isSoft());
    if (doubts == 0) return Confidence::Good;
    const bool isFarOff = size > 2 * kMostSize || (mismatch && *mismatch > 2 * kMostMismatch);
    return doubts > 1 || isFarOff ? Confidence::Poor : Confidence::Fair;
}

}  // namespace lacuna::core
