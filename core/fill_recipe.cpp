// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fill_recipe.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace lacuna::core {

namespace {

constexpr std::array kDevices = {std::pair{Device::Auto, "auto"}, std::pair{Device::Cpu, "cpu"}, std::pair{Device::Cuda, "cuda"}};
constexpr std::array kResolutions = {std::pair{Resolution::Auto, "auto"}, std::pair{Resolution::Fast, "fast"},
                                     std::pair{Resolution::Best, "best"}};
constexpr std::array kPrecisions = {std::pair{Precision::Auto, "auto"}, std::pair{Precision::Float32, "float32"},
                                    std::pair{Precision::BFloat16, "bfloat16"}};
/// Of names that a file brings: more is damage.
constexpr qsizetype kMaxText = 200;

template <typename T, std::size_t N>
QString wordFor(const std::array<std::pair<T, const char*>, N>& words, T value) {
    for (const auto& [known, word] : words) {
        if (known == value) return QString::fromLatin1(word);
    }
    return {};
}

template <typename T, std::size_t N>
T valueOf(const std::array<std::pair<T, const char*>, N>& words, const QString& word) {
    for (const auto& [known, text] : words) {
        if (word == QLatin1String(text)) return known;
    }
    return words.front().first;
}

QString textOf(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)).toString().left(kMaxText); }

int numberOf(const QJsonObject& json, const char* key, int fallback, int low, int high) {
    const int value = json.value(QLatin1String(key)).toInt(fallback);
    return value < low || value > high ? fallback : value;
}

QJsonObject modelToJson(const FillOptions& options, const ModelIdentity& model) {
    QJsonObject json;
    const QString name = model.isNull() ? QFileInfo(options.modelPath).fileName() : model.fileName;
    if (name.isEmpty()) return json;
    json.insert(QStringLiteral("file"), name);
    if (!model.sha256.isEmpty()) json.insert(QStringLiteral("sha256"), model.sha256);
    if (options.modelPath.isEmpty()) json.insert(QStringLiteral("shipped"), true);
    return json;
}

ModelIdentity modelFromJson(const QJsonObject& json) {
    // A name, never a way into the file system.
    return {QFileInfo(textOf(json, "file")).fileName(), textOf(json, "sha256")};
}

}  // namespace

QString wordFor(Precision precision) { return wordFor(kPrecisions, precision); }

Precision precisionFor(const QString& word) { return valueOf(kPrecisions, word); }

FillRecipe recipeOf(const FillEngine& engine, const FillOptions& options) {
    FillRecipe recipe;
    recipe.options = options;
    recipe.options.engineId = engine.id();
    recipe.model = engine.model();
    recipe.usesWeights = engine.limits().usesWeights;
    return recipe;
}

std::vector<FillRecipe> recipesOf(const FilledHoles& holes) {
    std::vector<FillRecipe> recipes;
    for (const auto& hole : holes) recipes.push_back({hole->options(), hole->record().model, hole->record().usesWeights});
    return recipes;
}

std::vector<FillRecipe> recipesOf(const FilledHoles& holes, const cv::Mat& filledArea) {
    std::vector<FillRecipe> recipes = recipesOf(holes);
    cv::Mat unknown = filledArea.clone();
    for (const auto& hole : holes) {
        cv::Mat part = unknown(hole->rect() & cv::Rect({}, unknown.size()));
        if (part.size() == hole->rect().size()) part.setTo(0, hole->touched());
    }
    if (cv::countNonZero(unknown) == 0) return recipes;
    FillRecipe draft;
    draft.options.engineId = QStringLiteral("draft");
    draft.usesWeights = true;
    recipes.push_back(draft);
    return recipes;
}

namespace {

QJsonObject optionsToJson(const FillOptions& options, const ModelIdentity& model) {
    QJsonObject json{
        {QStringLiteral("engine"), options.engineId},
        {QStringLiteral("device"), wordFor(kDevices, options.device)},
        {QStringLiteral("resolution"), wordFor(kResolutions, options.resolution)},
        {QStringLiteral("precision"), wordFor(options.precision)},
        {QStringLiteral("contextMarginPx"), options.contextMarginPx},
        {QStringLiteral("growPx"), options.dilatePx},
        {QStringLiteral("featherPx"), options.featherPx},
        {QStringLiteral("edgeRoomPx"), options.edgeRoomPx},
        {QStringLiteral("seamless"), options.seamless},
        {QStringLiteral("detail"), options.detail},
        // JSON's numbers are doubles.
        {QStringLiteral("seed"), QString::number(options.seed)},
    };
    if (const QJsonObject named = modelToJson(options, model); !named.isEmpty()) json.insert(QStringLiteral("model"), named);
    return json;
}

FillOptions optionsFromJson(const QJsonObject& json, const ModelFinder& find) {
    FillOptions options;
    if (const QString engine = textOf(json, "engine"); !engine.isEmpty()) options.engineId = engine;
    options.device = valueOf(kDevices, textOf(json, "device"));
    options.resolution = valueOf(kResolutions, textOf(json, "resolution"));
    options.precision = precisionFor(textOf(json, "precision"));
    options.contextMarginPx = numberOf(json, "contextMarginPx", options.contextMarginPx, 0, 100000);
    const int grow = numberOf(json, "growPx", options.dilatePx, 0, 16),
              feather = numberOf(json, "featherPx", options.featherPx, 0, 16);
    if (grow + feather <= 16) {
        options.dilatePx = grow;
        options.featherPx = feather;
    }
    options.edgeRoomPx = numberOf(json, "edgeRoomPx", options.edgeRoomPx, 0, 16);
    options.seamless = json.value(QLatin1String("seamless")).toBool(options.seamless);
    const double detail = json.value(QLatin1String("detail")).toDouble(options.detail);
    if (detail >= 0. && detail <= 1.) options.detail = detail;
    bool isNumber = false;
    const std::uint64_t seed = textOf(json, "seed").toULongLong(&isNumber);
    if (isNumber) options.seed = seed;
    const QJsonObject model = json.value(QLatin1String("model")).toObject();
    if (!model.isEmpty() && !model.value(QLatin1String("shipped")).toBool()) {
        const ModelIdentity identity = modelFromJson(model);
        const QString found = find ? find(identity) : QString();
        options.modelPath = found.isEmpty() ? identity.fileName : found;
    }
    return options;
}

}  // namespace

QJsonObject recipeToJson(const FillRecipe& recipe) {
    QJsonObject json = optionsToJson(recipe.options, recipe.model);
    json.insert(QStringLiteral("trained"), recipe.usesWeights);
    return json;
}

FillRecipe recipeFromJson(const QJsonObject& json, const ModelFinder& find) {
    FillRecipe recipe;
    recipe.options = optionsFromJson(json, find);
    recipe.model = modelFromJson(json.value(QLatin1String("model")).toObject());
    recipe.usesWeights = json.value(QLatin1String("trained")).toBool();
    return recipe;
}

}  // namespace lacuna::core
