// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation_export.h"

#include <QJsonArray>
#include <cmath>
#include <functional>

namespace lacuna::core {

namespace {

QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

/// One member for each measure, those of a scope in an object of their own: {"hole": {...}, "whole": {...}, "seconds": ...}.
QJsonObject byScope(const std::function<QJsonValue(std::size_t)>& value) {
    QJsonObject out;
    const auto& list = evaluationMeasures();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].scope.isEmpty()) {
            out.insert(list[i].id, value(i));
            continue;
        }
        QJsonObject inner = out.value(list[i].scope).toObject();
        inner.insert(list[i].id, value(i));
        out.insert(list[i].scope, inner);
    }
    return out;
}

QJsonValue interval(const Estimate& estimate) {
    return estimate.hasInterval() ? QJsonValue(QJsonArray{number(estimate.low), number(estimate.high)}) : QJsonValue();
}

QJsonValue difference(const Estimate& estimate) {
    return QJsonObject{{QStringLiteral("value"), number(estimate.value)}, {QStringLiteral("interval"), interval(estimate)}};
}

QJsonObject systemJson(const EvaluatedSystem& system, const SystemSummary& summary, int photos) {
    QJsonObject out = byScope([&](std::size_t i) { return number(summary.values[i].value); });
    out.insert(QStringLiteral("system"), system.label);
    out.insert(QStringLiteral("engine"), system.options.engineId);
    out.insert(QStringLiteral("photos"), photos);
    out.insert(QStringLiteral("interval"), byScope([&](std::size_t i) { return interval(summary.values[i]); }));
    out.insert(QStringLiteral("difference"), byScope([&](std::size_t i) { return difference(summary.differences[i]); }));
    return out;
}

QJsonArray classJson(const Evaluation& evaluation, const ClassSummary& summary) {
    QJsonArray out;
    for (std::size_t s = 0; s < summary.systems.size(); ++s)
        out.append(systemJson(evaluation.systems[s], summary.systems[s], summary.photos));
    return out;
}

QJsonObject photoJson(const Evaluation& evaluation, const CaseResult& item, std::size_t s) {
    const SystemResult& result = item.systems[s];
    QJsonObject out = byScope([&](std::size_t i) { return number(measuredValue(evaluationMeasures()[i], result)); });
    out.insert(QStringLiteral("photo"), item.name);
    out.insert(QStringLiteral("width"), item.photo.width);
    out.insert(QStringLiteral("height"), item.photo.height);
    out.insert(QStringLiteral("hole_share"), item.hole.share);
    out.insert(QStringLiteral("hole_depth_px"), item.hole.depthPx);
    out.insert(QStringLiteral("system"), evaluation.systems[s].label);
    out.insert(QStringLiteral("engine"), evaluation.systems[s].options.engineId);
    if (!result.notices.isEmpty()) out.insert(QStringLiteral("notices"), QJsonArray::fromStringList(result.notices));
    // What the ratios are taken of.
    QJsonObject hole = out.value(QStringLiteral("hole")).toObject();
    hole.insert(QStringLiteral("original_tv_percent"), result.metrics.hole.truthTvPercent);
    hole.insert(QStringLiteral("seam_percent"), result.metrics.seamPercent);
    hole.insert(QStringLiteral("original_seam_percent"), result.metrics.truthSeamPercent);
    out.insert(QStringLiteral("hole"), hole);
    return out;
}

QString quoted(QString text) {
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('\n')) &&
        !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString csvNumber(double value) { return std::isfinite(value) ? QString::number(value, 'g', 9) : QString(); }

}  // namespace

QJsonObject evaluationJson(const Evaluation& evaluation, const EvaluationSummary& summary) {
    QJsonArray classes, photos, failures;
    const auto addClasses = [&](const QString& by, const std::vector<ClassSummary>& list) {
        for (const ClassSummary& entry : list) {
            classes.append(QJsonObject{{QStringLiteral("by"), by},
                                       {QStringLiteral("class"), entry.title},
                                       {QStringLiteral("photos"), entry.photos},
                                       {QStringLiteral("mean"), classJson(evaluation, entry)}});
        }
    };
    addClasses(QStringLiteral("depth"), summary.byDepth);
    addClasses(QStringLiteral("share"), summary.byShare);
    for (const CaseResult& item : evaluation.cases)
        for (std::size_t s = 0; s < item.systems.size(); ++s) photos.append(photoJson(evaluation, item, s));
    for (const CaseFailure& failure : evaluation.failures) {
        failures.append(
            QJsonObject{{QStringLiteral("photo"), failure.name}, {QStringLiteral("message"), failure.error.message()}});
    }
    return {{QStringLiteral("mean"), classJson(evaluation, summary.all)},
            {QStringLiteral("classes"), classes},
            {QStringLiteral("photos"), photos},
            {QStringLiteral("failed"), static_cast<int>(evaluation.failures.size())},
            {QStringLiteral("failures"), failures}};
}

QByteArray evaluationCsv(const Evaluation& evaluation) {
    QStringList header{QStringLiteral("photo"),      QStringLiteral("width"),         QStringLiteral("height"),
                       QStringLiteral("hole_share"), QStringLiteral("hole_depth_px"), QStringLiteral("system"),
                       QStringLiteral("engine")};
    for (const Measure& measure : evaluationMeasures())
        header << (measure.scope.isEmpty() ? measure.id : measure.scope + QLatin1Char('_') + measure.id);
    QStringList lines{header.join(QLatin1Char(','))};
    for (const CaseResult& item : evaluation.cases) {
        for (std::size_t s = 0; s < item.systems.size(); ++s) {
            QStringList row{quoted(item.name),
                            QString::number(item.photo.width),
                            QString::number(item.photo.height),
                            csvNumber(item.hole.share),
                            csvNumber(item.hole.depthPx),
                            quoted(evaluation.systems[s].label),
                            quoted(evaluation.systems[s].options.engineId)};
            for (const Measure& measure : evaluationMeasures()) row << csvNumber(measuredValue(measure, item.systems[s]));
            lines << row.join(QLatin1Char(','));
        }
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

}  // namespace lacuna::core
