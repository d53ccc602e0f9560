// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/evaluate.h"
#include "ml/engine/network_engines.h"

namespace lacuna::cli {
namespace {

const QString kShipped = QStringLiteral("shipped"), kSeamless = QStringLiteral("+seamless"), kDetail = QStringLiteral("+detail");

struct Engine {
    QString id;
    bool seamless = false, detail = false, usesWeights = false;
    QString suffix() const { return (seamless ? kSeamless : QString()) + (detail ? kDetail : QString()); }
};

Engine readEngine(const QString& word, const core::EngineRegistry& registry) {
    Engine engine{word.trimmed()};
    const auto take = [&](const QString& suffix, bool& asked) {
        if (asked || !engine.id.endsWith(suffix)) return false;
        engine.id.chop(suffix.size());
        return asked = true;
    };
    while (take(kSeamless, engine.seamless) || take(kDetail, engine.detail)) {
    }
    checkEngine(engine.id, registry);
    engine.usesWeights = registry.create(engine.id)->limits().usesWeights;
    return engine;
}

/// The last `depth` parts of a path, without the file's suffix.
QString tail(const QString& path, int depth) {
    if (path == kShipped) return path;
    QStringList parts =
        QDir::fromNativeSeparators(QFileInfo(path).absoluteFilePath()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    parts.last() = QFileInfo(path).completeBaseName();
    return parts.mid(std::max<qsizetype>(0, parts.size() - depth)).join(QLatin1Char('/'));
}

/// Training calls every result model.safetensors, so names may need their folders.
QStringList modelLabels(const QStringList& models) {
    QStringList labels;
    for (const QString& model : models) {
        int depth = 1;
        const auto unclear = [&](const QString& other) { return other != model && tail(other, depth) == tail(model, depth); };
        while (depth < 16 && std::any_of(models.begin(), models.end(), unclear)) ++depth;
        labels << tail(model, depth);
    }
    return labels;
}

}  // namespace

std::vector<core::EvaluatedSystem> findSystems(const QStringList& engines, const QStringList& models,
                                               const core::FillOptions& common, const core::EngineRegistry& registry) {
    std::vector<Engine> asked;
    for (const QString& word : engines) asked.push_back(readEngine(word, registry));
    const auto needsWeights = [](const Engine& engine) { return engine.usesWeights; };
    if (!models.isEmpty() && std::none_of(asked.begin(), asked.end(), needsWeights))
        asked.insert(asked.begin(), readEngine(QStringLiteral("contextual"), registry));
    const bool severalNetworks = std::count_if(asked.begin(), asked.end(), needsWeights) > 1;

    std::vector<core::EvaluatedSystem> systems;
    const auto add = [&](const Engine& engine, const QString& label, const QString& modelPath) {
        core::FillOptions options = common;
        options.engineId = engine.id;
        options.modelPath = modelPath;
        options.seamless = common.seamless || engine.seamless;
        if (engine.detail) options.detail = 1.;
        systems.push_back({label + engine.suffix(), options});
    };
    const QStringList labels = modelLabels(models);
    for (const Engine& engine : asked) {
        if (!engine.usesWeights || models.isEmpty()) add(engine, engine.id, {});
        for (qsizetype i = 0; i < models.size() && engine.usesWeights; ++i) {
            const QString label = severalNetworks ? QStringLiteral("%1 %2").arg(engine.id, labels[i]) : labels[i];
            add(engine, label, modelPathOf(models[i]));
        }
    }
    return systems;
}

}  // namespace lacuna::cli
