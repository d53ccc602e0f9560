// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <cstdio>
#include <opencv2/core/version.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/evaluate.h"
#include "core/evaluation_export.h"
#include "core/evaluation_sheet.h"
#include "core/photo_io.h"
#include "core/text.h"
#include "ml/engine/network_engines.h"
#include "ml/engine/random_holes.h"

namespace lacuna::cli {
namespace {

void addOptions(QCommandLineParser& parser, const core::EngineRegistry& engines) {
    QStringList names;
    for (const auto& engine : engines.engines()) names << engine.id;
    parser.setApplicationDescription(core::Text::tr(
        "Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.\n"
        "Only the hole's own pixels are filled (no growing, no feather), so all are measured on the same pixels.\n"
        "What the columns mean: docs/evaluation.md."));
    parser.addPositionalArgument(QStringLiteral("DIR"), core::Text::tr("Folder of undamaged photos."), QStringLiteral("DIR"));
    parser.addOptions({
        {QStringLiteral("masks"),
         core::Text::tr("Folder of masks with the photos' names (brighter than 127 = hole); or rectangles, strokes or mixed for "
                        "random holes that depend on a photo's name and --seed alone."),
         QStringLiteral("dir|kind")},
        {QStringLiteral("engines"),
         core::Text::tr("Engines to compare, separated by commas: %1; '+seamless' behind one blends its fills, '+detail' gives "
                        "them fine detail. Default: all.")
             .arg(names.join(QStringLiteral(", "))),
         QStringLiteral("a,b,c")},
        {{QStringLiteral("models"), QStringLiteral("model")},
         core::Text::tr("Models to compare, separated by commas: files, names in the library, or 'shipped' for the one that "
                        "comes with the program. Network "
                        "engines run with each of them, other engines once."),
         QStringLiteral("m1,m2")},
        {QStringLiteral("recursive"), core::Text::tr("Photos and masks in folders within the folders, too.")},
        {QStringLiteral("limit"), core::Text::tr("Only the first n photos; 0: all."), QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("csv"), core::Text::tr("Write one row for each photo and system to this file."), QStringLiteral("file")},
        {QStringLiteral("json"),
         core::Text::tr("Write means, intervals, classes, every photo's numbers, versions and model hashes to this file."),
         QStringLiteral("file")},
        {QStringLiteral("sheet"),
         core::Text::tr("Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from."),
         QStringLiteral("file")},
        {QStringLiteral("sheet-rows"), core::Text::tr("Photos on the contact sheet, evenly spread (1 to 100)."),
         QStringLiteral("n"), QStringLiteral("12")},
    });
    addEngineOptions(parser);
}

QStringList listOption(const QCommandLineParser& parser, const QString& name) {
    QStringList values;
    for (const QString& value : parser.value(name).split(QLatin1Char(','), Qt::SkipEmptyParts)) values << value.trimmed();
    return values;
}

/// Prints progress and failures, and hands pictures to the contact sheet.
class Reporter : public core::EvaluationObserver {
 public:
    Reporter(Console& console, const core::CaseList& list, const std::vector<core::EvaluatedSystem>& systems,
             core::EvaluationSheet* sheet)
        : m_console(console), m_list(list), m_systems(systems), m_sheet(sheet) {}

    void progressed(std::size_t index, std::size_t system, double total) override {
        const QString label = QStringLiteral("%1/%2 %3, %4").arg(index + 1).arg(m_list.cases.size());
        m_console.progress(label.arg(m_list.cases[index].name, m_systems[system].label), total);
    }
    void filled(std::size_t index, std::size_t system, const core::Photo& photo, const core::HoleMask& hole,
                const core::FillResult& result) override {
        if (m_sheet) m_sheet->filled(index, system, photo, hole, result);
    }
    void measured(std::size_t index, const core::CaseResult& result) override {
        if (m_sheet) m_sheet->measured(index, result);
    }
    void failed(std::size_t /*index*/, const core::CaseFailure& failure) override { m_console.fail(failure.error); }

 private:
    Console& m_console;
    const core::CaseList& m_list;
    const std::vector<core::EvaluatedSystem>& m_systems;
    core::EvaluationSheet* m_sheet;
};

/// What each system is, with the hash of its model file.
QJsonArray describe(const std::vector<core::EvaluatedSystem>& systems, const core::EngineRegistry& engines) {
    QJsonArray list;
    for (const core::EvaluatedSystem& system : systems) {
        QJsonObject entry{{QStringLiteral("system"), system.label},
                          {QStringLiteral("engine"), system.options.engineId},
                          {QStringLiteral("seamless"), system.options.seamless},
                          {QStringLiteral("detail"), system.options.detail}};
        const bool shipped = system.options.modelPath.isEmpty();
        const QString path = shipped ? engine::shippedModelPath() : system.options.modelPath;
        if (!path.isEmpty() && engines.create(system.options.engineId)->limits().usesWeights) {
            entry.insert(QStringLiteral("model"), path);
            entry.insert(QStringLiteral("model_sha256"), engine::inspectModel(path).sha256);
        }
        list.append(entry);
    }
    return list;
}

/// A training that goes on would swap the weights between two photos.
void refuseChanged(const QJsonArray& before, const QJsonArray& after) {
    if (before == after) return;
    throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Evaluate"),
                      core::Text::tr("a model file changed while it was measured"), core::Text::tr("Evaluate a copy of it"));
}

/// How the numbers came about, added to the report.
void insertProvenance(QJsonObject& report, const core::CaseQuery& query) {
    report.insert(QStringLiteral("command"), QJsonArray::fromStringList(QCoreApplication::arguments().mid(1)));
    report.insert(QStringLiteral("masks"), query.masks);
    report.insert(QStringLiteral("seed"), static_cast<qint64>(query.seed));
    report.insert(QStringLiteral("versions"), QJsonObject{{QStringLiteral("lacuna"), QStringLiteral(LACUNA_VERSION)},
                                                          {QStringLiteral("qt"), QLatin1String(qVersion())},
                                                          {QStringLiteral("opencv"), QStringLiteral(CV_VERSION)},
                                                          {QStringLiteral("libtorch"), engine::libtorchVersion()},
                                                          {QStringLiteral("vector_instructions"), engine::cpuCapability()}});
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw core::Error(core::ErrorKind::OutputUnwritable, core::Text::tr("Write '%1'").arg(path), file.errorString());
}

struct Outputs {
    QString csv, json, sheet;

    /// Throws before any work is done when one of them can't be written.
    void check(const QStringList& inputs) const {
        QStringList places;
        for (const QString& path : {csv, json, sheet}) {
            if (path.isEmpty()) continue;
            checkOutput(path, inputs);
            const QString place = QFileInfo(path).absoluteFilePath();
            if (places.contains(place)) throw usageError(core::Text::tr("'%1' is named for two results").arg(path));
            places << place;
        }
        if (!sheet.isEmpty()) checkPngName(QStringLiteral("sheet"), sheet);
    }
};

struct Request {
    core::CaseQuery query;
    std::vector<core::EvaluatedSystem> systems;
    Outputs outputs;
    QStringList models;
    int limit = 0, sheetRows = 0;
};

Request readRequest(const QCommandLineParser& parser, const core::EngineRegistry& engines) {
    const QStringList folders = parser.positionalArguments();
    if (folders.isEmpty()) throw usageError(core::Text::tr("evaluate needs a folder of photos"));
    if (folders.size() > 1) throw usageError(core::Text::tr("evaluate takes one folder, not %1").arg(folders.size()));
    if (!parser.isSet(QStringLiteral("masks"))) throw usageError(core::Text::tr("evaluate needs --masks"));
    Request request;
    request.outputs = {parser.value(QStringLiteral("csv")), parser.value(QStringLiteral("json")),
                       parser.value(QStringLiteral("sheet"))};
    request.limit = readInt(parser, QStringLiteral("limit"), 0, 1'000'000);
    request.sheetRows = readInt(parser, QStringLiteral("sheet-rows"), 1, 100);
    core::FillOptions options = readEngineOptions(parser);
    options.wantAttention = !request.outputs.sheet.isEmpty();
    QStringList names = listOption(parser, QStringLiteral("engines"));
    if (names.isEmpty()) {
        for (const auto& engine : engines.engines()) names << engine.id;
    }
    request.models = listOption(parser, QStringLiteral("models"));
    request.systems = findSystems(names, request.models, options, engines);
    request.query = {folders.first(), parser.value(QStringLiteral("masks")), parser.isSet(QStringLiteral("recursive")),
                     options.seed};
    return request;
}

void printTables(const core::Evaluation& evaluation, const core::EvaluationSummary& summary) {
    if (evaluation.cases.empty()) return;
    std::fputs(qUtf8Printable(evaluationText(evaluation, summary)), stdout);
    std::fflush(stdout);
}

/// Throws when nothing was measured or the user stopped it; then no file is written.
void refuseUnfinished(const core::Evaluation& evaluation) {
    const QString doing = core::Text::tr("Evaluate");
    const auto asked = static_cast<int>(evaluation.asked);
    if (evaluation.cancelled) {
        throw core::Error(core::ErrorKind::Cancelled, doing,
                          core::Text::tr("cancelled after %1 of %n photo(s); no file was written", nullptr, asked)
                              .arg(evaluation.cases.size()));
    }
    if (evaluation.cases.empty()) {
        throw core::Error(evaluation.failures.front().error.kind(), doing,
                          core::Text::tr("none of the %n photo(s) could be measured", nullptr, asked));
    }
}

}  // namespace

int evaluateCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    const InterruptWatcher interrupts;
    QCommandLineParser parser;
    addOptions(parser, engines);
    if (!parseArguments(parser, QStringLiteral("evaluate"), arguments)) return Done;
    const Request request = readRequest(parser, engines);
    const Outputs& outputs = request.outputs;

    Console console(false);
    core::CaseList list = core::findCases(request.query, engine::holeKinds());
    outputs.check(list.inputs + request.models);
    if (request.limit > 0 && list.cases.size() > static_cast<std::size_t>(request.limit))
        list.cases.resize(static_cast<std::size_t>(request.limit));
    std::optional<core::EvaluationSheet> sheet;
    if (!outputs.sheet.isEmpty()) sheet.emplace(list.cases.size(), request.sheetRows);

    const QJsonArray described = describe(request.systems, engines);
    if (list.unpaired > 0) console.note(core::Text::tr("%n photo(s) without a mask are left out", nullptr, list.unpaired));
    Reporter reporter(console, list, request.systems, sheet ? &*sheet : nullptr);
    const core::Evaluation evaluation = core::evaluate(list.cases, request.systems, engines, reporter, interrupts.token());
    console.endProgress();
    refuseChanged(described, describe(request.systems, engines));
    const core::EvaluationSummary summary = core::summarise(evaluation);
    printTables(evaluation, summary);
    refuseUnfinished(evaluation);
    if (!outputs.csv.isEmpty()) writeFile(outputs.csv, core::evaluationCsv(evaluation));
    if (!outputs.json.isEmpty()) {
        QJsonObject report = core::evaluationJson(evaluation, summary);
        insertProvenance(report, request.query);
        report.insert(QStringLiteral("systems"), described);
        writeFile(outputs.json, QJsonDocument(report).toJson());
    }
    if (sheet) {
        // Sheets are drawn in ASCII, so their texts stay English.
        const QString heading = QStringLiteral("%1, holes: %2").arg(request.query.photos, request.query.masks);
        core::writePhoto(core::Photo(sheet->draw(request.systems, heading)), outputs.sheet);
    }
    return evaluation.failures.empty() ? Done : exitCodeOf(evaluation.failures.front().error.kind());
}

}  // namespace lacuna::cli
