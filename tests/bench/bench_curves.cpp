// SPDX-License-Identifier: GPL-3.0-or-later
// How the cost of a fill grows: time and memory of fillPhoto, with the shipped weights, against the photo's size with one hole,
// against the hole's size in one photo, and against the number of holes; and the two squares that a bar of docs/performance.md
// names. One JSON line a point, the median of the repeats; tests/bench/plot_curves.py draws them. bench_curves [REPEATS]
#include <malloc.h>

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>

#include "app/engines.h"
#include "core/fill_job.h"
#include "tests/bench/fill_bench.h"
#include "tests/bench/large_photo.h"
#include "tests/bench/process_usage.h"

using namespace lacuna;

namespace {

struct Cost {
    double wall = 0., cpu = 0., peakMiB = 0.;
    int windows = 0;
};

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Curves {
 public:
    explicit Curves(int repeats)
        : m_engines(app::makeEngineRegistry()), m_engine(m_engines.create(m_options.engineId)), m_repeats(repeats) {
        m_options.wantAttention = false;
        m_engine->prepare(m_options);
    }

    void point(const char* curve, double x, const core::Photo& photo, const core::HoleMask& mask) {
        std::vector<double> wall, cpu, peak;
        int windows = 0;
        once(photo, mask);  // buffers that stay, code that is loaded when it is first used
        for (int i = 0; i < m_repeats; ++i) {
            const Cost cost = once(photo, mask);
            wall.push_back(cost.wall);
            cpu.push_back(cost.cpu);
            peak.push_back(cost.peakMiB);
            windows = cost.windows;
        }
        std::printf(
            "{\"bench\": \"curves\", \"curve\": \"%s\", \"x\": %g, \"megapixels\": %.2f, \"windows\": %d, \"wall_s\": %.3f, "
            "\"least_wall_s\": %.3f, \"cpu_s\": %.3f, \"peak_mib\": %.0f, \"load\": %.2f}\n",
            curve, x, static_cast<double>(photo.width()) * photo.height() / 1e6, windows, median(wall),
            *std::min_element(wall.begin(), wall.end()), median(cpu), median(peak), bench::load_average());
        std::fflush(stdout);
    }

 private:
    /// Memory is what the fill takes beyond the photo, the mask and the weights.
    Cost once(const core::Photo& photo, const core::HoleMask& mask) {
        malloc_trim(0);
        bench::reset_peak();
        const double before = bench::status_mib("VmRSS:"), cpu = bench::cpu_seconds();
        const auto begin = std::chrono::steady_clock::now();
        bench::Quiet observer;
        const core::FillResult result = core::fillPhoto(photo, mask, *m_engine, m_options, observer, {});
        return {std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), bench::cpu_seconds() - cpu,
                bench::peak_mib() - before, static_cast<int>(result.regions.size())};
    }

    core::EngineRegistry m_engines;
    core::FillOptions m_options;
    std::unique_ptr<core::FillEngine> m_engine;
    int m_repeats;
};

core::HoleMask maskWith(cv::Size size, const std::vector<cv::Rect>& holes) {
    core::HoleMask mask(size);
    for (const cv::Rect& hole : holes) mask.replace(hole, cv::Mat(hole.size(), CV_8UC1, cv::Scalar(255)));
    return mask;
}

cv::Rect middle(const core::Photo& photo, int side) {
    return {(photo.width() - side) / 2, (photo.height() - side) / 2, side, side};
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    Curves curves(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5);
    for (const double megapixels : {0.75, 1.5, 3., 6., 12., 24., 50., 100.}) {
        const int height = static_cast<int>(std::lround(std::sqrt(megapixels * 1e6 / 1.5))), width = height * 3 / 2;
        const core::Photo photo = bench::largePhoto(width, height);
        curves.point("photo", megapixels, photo, maskWith(photo.size(), {middle(photo, 128)}));
    }
    for (const int side : {512, 2048}) {
        const core::Photo square = bench::largePhoto(side, side);
        curves.point("square", side, square, maskWith(square.size(), {middle(square, 128)}));
    }
    const core::Photo photo = bench::largePhoto(6000, 4000);
    for (const int side : {16, 32, 64, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048})
        curves.point("hole", side, photo, maskWith(photo.size(), {middle(photo, side)}));
    for (const int count : {1, 2, 4, 8, 16, 32, 64}) {
        std::vector<cv::Rect> holes;
        // Eight by eight places so far from each other that their windows never meet.
        for (int i = 0; i < count; ++i) holes.emplace_back(300 + 700 * (i % 8), 200 + 480 * (i / 8), 96, 96);
        curves.point("count", count, photo, maskWith(photo.size(), holes));
    }
    return 0;
}
