// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

#include "core/error.h"
#include "core/process_lock.h"

namespace lacuna::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ui::TrainingRun)
};

QString recordPath(const QString& folder) { return folder + QStringLiteral("/run.json"); }

QJsonObject toJson(const TrainingRun& run) {
    const core::TrainingOptions& options = run.options;
    QJsonObject json{{QStringLiteral("photos"), QJsonArray::fromStringList(options.photos)},
                     {QStringLiteral("recipe"), options.recipe},
                     {QStringLiteral("start_model"), options.startModel},
                     {QStringLiteral("from_scratch"), options.fromScratch},
                     {QStringLiteral("iterations"), options.iterations},
                     {QStringLiteral("minutes"), options.minutes},
                     {QStringLiteral("batch"), options.batch},
                     {QStringLiteral("crop_px"), options.cropPx},
                     {QStringLiteral("accumulate"), options.accumulate},
                     {QStringLiteral("learning_rate"), options.learningRate},
                     {QStringLiteral("device"), static_cast<int>(options.device)},
                     {QStringLiteral("threads"), options.threads},
                     {QStringLiteral("cache_bytes"), options.memoryBudgetBytes},
                     {QStringLiteral("seed"), QString::number(options.seed)},
                     {QStringLiteral("checkpoint_minutes"), options.checkpointMinutes},
                     {QStringLiteral("validate_every"), options.validateEvery},
                     {QStringLiteral("sample_crops"), options.sampleCrops},
                     {QStringLiteral("feature_network"), options.featureNetwork},
                     {QStringLiteral("note"), options.note},
                     {QStringLiteral("started"), run.started.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("start_name"), run.startName},
                     {QStringLiteral("ended"), run.ended},
                     {QStringLiteral("seconds"), run.seconds}};
    if (options.bfloat16) json.insert(QStringLiteral("bfloat16"), *options.bfloat16);
    return json;
}

TrainingRun fromJson(const QJsonObject& json, const QString& folder) {
    TrainingRun run;
    core::TrainingOptions& options = run.options;
    const auto value = [&json](const char* name) { return json.value(QLatin1String(name)); };
    for (const QJsonValue& path : value("photos").toArray()) options.photos << path.toString();
    options.recipe = value("recipe").toString(options.recipe);
    options.runFolder = folder;
    options.startModel = value("start_model").toString();
    options.fromScratch = value("from_scratch").toBool();
    options.iterations = static_cast<qint64>(value("iterations").toDouble());
    options.minutes = value("minutes").toDouble();
    options.batch = value("batch").toInt();
    options.cropPx = value("crop_px").toInt();
    options.accumulate = std::max(1, value("accumulate").toInt(1));
    options.learningRate = value("learning_rate").toDouble();
    options.device = static_cast<core::Device>(std::clamp(value("device").toInt(), 0, 2));
    options.threads = value("threads").toInt();
    options.memoryBudgetBytes = value("cache_bytes").toDouble(options.memoryBudgetBytes);
    options.seed = value("seed").toString().toULongLong();
    options.checkpointMinutes = value("checkpoint_minutes").toDouble(options.checkpointMinutes);
    options.validateEvery = static_cast<qint64>(value("validate_every").toDouble());
    options.sampleCrops = value("sample_crops").toInt(options.sampleCrops);
    options.featureNetwork = value("feature_network").toString();
    options.note = value("note").toString();
    if (value("bfloat16").isBool()) options.bfloat16 = value("bfloat16").toBool();
    run.started = QDateTime::fromString(value("started").toString(), Qt::ISODateWithMs);
    run.startName = value("start_name").toString();
    run.ended = value("ended").toBool();
    run.seconds = value("seconds").toDouble();
    return run;
}

}  // namespace

QString standardTrainingFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/training");
}

QString newRunFolder(const QString& home, const QDateTime& now) {
    const QString base = home + QLatin1Char('/') + now.toString(QStringLiteral("yyyy-MM-dd-hhmmss"));
    QString folder = base;
    for (int n = 2; QFileInfo::exists(folder); ++n) folder = QStringLiteral("%1-%2").arg(base).arg(n);
    return folder;
}

void writeRun(const TrainingRun& run) {
    const auto failed = [&](const QString& reason) {
        return core::Error(core::ErrorKind::OutputUnwritable, Texts::tr("Train"),
                           Texts::tr("“%1” can't be written: %2").arg(recordPath(run.options.runFolder), reason),
                           Texts::tr("Make room on the disk, and see that you may write there"));
    };
    if (!QDir().mkpath(run.options.runFolder)) throw failed(Texts::tr("the folder can't be made"));
    QSaveFile file(recordPath(run.options.runFolder));
    const QByteArray bytes = QJsonDocument(toJson(run)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) throw failed(file.errorString());
}

std::optional<TrainingRun> readRun(const QString& folder) {
    QFile file(recordPath(folder));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(file.read(1 << 20));
    if (!json.isObject()) return std::nullopt;
    TrainingRun run = fromJson(json.object(), folder);
    if (run.options.photos.isEmpty()) return std::nullopt;
    return run;
}

std::unique_ptr<QLockFile> lockOf(const QString& runFolder) { return core::processLock(runFolder + QStringLiteral("/run.lock")); }

std::vector<TrainingRun> undecidedRuns(const QString& home) {
    std::vector<TrainingRun> runs;
    for (const QFileInfo& folder : QDir(home).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        std::optional<TrainingRun> run = readRun(folder.filePath());
        if (!run) continue;
        const std::unique_ptr<QLockFile> lock = lockOf(run->options.runFolder);
        if (lock->tryLock()) runs.push_back(std::move(*run));
    }
    std::sort(runs.begin(), runs.end(), [](const TrainingRun& a, const TrainingRun& b) { return a.started > b.started; });
    return runs;
}

}  // namespace lacuna::ui
