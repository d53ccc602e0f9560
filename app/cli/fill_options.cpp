// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <cstdio>
#include <utility>
#include <vector>

#include "app/cli/commands.h"
#include "core/error.h"

namespace lacuna::cli {

namespace {

/// The value that an option's word stands for; throws Error(Usage) that lists the words.
template <typename T>
T readChoice(const QCommandLineParser& parser, const QString& name, const std::vector<std::pair<QString, T>>& choices) {
    QStringList words;
    for (const auto& [word, value] : choices) {
        if (word == parser.value(name)) return value;
        words << word;
    }
    const QString last = words.takeLast();
    throw usageError(
        QStringLiteral("--%1 takes %2 or %3, not '%4'").arg(name, words.join(QStringLiteral(", ")), last, parser.value(name)));
}

}  // namespace

core::Error usageError(const QString& reason) {
    return {core::ErrorKind::Usage, QString(), reason, QStringLiteral("See --help")};
}

void checkOutput(const QString& path, const QStringList& inputs) {
    if (path.isEmpty()) return;
    const QFileInfo file(path);
    const QString doing = QStringLiteral("Write '%1'").arg(path);
    for (const QString& input : inputs) {
        if (file.exists() && file.canonicalFilePath() == QFileInfo(input).canonicalFilePath()) {
            throw core::Error(core::ErrorKind::Usage, doing, QStringLiteral("this is one of the inputs"),
                              QStringLiteral("Choose another name: originals are never written over"));
        }
    }
    if (file.isDir()) throw core::Error(core::ErrorKind::OutputUnwritable, doing, QStringLiteral("this is a folder"));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) throw core::Error(core::ErrorKind::OutputUnwritable, doing, QStringLiteral("its folder does not exist"));
    if (!folder.isWritable())
        throw core::Error(core::ErrorKind::OutputUnwritable, doing, QStringLiteral("its folder can't be written to"));
}

bool parseArguments(QCommandLineParser& parser, const QString& command, const QStringList& arguments) {
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    parser.addOption(help);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(QStringList{QStringLiteral("lacuna-cli ") + command} + arguments)) throw usageError(parser.errorText());
    if (!parser.isSet(help)) return true;
    // Qt prints the executable's path in its usage line; people type the command's name.
    QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'));
    const qsizetype optionsAt = text.indexOf(QStringLiteral("[options]"));
    if (optionsAt >= 0 && optionsAt < lineEnd) {
        text = QStringLiteral("Usage: lacuna-cli ") + command + QLatin1Char(' ') + text.mid(optionsAt);
    }
    std::fputs(qUtf8Printable(text), stdout);
    return false;
}

int readInt(const QCommandLineParser& parser, const QString& name, int low, int high) {
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < low || value > high) {
        throw usageError(
            QStringLiteral("--%1 takes a number from %2 to %3, not '%4'").arg(name).arg(low).arg(high).arg(parser.value(name)));
    }
    return value;
}

double readShare(const QCommandLineParser& parser, const QString& name) {
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || !(value >= 0. && value <= 1.))
        throw usageError(QStringLiteral("--%1 takes a number from 0 to 1, not '%2'").arg(name, parser.value(name)));
    return value;
}

core::Device readDevice(const QCommandLineParser& parser) {
    return readChoice<core::Device>(parser, QStringLiteral("device"),
                                    {{QStringLiteral("auto"), core::Device::Auto},
                                     {QStringLiteral("cpu"), core::Device::Cpu},
                                     {QStringLiteral("cuda"), core::Device::Cuda}});
}

void addEngineOptions(QCommandLineParser& parser) {
    const core::FillOptions defaults;
    parser.addOptions({
        {QStringLiteral("device"), QStringLiteral("auto, cpu or cuda."), QStringLiteral("name"), QStringLiteral("auto")},
        {QStringLiteral("threads"), QStringLiteral("CPU threads; 0: all cores."), QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("resolution"), QStringLiteral("Working resolution of large holes: auto, fast or best."),
         QStringLiteral("name"), QStringLiteral("auto")},
        {QStringLiteral("context"), QStringLiteral("Context around each hole in pixels; 0: chosen from its size."),
         QStringLiteral("px"), QStringLiteral("0")},
        {QStringLiteral("seamless"), QStringLiteral("Adapt the fill's colours to the hole's border.")},
        {QStringLiteral("seed"), QStringLiteral("Seed for what is drawn at random."), QStringLiteral("n"),
         QString::number(defaults.seed)},
    });
}

void addFillOptions(QCommandLineParser& parser, const core::EngineRegistry& engines) {
    QStringList names;
    for (const auto& engine : engines.engines()) names << engine.id;
    const core::FillOptions defaults;
    parser.addOptions({
        {QStringLiteral("engine"), QStringLiteral("How to fill: %1.").arg(names.join(QStringLiteral(", "))),
         QStringLiteral("name"), defaults.engineId},
        {QStringLiteral("model"),
         QStringLiteral("Model: a safetensors file, or a name in the library; without it the default one, see models."),
         QStringLiteral("model")},
        {QStringLiteral("dilate"), QStringLiteral("Grow each hole by this many pixels (0 to 16)."), QStringLiteral("px"),
         QString::number(defaults.dilatePx)},
        {QStringLiteral("feather"), QStringLiteral("Blend over this many pixels beyond it (0 to 16)."), QStringLiteral("px"),
         QString::number(defaults.featherPx)},
        {QStringLiteral("detail"),
         QStringLiteral("Fine detail that a network's fill takes from where its attention looked: 0 (none) to 1."),
         QStringLiteral("share"), QString::number(defaults.detail)},
    });
    addEngineOptions(parser);
}

void checkEngine(const QString& id, const core::EngineRegistry& engines) {
    if (engines.find(id) != nullptr) return;
    QStringList names;
    for (const auto& engine : engines.engines()) names << engine.id;
    throw usageError(QStringLiteral("there is no engine '%1'; there are %2").arg(id, names.join(QStringLiteral(", "))));
}

core::FillOptions readEngineOptions(const QCommandLineParser& parser) {
    core::FillOptions options;
    options.device = readDevice(parser);
    options.resolution = readChoice<core::Resolution>(parser, QStringLiteral("resolution"),
                                                      {{QStringLiteral("auto"), core::Resolution::Auto},
                                                       {QStringLiteral("fast"), core::Resolution::Fast},
                                                       {QStringLiteral("best"), core::Resolution::Best}});
    options.threads = readInt(parser, QStringLiteral("threads"), 0, 1024);
    options.contextMarginPx = readInt(parser, QStringLiteral("context"), 0, 100000);
    options.seamless = parser.isSet(QStringLiteral("seamless"));
    options.seed = static_cast<std::uint64_t>(readInt(parser, QStringLiteral("seed"), 0, 2147483647));
    return options;
}

core::FillOptions readFillOptions(const QCommandLineParser& parser, const core::EngineRegistry& engines) {
    core::FillOptions options = readEngineOptions(parser);
    options.engineId = parser.value(QStringLiteral("engine"));
    checkEngine(options.engineId, engines);
    options.modelPath = modelPathOf(parser.value(QStringLiteral("model")));
    options.dilatePx = readInt(parser, QStringLiteral("dilate"), 0, 16);
    options.featherPx = readInt(parser, QStringLiteral("feather"), 0, 16);
    options.detail = readShare(parser, QStringLiteral("detail"));
    if (options.dilatePx + options.featherPx > 16)
        throw usageError(QStringLiteral("--dilate and --feather are at most 16 pixels together"));
    return options;
}

}  // namespace lacuna::cli
