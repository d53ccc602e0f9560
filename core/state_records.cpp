// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state_records.h"

#include <QCborArray>
#include <QtEndian>
#include <cmath>

#include "core/error.h"
#include "core/fill_planner.h"
#include "core/packed_pixels.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

const QLatin1String kRect("rect"), kScale("scale"), kCell("cellPx"), kGrid("grid"), kTopK("topK"), kFilled("filled"),
    kSources("sources"), kId("id"), kDilate("growPx"), kFeather("featherPx"), kSeamless("seamless"), kReach("reachPx"),
    kTrained("trainedHolePx"), kPainted("painted"), kTouched("touched"), kBefore("before"), kPieces("pieces"), kWindow("window"),
    kSize("size"), kPart("part"), kRaw("raw");
constexpr int kSourceBytes = 12;
constexpr int kMostTopK = 64;
/// Cells that a window may be padded by, for networks that want one of a certain size.
constexpr int kMostPadding = 512, kMostPiecePadding = 1024;
/// Of one window: a photo of 100 megapixels in cells of 8 has a tenth of them.
constexpr std::int64_t kMostSources = 16'000'000;

Error damaged(const QString& reason) { return {ErrorKind::InputUnreadable, Text::tr("Read the records of fills"), reason}; }

int intOf(const QCborValue& value) {
    const qint64 number = value.toInteger(-1);
    return number < 0 || number > 1'000'000'000 ? -1 : static_cast<int>(number);
}

QByteArray packSources(const AttentionMap& map) {
    QByteArray bytes;
    for (std::size_t i = 0; i < map.sources.size(); ++i) {
        if (map.filled.data[i / static_cast<std::size_t>(map.topK)] == 0) continue;
        const AttentionSource& source = map.sources[i];
        char place[kSourceBytes];
        qToLittleEndian(source.x, place);
        qToLittleEndian(source.y, place + 4);
        qToLittleEndian(source.weight, place + 8);
        bytes.append(place, kSourceBytes);
    }
    return bytes;
}

AttentionSource sourceFrom(const char* bytes, cv::Size grid) {
    const AttentionSource source{qFromLittleEndian<std::int32_t>(bytes), qFromLittleEndian<std::int32_t>(bytes + 4),
                                 qFromLittleEndian<float>(bytes + 8)};
    const bool isInside = cv::Rect({}, grid).contains({source.x, source.y});
    return isInside && source.weight >= 0.F && source.weight <= 1.01F ? source : AttentionSource();
}

cv::Size sizeOf(const QCborValue& value) {
    const QCborArray numbers = value.toArray();
    return {intOf(numbers.at(0)), intOf(numbers.at(1))};  // a missing one is -1
}

int pixelsOf(const QCborValue& value) {
    const int px = intOf(value);
    if (px < 0 || px > 16) throw damaged(Text::tr("the edge of a filled hole is impossible"));
    return px;
}

/// Unpacked once to see whether it can be: nobody wants to hear of it only when the hole is filled anew.
PackedPicture packedFrom(const QCborValue& value, cv::Size size, int type) {
    PackedPicture picture;
    picture.size = size;
    picture.type = type;
    picture.data = value.toByteArray();
    (void)picture.unpacked();
    return picture;
}

QCborMap pieceToCbor(const FilledPiece& piece) {
    return {{kRect, toCborRect(piece.rect)},     {kPainted, piece.painted.data},
            {kWindow, toCborRect(piece.window)}, {kSize, QCborArray{piece.size.width, piece.size.height}},
            {kPart, toCborRect(piece.part)},     {kRaw, piece.raw.data}};
}

FilledPiece pieceFromCbor(const QCborMap& map, cv::Size photo) {
    FilledPiece piece;
    piece.rect = rectFromCbor(map.value(kRect), photo);
    piece.painted = packedFrom(map.value(kPainted), piece.rect.size(), CV_8UC1);
    piece.window = rectFromCbor(map.value(kWindow), photo);
    piece.size = sizeOf(map.value(kSize));
    // Engines work at the photo's scale or below it, on windows that may be padded.
    if (piece.size.width > piece.window.width + kMostPiecePadding || piece.size.height > piece.window.height + kMostPiecePadding)
        throw damaged(Text::tr("a window of a fill is impossible"));
    piece.part = rectFromCbor(map.value(kPart), piece.size);
    piece.raw = packedFrom(map.value(kRaw), piece.part.size(), CV_32FC3);
    return piece;
}

}  // namespace

QCborValue toCborRect(const cv::Rect& rect) { return QCborArray{rect.x, rect.y, rect.width, rect.height}; }

cv::Rect rectFromCbor(const QCborValue& value, cv::Size within) {
    const QCborArray numbers = value.toArray();
    if (numbers.size() != 4) throw damaged(Text::tr("a place is missing"));
    const cv::Rect rect(intOf(numbers[0]), intOf(numbers[1]), intOf(numbers[2]), intOf(numbers[3]));
    // Each is below 2^30, so sums don't overflow.
    const bool isInside = rect.x >= 0 && rect.y >= 0 && rect.width > 0 && rect.height > 0 &&
                          rect.x + rect.width <= within.width && rect.y + rect.height <= within.height;
    if (!isInside) throw damaged(Text::tr("a place lies outside of the photo"));
    return rect;
}

QCborMap attentionToCbor(const PlacedAttention& placed) {
    const AttentionMap& map = placed.map;
    AttentionMap dense = map;
    dense.filled = map.filled.clone();
    return {{kRect, toCborRect(placed.photoRect)},
            {kScale, placed.scale},
            {kCell, map.cellPx},
            {kGrid, QCborArray{map.grid.width, map.grid.height}},
            {kTopK, map.topK},
            {kFilled, packPixels(map.filled)},
            {kSources, packSources(dense)}};
}

PlacedAttention attentionFromCbor(const QCborMap& from, cv::Size photo) {
    PlacedAttention placed;
    placed.photoRect = rectFromCbor(from.value(kRect), photo);
    placed.scale = from.value(kScale).toDouble();
    AttentionMap& map = placed.map;
    map.cellPx = intOf(from.value(kCell));
    map.topK = intOf(from.value(kTopK));
    map.grid = sizeOf(from.value(kGrid));
    if (!std::isfinite(placed.scale) || placed.scale <= 0. || placed.scale > 16. || map.cellPx < 1 || map.cellPx > 1024 ||
        map.topK < 1 || map.topK > kMostTopK) {
        throw damaged(Text::tr("a window of a fill is impossible"));
    }
    const cv::Size work = scaledSize(placed.photoRect.size(), placed.scale);
    const auto isSane = [&](int cells, int side) { return cells >= 1 && cells <= side / map.cellPx + kMostPadding; };
    if (std::int64_t{map.grid.width} * map.grid.height * map.topK > kMostSources)
        throw damaged(Text::tr("a window of a fill is impossible"));
    if (!isSane(map.grid.width, work.width) || !isSane(map.grid.height, work.height))
        throw damaged(Text::tr("a window of a fill is impossible"));
    map.filled = unpackPixels(from.value(kFilled).toByteArray(), map.grid, CV_8UC1);
    const QByteArray sources = from.value(kSources).toByteArray();
    const qsizetype perCell = qsizetype{kSourceBytes} * map.topK;
    if (sources.size() != cv::countNonZero(map.filled) * perCell) throw damaged(Text::tr("sources of a fill are missing"));
    map.sources.resize(static_cast<std::size_t>(map.grid.width) * map.grid.height * map.topK);
    const char* next = sources.constData();
    for (std::size_t i = 0; i < map.sources.size(); ++i) {
        if (map.filled.data[i / static_cast<std::size_t>(map.topK)] == 0) continue;
        map.sources[i] = sourceFrom(next, map.grid);
        next += kSourceBytes;
    }
    return placed;
}

QCborMap holeToCbor(const FilledHole& hole) {
    const FilledHoleRecord& record = hole.record();
    QCborArray pieces;
    for (const FilledPiece& piece : *record.pieces) pieces.append(pieceToCbor(piece));
    return {{kId, record.id.toString()},
            {kRect, toCborRect(record.rect)},
            {kDilate, record.blend.dilatePx},
            {kFeather, record.blend.featherPx},
            {kSeamless, record.blend.seamless},
            {kReach, record.reachPx},
            {kTrained, record.trainedHolePx},
            {kPainted, record.painted.data},
            {kTouched, record.touched.data},
            {kBefore, record.before.data},
            {kPieces, pieces}};
}

std::shared_ptr<const FilledHole> holeFromCbor(const QCborMap& map, const FillRecipe& recipe, cv::Size photo, int type) {
    FilledHoleRecord record;
    record.id = QUuid::fromString(map.value(kId).toString());
    if (record.id.isNull()) record.id = QUuid::createUuid();
    record.rect = rectFromCbor(map.value(kRect), photo);
    record.options = recipe.options;
    record.model = recipe.model;
    record.usesWeights = recipe.usesWeights;
    record.blend = {pixelsOf(map.value(kDilate)), pixelsOf(map.value(kFeather)), map.value(kSeamless).toBool()};
    record.reachPx = pixelsOf(map.value(kReach));
    record.trainedHolePx = std::max(0, intOf(map.value(kTrained)));
    record.painted = packedFrom(map.value(kPainted), record.rect.size(), CV_8UC1);
    record.touched = packedFrom(map.value(kTouched), record.rect.size(), CV_8UC1);
    record.before = packedFrom(map.value(kBefore), record.rect.size(), type);
    auto pieces = std::make_shared<std::vector<FilledPiece>>();
    for (const QCborValue& piece : map.value(kPieces).toArray()) pieces->push_back(pieceFromCbor(piece.toMap(), photo));
    record.pieces = std::move(pieces);
    return std::make_shared<FilledHole>(std::move(record));
}

}  // namespace lacuna::core
