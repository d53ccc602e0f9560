// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <functional>

#include "app/cli/columns.h"
#include "app/cli/evaluate.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

constexpr int kFewPhotos = 10;

using core::ClassSummary;
using core::Estimate;
using core::Measure;

/// Rows of cells, aligned in columns: the first to the left, the others to the right. A row of one cell is a heading.
class TextTable {
 public:
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    QString text() const {
        std::vector<qsizetype> widths;
        for (const QStringList& row : m_rows) {
            for (qsizetype i = 0; i < row.size() && row.size() > 1; ++i) {
                if (static_cast<qsizetype>(widths.size()) <= i) widths.push_back(0);
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], columnsOf(row[i]));
            }
        }
        QString out;
        for (const QStringList& row : m_rows) {
            QString line = row.size() == 1 ? row.first() : padded(row.first(), widths.front());
            for (qsizetype i = 1; i < row.size(); ++i)
                line += padded({}, 2 + widths[static_cast<std::size_t>(i)] - columnsOf(row[i])) + row[i];
            out += line + QLatin1Char('\n');
        }
        return out;
    }

 private:
    std::vector<QStringList> m_rows;
};

QString number(double value, int decimals, bool sign = false) {
    if (!std::isfinite(value)) return QStringLiteral("-");
    const QString text = QString::number(value, 'f', decimals);
    return sign && value >= 0. ? QLatin1Char('+') + text : text;
}

QString interval(const Estimate& estimate, int decimals, bool sign = false) {
    if (!estimate.hasInterval()) return QStringLiteral("-");
    return QStringLiteral("[%1, %2]").arg(number(estimate.low, decimals, sign), number(estimate.high, decimals, sign));
}

struct MeasureName {
    const char *scope, *id;
};
using Cell = std::function<QString(std::size_t system, const MeasureName&)>;

void addRows(TextTable& table, const core::Evaluation& evaluation, const QString& title, const std::vector<MeasureName>& names,
             std::size_t firstSystem, const Cell& cell) {
    QStringList header{title};
    for (const MeasureName& name : names) header << core::evaluationMeasure(name.scope, name.id).title;
    table.add(header);
    for (std::size_t s = firstSystem; s < evaluation.systems.size(); ++s) {
        QStringList row{QStringLiteral("  ") + evaluation.systems[s].label};
        for (const MeasureName& name : names) row << cell(s, name);
        table.add(row);
    }
}

Cell means(const ClassSummary& summary) {
    return [&summary](std::size_t s, const MeasureName& name) {
        return number(summary.systems[s].value(name.scope, name.id).value, core::evaluationMeasure(name.scope, name.id).decimals);
    };
}

Cell intervals(const ClassSummary& summary) {
    return [&summary](std::size_t s, const MeasureName& name) {
        return interval(summary.systems[s].value(name.scope, name.id), core::evaluationMeasure(name.scope, name.id).decimals);
    };
}

Cell differences(const ClassSummary& summary) {
    return [&summary](std::size_t s, const MeasureName& name) {
        const Estimate& difference = summary.systems[s].difference(name.scope, name.id);
        const int decimals = core::evaluationMeasure(name.scope, name.id).decimals;
        return QStringLiteral("%1 %2%3").arg(number(difference.value, decimals, true), interval(difference, decimals, true),
                                             difference.excludesZero() ? QStringLiteral("*") : QStringLiteral(" "));
    };
}

const std::vector<MeasureName> kHole{{"hole", "l1_percent"}, {"hole", "l2_percent"}, {"hole", "psnr_db"},    {"hole", "ssim"},
                                     {"hole", "ms_ssim"},    {"hole", "gmsd"},       {"hole", "tv_percent"}, {"hole", "tv_ratio"},
                                     {"hole", "seam_ratio"}, {"", "seconds"}};
const std::vector<MeasureName> kWhole{{"whole", "l1_percent"}, {"whole", "l2_percent"}, {"whole", "psnr_db"},
                                      {"whole", "ssim"},       {"whole", "ms_ssim"},    {"whole", "gmsd"},
                                      {"whole", "tv_percent"}, {"whole", "tv_ratio"}};
const std::vector<MeasureName> kChief{
    {"hole", "l1_percent"}, {"hole", "psnr_db"}, {"hole", "ssim"}, {"hole", "ms_ssim"}, {"hole", "tv_ratio"}};

QString photoCount(int photos) { return core::Text::tr("%n photo(s)", nullptr, photos); }

/// The titles of classes; files have the English ones.
[[maybe_unused]] constexpr const char* kClassTitles[] = {QT_TRANSLATE_NOOP("lacuna::core::Text", "hole depth below 16 px"),
                                                         QT_TRANSLATE_NOOP("lacuna::core::Text", "hole depth 16 to 48 px"),
                                                         QT_TRANSLATE_NOOP("lacuna::core::Text", "hole depth from 48 px"),
                                                         QT_TRANSLATE_NOOP("lacuna::core::Text", "hole share below 5 %"),
                                                         QT_TRANSLATE_NOOP("lacuna::core::Text", "hole share 5 to 10 %"),
                                                         QT_TRANSLATE_NOOP("lacuna::core::Text", "hole share from 10 %")};

QString classTables(const core::Evaluation& evaluation, const std::vector<ClassSummary>& classes) {
    TextTable table;
    for (const ClassSummary& summary : classes) {
        if (summary.photos == 0) continue;
        addRows(table, evaluation,
                QStringLiteral("%1: %2").arg(core::Text::tr(qUtf8Printable(summary.title)), photoCount(summary.photos)), kChief,
                0, means(summary));
    }
    return table.text();
}

}  // namespace

QString evaluationText(const core::Evaluation& evaluation, const core::EvaluationSummary& summary) {
    const QString photos = photoCount(summary.all.photos);
    TextTable hole, whole, spread, compared;
    addRows(hole, evaluation, core::Text::tr("hole: %1").arg(photos), kHole, 0, means(summary.all));
    addRows(whole, evaluation, core::Text::tr("whole photo"), kWhole, 0, means(summary.all));
    QString text = hole.text() + QLatin1Char('\n') + whole.text();
    if (summary.all.photos > 1) {
        addRows(spread, evaluation, core::Text::tr("hole, 95 % intervals"), kChief, 0, intervals(summary.all));
        text += QLatin1Char('\n') + spread.text();
    }
    if (summary.all.photos > 1 && evaluation.systems.size() > 1) {
        addRows(compared, evaluation, core::Text::tr("hole, minus %1").arg(evaluation.systems.front().label), kChief, 1,
                differences(summary.all));
        text += QLatin1Char('\n') + compared.text() +
                QStringLiteral("  * %1\n").arg(core::Text::tr("more than chance: the 95 % interval excludes 0"));
    }
    if (summary.all.photos > 1 && summary.all.photos < kFewPhotos)
        text += QStringLiteral("  ") +
                core::Text::tr("note: %1")
                    .arg(core::Text::tr("intervals from so few photos are too narrow; use %n or more", "photos", kFewPhotos)) +
                QLatin1Char('\n');
    for (const auto* classes : {&summary.byDepth, &summary.byShare})
        text += QLatin1Char('\n') + classTables(evaluation, *classes);
    return text;
}

}  // namespace lacuna::cli
