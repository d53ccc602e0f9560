// SPDX-License-Identifier: GPL-3.0-or-later
// How far fills in bfloat16 are from those in float32, and whether they are worse: one JSON line for each photo, then one of
// means over the photos. Differences are in 8-bit levels under the hole. Usage: bench_precision PHOTOS MASKS [LIMIT]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <opencv2/core.hpp>

#include "core/evaluation_cases.h"
#include "core/metrics.h"
#include "core/photo_io.h"
#include "ml/engine/network_engines.h"
#include "tests/bench/fill_bench.h"

using namespace lacuna;

namespace {

int run(int argc, char** argv) {
    const core::CaseList list = core::findCases({QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])}, {});
    const std::size_t count = std::min(list.cases.size(), static_cast<std::size_t>(argc > 3 ? std::atoi(argv[3]) : 1000));
    core::EngineRegistry registry;
    engine::registerNetworkEngines(registry);
    double meanSum = 0., psnr[2] = {0., 0.}, seconds[2] = {0., 0.}, worst = 0.;
    for (std::size_t i = 0; i < count; ++i) {
        const core::EvaluationCase& item = list.cases[i * list.cases.size() / count];
        const core::Photo photo = core::readPhoto(item.photoPath);
        const core::HoleMask mask(item.hole(photo.size()));
        const cv::Rect all({0, 0}, photo.size());
        cv::Mat filled[2];
        for (int b = 0; b < 2; ++b) {
            const auto engine = registry.create(QStringLiteral("contextual"));
            core::FillOptions options;
            options.dilatePx = options.featherPx = 0;
            options.precision = b == 0 ? core::Precision::Float32 : core::Precision::BFloat16;
            bench::Quiet quiet;
            const core::FillResult result = core::fillPhoto(photo, mask, *engine, options, quiet, {});
            seconds[b] += result.elapsedMs / 1000.;
            filled[b] = core::applied(photo, result).toFloatRgb(all);
            psnr[b] += core::compareFill(filled[b], photo.toFloatRgb(all), mask.pixels()).hole.psnrDb;
        }
        cv::Mat difference;
        cv::absdiff(filled[0], filled[1], difference);
        const cv::Scalar channels = cv::mean(difference, mask.pixels());
        const double mean = 255. * (channels[0] + channels[1] + channels[2]) / 3.;
        double most = 0.;
        cv::minMaxLoc(difference.reshape(1), nullptr, &most);
        meanSum += mean;
        worst = std::max(worst, mean);
        std::printf("{\"bench\":\"precision\",\"photo\":\"%s\",\"mean_levels\":%.3f,\"most_levels\":%.1f}\n",
                    qUtf8Printable(item.name), mean, 255. * most);
        std::fflush(stdout);
    }
    const auto n = static_cast<double>(count);
    std::printf(
        "{\"bench\":\"precision\",\"photos\":%zu,\"mean_levels\":%.3f,\"worst_photo_levels\":%.3f,\"psnr_float32\":%.3f,"
        "\"psnr_bfloat16\":%.3f,\"seconds_float32\":%.3f,\"seconds_bfloat16\":%.3f}\n",
        count, meanSum / n, worst, psnr[0] / n, psnr[1] / n, seconds[0] / n, seconds[1] / n);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    return bench::runOnPhotos(argc, argv, "bench_precision PHOTOS MASKS [LIMIT]", "Measure precision", run);
}
