// SPDX-License-Identifier: GPL-3.0-or-later
// How long the journal takes to write a 24 MP photo's work: the first time, after a fill, and after a stroke. One JSON line each.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <opencv2/imgproc.hpp>

#include "core/document.h"
#include "core/journal.h"
#include "tests/bench/process_usage.h"

using namespace lacuna;

namespace {

/// Noise at several scales: neither as easy to compress as a drawing nor as hard as pure noise.
cv::Mat photoLike(cv::Size size) {
    cv::Mat sum(size, CV_32FC3, cv::Scalar::all(90));
    for (const int step : {64, 16, 4, 1}) {
        cv::Mat noise(size.height / step, size.width / step, CV_32FC3), large;
        cv::randn(noise, cv::Scalar::all(0), cv::Scalar::all(step == 1 ? 3 : 20));
        cv::resize(noise, large, size, 0, 0, cv::INTER_CUBIC);
        sum += large;
    }
    cv::Mat pixels;
    sum.convertTo(pixels, CV_8UC3);
    return pixels;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    core::Document document;
    document.open(core::Photo(photoLike({6000, 4000})), QStringLiteral("photo.jpg"));
    core::Journal journal(home.path());
    const auto save = [&](const char* what, bool onlyMarks) {
        QElapsedTimer timer;
        const double cpu = bench::cpu_seconds();
        timer.start();
        journal.save(document.state(), document.filePath(), {}, onlyMarks);
        std::printf("{\"bench\": \"journal\", \"what\": \"%s\", \"seconds\": %.2f, \"cpu_s\": %.2f}\n", what,
                    static_cast<double>(timer.elapsed()) / 1000, bench::cpu_seconds() - cpu);
        std::fflush(stdout);
    };
    const auto paint = [&](const cv::Rect& rect) {
        document.editMask(rect, cv::Mat(rect.size(), CV_8UC1, cv::Scalar(255)), QStringLiteral("paint"));
    };
    const auto fill = [&](const cv::Rect& rect) {
        core::FillResult result;
        result.regions.push_back({rect, document.original().pixels()(rect).clone() + cv::Scalar::all(9), {}});
        document.applyFill(result, QStringLiteral("fill"), document.mask());
    };
    paint({3000, 2000, 400, 300});
    save("first", false);
    fill({2990, 1990, 420, 320});
    save("after a fill of 400 x 300", false);
    paint({100, 100, 300, 40});
    save("after a stroke", true);
    paint({200, 200, 300, 300});
    paint({5500, 3500, 300, 300});
    fill({190, 190, 320, 320});
    fill({5490, 3490, 320, 320});
    save("fills in two corners", false);
    return 0;
}
