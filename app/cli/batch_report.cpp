// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_report.h"

#include <QJsonArray>
#include <numeric>

#include "core/text.h"

namespace lacuna::cli {
namespace {

constexpr int kMostNamed = 10;  ///< photos listed by name in one message
constexpr int kPercentAnEvent = 10;

QString named(const QStringList& names) {
    const QString list = QStringList(names.mid(0, kMostNamed)).join(QStringLiteral(", "));
    const auto more = static_cast<int>(names.size() - kMostNamed);
    return more > 0 ? core::Text::tr("%1 and %n more", "names of files", more).arg(list) : list;
}

QString timeLeft(double seconds) {
    const auto whole = static_cast<qint64>(seconds + 0.5);
    if (whole < 60) return core::Text::tr("%1 s left").arg(whole);
    if (whole < 3600) return core::Text::tr("%1 min left").arg((whole + 59) / 60);
    return core::Text::tr("%1 h %2 min left").arg(whole / 3600).arg(whole % 3600 / 60);
}

}  // namespace

BatchReport::BatchReport(Console& console, const BatchPlan& plan, const Shard& shard)
    : m_console(console), m_plan(plan), m_shard(shard) {
    m_counts.asked = static_cast<int>(plan.items.size());
    m_since.start();
}

void BatchReport::started(const BatchShape& shape) {
    const std::scoped_lock lock(m_mutex);
    m_console.event({{QStringLiteral("event"), QStringLiteral("start")},
                     {QStringLiteral("photos"), m_counts.asked},
                     {QStringLiteral("without_mask"), QJsonArray::fromStringList(m_plan.withoutMask)},
                     {QStringLiteral("unused_masks"), QJsonArray::fromStringList(m_plan.unusedMasks)},
                     {QStringLiteral("shard"), QStringLiteral("%1/%2").arg(m_shard.index).arg(m_shard.count)},
                     {QStringLiteral("jobs"), shape.jobs},
                     {QStringLiteral("threads_per_job"), shape.threadsPerJob},
                     {QStringLiteral("memory_mb"), shape.budgetBytes / 1e6}});
    if (!m_plan.withoutMask.isEmpty()) {
        m_console.note(core::Text::tr("no mask, so left out: %1").arg(named(m_plan.withoutMask)));
    }
    if (!m_plan.unusedMasks.isEmpty()) {
        m_console.note(core::Text::tr("masks without a photo of their name: %1").arg(named(m_plan.unusedMasks)));
    }
}

void BatchReport::event(const char* name, const BatchItem& item, QJsonObject more) {
    more.insert(QStringLiteral("event"), QLatin1String(name));
    more.insert(QStringLiteral("photo"), item.files.photo);
    m_console.event(more);
}

void BatchReport::ended(const BatchItem& item) {
    m_atWork.erase(item.name);
    m_toldPercent.erase(item.name);
    showBar();
}

void BatchReport::showBar() {
    const int tried = m_counts.asked - m_counts.left();
    const double working =
        std::accumulate(m_atWork.begin(), m_atWork.end(), 0., [](double sum, const auto& work) { return sum + work.second; });
    // Photos that were finished before took no time and tell nothing about the rest.
    const double worked = m_counts.filled + m_counts.failed + working, all = m_counts.asked - m_counts.skipped;
    QString label = core::Text::tr("%1 of %n photo(s)", nullptr, m_counts.asked).arg(tried);
    if (m_counts.failed > 0) label += QStringLiteral(", ") + core::Text::tr("%n failed", "photos", m_counts.failed);
    if (worked >= 1.) {
        const double seconds = static_cast<double>(m_since.elapsed()) / 1000.;
        label += QStringLiteral(", ") + timeLeft(seconds * (all - worked) / worked);
    }
    m_console.progress(label, m_counts.asked > 0 ? (tried + working) / m_counts.asked : 1.);
}

void BatchReport::progressed(const BatchItem& item, double total) {
    const std::scoped_lock lock(m_mutex);
    m_atWork[item.name] = total;
    showBar();
    const auto [told, first] = m_toldPercent.try_emplace(item.name, 0);
    const int percent = static_cast<int>(total * 100.);
    if (!first && percent < told->second + kPercentAnEvent) return;
    told->second = percent;
    event("progress", item, {{QStringLiteral("total"), total}});
}

void BatchReport::filled(const BatchItem& item, const FilledFiles& result) {
    const std::scoped_lock lock(m_mutex);
    ++m_counts.filled;
    for (const QString& notice : result.notices) m_console.note(QStringLiteral("%1: %2").arg(item.files.photo, notice));
    m_console.say(filledText(item.files, result));
    event("filled", item, filledJson(item.files, result));
    ended(item);
}

void BatchReport::skipped(const BatchItem& item) {
    const std::scoped_lock lock(m_mutex);
    ++m_counts.skipped;
    event("skipped", item, {{QStringLiteral("files"), QJsonObject{{QStringLiteral("output"), item.files.output}}}});
    ended(item);
}

void BatchReport::failed(const BatchItem& item, const core::Error& error) {
    const std::scoped_lock lock(m_mutex);
    ++m_counts.failed;
    m_failed << item.name;
    m_console.endProgress();
    m_console.warn(error.message());
    event("failed", item,
          {{QStringLiteral("message"), error.message()}, {QStringLiteral("exit_code"), exitCodeOf(error.kind())}});
    ended(item);
}

void BatchReport::waiting(const BatchItem& item) { noted(item, core::Text::tr("another program is filling it; waiting")); }

void BatchReport::noted(const BatchItem& item, const QString& message) {
    const std::scoped_lock lock(m_mutex);
    m_console.note(QStringLiteral("%1: %2").arg(item.files.photo, message));
    event("note", item, {{QStringLiteral("message"), message}});
}

BatchCounts BatchReport::counts() const {
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

QString BatchReport::summary() const {
    QStringList parts{core::Text::tr("%n photo(s) filled", nullptr, m_counts.filled)};
    if (m_counts.skipped > 0) parts << core::Text::tr("%n finished before", "photos", m_counts.skipped);
    if (m_counts.failed > 0) parts << core::Text::tr("%n failed", "photos", m_counts.failed);
    if (m_counts.left() > 0) parts << core::Text::tr("%n left", "photos", m_counts.left());
    return parts.join(QStringLiteral(", "));
}

void BatchReport::finished(int exitCode, bool interrupted, const core::Error* stop) {
    const std::scoped_lock lock(m_mutex);
    m_console.endProgress();
    m_console.say(summary());
    if (!m_failed.isEmpty()) m_console.warn(core::Text::tr("failed: %1").arg(named(m_failed)));
    if (stop != nullptr) m_console.warn(stop->message());
    if (interrupted) m_console.warn(core::Text::tr("cancelled"));
    if (m_counts.left() > 0) m_console.say(core::Text::tr("The same command goes on with the rest."));
    QJsonObject last{{QStringLiteral("event"), QStringLiteral("end")},  {QStringLiteral("filled"), m_counts.filled},
                     {QStringLiteral("skipped"), m_counts.skipped},     {QStringLiteral("failed"), m_counts.failed},
                     {QStringLiteral("left"), m_counts.left()},         {QStringLiteral("interrupted"), interrupted},
                     {QStringLiteral("elapsed_ms"), m_since.elapsed()}, {QStringLiteral("exit_code"), exitCode}};
    if (stop != nullptr) last.insert(QStringLiteral("message"), stop->message());
    m_console.event(last);
}

}  // namespace lacuna::cli
