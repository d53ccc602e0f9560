// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/nearest_word.h"
#include "app/engines.h"
#include "core/file_copy.h"
#include "core/text.h"

namespace lacuna::cli {

QString modelPathOf(const QString& text) {
    if (text == QLatin1String(core::ModelLibrary::kShipped)) return {};
    // Only what can't be a path is looked for in the library, so that a file that is missing is reported as that.
    const bool path = QFileInfo::exists(text) || text.contains(QLatin1Char('/')) || text.endsWith(QStringLiteral(".safetensors"));
    if (!text.isEmpty() && path) return text;
    const auto library = app::makeModelLibrary();
    if (!text.isEmpty()) {
        const core::ModelEntry entry = library->resolve(text);
        return entry.isShipped() ? QString() : entry.path;
    }
    const auto chosen = library->defaultEntry();
    return chosen && !chosen->isShipped() ? chosen->path : QString();
}

namespace {

QJsonObject describe(const core::ModelEntry& entry, bool isDefault) {
    QJsonObject metadata;
    for (auto it = entry.metadata.begin(); it != entry.metadata.end(); ++it) metadata.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("id"), entry.id},
                     {QStringLiteral("name"), entry.name},
                     {QStringLiteral("note"), entry.note},
                     {QStringLiteral("default"), isDefault},
                     {QStringLiteral("path"), entry.path},
                     {QStringLiteral("added"), entry.added.toUTC().toString(Qt::ISODate)},
                     {QStringLiteral("source"), entry.source},
                     {QStringLiteral("format"), entry.format},
                     {QStringLiteral("bytes"), entry.bytes},
                     {QStringLiteral("sha256"), entry.isShipped() ? core::fileHash(entry.path) : entry.sha256},
                     {QStringLiteral("metadata"), metadata}};
    if (entry.parameters > 0) json.insert(QStringLiteral("parameters"), entry.parameters);
    return json;
}

/// What every action needs.
struct Request {
    std::unique_ptr<core::ModelLibrary> library;
    QStringList words;  ///< after the action
    QString name, note;
    bool json = false, forGood = false;

    core::ModelEntry entry(qsizetype word) const { return library->resolve(words.at(word)); }
    /// The result: for programs the entry, for people a sentence.
    void say(const core::ModelEntry& entry, const QString& text) const {
        const auto chosen = library->defaultEntry();
        const QByteArray line =
            json ? QJsonDocument(describe(entry, chosen && chosen->id == entry.id)).toJson(QJsonDocument::Compact)
                 : text.toUtf8();
        std::printf("%s\n", line.constData());
    }
};

void list(const Request& request) {
    const auto chosen = request.library->defaultEntry();
    QJsonArray array;
    for (const core::ModelEntry& entry : request.library->entries()) {
        const bool isDefault = chosen && chosen->id == entry.id;
        if (request.json) {
            array.append(describe(entry, isDefault));
            continue;
        }
        QStringList details{entry.added.toString(QStringLiteral("yyyy-MM-dd")),
                            QStringLiteral("%L1 MB").arg(static_cast<double>(entry.bytes) / 1e6, 0, 'f', 1)};
        if (!entry.recipe().isEmpty()) details << core::Text::tr("recipe %1").arg(entry.recipe());
        if (const auto n = entry.iterations()) details << core::Text::tr("%n iteration(s)", nullptr, static_cast<int>(*n));
        if (const auto psnr = entry.psnrDb()) details << QStringLiteral("%L1 dB").arg(*psnr, 0, 'f', 2);
        if (!entry.note.isEmpty()) details << entry.note;
        std::printf("%s %s %s\n", isDefault ? "*" : " ", qUtf8Printable(padded(entry.name, 24)),
                    qUtf8Printable(details.join(QStringLiteral(", "))));
    }
    if (request.json) std::printf("%s\n", QJsonDocument(array).toJson(QJsonDocument::Compact).constData());
    for (const QString& problem : request.library->problems())
        std::fprintf(stderr, "%s\n", qUtf8Printable(core::Text::tr("note: %1").arg(problem)));
}

void import(const Request& request) {
    if (request.words.size() > 1 && !request.name.isEmpty()) throw usageError(core::Text::tr("--name is for one file"));
    for (const QString& path : request.words) {
        const core::ModelEntry entry = request.library->add(path, request.name, request.note);
        request.say(entry, core::Text::tr("'%1' is in the library now").arg(entry.name));
    }
}

void exportModel(const Request& request) {
    const core::ModelEntry entry = request.entry(0);
    checkOutput(request.words.at(1), {entry.path});
    request.library->exportTo(entry.id, request.words.at(1));
    request.say(entry, core::Text::tr("wrote '%1'").arg(QDir::toNativeSeparators(request.words.at(1))));
}

void rename(const Request& request) {
    const core::ModelEntry entry = request.entry(0);
    request.library->rename(entry.id, request.words.at(1));
    request.say(*request.library->find(entry.id), core::Text::tr("'%1' is called '%2' now").arg(entry.name, request.words.at(1)));
}

void remove(const Request& request) {
    const core::ModelEntry entry = request.entry(0);
    request.forGood ? request.library->removeForGood(entry.id) : request.library->moveToTrash(entry.id);
    request.say(entry, request.forGood ? core::Text::tr("'%1' is deleted").arg(entry.name)
                                       : core::Text::tr("'%1' is in the trash").arg(entry.name));
}

void setDefault(const Request& request) {
    if (!request.words.isEmpty()) request.library->setDefault(request.entry(0).id);
    const auto chosen = request.library->defaultEntry();
    if (!chosen)
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Show the default model"),
                          core::Text::tr("there is none"));
    request.say(*chosen, core::Text::tr("'%1' is used where no model is named").arg(chosen->name));
}

struct Action {
    const char* name;
    const char* words;      ///< what is typed behind it
    qsizetype least, most;  ///< how many
    void (*run)(const Request& request);
};
constexpr Action k_actions[] = {{"list", "", 0, 0, list},
                                {"import", "FILE...", 1, 10'000, import},
                                {"export", "MODEL FILE", 2, 2, exportModel},
                                {"rename", "MODEL NAME", 2, 2, rename},
                                {"delete", "MODEL", 1, 1, remove},
                                {"default", "[MODEL]", 0, 1, setDefault}};

}  // namespace

int modelsCommand(const QStringList& arguments, const core::EngineRegistry& /*engines*/) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        core::Text::tr("The models on this computer, the same that the editor has.") +
        synopsis(
            {{QStringLiteral("list"), core::Text::tr("All of them; * marks the one used where none is named")},
             {QStringLiteral("import FILE..."), core::Text::tr("Add safetensors, PyTorch's .pt, or TensorFlow's NAME.index")},
             {QStringLiteral("export MODEL FILE"), core::Text::tr("Copy one to a file")},
             {QStringLiteral("rename MODEL NAME"), core::Text::tr("Give it another name")},
             {QStringLiteral("delete MODEL"), core::Text::tr("Move it to the trash")},
             {QStringLiteral("default [MODEL]"), core::Text::tr("Show or choose the one used where none is named")}}));
    parser.addPositionalArgument(QStringLiteral("action"), core::Text::tr("One of these; list where it is left out."),
                                 QStringLiteral("[action]"));
    parser.addOptions({
        {QStringLiteral("name"), core::Text::tr("For import: what the model is to be called."), QStringLiteral("name")},
        {QStringLiteral("note"), core::Text::tr("For import: a note kept with it."), QStringLiteral("text")},
        {QStringLiteral("for-good"), core::Text::tr("For delete: not to the trash.")},
        {QStringLiteral("json"), core::Text::tr("As JSON, one value a line.")},
    });
    if (!parseArguments(parser, QStringLiteral("models"), arguments)) return Done;
    Request request;
    request.words = parser.positionalArguments();
    const QString action = request.words.isEmpty() ? QStringLiteral("list") : request.words.takeFirst();
    request.name = parser.value(QStringLiteral("name"));
    request.note = parser.value(QStringLiteral("note"));
    request.json = parser.isSet(QStringLiteral("json"));
    request.forGood = parser.isSet(QStringLiteral("for-good"));
    for (const Action& known : k_actions) {
        if (action != QLatin1String(known.name)) continue;
        if (request.words.size() < known.least || request.words.size() > known.most)
            throw usageError(
                core::Text::tr("Usage: %1")
                    .arg(QStringLiteral("lacuna-cli models %1 %2").arg(action, QLatin1String(known.words)).trimmed()));
        request.library = app::makeModelLibrary();
        known.run(request);
        return Done;
    }
    QStringList actions;
    for (const Action& known : k_actions) actions << QLatin1String(known.name);
    throw usageError(core::Text::tr("models has no action '%1'").arg(action), nearestWord(action, actions));
}

}  // namespace lacuna::cli
