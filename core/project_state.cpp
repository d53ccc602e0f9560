// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/history_records.h"
#include "core/photo_codecs.h"
#include "core/photo_containers.h"
#include "core/state_files.h"
#include "core/state_records.h"
#include "core/text.h"

namespace lacuna::core {

using namespace state_files;

namespace {

/// Where the photo isn't as it was opened, and why; empty when nothing was done to it.
cv::Mat areasOf(const ProjectState& state) {
    cv::Mat areas = cv::Mat::zeros(state.photo.size(), CV_8UC1);
    if (state.photo.pixels().data != state.original.pixels().data)
        areas.setTo(kOtherwiseChanged, differingPixels(state.original.pixels(), state.photo.pixels()));
    if (!state.filledArea.size().empty()) areas.setTo(kFilled, state.filledArea.pixels());
    return areas;
}

/// What was filled on transparent ground; a transparent photo's own alpha stays in it.
cv::Mat fillLayer(const cv::Mat& photo, const cv::Mat& areas) {
    const cv::Mat changed = areas != 0;
    cv::Mat layer = cv::Mat::zeros(photo.size(), CV_MAKETYPE(photo.depth(), 4)), colour = photo;
    if (photo.channels() == 1) cv::cvtColor(photo, colour, cv::COLOR_GRAY2RGBA);
    if (photo.channels() == 3) cv::cvtColor(photo, colour, cv::COLOR_RGB2RGBA);
    colour.copyTo(layer, changed);
    return layer;
}

/// A mask as other programs can show it: one colour, transparent elsewhere.
cv::Mat tinted(const cv::Mat& mask, const cv::Scalar& rgb) {
    cv::Mat layer = cv::Mat::zeros(mask.size(), CV_8UC4);
    layer.setTo(cv::Scalar(rgb[0], rgb[1], rgb[2], 255), mask);
    cv::insertChannel(mask, layer, 3);
    return layer;
}

/// A profile only where it is for such pixels: a grey one can't describe the fill layer of a grey photo.
QByteArray layerPng(const cv::Mat& pixels, const QByteArray& profile) {
    const QByteArray kind = profile.mid(16, 4);
    PhotoMetadata metadata;
    if (kind == (pixels.channels() == 1 ? "GRAY" : "RGB ")) metadata.iccProfile = profile;
    return pngWithChunks(encodePng(pixels), metadata, {});
}

QJsonArray toJson(const cv::Rect& rect) { return {rect.x, rect.y, rect.width, rect.height}; }

QJsonObject photoToJson(const ProjectState& state) {
    const PhotoMetadata& metadata = state.photo.metadata();
    return {{QStringLiteral("name"), state.photoName},
            {QStringLiteral("format"), state.photo.format()},
            {QStringLiteral("width"), state.photo.width()},
            {QStringLiteral("height"), state.photo.height()},
            {QStringLiteral("bitsPerChannel"), state.photo.bitsPerChannel()},
            {QStringLiteral("channels"), state.photo.channels()},
            {QStringLiteral("dotsPerMeterX"), metadata.dotsPerMeterX},
            {QStringLiteral("dotsPerMeterY"), metadata.dotsPerMeterY}};
}

/// The rows that are worth a file: of the newest fills, then of variants and of steps that may be redone.
AttentionRowsTable rowsToKeep(const ProjectState& state, const DocumentHistory& history) {
    AttentionRowsTable table;
    std::size_t sum = 0;
    const auto add = [&](const std::vector<PlacedAttention>& attention) {
        for (auto placed = attention.rbegin(); placed != attention.rend(); ++placed) {
            const auto& rows = placed->map.rows;
            const std::size_t bytes = rows ? rows->bytes() : 0;
            const bool isKnown = std::find(table.rows.begin(), table.rows.end(), rows) != table.rows.end();
            if (bytes == 0 || isKnown || sum + bytes > kKeptRowsBytes) continue;
            sum += bytes;
            table.rows.push_back(rows);
        }
    };
    add(state.attention);
    for (const auto& variant : state.variants) add(variant->attention);
    for (std::size_t i = static_cast<std::size_t>(history.index); i < history.steps.size(); ++i)
        if (history.steps[i].fill) add(history.steps[i].fill->attention);
    return table;
}

class Writer {
 public:
    Writer(const ProjectState& state, bool withRows) : m_state(state), m_history(newestSteps(state.history, kKeptHistoryBytes)) {
        if (withRows) m_rows = rowsToKeep(state, m_history);
    }
    std::vector<StateFile> files() {
        const QByteArray profile = m_state.photo.metadata().iccProfile;
        addLayer(kOriginalFile, {}, {Text::tr("Original"), {0, 0}, false, 1.},
                 [photo = m_state.original, profile] { return layerPng(photo.pixels(), profile); });
        m_files.back().isFixed = true;
        addFill(profile);
        addMask(kMaskFile, "holes", m_state.mask, {Text::tr("Holes to fill"), {}, true, 0.5}, {230, 0, 140});
        addMask(kNeverFile, "never", m_state.avoided, {Text::tr("Never copy from here"), {}, true, 0.5}, {200, 20, 20});
        addMask(kPreferFile, "prefer", m_state.preferred, {Text::tr("Prefer to copy from here"), {}, true, 0.5}, {0, 130, 70});
        for (const MetadataBlock& block : kBlocks) {
            const QByteArray bytes = m_state.photo.metadata().*block.bytes;
            if (!bytes.isEmpty()) add(QString::fromLatin1(block.name), [bytes] { return bytes; });
        }
        addRecords();
        return std::move(m_files);
    }

 private:
    void add(const QString& name, std::function<QByteArray()> bytes, bool isPacked = false) {
        m_files.push_back({name, std::move(bytes), isPacked, false, {}});
    }
    void addLayer(const QString& name, const char* key, StateFile::Layer layer, std::function<QByteArray()> bytes,
                  const cv::Rect& rect = {}) {
        if (key) m_layers.insert(QLatin1String(key), toJson(rect));
        m_files.push_back({name, std::move(bytes), true, false, std::move(layer)});
    }
    void addFill(const QByteArray& profile) {
        const cv::Mat areas = areasOf(m_state);
        const cv::Rect rect = maskBounds(areas);
        if (rect.empty()) return;
        const cv::Mat own = areas(rect).clone();
        addLayer(
            kFillFile, "fill", {Text::tr("Filled"), rect.tl(), false, 1.},
            [photo = m_state.photo, rect, own, profile] { return layerPng(fillLayer(photo.pixels()(rect), own), profile); },
            rect);
        add(
            kAreaFile, [own] { return encodePng(own); }, true);
    }
    void addMask(const QString& name, const char* key, const HoleMask& mask, StateFile::Layer layer, const cv::Scalar& rgb) {
        const cv::Rect rect = mask.bounds();
        if (rect.empty()) return;
        layer.at = rect.tl();
        addLayer(
            name, key, std::move(layer), [mask, rect, rgb] { return encodePng(tinted(mask.pixels()(rect), rgb)); }, rect);
    }
    void addRecords() {
        QJsonArray recipes;
        for (const FillRecipe& recipe : recipesOf(m_state.filledHoles)) recipes.append(recipeToJson(recipe));
        for (int i = 0; i < static_cast<int>(m_state.attention.size()); ++i) {
            add(attentionFile(i), [placed = m_state.attention[static_cast<std::size_t>(i)], rows = m_rows] {
                return attentionToCbor(placed, rows).toCborValue().toCbor();
            });
        }
        for (int i = 0; i < static_cast<int>(m_state.filledHoles.size()); ++i) {
            add(
                holeFile(i),
                [hole = m_state.filledHoles[static_cast<std::size_t>(i)]] { return holeToCbor(*hole).toCborValue().toCbor(); },
                true);
        }
        QJsonArray variants;
        for (const auto& variant : m_state.variants) {
            variants.append(variant->key.toString(QUuid::WithoutBraces));
            add(
                variantFile(variant->key),
                [variant, rows = m_rows] { return variantToCbor(*variant, rows).toCborValue().toCbor(); }, true);
            m_files.back().isFixed = true;
        }
        for (int i = 0; i < static_cast<int>(m_rows.rows.size()); ++i) {
            add(
                rowsFile(i), [rows = m_rows.rows[static_cast<std::size_t>(i)]] { return rows->packed(); }, true);
        }
        const QJsonObject json{{QStringLiteral("format"), kFormat},
                               {QStringLiteral("software"), QStringLiteral("Lacuna ") + QCoreApplication::applicationVersion()},
                               {QStringLiteral("photo"), photoToJson(m_state)},
                               {QStringLiteral("layers"), m_layers},
                               {QStringLiteral("hasMarks"), !m_state.avoided.size().empty()},
                               {QStringLiteral("filledHoles"), recipes},
                               {QStringLiteral("sources"), static_cast<int>(m_state.attention.size())},
                               {QStringLiteral("variants"), variants},
                               {QStringLiteral("history"), addHistory()}};
        add(kStateFile, [json] { return QJsonDocument(json).toJson(); });
    }
    QJsonObject addHistory() {
        FilledHoles holes = m_state.filledHoles;
        const FilledHoles past = pastHoles(m_history, holes);
        QJsonArray recipes;
        for (const FillRecipe& recipe : recipesOf(past)) recipes.append(recipeToJson(recipe));
        for (int i = 0; i < static_cast<int>(past.size()); ++i) {
            const auto hole = past[static_cast<std::size_t>(i)];
            add(
                pastHoleFile(i), [hole, holes] { return holeToCbor(*hole, holes).toCborValue().toCbor(); }, true);
            holes.push_back(hole);
        }
        for (int i = 0; i < static_cast<int>(m_history.steps.size()); ++i) {
            const auto bytes = [step = m_history.steps[static_cast<std::size_t>(i)], isDone = i < m_history.index, holes,
                                rows = m_rows]() -> QByteArray {
                try {
                    return stepToCbor(step, isDone, holes, rows).toCborValue().toCbor();
                } catch (const Error&) {
                    return {};  // lost on disk; all else can be saved
                }
            };
            add(stepFile(i), bytes, true);
        }
        return {{QStringLiteral("steps"), static_cast<int>(m_history.steps.size())},
                {QStringLiteral("done"), m_history.index},
                {QStringLiteral("holes"), recipes}};
    }

    const ProjectState& m_state;
    const DocumentHistory m_history;
    AttentionRowsTable m_rows;
    std::vector<StateFile> m_files;
    QJsonObject m_layers;
};

}  // namespace

std::vector<StateFile> stateFiles(const ProjectState& state, bool withRows) { return Writer(state, withRows).files(); }

}  // namespace lacuna::core
