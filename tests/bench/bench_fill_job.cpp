// SPDX-License-Identifier: GPL-3.0-or-later
// Time and memory of everything around the engine (growing, planning, cutting out, blending) on a large photo: the engine only
// paints grey. One JSON line per case. Usage: bench_fill_job [repeats]
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "core/fill_job.h"
#include "tests/bench/fill_bench.h"

using namespace lacuna::core;

namespace {

class GreyEngine : public FillEngine {
 public:
    QString id() const override { return QStringLiteral("grey"); }
    EngineLimits limits() const override {
        return {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024, .minContextPx = 64};
    }
    FilledWindow fill(const FillInput& input, const FillOptions&, WindowProgress&, std::stop_token) override {
        FilledWindow filled;
        filled.rgb = cv::Mat(input.rgb.size(), CV_32FC3, cv::Scalar::all(0.5));
        return filled;
    }
};

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.;
}

}  // namespace

int main(int argc, char** argv) {
    const int repeats = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const cv::Size size(8660, 5774);
    cv::Mat pixels(size, CV_16UC3);
    cv::theRNG().state = 1;
    cv::randu(pixels, 0, 65536);
    const Photo photo(pixels);
    pixels.release();
    const double photoMegabytes = static_cast<double>(photo.byteCount()) / 1048576.;
    for (const auto& [name, count, side] :
         {std::tuple("one small", 1, 100), std::tuple("specks", 500, 12), std::tuple("one huge", 1, 3000)}) {
        HoleMask mask(size);
        cv::RNG random(7);
        for (int i = 0; i < count; ++i)
            mask.replace({random.uniform(0, size.width - side), random.uniform(0, size.height - side), side, side},
                         cv::Mat(side, side, CV_8UC1, cv::Scalar(255)));
        const double before = peakMegabytes();
        std::vector<double> times;
        for (int i = 0; i < repeats; ++i) {
            GreyEngine engine;
            lacuna::bench::Quiet observer;
            const auto start = std::chrono::steady_clock::now();
            const FillResult result = fillPhoto(photo, mask, engine, {}, observer, {});
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
        }
        std::sort(times.begin(), times.end());
        std::printf(
            "{\"bench\":\"fill_job\",\"megapixels\":50,\"bits\":16,\"holes\":\"%s\",\"median_ms\":%.0f,\"photo_mib\":%.0f,"
            "\"peak_before_mib\":%.0f,\"peak_after_mib\":%.0f}\n",
            name, times[times.size() / 2], photoMegabytes, before, peakMegabytes());
        std::fflush(stdout);
    }
}
