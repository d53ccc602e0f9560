// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document_history.h"

#include <QDataStream>
#include <set>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

QByteArray DocumentDelta::packed() const {
    QByteArray data;
    QDataStream stream(&data, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << photo << mask << filledArea << avoided << preferred;
    return data;
}

std::optional<DocumentDelta> DocumentDelta::unpacked(const QByteArray& packed) {
    DocumentDelta delta;
    QDataStream stream(packed);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> delta.photo >> delta.mask >> delta.filledArea >> delta.avoided >> delta.preferred;
    if (stream.status() != QDataStream::Ok || !stream.atEnd()) return std::nullopt;
    return delta;
}

bool DocumentDelta::fits(cv::Size size, int type, bool marks) const {
    const bool knowsMarks = marks || (avoided.isEmpty() && preferred.isEmpty());
    return knowsMarks && photo.fits(size, type) && mask.fits(size, CV_8UC1) && filledArea.fits(size, CV_8UC1) &&
           avoided.fits(size, CV_8UC1) && preferred.fits(size, CV_8UC1);
}

std::size_t HistoryStep::bytes() const {
    std::size_t sum = delta ? delta->bytes() : static_cast<std::size_t>(block ? block->size() : 0);
    if (!fill) return sum;
    for (const PlacedAttention& placed : fill->attention)
        sum += placed.map.sources.size() * sizeof(AttentionSource) + placed.map.filled.total();
    for (const auto& [number, filled] : fill->forgotten) sum += filled.total();
    return sum;
}

QByteArray HistoryStep::packedDelta() const {
    if (delta) return delta->packed();
    if (const std::optional<QByteArray> data = block ? block->read() : std::nullopt) return *data;
    throw Error(ErrorKind::EngineFailed, Text::tr("Keep the history"), Text::tr("a step of the history can't be read back"));
}

DocumentHistory newestSteps(const DocumentHistory& history, std::size_t bytes) {
    std::set<const FilledHole*> known;
    std::set<const void*> knownPixels;
    std::size_t sum = 0;
    const auto isRoomFor = [&](const HistoryStep& step) {
        sum += step.bytes();
        if (!step.fill) return sum <= bytes;
        for (const auto& hole : step.fill->holes) {
            if (!known.insert(hole.get()).second) continue;
            // Another edge of a hole shares what was painted.
            const FilledHoleRecord& record = hole->record();
            for (const PackedPicture* picture : {&record.painted, &record.touched, &record.before})
                if (knownPixels.insert(picture->data.constData()).second) sum += static_cast<std::size_t>(picture->data.size());
            for (const FilledPiece& piece : *record.pieces)
                if (knownPixels.insert(piece.raw.data.constData()).second)
                    sum += static_cast<std::size_t>(piece.raw.data.size() + piece.painted.data.size());
        }
        return sum <= bytes;
    };
    const int count = static_cast<int>(history.steps.size());
    int first = history.index, end = history.index;
    while (first > 0 && isRoomFor(history.steps[static_cast<std::size_t>(first - 1)])) --first;
    if (first == 0)
        while (end < count && isRoomFor(history.steps[static_cast<std::size_t>(end)])) ++end;
    return {{history.steps.begin() + first, history.steps.begin() + end}, history.index - first};
}

}  // namespace lacuna::core
