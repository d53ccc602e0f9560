// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <cmath>
#include <cstdio>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/metrics.h"
#include "core/photo_io.h"

namespace lacuna::cli {
namespace {

struct Pair {
    QString stem, photo, mask;
};

std::vector<Pair> findPairs(const QString& photos, const QString& masks, QStringList& unpaired) {
    const QString doing = QStringLiteral("Evaluate");
    for (const QString& folder : {photos, masks}) {
        if (!QFileInfo(folder).isDir())
            throw core::Error(core::ErrorKind::InputUnreadable, doing, QStringLiteral("'%1' is not a folder").arg(folder));
    }
    QStringList filters;
    for (const QString& suffix : core::readableSuffixes()) filters << QStringLiteral("*.") + suffix;
    QMap<QString, QString> maskOf;
    for (const QFileInfo& file : QDir(masks).entryInfoList(filters, QDir::Files, QDir::Name))
        maskOf.insert(file.completeBaseName(), file.filePath());
    std::vector<Pair> pairs;
    for (const QFileInfo& file : QDir(photos).entryInfoList(filters, QDir::Files, QDir::Name)) {
        const QString stem = file.completeBaseName();
        if (maskOf.contains(stem))
            pairs.push_back({stem, file.filePath(), maskOf.value(stem)});
        else
            unpaired << file.fileName();
    }
    if (pairs.empty()) {
        throw core::Error(core::ErrorKind::InputUnreadable, doing,
                          QStringLiteral("no photo in '%1' has a mask of the same name in '%2'").arg(photos, masks));
    }
    return pairs;
}

/// Sums of what is reported; the mean over photos as in the paper's Table 1.
struct Totals {
    core::ImageMetrics hole, whole;
    double seconds = 0.;
    int photos = 0;
};

void add(core::ImageMetrics& sum, const core::ImageMetrics& value) {
    sum.l1Percent += value.l1Percent;
    sum.l2Percent += value.l2Percent;
    sum.psnrDb += value.psnrDb;
    sum.ssim += value.ssim;
    sum.tvPercent += value.tvPercent;
}

core::ImageMetrics mean(core::ImageMetrics sum, int count) {
    return {sum.l1Percent / count, sum.l2Percent / count, sum.psnrDb / count, sum.ssim / count, sum.tvPercent / count};
}

QJsonObject toJson(const core::ImageMetrics& m) {
    // JSON has no infinity; an untouched picture's PSNR is null.
    const QJsonValue psnr = std::isfinite(m.psnrDb) ? QJsonValue(m.psnrDb) : QJsonValue();
    return {{QStringLiteral("l1_percent"), m.l1Percent},
            {QStringLiteral("l2_percent"), m.l2Percent},
            {QStringLiteral("psnr_db"), psnr},
            {QStringLiteral("ssim"), m.ssim},
            {QStringLiteral("tv_percent"), m.tvPercent}};
}

void writeJson(const QString& path, const QJsonObject& report) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report).toJson()) < 0 || !file.commit()) {
        throw core::Error(core::ErrorKind::OutputUnwritable, QStringLiteral("Write '%1'").arg(path), file.errorString());
    }
}

}  // namespace

int evaluateCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Fills the masked part of each photo with every engine and measures the difference to the photo itself.\n"
        "Photos and masks are paired by file name; only the mask's own pixels are filled (no growing, no feather),\n"
        "so that every engine is measured on the same pixels."));
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Folder of undamaged photos."), QStringLiteral("DIR"));
    parser.addOptions({
        {QStringLiteral("masks"), QStringLiteral("Folder of masks (brighter than 127 = hole)."), QStringLiteral("dir")},
        {QStringLiteral("engines"), QStringLiteral("Engines to compare, separated by commas; default: all."),
         QStringLiteral("a,b,c")},
        {QStringLiteral("limit"), QStringLiteral("Only the first n pairs; 0: all."), QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("json"), QStringLiteral("Also write the table and every photo's numbers to this file."),
         QStringLiteral("file")},
    });
    addFillOptions(parser, engines);
    if (!parseArguments(parser, QStringLiteral("evaluate"), arguments)) return Done;
    const QStringList folders = parser.positionalArguments();
    if (folders.size() != 1) throw usageError(QStringLiteral("evaluate takes one folder, not %1").arg(folders.size()));
    if (!parser.isSet(QStringLiteral("masks"))) throw usageError(QStringLiteral("evaluate needs --masks"));
    QStringList names = parser.value(QStringLiteral("engines")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (names.isEmpty()) {
        for (const auto& engine : engines.engines()) names << engine.id;
    }
    core::FillOptions options = readFillOptions(parser, engines);
    options.dilatePx = options.featherPx = 0;
    options.wantAttention = false;
    const int limit = readInt(parser, QStringLiteral("limit"), 0, 1'000'000);

    Console console(false);
    const InterruptWatcher interrupts;
    QStringList unpaired;
    auto pairs = findPairs(folders.first(), parser.value(QStringLiteral("masks")), unpaired);
    if (limit > 0 && static_cast<int>(pairs.size()) > limit) pairs.resize(limit);
    if (!unpaired.isEmpty()) console.say(QStringLiteral("note: %1 photo(s) without a mask are left out").arg(unpaired.size()));

    std::vector<std::unique_ptr<core::FillEngine>> running;
    for (const QString& name : names) running.push_back(engines.create(name.trimmed()));
    std::vector<Totals> totals(running.size());
    QJsonArray rows;
    int done = 0, failed = 0;
    core::ErrorKind firstFailure = core::ErrorKind::EngineFailed;
    for (const Pair& pair : pairs) {
        try {
            const core::Photo photo = core::readPhoto(pair.photo);
            const core::HoleMask mask(core::readMask(pair.mask));
            const cv::Rect everything({}, photo.size());
            const cv::Mat truth = photo.toFloatRgb(everything);
            std::vector<Totals> measured(running.size());
            for (std::size_t e = 0; e < running.size(); ++e) {
                options.engineId = running[e]->id();
                ConsoleObserver observer(
                    console, QStringLiteral("%1/%2 %3 %4").arg(done + 1).arg(pairs.size()).arg(pair.stem, options.engineId));
                const core::FillResult result = core::fillPhoto(photo, mask, *running[e], options, observer, interrupts.token());
                const cv::Mat filled = core::applied(photo, result).toFloatRgb(everything);
                measured[e] = {core::compareImages(filled, truth, mask.pixels()), core::compareImages(filled, truth),
                               result.elapsedMs / 1000., 1};
            }
            // Only photos that every engine filled count, or the means would be over different pixels.
            for (std::size_t e = 0; e < running.size(); ++e) {
                add(totals[e].hole, measured[e].hole);
                add(totals[e].whole, measured[e].whole);
                totals[e].seconds += measured[e].seconds;
                ++totals[e].photos;
                rows.append(QJsonObject{{QStringLiteral("photo"), pair.stem},
                                        {QStringLiteral("engine"), running[e]->id()},
                                        {QStringLiteral("seconds"), measured[e].seconds},
                                        {QStringLiteral("hole"), toJson(measured[e].hole)},
                                        {QStringLiteral("whole"), toJson(measured[e].whole)}});
            }
        } catch (...) {
            const core::Error error = core::currentExceptionAsError(QStringLiteral("Evaluate '%1'").arg(pair.photo));
            if (error.kind() == core::ErrorKind::Cancelled) throw;
            // The other engines' numbers stay comparable, since the photo is left out for all of them.
            console.fail(
                core::Error(error.kind(), QStringLiteral("Evaluate '%1'").arg(pair.photo), error.reason(), error.remedy()));
            if (failed++ == 0) firstFailure = error.kind();
        }
        ++done;
    }
    console.endProgress();
    if (failed == static_cast<int>(pairs.size())) {
        throw core::Error(firstFailure, QStringLiteral("Evaluate"),
                          QStringLiteral("none of the %1 photos could be measured").arg(failed));
    }

    std::printf("%-14s %6s  %8s %8s %8s %7s %7s  %8s %8s %7s  %7s\n", "", "", "hole", "", "", "", "", "whole", "", "", "");
    std::printf("%-14s %6s  %8s %8s %8s %7s %7s  %8s %8s %7s  %7s\n", "engine", "photos", "l1 %", "l2 %", "PSNR dB", "SSIM",
                "TV %", "l1 %", "PSNR dB", "SSIM", "s/photo");
    QJsonArray table;
    for (std::size_t e = 0; e < running.size(); ++e) {
        const core::ImageMetrics hole = mean(totals[e].hole, totals[e].photos), whole = mean(totals[e].whole, totals[e].photos);
        const double seconds = totals[e].seconds / totals[e].photos;
        std::printf("%-14s %6d  %8.2f %8.2f %8.2f %7.4f %7.3f  %8.3f %8.2f %7.4f  %7.2f\n", qUtf8Printable(running[e]->id()),
                    totals[e].photos, hole.l1Percent, hole.l2Percent, hole.psnrDb, hole.ssim, hole.tvPercent, whole.l1Percent,
                    whole.psnrDb, whole.ssim, seconds);
        table.append(QJsonObject{{QStringLiteral("engine"), running[e]->id()},
                                 {QStringLiteral("photos"), totals[e].photos},
                                 {QStringLiteral("seconds"), seconds},
                                 {QStringLiteral("hole"), toJson(hole)},
                                 {QStringLiteral("whole"), toJson(whole)}});
    }
    if (parser.isSet(QStringLiteral("json"))) {
        writeJson(parser.value(QStringLiteral("json")),
                  {{QStringLiteral("mean"), table}, {QStringLiteral("photos"), rows}, {QStringLiteral("failed"), failed}});
    }
    return failed == 0 ? Done : exitCodeOf(firstFailure);
}

}  // namespace lacuna::cli
