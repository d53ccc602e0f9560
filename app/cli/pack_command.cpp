// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/text.h"
#include "ml/engine/pack_photos.h"

namespace lacuna::cli {
namespace {

engine::PackForm readForm(const QCommandLineParser& parser) {
    const QString form = parser.value(QStringLiteral("form"));
    if (form == QStringLiteral("jpeg")) return engine::PackForm::Jpeg;
    if (form == QStringLiteral("pixels")) return engine::PackForm::Pixels;
    throw usageError(core::Text::tr("--form takes jpeg or pixels, not '%1'").arg(form));
}

void addOptions(QCommandLineParser& parser) {
    const engine::PackOptions defaults;
    const auto option = [&](const char* name, const QString& text, const char* value, const QString& preset) {
        parser.addOption({QLatin1String(name), text, QLatin1String(value), preset});
    };
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      core::Text::tr("The packed photos: .safetensors."),
                      QStringLiteral("file")});
    option("form", core::Text::tr("jpeg: small; pixels: for programs that can't decode images."), "form", QStringLiteral("jpeg"));
    option("long", core::Text::tr("Reduce photos until their longer side is this, px ..."), "px",
           QString::number(defaults.longSide));
    option("short", core::Text::tr("... but not so far that the shorter side falls below this."), "px",
           QString::number(defaults.leastShortSide));
    option("quality", core::Text::tr("JPEG quality, 1 to 100."), "n", QString::number(defaults.jpegQuality));
    option("limit", core::Text::tr("Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit."),
           "mb", QStringLiteral("0"));
    option("seed", core::Text::tr("Seed for the order of the photos."), "n", QStringLiteral("1"));
}

engine::PackOptions readOptions(const QCommandLineParser& parser) {
    engine::PackOptions options;
    options.form = readForm(parser);
    options.longSide = readInt(parser, QStringLiteral("long"), 32, 65536);
    options.leastShortSide = readInt(parser, QStringLiteral("short"), 32, 65536);
    options.jpegQuality = readInt(parser, QStringLiteral("quality"), 1, 100);
    options.maxBytes = qint64{1'000'000} * readInt(parser, QStringLiteral("limit"), 0, 1'000'000);
    options.seed = static_cast<quint64>(readInt(parser, QStringLiteral("seed"), 0, 2147483647));
    return options;
}

}  // namespace

int packCommand(const QStringList& arguments, const core::EngineRegistry& /*engines*/) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        core::Text::tr("Packs photos, made smaller, into one file to train from: here with 'train', or on another machine.\n"
                       "script/unpack_photos.py turns the jpeg form into the pixels form with Python."));
    parser.addPositionalArgument(QStringLiteral("DIR"), core::Text::tr("Photos: as for 'train'."), QStringLiteral("DIR..."));
    addOptions(parser);
    if (!parseArguments(parser, QStringLiteral("pack"), arguments)) return Done;
    const QStringList inputs = parser.positionalArguments();
    const QString output = parser.value(QStringLiteral("output"));
    if (inputs.isEmpty()) throw usageError(core::Text::tr("pack needs at least one folder of photos"));
    if (!output.endsWith(QStringLiteral(".safetensors"), Qt::CaseInsensitive))
        throw usageError(core::Text::tr("pack needs --output with a name that ends in .safetensors"));
    checkOutput(output, inputs);
    const engine::PackOptions options = readOptions(parser);

    Console console(false);
    const InterruptWatcher interrupts;
    const engine::PackResult result =
        engine::packPhotos(inputs, output, options, interrupts.token(), [&](qsizetype done, qsizetype all) {
            console.progress(core::Text::tr("photo %1/%2").arg(done).arg(all),
                             static_cast<double>(done) / static_cast<double>(all));
        });
    console.endProgress();
    for (const core::UnreadablePhoto& photo : result.unreadable)
        console.note(core::Text::tr("left out '%1': %2").arg(photo.path, photo.reason));
    if (result.leftOut > 0) console.note(core::Text::tr("no room for %n photo(s)", nullptr, static_cast<int>(result.leftOut)));
    console.say(core::Text::tr("%n photo(s), %L1 MB: %2", nullptr, static_cast<int>(result.photos))
                    .arg(static_cast<double>(result.bytes) / 1e6, 0, 'f', 1)
                    .arg(output));
    return Done;
}

}  // namespace lacuna::cli
