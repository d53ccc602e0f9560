// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fill_planner.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <tuple>

namespace lacuna::core {

namespace {

constexpr int kMergedSidePx = 512;  // work on larger windows grows faster than their area, so merging beyond this doesn't pay
constexpr int kPiecePx = 2048;      // a longer wire is done piece by piece even where an engine would take it whole: memory
constexpr double kSameScale = 1.0 - 1e-9;

struct Draft {
    cv::Rect rect;
    cv::Rect bounds;
    double holeScale = 1.0;  // what its holes alone ask for
    double scale = 1.0;      // what it gets
    std::vector<int> holes;
};

int roundUp(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

int longSide(cv::Size size) { return std::max(size.width, size.height); }

double resolutionFactor(Resolution resolution) {
    switch (resolution) {
        case Resolution::Fast:
            return 1.0;
        case Resolution::Best:
            return 3.0;
        case Resolution::Auto:
            break;
    }
    return 1.5;
}

double scaleOfHole(cv::Size hole, const PlanLimits& limits) {
    if (limits.engine.trainedHolePx <= 0) return 1.0;
    const double side = limits.engine.trainedHolePx * resolutionFactor(limits.resolution);
    return std::min(1.0, side / std::max(1, longSide(hole)));
}

int largestSide(const PlanLimits& limits) {
    const EngineLimits& engine = limits.engine;
    if (engine.maxWindowPx <= 0) return std::numeric_limits<int>::max();
    int side = engine.maxWindowPx;
    if (limits.resolution == Resolution::Fast && engine.trainedHolePx <= 0) side = std::max(side / 2, engine.minWindowPx);
    const int multiple = std::max(1, engine.multiple);
    return std::max(multiple, side / multiple * multiple);
}

double bytesFor(cv::Size padded, const EngineLimits& engine) {
    return engine.bytesPerPixel * static_cast<double>(padded.width) * padded.height;
}

// The largest scale up to `wanted` at which a window of this size fits the engine and the budget.
double fittingScale(cv::Size size, double wanted, const PlanLimits& limits) {
    double scale = std::min(wanted, static_cast<double>(largestSide(limits)) / longSide(size));
    for (int i = 0; i < 64; ++i) {
        const cv::Size padded = paddedSizeFor(scaledSize(size, scale), limits.engine);
        const double bytes = bytesFor(padded, limits.engine);
        if (bytes <= limits.memoryBudgetBytes || padded == paddedSizeFor({1, 1}, limits.engine)) break;
        scale *= std::clamp(std::sqrt(limits.memoryBudgetBytes / bytes), 0.5, 0.98);
    }
    return scale;
}

// One axis of the context: `want` pixels around [start, start + length), shifted inwards at the photo's ends.
void placeAxis(int start, int length, std::int64_t want, int photo, int& outStart, int& outLength) {
    if (want >= photo) {
        outStart = 0;
        outLength = photo;
        return;
    }
    outLength = static_cast<int>(want);
    outStart = std::clamp(start - (outLength - length) / 2, 0, photo - outLength);
}

cv::Rect contextRect(const cv::Rect& hole, double scale, cv::Size photo, const PlanLimits& limits) {
    const EngineLimits& engine = limits.engine;
    std::int64_t margin = limits.contextMarginPx, least = 0;
    if (margin <= 0) {
        const double perHole = std::ceil(longSide(hole.size()) * std::max(0.0, engine.contextPerHole));
        const double perEngine = std::ceil(std::max(0, engine.minContextPx) / scale);
        margin = static_cast<std::int64_t>(std::min(std::max(perHole, perEngine), 1e9));
        least = static_cast<std::int64_t>(std::min(std::ceil(engine.minWindowPx / scale), 1e9));
    }
    cv::Rect rect;
    placeAxis(hole.x, hole.width, std::max(hole.width + 2 * margin, least), photo.width, rect.x, rect.width);
    placeAxis(hole.y, hole.height, std::max(hole.height + 2 * margin, least), photo.height, rect.y, rect.height);
    return rect;
}

Draft draftOf(const cv::Rect& hole, int index, cv::Size photo, const PlanLimits& limits) {
    Draft draft;
    draft.bounds = hole;
    draft.holes = {index};
    draft.holeScale = draft.scale = scaleOfHole(hole.size(), limits);
    // A lower scale needs more photo pixels for the same working context, which may lower the scale again: it settles within a
    // few rounds, and where an engine's limits contradict each other (context that doesn't fit its own largest window) the last
    // round stands.
    for (int i = 0; i < 6; ++i) {
        draft.rect = contextRect(hole, draft.scale, photo, limits);
        const double fitting = fittingScale(draft.rect.size(), draft.scale, limits);
        const bool settled = fitting >= draft.scale * kSameScale;
        draft.scale = fitting;
        if (settled) break;
    }
    return draft;
}

bool overlap(const cv::Rect& a, const cv::Rect& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

double areaOf(const cv::Rect& rect) { return static_cast<double>(rect.width) * rect.height; }

bool merge(Draft& a, const Draft& b, const PlanLimits& limits) {
    if (!overlap(a.rect, b.rect)) return false;
    const double wanted = std::min(a.holeScale, b.holeScale), least = std::max(a.scale, b.scale) * kSameScale;
    if (wanted < least) return false;
    const cv::Rect rect = a.rect | b.rect;
    if (areaOf(rect) > areaOf(a.rect) + areaOf(b.rect)) return false;
    const int side = std::max(longSide(a.rect.size()), longSide(b.rect.size()));
    if (longSide(rect.size()) > side && longSide(scaledSize(rect.size(), wanted)) > kMergedSidePx) return false;
    const double scale = fittingScale(rect.size(), wanted, limits);
    if (scale < least) return false;
    a.rect = rect;
    a.bounds |= b.bounds;
    a.holeScale = wanted;
    a.scale = scale;
    a.holes.insert(a.holes.end(), b.holes.begin(), b.holes.end());
    return true;
}

// One sweep from left to right; only windows that reach the sweep line can overlap the next one. True when anything was merged.
bool sweepMerge(std::vector<Draft>& drafts, const PlanLimits& limits) {
    std::sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
        return std::tie(a.rect.x, a.rect.y, a.holes.front()) < std::tie(b.rect.x, b.rect.y, b.holes.front());
    });
    std::vector<Draft> done, active;
    bool merged = false;
    for (Draft& next : drafts) {
        const int line = next.rect.x;
        for (std::size_t i = 0; i < active.size();) {
            if (active[i].rect.x + active[i].rect.width <= line) {
                done.push_back(std::move(active[i]));
                if (i + 1 != active.size()) active[i] = std::move(active.back());
                active.pop_back();
            } else {
                ++i;
            }
        }
        for (std::size_t i = 0; i < active.size();) {
            if (merge(next, active[i], limits)) {
                merged = true;
                if (i + 1 != active.size()) active[i] = std::move(active.back());
                active.pop_back();
                i = 0;  // the larger window may now reach one that it didn't before
            } else {
                ++i;
            }
        }
        active.push_back(std::move(next));
    }
    done.insert(done.end(), std::make_move_iterator(active.begin()), std::make_move_iterator(active.end()));
    drafts = std::move(done);
    return merged;
}

}  // namespace

cv::Size scaledSize(cv::Size size, double scale) {
    return {std::max(1, static_cast<int>(std::lround(size.width * scale))),
            std::max(1, static_cast<int>(std::lround(size.height * scale)))};
}

cv::Size paddedSizeFor(cv::Size work, const EngineLimits& engine) {
    const int multiple = std::max(1, engine.multiple);
    return {roundUp(std::max(work.width, engine.minWindowPx), multiple),
            roundUp(std::max(work.height, engine.minWindowPx), multiple)};
}

int fullSizeHolePx(const PlanLimits& limits) {
    const EngineLimits& engine = limits.engine;
    double side = kPiecePx;
    if (engine.trainedHolePx > 0) side = engine.trainedHolePx * resolutionFactor(limits.resolution);
    const double context = 1. + 2. * std::max(0., engine.contextPerHole);
    if (engine.maxWindowPx > 0) side = std::min(side, largestSide(limits) / context);
    if (limits.memoryBudgetBytes > 0. && engine.bytesPerPixel > 0.)
        side = std::min(side, std::sqrt(limits.memoryBudgetBytes / engine.bytesPerPixel) / context);
    return std::max(1, static_cast<int>(side));
}

std::vector<FillWindow> planFill(cv::Size photo, const std::vector<cv::Rect>& holes, const PlanLimits& limits) {
    const cv::Rect whole({0, 0}, photo);
    std::vector<Draft> drafts;
    drafts.reserve(holes.size());
    for (std::size_t i = 0; i < holes.size(); ++i) {
        const cv::Rect hole = holes[i] & whole;
        if (!hole.empty()) drafts.push_back(draftOf(hole, static_cast<int>(i), photo, limits));
    }
    for (int pass = 0; pass < 4 && sweepMerge(drafts, limits); ++pass) {
    }
    std::vector<FillWindow> windows;
    windows.reserve(drafts.size());
    for (Draft& draft : drafts) {
        FillWindow window;
        window.photoRect = draft.rect;
        window.scale = draft.scale;
        window.workSize = scaledSize(draft.rect.size(), draft.scale);
        window.paddedSize = paddedSizeFor(window.workSize, limits.engine);
        std::sort(draft.holes.begin(), draft.holes.end());
        window.holes = std::move(draft.holes);
        window.holeBounds = draft.bounds;
        window.estimatedBytes = bytesFor(window.paddedSize, limits.engine);
        windows.push_back(std::move(window));
    }
    std::sort(windows.begin(), windows.end(), [](const FillWindow& a, const FillWindow& b) {
        return std::tie(a.holeBounds.y, a.holeBounds.x, a.holes.front()) <
               std::tie(b.holeBounds.y, b.holeBounds.x, b.holes.front());
    });
    return windows;
}

}  // namespace lacuna::core
