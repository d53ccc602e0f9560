// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history_records.h"

#include <QCborArray>
#include <algorithm>

#include "core/error.h"
#include "core/packed_pixels.h"
#include "core/text.h"
#include "core/translations.h"

namespace lacuna::core {

namespace {

const QLatin1String kText("text"), kKind("kind"), kDelta("delta"), kHoles("holes"), kAttention("attention"),
    kForgotten("forgotten");

Error damaged() {
    return {ErrorKind::InputUnreadable, Text::tr("Read the records of fills"), Text::tr("a step of the history is damaged")};
}

std::size_t numberFrom(const QCborValue& value, std::size_t below) {
    const qint64 number = value.toInteger(-1);
    if (number < 0 || static_cast<std::size_t>(number) >= below) throw damaged();
    return static_cast<std::size_t>(number);
}

QCborArray forgottenToCbor(const FillChange& change) {
    QCborArray all;
    for (const auto& [number, filled] : change.forgotten)
        all.append(QCborArray{static_cast<qint64>(number), filled.cols, filled.rows, packPixels(filled)});
    return all;
}

std::pair<std::size_t, cv::Mat> forgottenFrom(const QCborArray& parts) {
    const std::size_t number = numberFrom(parts.at(0), 1 << 30);
    // As many cells as a window of a photo may have, see attentionFromCbor(); which window it is, joinHistory() checks.
    const int columns = static_cast<int>(numberFrom(parts.at(1), 1 << 15)),
              rows = static_cast<int>(numberFrom(parts.at(2), 1 << 15));
    if (columns < 1 || rows < 1 || std::int64_t{columns} * rows > 16'000'000) throw damaged();
    return {number, unpackPixels(parts.at(3).toByteArray(), {columns, rows}, CV_8UC1)};
}

bool fits(const FillChange& change, const std::vector<PlacedAttention>& attention) {
    return std::all_of(change.forgotten.begin(), change.forgotten.end(), [&](const auto& entry) {
        return entry.first < attention.size() && entry.second.size() == attention[entry.first].map.grid;
    });
}

/// What the document has of attention before this step; false when the step doesn't fit. Takes the step's own off the end.
bool takeBack(FillChange& change, std::vector<PlacedAttention>& attention) {
    const std::size_t own = change.attention.size();
    if (own > attention.size()) return false;
    std::copy(attention.end() - static_cast<std::ptrdiff_t>(own), attention.end(), change.attention.begin());
    attention.resize(attention.size() - own);
    if (!fits(change, attention)) return false;
    for (const auto& [number, filled] : change.forgotten) attention[number].map.filled = filled;
    return true;
}

bool takeOn(const FillChange& change, std::vector<PlacedAttention>& attention) {
    if (!fits(change, attention)) return false;
    attention.insert(attention.end(), change.attention.begin(), change.attention.end());
    return true;
}

}  // namespace

FilledHoles pastHoles(const DocumentHistory& history, const FilledHoles& holes) {
    FilledHoles past;
    for (const HistoryStep& step : history.steps) {
        if (!step.fill) continue;
        for (const auto& hole : step.fill->holes) {
            const auto isIn = [&](const FilledHoles& all) { return std::find(all.begin(), all.end(), hole) != all.end(); };
            if (!isIn(holes) && !isIn(past)) past.push_back(hole);
        }
    }
    return past;
}

QCborMap stepToCbor(const HistoryStep& step, bool isDone, const FilledHoles& holes, const AttentionRowsTable& table) {
    QCborMap record{{kText, Translations::instance().remembered(step.text)},
                    {kKind, static_cast<int>(step.kind)},
                    {kDelta, step.packedDelta()}};
    if (!step.fill) return record;
    QCborArray numbers;
    for (const auto& hole : step.fill->holes)
        numbers.append(static_cast<qint64>(std::find(holes.begin(), holes.end(), hole) - holes.begin()));
    record.insert(kHoles, numbers);
    record.insert(kForgotten, forgottenToCbor(*step.fill));
    if (isDone) {
        record.insert(kAttention, static_cast<qint64>(step.fill->attention.size()));
    } else {
        QCborArray attention;
        for (const PlacedAttention& placed : step.fill->attention) attention.append(attentionToCbor(placed, table));
        record.insert(kAttention, attention);
    }
    return record;
}

HistoryStep stepFromCbor(const QCborMap& map, bool isDone, const StepContext& context) {
    HistoryStep step;
    step.text = Translations::instance().recalled(map.value(kText));
    step.kind = static_cast<StepKind>(numberFrom(map.value(kKind), static_cast<std::size_t>(StepKind::Removal) + 1));
    std::optional<DocumentDelta> delta = DocumentDelta::unpacked(map.value(kDelta).toByteArray());
    if (!delta || !delta->fits(context.photo, context.type, context.hasMarks)) throw damaged();
    step.delta = std::make_shared<const DocumentDelta>(std::move(*delta));
    if (!map.contains(kHoles)) return step;
    step.fill.emplace();
    for (const QCborValue& number : map.value(kHoles).toArray())
        step.fill->holes.push_back(context.holes[numberFrom(number, context.holes.size())]);
    for (const QCborValue& parts : map.value(kForgotten).toArray())
        step.fill->forgotten.push_back(forgottenFrom(parts.toArray()));
    if (isDone) {
        step.fill->attention.resize(numberFrom(map.value(kAttention), context.windows + 1));
    } else {
        for (const QCborValue& placed : map.value(kAttention).toArray())
            step.fill->attention.push_back(attentionFromCbor(placed.toMap(), context.photo, context.rowsOf));
    }
    return step;
}

bool joinHistory(DocumentHistory& history, const std::vector<PlacedAttention>& attention) {
    std::vector<PlacedAttention> before = attention, after = attention;
    const int count = static_cast<int>(history.steps.size());
    const auto fillOf = [&](int index) -> std::optional<FillChange>& {
        return history.steps[static_cast<std::size_t>(index)].fill;
    };
    int first = history.index, end = history.index;
    while (first > 0 && (!fillOf(first - 1) || takeBack(*fillOf(first - 1), before))) --first;
    while (end < count && (!fillOf(end) || takeOn(*fillOf(end), after))) ++end;
    history.steps.erase(history.steps.begin() + end, history.steps.end());
    history.steps.erase(history.steps.begin(), history.steps.begin() + first);
    history.index -= first;
    return first == 0 && end == count;
}

}  // namespace lacuna::core
