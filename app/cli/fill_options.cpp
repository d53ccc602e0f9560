// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QRegularExpression>
#include <cstdio>
#include <utility>
#include <vector>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/nearest_word.h"
#include "core/error.h"
#include "core/fill_recipe.h"
#include "core/text.h"
#include "core/translations.h"

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
        core::Text::tr("--%1 takes %2 or %3, not '%4'").arg(name, words.join(QStringLiteral(", ")), last, parser.value(name)));
}

/// What Qt says of arguments, for the case that its own translations aren't installed.
[[maybe_unused]] constexpr const char* kWordsOfQt[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"), QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"), QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'.")};

/// The names of all long options, with their dashes.
QStringList optionsOf(const QCommandLineParser& parser) {
    // The parser tells them in its help alone.
    static const QRegularExpression line(QStringLiteral("^  -.*$"), QRegularExpression::MultilineOption),
        option(QStringLiteral("(?<=[ ,])--[a-z-]+"));
    QStringList names;
    for (auto lines = line.globalMatch(parser.helpText()); lines.hasNext();) {
        for (auto words = option.globalMatch(lines.next().captured()); words.hasNext();) names << words.next().captured();
    }
    return names;
}

/// Qt breaks lines as if all characters were of one width; breaks descriptions with wide ones anew.
QString rewrapped(const QString& help) {
    static const QRegularExpression entry(QStringLiteral("^  -.*?\\S {2,}(?=\\S)"), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch first = entry.match(help);
    if (!first.hasMatch() || columnsOf(help) == help.size()) return help;
    const qsizetype column = first.capturedLength();
    const QString indent(column, QLatin1Char(' '));
    QStringList lines;
    for (const QString& line : help.mid(first.capturedStart()).split(QLatin1Char('\n'))) {
        if (!line.startsWith(indent)) {
            lines << line;
            continue;
        }
        // Between two wide characters there was no space.
        const bool torn = columnsOf(lines.last().right(1)) > 1 && columnsOf(line.mid(column, 1)) > 1;
        lines.last() += (torn ? QString() : QStringLiteral(" ")) + line.mid(column);
    }
    QString text = help.left(first.capturedStart());
    for (const QString& line : lines) {
        text += line.left(column) + wrapped(line.mid(column), kHelpColumns - column).join(QLatin1Char('\n') + indent) +
                QLatin1Char('\n');
    }
    return text.chopped(1);
}

core::Error parseError(const QCommandLineParser& parser, const QStringList& arguments) {
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) return usageError(parser.errorText());
    const QString typed =
        (arguments.contains(QLatin1Char('-') + unknown.first()) ? QStringLiteral("-") : QStringLiteral("--")) + unknown.first();
    return usageError(core::Text::tr("there is no option '%1'").arg(typed),
                      nearestWord(QStringLiteral("--") + unknown.first(), optionsOf(parser)));
}

}  // namespace

core::Error usageError(const QString& reason, const QString& nearest) {
    return {core::ErrorKind::Usage, QString(), reason,
            nearest.isEmpty() ? core::Text::tr("See --help") : core::Text::tr("Did you mean '%1'? See --help").arg(nearest)};
}

void checkPngName(const QString& option, const QString& path) {
    if (!path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        throw usageError(core::Text::tr("--%1 takes a name that ends in .png, not '%2'").arg(option, path));
}

void checkOutput(const QString& path, const QStringList& inputs) {
    if (path.isEmpty()) return;
    const QFileInfo file(path);
    const QString doing = core::Text::tr("Write '%1'").arg(path);
    for (const QString& input : inputs) {
        if (file.exists() && file.canonicalFilePath() == QFileInfo(input).canonicalFilePath()) {
            throw core::Error(core::ErrorKind::Usage, doing, core::Text::tr("this is one of the inputs"),
                              core::Text::tr("Choose another name: originals are never written over"));
        }
    }
    if (file.isDir()) throw core::Error(core::ErrorKind::OutputUnwritable, doing, core::Text::tr("this is a folder"));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) throw core::Error(core::ErrorKind::OutputUnwritable, doing, core::Text::tr("its folder does not exist"));
    if (!folder.isWritable())
        throw core::Error(core::ErrorKind::OutputUnwritable, doing, core::Text::tr("its folder can't be written to"));
}

bool parseArguments(QCommandLineParser& parser, const QString& command, const QStringList& arguments) {
    QStringList languages;
    for (const auto& language : core::Translations::languages()) languages << language.code;
    parser.addOption({QStringLiteral("language"),
                      core::Text::tr("Language of messages: %1; without it that of the environment.")
                          .arg(languages.join(QStringLiteral(", "))),
                      QStringLiteral("code")});
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, core::Text::tr("Show this help."));
    parser.addOption(help);
    QStringList description;
    for (const QString& line : parser.applicationDescription().split(QLatin1Char('\n')))
        description << wrapped(line, kHelpColumns);
    parser.setApplicationDescription(description.join(QLatin1Char('\n')));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (!parser.parse(QStringList{QStringLiteral("lacuna-cli ") + command} + arguments)) throw parseError(parser, arguments);
    if (!parser.isSet(help)) return true;
    // Qt prints the executable's path in its usage line; people type the command's name.
    QString text = parser.helpText();
    const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'));
    const qsizetype optionsAt = text.indexOf(QCoreApplication::translate("QCommandLineParser", "[options]"));
    if (optionsAt >= 0 && optionsAt < lineEnd) {
        text = core::Text::tr("Usage: %1").arg(QStringLiteral("lacuna-cli %1 %2").arg(command, text.mid(optionsAt)));
    }
    std::fputs(qUtf8Printable(rewrapped(text)), stdout);
    return false;
}

int readInt(const QCommandLineParser& parser, const QString& name, int low, int high) {
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < low || value > high) {
        throw usageError(
            core::Text::tr("--%1 takes a number from %2 to %3, not '%4'").arg(name).arg(low).arg(high).arg(parser.value(name)));
    }
    return value;
}

double readShare(const QCommandLineParser& parser, const QString& name) {
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || !(value >= 0. && value <= 1.))
        throw usageError(core::Text::tr("--%1 takes a number from 0 to 1, not '%2'").arg(name, parser.value(name)));
    return value;
}

core::Device readDevice(const QCommandLineParser& parser) {
    return readChoice<core::Device>(parser, QStringLiteral("device"),
                                    {{QStringLiteral("auto"), core::Device::Auto},
                                     {QStringLiteral("cpu"), core::Device::Cpu},
                                     {QStringLiteral("cuda"), core::Device::Cuda}});
}

QString synopsis(const std::vector<std::pair<QString, QString>>& uses) {
    qsizetype widest = 0;
    for (const auto& [use, text] : uses) widest = std::max(widest, columnsOf(use));
    QString lines = QStringLiteral("\n");
    for (const auto& [use, text] : uses) {
        QString head = use;
        for (const QString& line : wrapped(text, kHelpColumns - widest - 5)) {
            lines += QStringLiteral("\n  ") + padded(head, widest + 3) + line;
            head.clear();
        }
    }
    return lines;
}

void addEngineOptions(QCommandLineParser& parser) {
    const core::FillOptions defaults;
    parser.addOptions({
        {QStringLiteral("device"), core::Text::tr("auto, cpu or cuda."), QStringLiteral("name"), QStringLiteral("auto")},
        {QStringLiteral("threads"), core::Text::tr("CPU threads; 0: all cores."), QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("precision"), core::Text::tr("auto, float32 or bfloat16."), QStringLiteral("name"),
         QStringLiteral("auto")},
        {QStringLiteral("resolution"), core::Text::tr("Working resolution of large holes: auto, fast or best."),
         QStringLiteral("name"), QStringLiteral("auto")},
        {QStringLiteral("context"), core::Text::tr("Context around each hole in pixels; 0: chosen from its size."),
         QStringLiteral("px"), QStringLiteral("0")},
        {QStringLiteral("seamless"), core::Text::tr("Adapt the fill's colours to the hole's border.")},
        {QStringLiteral("seed"), core::Text::tr("Seed for what is drawn at random."), QStringLiteral("n"),
         QString::number(defaults.seed)},
    });
}

void addFillOptions(QCommandLineParser& parser, const core::EngineRegistry& engines) {
    QStringList names;
    for (const auto& engine : engines.engines()) names << engine.id;
    const core::FillOptions defaults;
    parser.addOptions({
        {QStringLiteral("engine"), core::Text::tr("How to fill: %1.").arg(names.join(QStringLiteral(", "))),
         QStringLiteral("name"), defaults.engineId},
        {QStringLiteral("model"),
         core::Text::tr("Model: a safetensors file, or a name in the library; without it the default one, see models."),
         QStringLiteral("model")},
        {QStringLiteral("dilate"), core::Text::tr("Grow each hole by this many pixels (0 to 16)."), QStringLiteral("px"),
         QString::number(defaults.dilatePx)},
        {QStringLiteral("feather"), core::Text::tr("Blend over this many pixels beyond it (0 to 16)."), QStringLiteral("px"),
         QString::number(defaults.featherPx)},
        {QStringLiteral("edge-room"),
         core::Text::tr("Paint at least this far around each hole (0 to 16); the editor's 'Room to widen the edge' is 16."),
         QStringLiteral("px"), QString::number(defaults.edgeRoomPx)},
        {QStringLiteral("detail"),
         core::Text::tr("Fine detail that a network's fill takes from where its attention looked: 0 (none) to 1."),
         QStringLiteral("share"), QStringLiteral("1")},
    });
    addEngineOptions(parser);
}

void checkEngine(const QString& id, const core::EngineRegistry& engines) {
    if (engines.find(id) != nullptr) return;
    QStringList names;
    for (const auto& engine : engines.engines()) names << engine.id;
    throw usageError(core::Text::tr("there is no engine '%1'; there are %2").arg(id, names.join(QStringLiteral(", "))),
                     nearestWord(id, names));
}

core::FillOptions readEngineOptions(const QCommandLineParser& parser) {
    core::FillOptions options;
    options.device = readDevice(parser);
    options.resolution = readChoice<core::Resolution>(parser, QStringLiteral("resolution"),
                                                      {{QStringLiteral("auto"), core::Resolution::Auto},
                                                       {QStringLiteral("fast"), core::Resolution::Fast},
                                                       {QStringLiteral("best"), core::Resolution::Best}});
    options.precision = readChoice<core::Precision>(parser, QStringLiteral("precision"),
                                                    {{core::wordFor(core::Precision::Auto), core::Precision::Auto},
                                                     {core::wordFor(core::Precision::Float32), core::Precision::Float32},
                                                     {core::wordFor(core::Precision::BFloat16), core::Precision::BFloat16}});
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
    options.edgeRoomPx = readInt(parser, QStringLiteral("edge-room"), 0, 16);
    options.detail = readShare(parser, QStringLiteral("detail"));
    if (options.dilatePx + options.featherPx > 16)
        throw usageError(core::Text::tr("--dilate and --feather are at most 16 pixels together"));
    return options;
}

}  // namespace lacuna::cli
