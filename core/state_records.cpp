// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/state_records.h"

#include <QBuffer>
#include <QCborArray>
#include <QImageReader>
#include <QJsonObject>
#include <QtEndian>
#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "core/fill_planner.h"
#include "core/packed_pixels.h"
#include "core/text.h"
#include "core/translations.h"

namespace lacuna::core {

namespace {

const QLatin1String kRect("rect"), kScale("scale"), kCell("cellPx"), kGrid("grid"), kTopK("topK"), kFilled("filled"),
    kSources("sources"), kId("id"), kDilate("growPx"), kFeather("featherPx"), kSeamless("seamless"), kReach("reachPx"),
    kTrained("trainedHolePx"), kPainted("painted"), kTouched("touched"), kBefore("before"), kPieces("pieces"), kWindow("window"),
    kSize("size"), kPart("part"), kRaw("raw"), kOthers("others"), kOtherSources("otherSources"), kRows("rows"), kHole("hole"),
    kRecipe("recipe"), kAttention("attention"), kPicture("picture"), kLabel("label");
constexpr int kSourceBytes = 12;
constexpr int kMostTopK = 64, kMostPicturePx = 512;
/// Cells that a window may be padded by, for networks that want one of a certain size.
constexpr int kMostPadding = 512, kMostPiecePadding = 1024;
/// Of one window: a photo of 100 megapixels in cells of 8 has a tenth of them.
constexpr std::int64_t kMostSources = 16'000'000;

Error damaged(const QString& reason) { return {ErrorKind::InputUnreadable, Text::tr("Read the records of fills"), reason}; }

int intOf(const QCborValue& value) {
    const qint64 number = value.toInteger(-1);
    return number < 0 || number > 1'000'000'000 ? -1 : static_cast<int>(number);
}

/// Those of the cells in `where` (dense, the map's grid).
QByteArray packSources(const AttentionMap& map, const cv::Mat& where) {
    QByteArray bytes;
    for (std::size_t i = 0; i < map.sources.size(); ++i) {
        if (where.data[i / static_cast<std::size_t>(map.topK)] == 0) continue;
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

void unpackSources(const QByteArray& bytes, const cv::Mat& where, AttentionMap& map) {
    const qsizetype perCell = qsizetype{kSourceBytes} * map.topK;
    if (bytes.size() != cv::countNonZero(where) * perCell) throw damaged(Text::tr("sources of a fill are missing"));
    const char* next = bytes.constData();
    for (std::size_t i = 0; i < map.sources.size(); ++i) {
        if (where.data[i / static_cast<std::size_t>(map.topK)] == 0) continue;
        map.sources[i] = sourceFrom(next, map.grid);
        next += kSourceBytes;
    }
}

/// Cells that aren't filled by this window any more, but may be again when a step is undone.
cv::Mat otherCells(const AttentionMap& map) {
    cv::Mat others = cv::Mat::zeros(map.grid, CV_8UC1);
    for (int y = 0; y < map.grid.height; ++y)
        for (int x = 0; x < map.grid.width; ++x)
            if (map.filled.at<uchar>(y, x) == 0 && map.source(x, y).x >= 0) others.at<uchar>(y, x) = 255;
    return others;
}

/// Of the first of `others` that has the same one; empty: none.
template <typename Same>
QCborValue numberOf(const FilledHoles& others, const Same& same) {
    const auto found = std::find_if(others.begin(), others.end(), [&](const auto& other) { return same(other->record()); });
    return found == others.end() ? QCborValue() : QCborValue(static_cast<qint64>(found - others.begin()));
}

const FilledHoleRecord& otherHole(const QCborValue& number, const FilledHoles& others) {
    const int index = intOf(number);
    if (index < 0 || index >= static_cast<int>(others.size())) throw damaged(Text::tr("a filled hole is missing"));
    return others[static_cast<std::size_t>(index)]->record();
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

QCborMap attentionToCbor(const PlacedAttention& placed, const AttentionRowsTable& table) {
    const AttentionMap& map = placed.map;
    QCborMap record{{kRect, toCborRect(placed.photoRect)},
                    {kScale, placed.scale},
                    {kCell, map.cellPx},
                    {kGrid, QCborArray{map.grid.width, map.grid.height}},
                    {kTopK, map.topK},
                    {kFilled, packPixels(map.filled)},
                    {kSources, packSources(map, map.filled.clone())}};
    if (const cv::Mat others = otherCells(map); cv::countNonZero(others) > 0) {
        record.insert(kOthers, packPixels(others));
        record.insert(kOtherSources, packSources(map, others));
    }
    const auto rows = std::find(table.rows.begin(), table.rows.end(), map.rows);
    if (map.rows && rows != table.rows.end()) record.insert(kRows, static_cast<qint64>(rows - table.rows.begin()));
    return record;
}

PlacedAttention attentionFromCbor(const QCborMap& from, cv::Size photo, const RowsByNumber& rowsOf) {
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
    map.sources.resize(static_cast<std::size_t>(map.grid.width) * map.grid.height * map.topK);
    if (from.contains(kOthers))
        unpackSources(from.value(kOtherSources).toByteArray(), unpackPixels(from.value(kOthers).toByteArray(), map.grid, CV_8UC1),
                      map);
    unpackSources(from.value(kSources).toByteArray(), map.filled, map);
    if (rowsOf && from.contains(kRows)) map.rows = rowsOf(intOf(from.value(kRows)), map.grid);
    return placed;
}

QCborMap holeToCbor(const FilledHole& hole, const FilledHoles& others) {
    const FilledHoleRecord& record = hole.record();
    const auto picture = [&](const PackedPicture FilledHoleRecord::*own) -> QCborValue {
        const QCborValue number = numberOf(others, [&](const FilledHoleRecord& other) {
            return (other.*own).data.constData() == (record.*own).data.constData() && (other.*own).size == (record.*own).size;
        });
        return number.isUndefined() ? QCborValue((record.*own).data) : number;
    };
    QCborValue pieces = numberOf(others, [&](const FilledHoleRecord& other) { return other.pieces == record.pieces; });
    if (pieces.isUndefined()) {
        QCborArray all;
        for (const FilledPiece& piece : *record.pieces) all.append(pieceToCbor(piece));
        pieces = all;
    }
    return {{kId, record.id.toString()},
            {kRect, toCborRect(record.rect)},
            {kDilate, record.blend.dilatePx},
            {kFeather, record.blend.featherPx},
            {kSeamless, record.blend.seamless},
            {kReach, record.reachPx},
            {kTrained, record.trainedHolePx},
            {kPainted, picture(&FilledHoleRecord::painted)},
            {kTouched, picture(&FilledHoleRecord::touched)},
            {kBefore, picture(&FilledHoleRecord::before)},
            {kPieces, pieces}};
}

std::shared_ptr<const FilledHole> holeFromCbor(const QCborMap& map, const FillRecipe& recipe, cv::Size photo, int type,
                                               const FilledHoles& others) {
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
    const auto picture = [&](QLatin1String key, PackedPicture FilledHoleRecord::*own, int ofType) {
        const QCborValue value = map.value(key);
        record.*own = value.isInteger() ? otherHole(value, others).*own : packedFrom(value, record.rect.size(), ofType);
    };
    picture(kPainted, &FilledHoleRecord::painted, CV_8UC1);
    picture(kTouched, &FilledHoleRecord::touched, CV_8UC1);
    picture(kBefore, &FilledHoleRecord::before, type);
    if (map.value(kPieces).isInteger()) {
        record.pieces = otherHole(map.value(kPieces), others).pieces;
    } else {
        auto pieces = std::make_shared<std::vector<FilledPiece>>();
        for (const QCborValue& piece : map.value(kPieces).toArray()) pieces->push_back(pieceFromCbor(piece.toMap(), photo));
        record.pieces = std::move(pieces);
    }
    return std::make_shared<FilledHole>(std::move(record));
}

QCborMap variantToCbor(const HoleVariant& variant, const AttentionRowsTable& table) {
    QCborArray attention;
    for (const PlacedAttention& placed : variant.attention) attention.append(attentionToCbor(placed, table));
    QByteArray png;
    QBuffer buffer(&png);
    variant.picture.save(&buffer, "png");
    const FillRecipe recipe = recipesOf({variant.hole}).front();
    return {{kHole, holeToCbor(*variant.hole)},
            {kRecipe, QCborMap::fromJsonObject(recipeToJson(recipe))},
            {kAttention, attention},
            {kPicture, png},
            {kLabel, Translations::instance().remembered(variant.label)}};
}

std::shared_ptr<const HoleVariant> variantFromCbor(const QCborMap& map, const QUuid& key, const ModelFinder& findModel,
                                                   cv::Size photo, int type, const RowsByNumber& rowsOf) {
    auto variant = std::make_shared<HoleVariant>();
    const FillRecipe recipe = recipeFromJson(map.value(kRecipe).toMap().toJsonObject(), findModel);
    variant->hole = holeFromCbor(map.value(kHole).toMap(), recipe, photo, type);
    for (const QCborValue& placed : map.value(kAttention).toArray())
        variant->attention.push_back(attentionFromCbor(placed.toMap(), photo, rowsOf));
    QByteArray png = map.value(kPicture).toByteArray();
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isValid() && size.width() <= kMostPicturePx && size.height() <= kMostPicturePx) variant->picture = reader.read();
    if (variant->picture.isNull()) throw damaged(Text::tr("the picture of a variant is damaged"));
    variant->label = Translations::instance().recalled(map.value(kLabel));
    variant->key = key;
    return variant;
}

}  // namespace lacuna::core
