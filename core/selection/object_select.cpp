// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/object_select.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

#include "core/selection/edge_refine.h"

namespace lacuna::core {

namespace {

/// GrabCut's time grows faster than its pixels.
constexpr int kBoxSidePx = 320, kWindowSidePx = 160;
constexpr int kIterations = 4;
constexpr int kFirstWindowPx = 24;
/// Width of the band on both sides of an outline that is compared, in pixels of the reduced copy.
constexpr int kBandPx = 7;
/// The most that a place of an outline counts, and the mean from which on a thing stands out.
constexpr double kPlain = 3., kClear = 0.8;
/// Of things around the same place, the largest one is taken that is nearly as clear as the clearest.
constexpr double kNearly = 0.92;
/// Fewer pixels of the reduced copy are noise.
constexpr int kLeastArea = 9;

/// Around the thing, reduced so that it is quick to cut.
struct Workpiece {
    cv::Rect crop;  ///< in the photo
    double scale = 1.;
    cv::Mat full, small;  ///< CV_8UC3
};

Workpiece workpiece(const Photo& photo, const cv::Rect& crop, int side) {
    Workpiece work;
    work.crop = crop;
    work.full = colours8(photo, crop);
    work.scale = std::min(1., double(side) / std::max(crop.width, crop.height));
    const cv::Size size(std::max(1, cvRound(crop.width * work.scale)), std::max(1, cvRound(crop.height * work.scale)));
    if (size == work.full.size()) {
        work.small = work.full;
    } else {
        cv::resize(work.full, work.small, size, 0, 0, cv::INTER_AREA);
    }
    return work;
}

/// `labels` in GrabCut's own values; returns 255 on the thing. Needs some of both sides to learn their colours from.
cv::Mat cut(const cv::Mat& rgb, cv::Mat labels, const std::stop_token& stop) {
    const cv::Mat thing = labels & 1;
    const int count = cv::countNonZero(thing);
    if (count == 0 || count == static_cast<int>(labels.total())) return thing * 255;
    cv::theRNG().state = 0x1ac07a;  // the colour clusters begin at random places
    cv::Mat background, foreground;
    for (int i = 0; i < kIterations; ++i) {
        throwIfStopped(stop);
        cv::grabCut(rgb, labels, {}, background, foreground, 1, i == 0 ? cv::GC_INIT_WITH_MASK : cv::GC_EVAL);
    }
    return (labels & 1) * 255;
}

/// Without specks, holes closed: what people see as one thing.
cv::Mat solid(const cv::Mat& mask, const std::optional<cv::Point>& through) {
    std::vector<std::vector<cv::Point>> outlines;
    cv::Mat padded, result = cv::Mat::zeros(mask.size(), CV_8UC1);
    cv::findContours(mask.clone(), outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    double largest = 0.;
    for (const auto& outline : outlines) largest = std::max(largest, double(outline.size()));
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        const bool wanted =
            through ? cv::pointPolygonTest(outlines[i], *through, false) >= 0 : outlines[i].size() * 6. >= largest;
        if (wanted) cv::drawContours(result, outlines, static_cast<int>(i), cv::Scalar(255), cv::FILLED);
    }
    return result;
}

Selection atFullSize(const Workpiece& work, const cv::Mat& small, ObjectDetail detail) {
    if (work.scale == 1.) return selectionOf(small, work.crop.tl());
    cv::Mat full;
    cv::resize(small, full, work.full.size(), 0, 0, cv::INTER_LINEAR);
    full = full > 127;
    if (detail == ObjectDetail::Full) {
        const int reach = std::clamp(static_cast<int>(std::lround(1.5 / work.scale)), 2, 24);
        full = refinedEdge(work.full, full, reach);
    }
    return selectionOf(full, work.crop.tl());
}

/// How clear the thing's outline is: along it, the distance of the mean colours on both sides in units of how much they vary
/// there. Each place counts up to kPlain, so that a plain piece of the outline can't make up for one that isn't there.
double clearness(const cv::Mat& rgb, const cv::Mat& thing) {
    cv::Mat colours, inside, outline;
    rgb.convertTo(colours, CV_32FC3);
    thing.convertTo(inside, CV_32F, 1. / 255.);
    const cv::Mat outside = 1. - inside;
    const auto mean = [](const cv::Mat& values) {
        cv::Mat result;
        cv::boxFilter(values, result, CV_32F, {kBandPx, kBandPx}, {-1, -1}, true, cv::BORDER_REFLECT_101);
        return result;
    };
    struct Side {
        cv::Mat share, mean, squares;
    };
    const auto side = [&](const cv::Mat& weight) {
        cv::Mat weights, weighted;
        cv::merge(std::vector<cv::Mat>{weight, weight, weight}, weights);
        weighted = colours.mul(weights);
        return Side{mean(weight), mean(weighted), mean(weighted.mul(colours))};
    };
    const Side in = side(inside), out = side(outside);
    cv::morphologyEx(thing, outline, cv::MORPH_GRADIENT, cv::Mat());
    double sum = 0.;
    int count = 0;
    for (int y = 0; y < outline.rows; ++y) {
        for (int x = 0; x < outline.cols; ++x) {
            if (outline.at<uchar>(y, x) == 0) continue;
            const float a = in.share.at<float>(y, x), b = out.share.at<float>(y, x);
            if (a < 0.05F || b < 0.05F) continue;
            const cv::Vec3f ma = in.mean.at<cv::Vec3f>(y, x) / a, mb = out.mean.at<cv::Vec3f>(y, x) / b, d = ma - mb;
            const cv::Vec3f va = in.squares.at<cv::Vec3f>(y, x) / a - ma.mul(ma),
                            vb = out.squares.at<cv::Vec3f>(y, x) / b - mb.mul(mb);
            const auto spread = [](const cv::Vec3f& v) { return std::sqrt(std::max(0.F, v[0] + v[1] + v[2])); };
            sum += std::min(kPlain, std::sqrt(double(d.dot(d))) / (0.5 * (spread(va) + spread(vb)) + 8.));
            ++count;
        }
    }
    return count > 0 ? sum / count : 0.;
}

/// Strips along those sides of a window that aren't the photo's own border: there, things may be cut off.
std::vector<cv::Rect> borderStrips(cv::Size window, int width, const cv::Rect& crop, cv::Size photo) {
    std::vector<cv::Rect> strips;
    const auto add = [&](bool isInner, const cv::Rect& strip) {
        if (isInner) strips.push_back(strip & cv::Rect({}, window));
    };
    add(crop.x > 0, {0, 0, width, window.height});
    add(crop.y > 0, {0, 0, window.width, width});
    add(crop.br().x < photo.width, {window.width - width, 0, width, window.height});
    add(crop.br().y < photo.height, {0, window.height - width, window.width, width});
    return strips;
}

bool touchesBorder(const cv::Mat& mask, const cv::Rect& crop, cv::Size photo) {
    const int width = std::max(1, std::min(mask.cols, mask.rows) / 16);
    for (const cv::Rect& strip : borderStrips(mask.size(), width, crop, photo)) {
        if (cv::countNonZero(mask(strip)) > 0) return true;
    }
    return false;
}

/// What is like the pixels around `at`, and hangs together with them, is probably the thing; the window's border isn't.
cv::Mat labelsAround(const cv::Mat& rgb, const cv::Point& at, const cv::Rect& crop, cv::Size photo) {
    cv::Mat smooth, flooded = cv::Mat::zeros(rgb.rows + 2, rgb.cols + 2, CV_8UC1);
    cv::GaussianBlur(rgb, smooth, {3, 3}, 0);
    const cv::Scalar reach = cv::Scalar::all(24);
    cv::floodFill(smooth, flooded, at, {}, nullptr, reach, reach,
                  4 | cv::FLOODFILL_FIXED_RANGE | cv::FLOODFILL_MASK_ONLY | (255 << 8));
    cv::Mat labels(rgb.size(), CV_8UC1, cv::Scalar(cv::GC_PR_BGD));
    labels.setTo(cv::GC_PR_FGD, flooded({1, 1, rgb.cols, rgb.rows}));
    cv::circle(labels, at, std::max(1, std::min(rgb.cols, rgb.rows) / 20), cv::Scalar(cv::GC_PR_FGD), cv::FILLED);
    const int width = std::max(1, std::min(rgb.cols, rgb.rows) / 20);
    for (const cv::Rect& strip : borderStrips(rgb.size(), width, crop, photo)) labels(strip).setTo(cv::GC_BGD);
    labels.at<uchar>(at) = cv::GC_FGD;
    return labels;
}

/// What lies around `at` is probably the thing, whatever its colours, and what lies at the window's border isn't.
cv::Mat labelsInMiddle(cv::Size size, const cv::Point& at, const cv::Rect& crop, cv::Size photo) {
    cv::Mat labels(size, CV_8UC1, cv::Scalar(cv::GC_PR_BGD));
    cv::circle(labels, at, std::max(2, std::min(size.width, size.height) / 4), cv::Scalar(cv::GC_PR_FGD), cv::FILLED);
    const int width = std::max(1, std::min(size.width, size.height) / 12);
    for (const cv::Rect& strip : borderStrips(size, width, crop, photo)) labels(strip).setTo(cv::GC_BGD);
    labels.at<uchar>(at) = cv::GC_FGD;
    return labels;
}

}  // namespace

Selection objectInBox(const Photo& photo, const cv::Rect& box, ObjectDetail detail, const std::stop_token& stop) {
    const cv::Rect inside = box & cv::Rect({}, photo.size());
    if (inside.empty()) return {};
    const cv::Rect crop = grownRect(inside, 4 + std::max(inside.width, inside.height) / 4, photo.size());
    throwIfStopped(stop);
    const Workpiece work = workpiece(photo, crop, kBoxSidePx);
    const cv::Rect local = inside - crop.tl();
    const cv::Point from(cvFloor(local.x * work.scale), cvFloor(local.y * work.scale));
    const cv::Point to(cvCeil(local.br().x * work.scale), cvCeil(local.br().y * work.scale));
    cv::Rect small = cv::Rect(from, to) & cv::Rect({}, work.small.size());
    cv::Mat labels(work.small.size(), CV_8UC1, cv::Scalar(cv::GC_BGD));
    // A box over the whole photo leaves nothing to learn the background from.
    if (small.size() == work.small.size() && small.width > 4 && small.height > 4)
        small = {small.x + 1, small.y + 1, small.width - 2, small.height - 2};
    labels(small).setTo(cv::GC_PR_FGD);
    const cv::Mat found = solid(cut(work.small, labels, stop), {});
    throwIfStopped(stop);
    Selection selection = atFullSize(work, found, detail);
    // The edge may have been moved across the box by the reduced pixels.
    if (selection.isEmpty()) return selection;
    const cv::Rect kept = selection.bounds & inside;
    return kept.empty() ? Selection{} : selectionOf(selection.mask(kept - selection.bounds.tl()), kept.tl());
}

Selection objectAt(const Photo& photo, const cv::Point& at, int maxSidePx, const std::stop_token& stop) {
    if (!cv::Rect({}, photo.size()).contains(at)) return {};
    struct Candidate {
        Workpiece work;
        cv::Mat thing;
        double clearness = 0.;
    };
    std::vector<Candidate> candidates;  // from small to large
    for (int side = kFirstWindowPx;; side = side * 7 / 4) {
        side = std::min(side, std::max(kFirstWindowPx, maxSidePx));
        const cv::Rect crop = grownRect({at, cv::Size(1, 1)}, side / 2, photo.size());
        const Workpiece work = workpiece(photo, crop, kWindowSidePx);
        const cv::Mat& rgb = work.small;
        const cv::Point local(std::min(rgb.cols - 1, int((at.x - crop.x + 0.5) * work.scale)),
                              std::min(rgb.rows - 1, int((at.y - crop.y + 0.5) * work.scale)));
        for (const cv::Mat& labels :
             {labelsAround(rgb, local, crop, photo.size()), labelsInMiddle(rgb.size(), local, crop, photo.size())}) {
            throwIfStopped(stop);
            const cv::Mat thing = solid(cut(rgb, labels, stop), local);
            const int area = cv::countNonZero(thing);
            if (area < kLeastArea || area > 0.6 * rgb.total() || touchesBorder(thing, crop, photo.size())) continue;
            candidates.push_back({work, thing, clearness(rgb, thing)});
        }
        if (side >= maxSidePx || crop.size() == photo.size()) break;
    }
    double clearest = kClear;
    for (const Candidate& candidate : candidates) clearest = std::max(clearest, candidate.clearness);
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates) {
        if (candidate.clearness >= std::max(kClear, kNearly * clearest)) best = &candidate;
    }
    return best ? atFullSize(best->work, best->thing, ObjectDetail::Full) : Selection{};
}

}  // namespace lacuna::core
