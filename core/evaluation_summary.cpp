// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation_summary.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace lacuna::core {

namespace {

constexpr double kMostPsnrDb = 100.;
const QString kHole = QStringLiteral("hole"), kWhole = QStringLiteral("whole");

template <ImageMetrics FillMetrics::*Scope, double ImageMetrics::*Field>
double field(const SystemResult& result) {
    return result.metrics.*Scope.*Field;
}

template <ImageMetrics FillMetrics::*Scope>
double psnr(const SystemResult& result) {
    return std::min(kMostPsnrDb, (result.metrics.*Scope).psnrDb);
}

template <double FillMetrics::*Field>
double seam(const SystemResult& result) {
    return result.metrics.*Field;
}

template <ImageMetrics FillMetrics::*Scope>
void addImageMeasures(std::vector<Measure>& list, const QString& scope) {
    using M = ImageMetrics;
    const auto add = [&](const char* id, const char* title, int decimals, Better better, double (*value)(const SystemResult&),
                         double (*weight)(const SystemResult&) = nullptr) {
        list.push_back({scope, QLatin1String(id), QLatin1String(title), decimals, better, value, weight});
    };
    add("l1_percent", "l1 %", 2, Better::Lower, field<Scope, &M::l1Percent>);
    add("l2_percent", "l2 %", 2, Better::Lower, field<Scope, &M::l2Percent>);
    add("psnr_db", "PSNR dB", 2, Better::Higher, psnr<Scope>);
    add("ssim", "SSIM", 4, Better::Higher, field<Scope, &M::ssim>);
    add("ms_ssim", "MS-SSIM", 4, Better::Higher, field<Scope, &M::msSsim>);
    add("gmsd", "GMSD", 4, Better::Lower, field<Scope, &M::gmsd>);
    add("tv_percent", "TV %", 3, Better::Lower, field<Scope, &M::tvPercent>);
    add("tv_ratio", "TV/orig", 3, Better::NearOne, field<Scope, &M::tvPercent>, field<Scope, &M::truthTvPercent>);
}

std::vector<Measure> makeMeasures() {
    std::vector<Measure> list;
    addImageMeasures<&FillMetrics::hole>(list, kHole);
    list.push_back({kHole, QStringLiteral("seam_ratio"), QStringLiteral("seam"), 3, Better::NearOne,
                    seam<&FillMetrics::seamPercent>, seam<&FillMetrics::truthSeamPercent>});
    list.push_back({kHole, QStringLiteral("seam_error_percent"), QStringLiteral("seam err %"), 2, Better::Lower,
                    seam<&FillMetrics::seamErrorPercent>, nullptr});
    addImageMeasures<&FillMetrics::whole>(list, kWhole);
    list.push_back({{},
                    QStringLiteral("seconds"),
                    QStringLiteral("s/photo"),
                    2,
                    Better::Lower,
                    [](const SystemResult& result) { return result.seconds; },
                    nullptr});
    return list;
}

std::size_t measureIndex(const QString& scope, const QString& id) {
    const auto& list = evaluationMeasures();
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list[i].scope == scope && list[i].id == id) return i;
    throw Error(ErrorKind::Usage, QStringLiteral("Read an evaluation"),
                QStringLiteral("there is no measure '%1.%2'").arg(scope, id));
}

/// The values of one system, or its differences to the first.
SampledQuantity quantity(const Measure& measure, const std::vector<const CaseResult*>& cases, std::size_t system,
                         bool difference) {
    SampledQuantity out;
    for (const CaseResult* item : cases) {
        const double first = difference ? measure.value(item->systems.front()) : 0.;
        out.values.push_back(measure.value(item->systems[system]) - first);
        // The divisors are the original photo's and so the same for every system: differences of ratios are ratios of
        // differences.
        if (measure.weight) out.weights.push_back(measure.weight(item->systems[system]));
    }
    return out;
}

ClassSummary summariseClass(const Evaluation& evaluation, QString title, const std::function<bool(const CaseResult&)>& belongs,
                            const BootstrapOptions& options) {
    std::vector<const CaseResult*> cases;
    for (const CaseResult& item : evaluation.cases)
        if (belongs(item)) cases.push_back(&item);
    ClassSummary summary{std::move(title), static_cast<int>(cases.size()), {}};
    if (cases.empty()) return summary;
    std::vector<SampledQuantity> quantities;
    for (std::size_t s = 0; s < evaluation.systems.size(); ++s) {
        for (const bool difference : {false, true})
            for (const Measure& measure : evaluationMeasures()) quantities.push_back(quantity(measure, cases, s, difference));
    }
    const std::vector<Estimate> estimates = bootstrap(quantities, options);
    const auto count = static_cast<std::ptrdiff_t>(evaluationMeasures().size());
    for (auto at = estimates.begin(); at != estimates.end(); at += 2 * count)
        summary.systems.push_back({{at, at + count}, {at + count, at + 2 * count}});
    return summary;
}

/// Below `low`, from there to below `high`, and from there on.
std::vector<ClassSummary> summariseBy(const Evaluation& evaluation, const QString& what, const QString& unit, double low,
                                      double high, const std::function<double(const CaseResult&)>& size,
                                      const BootstrapOptions& options) {
    const auto between = [&](double from, double to) {
        return [=, &size](const CaseResult& item) { return size(item) >= from && size(item) < to; };
    };
    constexpr double none = std::numeric_limits<double>::infinity();
    return {
        summariseClass(evaluation, QStringLiteral("%1 below %2 %3").arg(what).arg(low).arg(unit), between(-none, low), options),
        summariseClass(evaluation, QStringLiteral("%1 %2 to %3 %4").arg(what).arg(low).arg(high).arg(unit), between(low, high),
                       options),
        summariseClass(evaluation, QStringLiteral("%1 from %2 %3").arg(what).arg(high).arg(unit), between(high, none), options)};
}

}  // namespace

const std::vector<Measure>& evaluationMeasures() {
    static const std::vector<Measure> list = makeMeasures();
    return list;
}

const Measure& evaluationMeasure(const QString& scope, const QString& id) {
    return evaluationMeasures()[measureIndex(scope, id)];
}

double measuredValue(const Measure& measure, const SystemResult& result) {
    if (!measure.weight) return measure.value(result);
    const double weight = measure.weight(result);
    return weight != 0. ? measure.value(result) / weight : std::numeric_limits<double>::quiet_NaN();
}

const Estimate& SystemSummary::value(const QString& scope, const QString& id) const { return values[measureIndex(scope, id)]; }

const Estimate& SystemSummary::difference(const QString& scope, const QString& id) const {
    return differences[measureIndex(scope, id)];
}

EvaluationSummary summarise(const Evaluation& evaluation, const BootstrapOptions& options) {
    EvaluationSummary summary;
    summary.all = summariseClass(
        evaluation, QStringLiteral("all photos"), [](const CaseResult&) { return true; }, options);
    summary.byDepth = summariseBy(
        evaluation, QStringLiteral("hole depth"), QStringLiteral("px"), 16., 48.,
        [](const CaseResult& item) { return item.hole.depthPx; }, options);
    summary.byShare = summariseBy(
        evaluation, QStringLiteral("hole share"), QStringLiteral("%"), 5., 10.,
        [](const CaseResult& item) { return 100. * item.hole.share; }, options);
    return summary;
}

}  // namespace lacuna::core
