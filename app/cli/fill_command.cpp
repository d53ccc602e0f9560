// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonObject>

#include "app/cli/batch_run.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/fill_files.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

/// Those that have no meaning for a single photo.
const QStringList kFolderOptions{QStringLiteral("recursive"), QStringLiteral("jobs"),   QStringLiteral("shard"),
                                 QStringLiteral("memory"),    QStringLiteral("format"), QStringLiteral("overwrite")};

void addOptions(QCommandLineParser& parser, const core::EngineRegistry& engines) {
    parser.setApplicationDescription(
        core::Text::tr("Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole "
                       "stays as it is.") +
        synopsis({{QStringLiteral("fill PHOTO --mask MASK -o FILE"), core::Text::tr("One photo")},
                  {QStringLiteral("fill DIR --masks DIR -o DIR"),
                   core::Text::tr("All photos of a folder, each with the mask of its name. What was finished before is skipped, "
                                  "so the same command goes on after a stop.")}}));
    parser.addPositionalArgument(QStringLiteral("PHOTO|DIR"),
                                 core::Text::tr("PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them."),
                                 QStringLiteral("PHOTO|DIR"));
    parser.addOptions({
        {{QStringLiteral("mask"), QStringLiteral("masks")},
         core::Text::tr("The holes: an image of the photo's size, brighter than 127 = hole. For a folder of photos a folder of "
                        "images with the photos' names, of any suffix."),
         QStringLiteral("file|dir")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         core::Text::tr("Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing."),
         QStringLiteral("file|dir")},
        {QStringLiteral("attention"),
         core::Text::tr("Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder."),
         QStringLiteral("file|dir")},
        {QStringLiteral("coarse"), core::Text::tr("Also write the first stage's result; for a folder to a folder."),
         QStringLiteral("file|dir")},
        {QStringLiteral("avoid"),
         core::Text::tr("Never copy from where this image is brighter than 127; for a folder a folder of such images."),
         QStringLiteral("file|dir")},
        {QStringLiteral("prefer"),
         core::Text::tr("Prefer to copy from where this image is brighter than 127; for a folder a folder of such images."),
         QStringLiteral("file|dir")},
        {QStringLiteral("quality"), core::Text::tr("JPEG and WebP quality, 1 to 100."), QStringLiteral("n"),
         QStringLiteral("92")},
        {QStringLiteral("strip"), core::Text::tr("Leave EXIF, XMP and IPTC out of the result.")},
        {QStringLiteral("no-provenance"),
         core::Text::tr("Don't say in XMP that parts of the result were filled, where, and with which model.")},
        {QStringLiteral("format"),
         core::Text::tr("For a folder: write png, jpg, tif or webp; same: the photo's own format, or png where that can't be "
                        "written."),
         QStringLiteral("name"), QStringLiteral("same")},
        {QStringLiteral("recursive"),
         core::Text::tr("For a folder: photos and masks in folders within it, too; results take the same places.")},
        {QStringLiteral("jobs"), core::Text::tr("For a folder: photos at a time, which share --threads; 0: chosen."),
         QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("memory"),
         core::Text::tr("For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free."),
         QStringLiteral("mb"), QStringLiteral("0")},
        {QStringLiteral("shard"), core::Text::tr("For a folder: only part i of n, for several machines; see the manual."),
         QStringLiteral("i/n"), QStringLiteral("1/1")},
        {QStringLiteral("overwrite"),
         core::Text::tr("For a folder: also fill what was finished before, and replace files that lie where results go.")},
        {QStringLiteral("json"), core::Text::tr("Progress and result as JSON lines on stdout.")},
    });
    addFillOptions(parser, engines);
}

FillRequest readRequest(const QCommandLineParser& parser, const core::EngineRegistry& engines) {
    FillRequest request;
    request.options = readFillOptions(parser, engines);
    request.writing.jpegQuality = readInt(parser, QStringLiteral("quality"), 1, 100);
    request.provenance = !parser.isSet(QStringLiteral("no-provenance"));
    request.writing.keepMetadata = !parser.isSet(QStringLiteral("strip"));
    return request;
}

QString readSuffix(const QCommandLineParser& parser) {
    const QString suffix = parser.value(QStringLiteral("format"));
    static const QStringList kSuffixes{QStringLiteral("same"), QStringLiteral("png"), QStringLiteral("jpg"),
                                       QStringLiteral("tif"), QStringLiteral("webp")};
    if (!kSuffixes.contains(suffix))
        throw usageError(core::Text::tr("--format takes same, png, jpg, tif or webp, not '%1'").arg(suffix));
    return suffix;
}

int fillFolder(const QCommandLineParser& parser, const core::EngineRegistry& engines, Console& console, std::stop_token stop) {
    BatchRequest request;
    request.fill = readRequest(parser, engines);
    request.folders = {parser.positionalArguments().first(),      parser.value(QStringLiteral("mask")),
                       parser.value(QStringLiteral("avoid")),     parser.value(QStringLiteral("prefer")),
                       parser.value(QStringLiteral("output")),    parser.value(QStringLiteral("coarse")),
                       parser.value(QStringLiteral("attention")), parser.isSet(QStringLiteral("recursive"))};
    request.suffix = readSuffix(parser);
    request.shard = readShard(parser.value(QStringLiteral("shard")));
    request.wishes = {readInt(parser, QStringLiteral("jobs"), 0, 1024), request.fill.options.threads,
                      1e6 * readInt(parser, QStringLiteral("memory"), 0, 100'000'000)};
    request.overwrite = parser.isSet(QStringLiteral("overwrite"));
    return runBatch(request, engines, console, std::move(stop));
}

int fillPhoto(const QCommandLineParser& parser, const core::EngineRegistry& engines, Console& console, std::stop_token stop) {
    for (const QString& name : kFolderOptions) {
        if (parser.isSet(name)) throw usageError(core::Text::tr("--%1 is for a folder of photos").arg(name));
    }
    const FillRequest request = readRequest(parser, engines);
    const FillFiles files{parser.positionalArguments().first(),     parser.value(QStringLiteral("mask")),
                          parser.value(QStringLiteral("avoid")),    parser.value(QStringLiteral("prefer")),
                          parser.value(QStringLiteral("output")),   parser.value(QStringLiteral("coarse")),
                          parser.value(QStringLiteral("attention"))};
    // A folder that isn't there is taken for a photo; what is said of the results would lead astray then.
    if (!QFileInfo::exists(files.photo)) {
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Open %1").arg(files.photo),
                          core::Text::tr("there is no such file or folder"));
    }
    checkOutputs(files);
    const auto engine = engines.create(request.options.engineId);
    ConsoleObserver observer(console, QFileInfo(files.photo).fileName());
    const FilledFiles result = fillFiles(files, request, *engine, observer, std::move(stop));
    console.endProgress();
    for (const QString& notice : result.notices) console.note(notice);
    console.say(filledText(files, result));
    QJsonObject done = filledJson(files, result);
    done.insert(QStringLiteral("event"), QStringLiteral("done"));
    console.event(done);
    return Done;
}

}  // namespace

int fillCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    const InterruptWatcher interrupts;
    QCommandLineParser parser;
    addOptions(parser, engines);
    if (!parseArguments(parser, QStringLiteral("fill"), arguments)) return Done;
    const QStringList photos = parser.positionalArguments();
    if (photos.isEmpty()) throw usageError(core::Text::tr("fill needs a photo, or a folder of photos"));
    if (photos.size() > 1) throw usageError(core::Text::tr("fill takes one photo or one folder, not %1").arg(photos.size()));
    if (parser.value(QStringLiteral("mask")).isEmpty()) throw usageError(core::Text::tr("fill needs --mask"));
    if (parser.value(QStringLiteral("output")).isEmpty()) throw usageError(core::Text::tr("fill needs -o"));
    for (const char* name : {"mask", "output", "attention", "coarse", "avoid", "prefer"}) {
        if (photos.first() == QLatin1String("-") || parser.value(QLatin1String(name)) == QLatin1String("-"))
            throw usageError(core::Text::tr("'-' stands for no file here: photos aren't read from a pipe or written to one"));
    }
    Console console(parser.isSet(QStringLiteral("json")));
    const bool folder = QFileInfo(photos.first()).isDir();
    return (folder ? fillFolder : fillPhoto)(parser, engines, console, interrupts.token());
}

}  // namespace lacuna::cli
