// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <opencv2/core/version.hpp>
#include <thread>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"

namespace lacuna::cli {

int infoCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    QCommandLineParser parser;
    parser.setApplicationDescription(core::Text::tr("Shows versions, devices, engines and what the model says of itself."));
    parser.addOptions({
        {QStringLiteral("model"), core::Text::tr("Another model than the shipped one: a file, or a name in the library."),
         QStringLiteral("model")},
        {QStringLiteral("json"), core::Text::tr("As one JSON object.")},
    });
    if (!parseArguments(parser, QStringLiteral("info"), arguments)) return Done;
    if (!parser.positionalArguments().isEmpty()) throw usageError(core::Text::tr("info takes no files; use --model"));

    QJsonArray devices;
    for (const auto& device : engines.devices()) {
        devices.append(QJsonObject{{QStringLiteral("name"), device.name},
                                   {QStringLiteral("available"), device.unavailableReason.isEmpty()},
                                   {QStringLiteral("reason"), device.unavailableReason}});
    }
    QJsonArray list;
    for (const auto& entry : engines.engines()) {
        list.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                {QStringLiteral("name"), entry.name},
                                {QStringLiteral("about"), entry.description}});
    }
    QJsonObject report{{QStringLiteral("lacuna"), QStringLiteral(LACUNA_VERSION)},
                       {QStringLiteral("qt"), QLatin1String(qVersion())},
                       {QStringLiteral("opencv"), QStringLiteral(CV_VERSION)},
                       {QStringLiteral("libtorch"), engine::libtorchVersion()},
                       {QStringLiteral("vector_instructions"), engine::cpuCapability()},
                       {QStringLiteral("cpu_threads"), static_cast<int>(std::thread::hardware_concurrency())},
                       {QStringLiteral("devices"), devices},
                       {QStringLiteral("engines"), list}};
    const QString chosen = parser.isSet(QStringLiteral("model")) ? modelPathOf(parser.value(QStringLiteral("model"))) : QString();
    const QString path = chosen.isEmpty() ? engine::shippedModelPath() : chosen;
    if (!path.isEmpty()) {
        const engine::ModelInfo model = engine::inspectModel(path);
        QJsonObject metadata;
        for (auto it = model.metadata.begin(); it != model.metadata.end(); ++it) metadata.insert(it.key(), it.value());
        report.insert(QStringLiteral("model"), QJsonObject{{QStringLiteral("path"), model.path},
                                                           {QStringLiteral("sha256"), model.sha256},
                                                           {QStringLiteral("parameters"), model.parameters},
                                                           {QStringLiteral("metadata"), metadata}});
    }
    if (parser.isSet(QStringLiteral("json"))) {
        std::fputs(QJsonDocument(report).toJson().constData(), stdout);
        return Done;
    }
    const auto line = [](const QString& name, const QString& value) {
        std::printf("%s %s\n", qUtf8Printable(padded(name, 20)), qUtf8Printable(value));
    };
    for (const char* key : {"lacuna", "qt", "opencv", "libtorch", "vector_instructions"}) {
        line(QString::fromLatin1(key).replace(QLatin1Char('_'), QLatin1Char(' ')), report.value(QLatin1String(key)).toString());
    }
    line(core::Text::tr("CPU threads"), QString::number(report.value(QStringLiteral("cpu_threads")).toInt()));
    for (const auto& value : devices) {
        const QJsonObject device = value.toObject();
        const QString reason = device.value(QStringLiteral("reason")).toString();
        line(core::Text::tr("device"),
             device.value(QStringLiteral("name")).toString() + (reason.isEmpty() ? QString() : QStringLiteral(": ") + reason));
    }
    for (const auto& value : list) {
        const QJsonObject entry = value.toObject();
        line(core::Text::tr("engine"), QStringLiteral("%1: %2").arg(entry.value(QStringLiteral("id")).toString(),
                                                                    entry.value(QStringLiteral("about")).toString()));
    }
    if (path.isEmpty()) {
        line(core::Text::tr("model"), core::Text::tr("none: the shipped model was not found beside the program"));
        return Done;
    }
    const QJsonObject model = report.value(QStringLiteral("model")).toObject();
    line(core::Text::tr("model"), path);
    line(QStringLiteral("  sha256"), model.value(QStringLiteral("sha256")).toString());
    line(QStringLiteral("  ") + core::Text::tr("parameters"),
         QString::number(model.value(QStringLiteral("parameters")).toInteger()));
    const QJsonObject metadata = model.value(QStringLiteral("metadata")).toObject();
    for (auto it = metadata.begin(); it != metadata.end(); ++it) line(QStringLiteral("  ") + it.key(), it.value().toString());
    return Done;
}

}  // namespace lacuna::cli
