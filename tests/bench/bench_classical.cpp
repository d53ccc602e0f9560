// SPDX-License-Identifier: GPL-3.0-or-later
// Time and quality of the classical engines on square holes of photos, one JSON line per case.
// Usage: bench_classical [OUT_DIR|- SIDE HOLE_PERCENT REPEATS PHOTO...]   (OUT_DIR: where to write the filled pictures)
// Without arguments: 512 px, a 10 % hole, 5 repeats, the test photo.
#include <QFileInfo>
#include <QImage>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "core/fill_job.h"
#include "core/metrics.h"
#include "core/photo_io.h"
#include "tests/bench/fill_bench.h"

using namespace lacuna::core;

namespace {}  // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (arguments.isEmpty())
        arguments = QStringList{"-", "512", "10", "5", LACUNA_SOURCE_DIR "/tests/data/photos/wooden_toys.jpg"};
    if (arguments.size() < 5) {
        std::fputs("usage: bench_classical [OUT_DIR|- SIDE HOLE_PERCENT REPEATS PHOTO...]\n", stderr);
        return 2;
    }
    const QString out = arguments[0];
    const int side = arguments[1].toInt(), repeats = std::max(1, arguments[3].toInt());
    const double percent = arguments[2].toDouble();
    EngineRegistry registry;
    registerClassicalEngines(registry);
    for (const QString& path : arguments.mid(4)) {
        try {
            const Photo whole = readPhoto(path);
            const int edge = std::min({side, whole.width(), whole.height()});
            const Photo photo(whole.copyOf({(whole.width() - edge) / 2, (whole.height() - edge) / 2, edge, edge}));
            const int hole = static_cast<int>(std::lround(edge * std::sqrt(percent / 100.)));
            HoleMask mask(photo.size());
            const cv::Rect rect((edge - hole) / 2, (edge - hole) / 2, hole, hole);
            mask.replace(rect, cv::Mat(hole, hole, CV_8UC1, cv::Scalar(255)));
            for (const EngineInfo& info : registry.engines()) {
                std::vector<double> times;
                ImageMetrics metrics;
                for (int repeat = 0; repeat < repeats; ++repeat) {
                    const auto engine = info.create();
                    FillOptions options;
                    options.contextMarginPx = edge;
                    lacuna::bench::Quiet observer;
                    const auto start = std::chrono::steady_clock::now();
                    const FillResult result = fillPhoto(photo, mask, *engine, options, observer, {});
                    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
                    const Photo filled = applied(photo, result);
                    metrics = compareImages(filled.toFloatRgb(rect), photo.toFloatRgb(rect));
                    const QString name = QStringLiteral("%1/%2-%3.png").arg(out, QFileInfo(path).completeBaseName(), info.id);
                    if (out != QStringLiteral("-") && repeat == 0) writePhoto(filled, name);
                }
                std::sort(times.begin(), times.end());
                std::printf(
                    "{\"bench\":\"classical\",\"photo\":\"%s\",\"side\":%d,\"hole_percent\":%.1f,\"engine\":\"%s\",\"median_ms\":"
                    "%.0f,"
                    "\"psnr_db\":%.2f,\"ssim\":%.3f,\"l1_percent\":%.2f}\n",
                    qPrintable(QFileInfo(path).fileName()), edge, percent, qPrintable(info.id), times[times.size() / 2],
                    metrics.psnrDb, metrics.ssim, metrics.l1Percent);
                std::fflush(stdout);
            }
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(path), error.what());
        }
    }
}
