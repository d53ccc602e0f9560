// SPDX-License-Identifier: GPL-3.0-or-later
// How long the journal takes to write a 24 MP photo's work: the first time, after a fill, a stroke, variants. One JSON line each.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>

#include "core/document.h"
#include "core/journal.h"
#include "tests/bench/large_photo.h"
#include "tests/bench/process_usage.h"

using namespace lacuna;

namespace {

/// A variant of a hole, of noise, which nothing shrinks.
std::shared_ptr<const core::HoleVariant> variantOf(const cv::Rect& hole, unsigned seed) {
    cv::Mat raw(hole.size(), CV_32FC3);
    cv::RNG random(seed);
    random.fill(raw, cv::RNG::UNIFORM, 0., 1.);
    core::FilledHoleRecord record;
    record.id = QUuid::createUuid();
    record.rect = hole;
    record.painted = record.touched = core::PackedPicture(cv::Mat(hole.size(), CV_8UC1, cv::Scalar(255)));
    record.before = core::PackedPicture(cv::Mat::zeros(hole.size(), CV_8UC3));
    const core::FilledPiece piece{hole, record.painted, hole, hole.size(), {{0, 0}, hole.size()}, core::PackedPicture(raw)};
    record.pieces = std::make_shared<const std::vector<core::FilledPiece>>(1, piece);
    auto variant = std::make_shared<core::HoleVariant>();
    variant->hole = std::make_shared<core::FilledHole>(std::move(record));
    variant->picture = QImage(160, 120, QImage::Format_RGB32);
    variant->picture.fill(Qt::gray);
    return variant;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    core::Document document;
    document.open(bench::largePhoto(6000, 4000), QStringLiteral("photo.jpg"));
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
    core::HoleVariants variants;
    for (unsigned seed = 1; seed <= 4; ++seed) variants.push_back(variantOf({3000, 2000, 400, 300}, seed));
    document.setVariants(variants);
    save("four variants of 400 x 300", true);
    paint({100, 300, 300, 40});
    save("a stroke after them", true);
    return 0;
}
