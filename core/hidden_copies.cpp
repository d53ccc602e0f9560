// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hidden_copies.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/fill_job.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kGapPx = 8;                                  ///< between a copy and any hole
constexpr int kLeastContextPx = 48, kMostContextPx = 256;  ///< around a copy
constexpr double kMostDb = 99.;

struct Quiet final : FillObserver {
    void progressed(int, int, FillStage, double, double) override {}
};

cv::Rect grown(const cv::Rect& rect, int by) { return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by}; }

/// How many pixels of a rectangle inside the picture are set, by the picture's integral.
int countIn(const cv::Mat& integral, const cv::Rect& rect) {
    const auto at = [&](int y, int x) { return integral.at<int>(y, x); };
    const int right = rect.x + rect.width, bottom = rect.y + rect.height;
    return at(bottom, right) - at(rect.y, right) - at(bottom, rect.x) + at(rect.y, rect.x);
}

/// Where to move a hole, in photo pixels; nothing where there is no room.
std::optional<cv::Point> freePlace(const cv::Rect& hole, const cv::Mat& integral, cv::Size size,
                                   const std::vector<cv::Rect>& taken) {
    const int step = std::max(4, std::min(hole.width, hole.height) / 4);
    std::optional<cv::Point> best;
    double bestDistance = 0.;
    for (int y = 0; y + hole.height <= size.height; y += step) {
        for (int x = 0; x + hole.width <= size.width; x += step) {
            const double distance = std::hypot(x - hole.x, y - hole.y);
            if (best && distance >= bestDistance) continue;
            const cv::Rect place = grown({x, y, hole.width, hole.height}, kGapPx) & cv::Rect({}, size);
            if (countIn(integral, place) > 0) continue;
            const bool meets =
                std::any_of(taken.begin(), taken.end(), [&](const cv::Rect& other) { return (other & place).area() > 0; });
            if (meets) continue;
            best = {x, y};
            bestDistance = distance;
        }
    }
    return best;
}

}  // namespace

std::vector<HiddenCopy> hiddenCopies(const HoleMask& mask, int most) {
    std::vector<Hole> holes = mask.holes();
    std::stable_sort(holes.begin(), holes.end(), [](const Hole& a, const Hole& b) { return a.areaPx > b.areaPx; });
    if (holes.size() > static_cast<std::size_t>(most)) holes.resize(static_cast<std::size_t>(most));
    cv::Mat integral;
    if (!holes.empty()) cv::integral(mask.pixels() / 255, integral, CV_32S);
    std::vector<HiddenCopy> copies;
    std::vector<cv::Rect> taken;
    for (const Hole& hole : holes) {
        const std::optional<cv::Point> place = freePlace(hole.bounds, integral, mask.size(), taken);
        if (!place) continue;
        const cv::Rect moved(*place, hole.bounds.size());
        taken.push_back(moved);
        const int context = std::clamp(std::max(moved.width, moved.height), kLeastContextPx, kMostContextPx);
        HiddenCopy copy;
        copy.window = grown(moved, context) & cv::Rect({}, mask.size());
        copy.copy = cv::Mat::zeros(copy.window.size(), CV_8UC1);
        mask.pixels()(hole.bounds).copyTo(copy.copy(moved - copy.window.tl()));
        copy.unknown = copy.copy | mask.pixels()(copy.window);
        copies.push_back(std::move(copy));
    }
    return copies;
}

HiddenCopyScore scoreHiddenCopies(const Photo& photo, const std::vector<HiddenCopy>& copies, FillEngine& engine,
                                  FillOptions options, const std::stop_token& stop) {
    if (copies.empty()) throw Error(ErrorKind::Usage, Text::tr("Measure on the photo"), Text::tr("no copies of holes"));
    options.dilatePx = options.featherPx = 0;
    options.wantAttention = false;
    Quiet quiet;
    double absolute = 0., squared = 0., values = 0.;
    for (const HiddenCopy& hidden : copies) {
        const Photo part(photo.copyOf(hidden.window));
        const cv::Rect all({}, part.size());
        const Photo filled = applied(part, fillPhoto(part, HoleMask(hidden.unknown), engine, options, quiet, stop));
        cv::Mat difference;
        cv::absdiff(part.toFloatRgb(all), filled.toFloatRgb(all), difference);
        const cv::Scalar sum = cv::mean(difference, hidden.copy);
        cv::multiply(difference, difference, difference);
        const cv::Scalar squares = cv::mean(difference, hidden.copy);
        const double weight = cv::countNonZero(hidden.copy);
        absolute += weight * (sum[0] + sum[1] + sum[2]) / 3;
        squared += weight * (squares[0] + squares[1] + squares[2]) / 3;
        values += weight;
    }
    return {100 * absolute / values, std::min(kMostDb, -10 * std::log10(std::max(1e-12, squared / values)))};
}

}  // namespace lacuna::core
