// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <deque>
#include <map>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/history_records.h"
#include "core/photo_codecs.h"
#include "core/photo_io.h"
#include "core/state_files.h"
#include "core/state_records.h"
#include "core/text.h"

namespace lacuna::core {

using namespace state_files;

namespace {

constexpr qint64 kMostJsonBytes = 64 << 20, kMostBlockBytes = 64 << 20, kMostRecordBytes = qint64{1} << 30,
                 kMostRowsBytes = qint64{256} << 20;
constexpr int kMostRecords = 100'000;
/// Of all records together.
constexpr std::size_t kMostRecordMemory = std::size_t{1} << 30;

Error damaged(const QString& reason) { return {ErrorKind::InputUnreadable, Text::tr("Open a project"), reason}; }

class Reader {
 public:
    Reader(const StateReader& read, const ModelFinder& findModel, const AttentionRowsReader& readRows)
        : m_read(read), m_findModel(findModel), m_readRows(readRows) {}
    ProjectState state() {
        const QJsonDocument document = QJsonDocument::fromJson(needed(kStateFile, kMostJsonBytes));
        if (!document.isObject()) throw damaged(Text::tr("its list of contents is damaged"));
        m_json = document.object();
        if (m_json.value(QLatin1String("format")).toInt() > kFormat) {
            throw Error(ErrorKind::InputUnreadable, Text::tr("Open a project"),
                        Text::tr("it was made by a newer version of Lacuna"), Text::tr("Open it with that version"));
        }
        readPhotos();
        m_state.mask = maskFrom("holes", kMaskFile);
        if (m_json.value(QLatin1String("hasMarks")).toBool()) {
            m_state.avoided = maskFrom("never", kNeverFile);
            m_state.preferred = maskFrom("prefer", kPreferFile);
        }
        readRecords();
        readVariants();
        readHistory();
        return std::move(m_state);
    }

 private:
    QByteArray needed(const QString& name, qint64 mostBytes) {
        std::optional<QByteArray> bytes = m_read(name, mostBytes);
        if (!bytes) throw damaged(Text::tr("a part of it is missing (%1)").arg(name));
        return *bytes;
    }
    cv::Mat picture(const QString& name, cv::Size size, int type) {
        // PNG grows by next to nothing where it can't shrink.
        const qint64 raw = qint64{size.width} * size.height * CV_ELEM_SIZE(type);
        try {
            return decodePng(needed(name, raw + raw / 8 + kMostBlockBytes), size, type);
        } catch (const std::runtime_error& error) {
            throw damaged(Text::tr("a picture in it is damaged (%1: %2)").arg(name, QString::fromUtf8(error.what())));
        }
    }
    /// The place of a layer; empty when there is none.
    cv::Rect layer(const char* key) const {
        const QJsonValue place = m_json.value(QLatin1String("layers")).toObject().value(QLatin1String(key));
        return place.isUndefined() ? cv::Rect() : rectFromCbor(QCborValue::fromJsonValue(place), m_size);
    }
    HoleMask maskFrom(const char* key, const QString& name) {
        HoleMask mask(m_size);
        const cv::Rect rect = layer(key);
        if (rect.empty()) return mask;
        cv::Mat alpha;
        cv::extractChannel(picture(name, rect.size(), CV_8UC4), alpha, 3);
        mask.replace(rect, alpha);
        return mask;
    }
    void readPhotos();
    void readFill();
    void readRecords();
    void readVariants();
    void readHistory();
    std::shared_ptr<AttentionRows> rows(int number, cv::Size grid);
    /// Runs what may fail, and notes the loss if it does.
    bool spared(const QString& loss, const std::function<void()>& part);
    QCborMap record(const QString& name) {
        const QByteArray bytes = needed(name, kMostRecordBytes);
        m_recordMemory += static_cast<std::size_t>(bytes.size());
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        if (error.error != QCborError::NoError || !value.isMap())
            throw damaged(Text::tr("a part of it is damaged (%1)").arg(name));
        return value.toMap();
    }
    RowsByNumber rowsOf() {
        return [this](int number, cv::Size grid) { return rows(number, grid); };
    }
    void keepInMemory() const {
        if (m_recordMemory > kMostRecordMemory) throw damaged(Text::tr("it claims more fills than can be"));
    }

    const StateReader& m_read;
    const ModelFinder& m_findModel;
    const AttentionRowsReader& m_readRows;
    std::map<int, std::pair<cv::Size, std::shared_ptr<AttentionRows>>> m_rows;
    QJsonObject m_json;
    ProjectState m_state;
    cv::Size m_size;
    std::size_t m_recordMemory = 0;
};

void Reader::readPhotos() {
    const QJsonObject photo = m_json.value(QLatin1String("photo")).toObject();
    const auto number = [&](const char* key) { return photo.value(QLatin1String(key)).toInt(); };
    m_size = {number("width"), number("height")};
    const int channels = number("channels"), bits = number("bitsPerChannel");
    const bool isKnown = (channels == 1 || channels == 3 || channels == 4) && (bits == 8 || bits == 16);
    if (!isKnown || m_size.width < 1 || m_size.height < 1) throw damaged(Text::tr("its list of contents is damaged"));
    const int type = CV_MAKETYPE(bits == 16 ? CV_16U : CV_8U, channels);
    if (static_cast<double>(m_size.width) * m_size.height * CV_ELEM_SIZE(type) > static_cast<double>(kMaxDecodedBytes))
        throw damaged(Text::tr("the picture in it is too large"));
    PhotoMetadata metadata;
    metadata.dotsPerMeterX = std::max(0, number("dotsPerMeterX"));
    metadata.dotsPerMeterY = std::max(0, number("dotsPerMeterY"));
    for (const MetadataBlock& block : kBlocks) {
        if (const auto bytes = m_read(QString::fromLatin1(block.name), kMostBlockBytes)) metadata.*block.bytes = *bytes;
    }
    const QString format = photo.value(QLatin1String("format")).toString().left(20);
    m_state.original = Photo(picture(kOriginalFile, m_size, type), metadata, format);
    m_state.photo = m_state.original;
    // A name, never a way into the file system.
    m_state.photoName = photo.value(QLatin1String("name")).toString().left(255).section(QLatin1Char('/'), -1);
    m_state.filledArea = HoleMask(m_size);
    readFill();
}

void Reader::readFill() {
    const cv::Rect rect = layer("fill");
    if (rect.empty()) return;
    const int type = m_state.original.pixels().type();
    const cv::Mat areas = picture(kAreaFile, rect.size(), CV_8UC1);
    cv::Mat filled = picture(kFillFile, rect.size(), CV_MAKETYPE(CV_MAT_DEPTH(type), 4));
    if (CV_MAT_CN(type) == 1) cv::extractChannel(cv::Mat(filled), filled, 0);
    if (CV_MAT_CN(type) == 3) cv::cvtColor(cv::Mat(filled), filled, cv::COLOR_RGBA2RGB);
    cv::Mat pixels = m_state.original.copyOf(rect);
    filled.copyTo(pixels, areas != 0);
    m_state.photo.replace(rect, pixels);
    m_state.filledArea.replace(rect, areas == kFilled);
}

void Reader::readRecords() {
    const QJsonArray holes = m_json.value(QLatin1String("filledHoles")).toArray();
    const int windows = m_json.value(QLatin1String("sources")).toInt();
    if (holes.size() > kMostRecords || windows < 0 || windows > kMostRecords)
        throw damaged(Text::tr("it claims more fills than can be"));
    for (int i = 0; i < windows; ++i) {
        m_state.attention.push_back(attentionFromCbor(record(attentionFile(i)), m_size, rowsOf()));
        m_recordMemory += m_state.attention.back().map.sources.size() * sizeof(AttentionSource);
        keepInMemory();
    }
    const int type = m_state.original.pixels().type();
    for (int i = 0; i < static_cast<int>(holes.size()); ++i) {
        const FillRecipe recipe = recipeFromJson(holes[i].toObject(), m_findModel);
        m_state.filledHoles.push_back(holeFromCbor(record(holeFile(i)), recipe, m_size, type));
        keepInMemory();
    }
}

bool Reader::spared(const QString& loss, const std::function<void()>& part) {
    try {
        part();
        keepInMemory();
        return true;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (...) {
        const Error error = currentExceptionAsError({});
        if (error.kind() == ErrorKind::OutOfMemory) throw error;
        if (!m_state.losses.contains(loss)) m_state.losses << loss;
        return false;
    }
}

std::shared_ptr<AttentionRows> Reader::rows(int number, cv::Size grid) {
    if (!m_readRows) return nullptr;
    if (const auto known = m_rows.find(number); known != m_rows.end())
        return known->second.first == grid ? known->second.second : nullptr;
    std::shared_ptr<AttentionRows> rows;
    spared(Text::tr("some heat maps are damaged and were left out"), [&] {
        const QByteArray bytes = needed(rowsFile(number), kMostRowsBytes);
        if (bytes.isEmpty()) return;  // had been given up when the file was written
        rows = m_readRows(bytes, grid);
        if (rows) m_recordMemory += rows->bytes();
    });
    m_rows[number] = {grid, rows};
    return rows;
}

void Reader::readVariants() {
    const QJsonArray keys = m_json.value(QLatin1String("variants")).toArray();
    const int type = m_state.original.pixels().type();
    for (const QJsonValue& text : keys) {
        spared(Text::tr("some variants of fills are damaged and were left out"), [&] {
            const QUuid key = QUuid::fromString(text.toString());
            if (key.isNull() || keys.size() > kMostRecords) throw damaged({});
            m_state.variants.push_back(variantFromCbor(record(variantFile(key)), key, m_findModel, m_size, type, rowsOf()));
        });
        if (keys.size() > kMostRecords) break;
    }
}

void Reader::readHistory() {
    const QJsonObject json = m_json.value(QLatin1String("history")).toObject();
    const int count = json.value(QLatin1String("steps")).toInt(), done = json.value(QLatin1String("done")).toInt();
    if (count == 0) return;
    const QString loss = Text::tr("the history is damaged: some or all of its steps were left out");
    FilledHoles holes = m_state.filledHoles;
    const int type = m_state.original.pixels().type();
    const bool isSane = spared(loss, [&] {
        const QJsonArray recipes = json.value(QLatin1String("holes")).toArray();
        if (count < 0 || count > kMostRecords || done < 0 || done > count || recipes.size() > kMostRecords) throw damaged({});
        for (int i = 0; i < static_cast<int>(recipes.size()); ++i) {
            const FillRecipe recipe = recipeFromJson(recipes[i].toObject(), m_findModel);
            holes.push_back(holeFromCbor(record(pastHoleFile(i)), recipe, m_size, type, holes));
            keepInMemory();
        }
    });
    if (!isSane) return;
    const StepContext context{m_size, type, !m_state.avoided.size().empty(), holes, m_state.attention.size(), rowsOf()};
    std::deque<HistoryStep> steps;
    const auto read = [&](int i) {
        return spared(loss, [&] {
            HistoryStep step = stepFromCbor(record(stepFile(i)), i < done, context);
            i < done ? steps.push_front(std::move(step)) : steps.push_back(std::move(step));
        });
    };
    // From the present outwards: behind a step that is damaged nothing can be reached.
    int first = done;
    while (first > 0 && read(first - 1)) --first;
    for (int i = done; i < count && read(i); ++i) {
    }
    DocumentHistory& history = m_state.history;
    history.steps.assign(std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
    history.index = done - first;
    if (!joinHistory(history, m_state.attention) && !m_state.losses.contains(loss)) m_state.losses << loss;
}

}  // namespace

ProjectState readState(const StateReader& read, const ModelFinder& findModel, const AttentionRowsReader& readRows) try {
    return Reader(read, findModel, readRows).state();
} catch (const Error& error) {
    if (error.kind() == ErrorKind::InputUnreadable || error.kind() == ErrorKind::OutOfMemory) throw;
    throw damaged(error.reason());
} catch (const std::bad_alloc&) {
    throw;
} catch (...) {
    throw damaged(currentExceptionAsError({}).reason());
}

}  // namespace lacuna::core
