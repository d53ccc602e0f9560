// SPDX-License-Identifier: GPL-3.0-or-later
// Time of planFill on 50 megapixels, one JSON line per case. Usage: bench_planner [repeats]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/fill_planner.h"

using namespace lacuna::core;

int main(int argc, char** argv) {
    const int repeats = argc > 1 ? std::max(1, std::atoi(argv[1])) : 9;
    const cv::Size photo(8660, 5774);
    for (const auto& [count, largest] : {std::pair(500, 300), std::pair(500, 20), std::pair(500, 2000), std::pair(20000, 12)}) {
        std::mt19937 random(1);
        std::vector<cv::Rect> holes;
        for (int i = 0; i < count; ++i) {
            const int w = 1 + static_cast<int>(random() % static_cast<unsigned>(largest));
            const int h = 1 + static_cast<int>(random() % static_cast<unsigned>(largest));
            holes.emplace_back(static_cast<int>(random() % static_cast<unsigned>(photo.width - w)),
                               static_cast<int>(random() % static_cast<unsigned>(photo.height - h)), w, h);
        }
        PlanLimits limits;
        limits.engine = {.multiple = 8, .trainedHolePx = 128, .maxWindowPx = 1024, .minContextPx = 32, .bytesPerPixel = 1500.};
        std::vector<double> times;
        std::size_t windows = 0;
        double pixels = 0.;
        for (int i = 0; i < repeats; ++i) {
            const auto start = std::chrono::steady_clock::now();
            const auto plan = planFill(photo, holes, limits);
            times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
            windows = plan.size();
            pixels = 0.;
            for (const FillWindow& window : plan) pixels += window.paddedSize.area();
        }
        std::sort(times.begin(), times.end());
        std::printf(
            "{\"bench\":\"planner\",\"megapixels\":50,\"holes\":%d,\"largest_px\":%d,\"windows\":%zu,\"work_megapixels\":%.1f,"
            "\"median_ms\":%.3f}\n",
            count, largest, windows, pixels / 1e6, times[times.size() / 2]);
    }
}
