// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/engines/classical_engines.h"
#include "core/engines/diffusion.h"
#include "core/engines/patch_field.h"
#include "core/error.h"
#include "core/membrane.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kLeastSidePx = 24;  // a level smaller than this has no structure left to go by
constexpr int kLeastSources = 100;
constexpr double kThinPx = 3.;  // a hole this deep needs no coarser level

void stopIfAsked(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, Text::tr("Fill the holes"), Text::tr("cancelled"));
}

double depthOf(const cv::Mat& hole) {
    cv::Mat depth;
    double deepest = 0.;
    cv::distanceTransform(hole, depth, cv::DIST_L2, cv::DIST_MASK_3, CV_32F);
    cv::minMaxLoc(depth, nullptr, &deepest);
    return deepest;
}

PatchLevel finestLevel(const FillInput& input) {
    PatchLevel level;
    level.image = cv::Mat(input.rgb.size(), CV_32FC4, cv::Scalar::all(0));
    const int colours[] = {0, 0, 1, 1, 2, 2};
    cv::mixChannels(&input.rgb, 1, &level.image, 1, colours, 3);
    level.hole = input.hole;
    level.avoid = input.avoid.empty() ? cv::Mat::zeros(input.hole.size(), CV_8UC1) : input.avoid;
    level.prefer = input.prefer;
    return level;
}

// Half the size. Colours are means of known pixels only, so that nothing from under the hole bleeds out; a pixel is hole when
// most of it is (else holes would swallow the picture level by level), but avoided when any of it is.
PatchLevel coarserLevel(const PatchLevel& fine) {
    PatchLevel level;
    const cv::Size size((fine.hole.cols + 1) / 2, (fine.hole.rows + 1) / 2);
    level.image = cv::Mat(size, CV_32FC4, cv::Scalar::all(0));
    level.hole = cv::Mat::zeros(size, CV_8UC1);
    level.avoid = cv::Mat::zeros(size, CV_8UC1);
    if (!fine.prefer.empty()) level.prefer = cv::Mat::zeros(size, CV_8UC1);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            cv::Vec4f sum(0.F, 0.F, 0.F, 0.F);
            int known = 0, all = 0, preferred = 0;
            for (int v = 2 * y; v < std::min(2 * y + 2, fine.hole.rows); ++v) {
                for (int u = 2 * x; u < std::min(2 * x + 2, fine.hole.cols); ++u) {
                    ++all;
                    if (fine.avoid.at<uchar>(v, u) != 0) level.avoid.at<uchar>(y, x) = 255;
                    if (!fine.prefer.empty() && fine.prefer.at<uchar>(v, u) != 0) ++preferred;
                    if (fine.hole.at<uchar>(v, u) != 0) continue;
                    sum += fine.image.at<cv::Vec4f>(v, u);
                    ++known;
                }
            }
            if (2 * known <= all) level.hole.at<uchar>(y, x) = 255;
            if (known > 0) level.image.at<cv::Vec4f>(y, x) = sum * (1.F / static_cast<float>(known));
            if (2 * preferred >= all && preferred > 0) level.prefer.at<uchar>(y, x) = 255;
        }
    }
    return level;
}

std::vector<PatchLevel> pyramid(const FillInput& input) {
    std::vector<PatchLevel> levels{finestLevel(input)};
    if (findSources(levels.front()) == 0) return {};
    while (depthOf(levels.back().hole) > kThinPx &&
           std::min(levels.back().hole.cols, levels.back().hole.rows) >= 2 * kLeastSidePx) {
        PatchLevel next = coarserLevel(levels.back());
        if (findSources(next) < kLeastSources || cv::countNonZero(next.hole) == 0) break;
        levels.push_back(std::move(next));
    }
    return levels;
}

void guess(PatchLevel& level, const std::stop_token& stop) {
    cv::Mat rgb;
    cv::cvtColor(level.image, rgb, cv::COLOR_RGBA2RGB);
    interpolateHarmonically(rgb, (level.hole == 0) & (level.avoid == 0), stop);
    const int colours[] = {0, 0, 1, 1, 2, 2};
    cv::mixChannels(&rgb, 1, &level.image, 1, colours, 3);
}

AttentionMap attentionOf(const PatchField& field, const cv::Mat& hole) {
    AttentionMap map;
    map.cellPx = 1;
    map.grid = hole.size();
    map.topK = 1;
    map.filled = cv::Mat::zeros(hole.size(), CV_8UC1);
    map.sources.resize(hole.total());
    for (int y = 0; y < hole.rows; ++y) {
        for (int x = 0; x < hole.cols; ++x) {
            const cv::Point from = field.sourceOf({x, y});
            if (hole.at<uchar>(y, x) == 0 || from.x < 0) continue;
            map.filled.at<uchar>(y, x) = 255;
            map.sources[static_cast<std::size_t>(y) * hole.cols + x] = {from.x, from.y, 1.F};
        }
    }
    return map;
}

class PatchMatchEngine : public FillEngine {
 public:
    QString id() const override { return QStringLiteral("patchmatch"); }
    EngineLimits limits() const override { return {.maxWindowPx = 1024, .minContextPx = 32, .bytesPerPixel = 120.}; }

    FilledWindow fill(const FillInput& input, const FillOptions& options, WindowProgress& progress,
                      std::stop_token stop) override {
        progress.progressed(FillStage::Preparing, 0.);
        std::vector<PatchLevel> levels = pyramid(input);
        if (levels.empty()) return smooth(input, progress, stop);
        guess(levels.back(), stop);

        std::vector<double> work;
        double all = 0., done = 0.;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            work.push_back(static_cast<double>(cv::countNonZero(levels[i].hole)) * rounds(i, levels.size()));
            all += work.back();
        }
        FilledWindow filled;
        std::unique_ptr<PatchField> coarser;
        for (std::size_t i = levels.size(); i-- > 0;) {
            auto field = std::make_unique<PatchField>(levels[i], options.seed + 0x51ED2701U * i, options.threads, stop);
            if (coarser) {
                field->inherit(*coarser);
                field->vote(false);
            } else {
                field->randomise();
            }
            const int count = rounds(i, levels.size());
            for (int round = 0; round < count; ++round) {
                stopIfAsked(stop);
                field->search(4);
                // Means on the coarsest level find a plausible whole; below it they would wash textures out, so the best patches
                // decide.
                field->vote(i + 1 < levels.size() || round + 1 == count);
                done += work[i] / count;
                progress.progressed(i > 0 ? FillStage::Coarse : FillStage::Refining, done / all);
            }
            coarser = std::move(field);
            if (i == 1) {
                cv::cvtColor(levels[1].image, filled.coarse, cv::COLOR_RGBA2RGB);
                cv::resize(filled.coarse, filled.coarse, cv::Size(2 * levels[1].image.cols, 2 * levels[1].image.rows), 0, 0,
                           cv::INTER_LINEAR);
                filled.coarse = filled.coarse(cv::Rect({0, 0}, input.rgb.size())).clone();
                progress.coarseReady(filled.coarse);
            }
        }
        stopIfAsked(stop);
        cv::cvtColor(levels.front().image, filled.rgb, cv::COLOR_RGBA2RGB);
        if (options.wantAttention) filled.attention = attentionOf(*coarser, input.hole);
        return filled;
    }

 private:
    // Coarse levels decide what goes where and are cheap; the finest only has to settle.
    static int rounds(std::size_t level, std::size_t levels) {
        if (level + 1 == levels) return levels == 1 ? 8 : 16;
        return level == 0 ? 3 : 6;
    }

    // Not one whole patch to copy: the best that is left is to continue the colours.
    static FilledWindow smooth(const FillInput& input, WindowProgress& progress, const std::stop_token& stop) {
        FilledWindow filled;
        filled.rgb = input.rgb.clone();
        cv::Mat unknown = input.hole.clone();
        if (!input.avoid.empty()) unknown.setTo(255, input.avoid);
        const auto report = [&](double fraction) { progress.progressed(FillStage::Refining, fraction); };
        if (!diffuse(filled.rgb, unknown, Diffusion::Telea, 5, report, stop)) stopIfAsked(stop);
        filled.notice = Text::tr("Too little around a hole to copy from: it was filled smoothly");
        return filled;
    }
};

}  // namespace

std::unique_ptr<FillEngine> makePatchMatchEngine() { return std::make_unique<PatchMatchEngine>(); }

}  // namespace lacuna::core
