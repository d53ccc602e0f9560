// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <opencv2/core.hpp>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/fill_job.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"

namespace lacuna::cli {
namespace {

class SilentObserver : public core::FillObserver {
 public:
    void progressed(int, int, core::FillStage, double, double) override {}
};

/// A smooth two-colour pattern with seeded noise: something that every engine can continue.
core::Photo samplePhoto() {
    cv::Mat pixels(120, 168, CV_8UC3);
    cv::RNG random(7);
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            const double wave = 0.5 + 0.4 * std::sin(x * 0.19) * std::cos(y * 0.13);
            const int noise = random.uniform(-6, 7);
            pixels.at<cv::Vec3b>(y, x) = {cv::saturate_cast<uchar>(255. * wave + noise),
                                          cv::saturate_cast<uchar>(200. * (1. - wave) + noise),
                                          cv::saturate_cast<uchar>(90. + noise)};
        }
    }
    return core::Photo(pixels);
}

/// Empty when the engine works, else what is wrong.
QString checkEngine(const core::EngineRegistry& engines, const QString& id, const core::FillOptions& base) {
    const core::Photo photo = samplePhoto();
    cv::Mat mask(photo.size(), CV_8UC1, cv::Scalar(0));
    mask(cv::Rect(60, 40, 33, 29)) = 255;
    mask(cv::Rect(0, 100, 9, 9)) = 255;
    core::FillOptions options = base;
    options.engineId = id;
    SilentObserver observer;
    cv::Mat first;
    for (int run = 0; run < 2; ++run) {
        const auto engine = engines.create(id);
        const core::Photo filled =
            core::applied(photo, core::fillPhoto(photo, core::HoleMask(mask), *engine, options, observer, {}));
        if (run == 0)
            first = filled.pixels().clone();
        else if (std::memcmp(first.data, filled.pixels().data, filled.byteCount()) != 0)
            return core::Text::tr("two runs differ");
    }
    bool changed = false;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const bool same = first.at<cv::Vec3b>(y, x) == photo.pixels().at<cv::Vec3b>(y, x);
            changed = changed || (!same && mask.at<uchar>(y, x) != 0);
            const bool far = (x < 60 - 17 || x >= 93 + 17 || y < 40 - 17 || y >= 69 + 17) && (x >= 9 + 17 || y < 100 - 17);
            if (far && !same) return core::Text::tr("a pixel far from the holes changed");
        }
    }
    return changed ? QString() : core::Text::tr("nothing was filled");
}

}  // namespace

int selftestCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    QCommandLineParser parser;
    parser.setApplicationDescription(core::Text::tr("Fills a small made-up photo with every engine and checks the results."));
    parser.addOptions({
        {QStringLiteral("model"), core::Text::tr("Another model than the shipped one: a file, or a name in the library."),
         QStringLiteral("model")},
        {QStringLiteral("device"), core::Text::tr("auto, cpu or cuda."), QStringLiteral("name"), QStringLiteral("auto")},
    });
    if (!parseArguments(parser, QStringLiteral("selftest"), arguments)) return Done;
    if (!parser.positionalArguments().isEmpty()) throw usageError(core::Text::tr("selftest takes no files; use --model"));
    core::FillOptions options;
    // Without a name the shipped one, so that the check is of this installation and not of a default that somebody chose.
    if (parser.isSet(QStringLiteral("model"))) options.modelPath = modelPathOf(parser.value(QStringLiteral("model")));
    options.device = readDevice(parser);

    int failures = 0;
    const auto report = [&](const QString& name, const std::function<QString()>& check) {
        QString problem;
        try {
            problem = check();
        } catch (...) {
            problem = core::currentExceptionAsError({}).message();
        }
        const QString result = problem.isEmpty() ? core::Text::tr("ok") : core::Text::tr("FAILED: %1").arg(problem);
        std::printf("%s %s\n", qUtf8Printable(padded(name, 28)), qUtf8Printable(result));
        std::fflush(stdout);
        failures += problem.isEmpty() ? 0 : 1;
    };
    report(core::Text::tr("attention equals textbook"), [] {
        const double difference = engine::attentionSelfCheck();
        return difference <= 2e-4 ? QString() : core::Text::tr("largest difference %1").arg(difference);
    });
    for (const auto& entry : engines.engines()) {
        report(core::Text::tr("engine %1").arg(entry.id), [&] { return checkEngine(engines, entry.id, options); });
    }
    if (failures > 0)
        throw core::Error(core::ErrorKind::EngineFailed, core::Text::tr("Selftest"),
                          core::Text::tr("%n check(s) failed", nullptr, failures));
    return Done;
}

}  // namespace lacuna::cli
