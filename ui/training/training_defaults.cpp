// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_defaults.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace lacuna::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ui::Training)
};

constexpr double kShareForTraining = 0.5;  ///< of the memory that is free: photos, fills and other programs want some too
constexpr double kFixedBytes = 0.5e9;      ///< weights, optimizer, averages, critics
constexpr int kCropStep = 32, kLeastCrop = 64;
/// Differences in dB that a person could hope to see; below them, noise of the held-out crops.
constexpr double kBetterDb = 0.1, kWorseDb = 0.3, kBelowBestDb = 0.5;

QString decibels(double value) { return QLocale().toString(value, 'f', 1); }

}  // namespace

double trainingBytesPerCrop(int cropPx) { return 2500. * cropPx * cropPx; }

TrainingSizes sizesThatFit(const core::RecipeInfo& recipe, double memoryBytes) {
    TrainingSizes sizes{recipe.cropPx, recipe.batch, 1};
    if (memoryBytes <= 0 || recipe.batch <= 0 || recipe.cropPx <= 0) return sizes;
    const double room = std::max(0., kShareForTraining * memoryBytes - kFixedBytes);
    while (sizes.cropPx - kCropStep >= kLeastCrop && trainingBytesPerCrop(sizes.cropPx) > room) sizes.cropPx -= kCropStep;
    const int fits = std::max(1, static_cast<int>(std::min(1e6, room / trainingBytesPerCrop(sizes.cropPx))));
    if (fits >= recipe.batch) return sizes;
    // The same number of crops in one update where it divides, at least as many otherwise.
    sizes.accumulate = (recipe.batch + fits - 1) / fits;
    sizes.batch = (recipe.batch + sizes.accumulate - 1) / sizes.accumulate;
    return sizes;
}

qint64 validationInterval(qint64 iterations) {
    return iterations > 0 && iterations < 100 ? std::max<qint64>(1, iterations / 4) : 0;
}

Verdict judge(const core::TrainingStatus& status, bool ended) {
    if (!status.start || !status.latest || status.latest->iteration == status.start->iteration) {
        return {Trend::Unknown,
                ended ? Texts::tr("Stopped before there was anything to compare with the start.")
                      : Texts::tr("The first comparison with the start comes soon."),
                false};
    }
    const double gain = status.latest->psnrDb - status.start->psnrDb;
    const double belowBest = status.best ? status.best->psnrDb - status.latest->psnrDb : 0.;
    Verdict verdict;
    if (gain >= kBetterDb) {
        verdict.trend = Trend::Better;
        verdict.text = Texts::tr("Better than the start by %1 dB on held-out crops.").arg(decibels(gain));
        if (belowBest >= kBelowBestDb) {
            verdict.trend = Trend::Worse;
            verdict.text +=
                QLatin1Char(' ') + (ended ? Texts::tr("It had been better by %1 dB before.").arg(decibels(gain + belowBest))
                                          : Texts::tr("It is getting worse again: time to stop."));
        }
    } else if (gain > -kWorseDb && belowBest < kBelowBestDb) {
        verdict.trend = Trend::Same;
        verdict.text =
            ended ? Texts::tr("No better than the start on held-out crops.") : Texts::tr("No better than the start yet.");
    } else {
        verdict.trend = Trend::Worse;
        verdict.text = ended ? Texts::tr("Worse than the start by %1 dB on held-out crops.").arg(decibels(-gain))
                             : Texts::tr("Getting worse (%1 dB): stop, or lower the learning rate.").arg(decibels(gain));
    }
    verdict.proposesDiscard = ended && gain < 0;
    if (status.validationSharesPhotos)
        verdict.text += QLatin1Char(' ') + Texts::tr("Too few photos to hold any out: these are crops that it trains on.");
    return verdict;
}

QString durationText(double seconds) {
    const auto whole = static_cast<qint64>(std::max(0., seconds) + 0.5);
    if (whole < 60) return Texts::tr("%1 s").arg(whole);
    if (whole < 3600) return Texts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString rateText(double perSecond) {
    if (perSecond <= 0) return {};
    const QLocale locale;
    if (perSecond < 1) return Texts::tr("%1 s an iteration").arg(locale.toString(1 / perSecond, 'f', 1));
    return Texts::tr("%1 iterations/s").arg(locale.toString(perSecond, 'f', 1));
}

}  // namespace lacuna::ui
