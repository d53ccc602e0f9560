// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <memory>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/attention_view.h"
#include "core/photo_io.h"

namespace lacuna::cli {
namespace {

cv::Mat readMaskFor(const core::Photo& photo, const QString& photoPath, const QString& maskPath) {
    cv::Mat mask = core::readMask(maskPath);
    if (mask.size() != photo.size()) {
        throw core::Error(core::ErrorKind::Usage, QStringLiteral("Use the mask '%1'").arg(maskPath),
                          QStringLiteral("it has %1 x %2 pixels, but the photo '%3' has %4 x %5")
                              .arg(mask.cols)
                              .arg(mask.rows)
                              .arg(photoPath)
                              .arg(photo.width())
                              .arg(photo.height()),
                          QStringLiteral("Mask and photo must have the same size"));
    }
    return mask;
}

}  // namespace

int fillCommand(const QStringList& arguments, const core::EngineRegistry& engines) {
    const InterruptWatcher interrupts;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Fills the holes of a photo. Everything further than 16 pixels from a hole stays as it is."));
    parser.addPositionalArgument(QStringLiteral("PHOTO"), QStringLiteral("PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit."),
                                 QStringLiteral("PHOTO"));
    parser.addOptions({
        {QStringLiteral("mask"), QStringLiteral("The holes: an image of the photo's size, brighter than 127 = hole."),
         QStringLiteral("file")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("Filled photo: .png, .jpg, .tif or .webp."),
         QStringLiteral("file")},
        {QStringLiteral("attention"), QStringLiteral("Also write the colour-coded overlay of where pixels came from (PNG)."),
         QStringLiteral("file")},
        {QStringLiteral("coarse"), QStringLiteral("Also write the first stage's result (PNG)."), QStringLiteral("file")},
        {QStringLiteral("avoid"), QStringLiteral("Never copy from where this image is brighter than 127."),
         QStringLiteral("file")},
        {QStringLiteral("prefer"), QStringLiteral("Prefer to copy from where this image is brighter than 127."),
         QStringLiteral("file")},
        {QStringLiteral("quality"), QStringLiteral("JPEG and WebP quality, 1 to 100."), QStringLiteral("n"),
         QStringLiteral("92")},
        {QStringLiteral("strip"), QStringLiteral("Leave EXIF, XMP and IPTC out of the result.")},
        {QStringLiteral("json"), QStringLiteral("Progress and result as JSON lines on stdout.")},
    });
    addFillOptions(parser, engines);
    if (!parseArguments(parser, QStringLiteral("fill"), arguments)) return Done;

    const QStringList photos = parser.positionalArguments();
    const QString maskPath = parser.value(QStringLiteral("mask")), output = parser.value(QStringLiteral("output"));
    if (photos.size() != 1) throw usageError(QStringLiteral("fill takes one photo, not %1").arg(photos.size()));
    if (maskPath.isEmpty()) throw usageError(QStringLiteral("fill needs --mask"));
    if (output.isEmpty()) throw usageError(QStringLiteral("fill needs -o"));
    core::FillOptions options = readFillOptions(parser, engines);
    core::WriteOptions writing;
    writing.jpegQuality = readInt(parser, QStringLiteral("quality"), 1, 100);
    writing.keepMetadata = !parser.isSet(QStringLiteral("strip"));
    const QString attentionPath = parser.value(QStringLiteral("attention")), coarsePath = parser.value(QStringLiteral("coarse"));
    const QString avoidPath = parser.value(QStringLiteral("avoid")), preferPath = parser.value(QStringLiteral("prefer"));
    options.wantAttention = !attentionPath.isEmpty();
    QStringList inputs{photos.first(), maskPath, avoidPath, preferPath};
    inputs.removeAll(QString());
    QStringList outputs;
    for (const QString& path : {output, attentionPath, coarsePath}) {
        if (path.isEmpty()) continue;
        checkOutput(path, inputs);
        const QString place = QFileInfo(path).absoluteFilePath();
        if (outputs.contains(place)) throw usageError(QStringLiteral("'%1' is named for two results").arg(path));
        outputs << place;
    }

    Console console(parser.isSet(QStringLiteral("json")));
    const core::Photo photo = core::readPhoto(photos.first());
    const core::HoleMask mask(readMaskFor(photo, photos.first(), maskPath));
    core::FillSteering steering;
    if (!avoidPath.isEmpty()) steering.avoid = readMaskFor(photo, photos.first(), avoidPath);
    if (!preferPath.isEmpty()) steering.prefer = readMaskFor(photo, photos.first(), preferPath);

    if (interrupts.token().stop_requested()) {
        throw core::Error(core::ErrorKind::Cancelled, QStringLiteral("Fill '%1'").arg(photos.first()),
                          QStringLiteral("cancelled"));
    }

    const auto engine = engines.create(options.engineId);
    ConsoleObserver observer(console, QFileInfo(photos.first()).fileName());
    core::FillResult result;
    try {
        result = core::fillPhoto(photo, mask, *engine, options, observer, interrupts.token(), steering);
    } catch (...) {
        const core::Error error = core::currentExceptionAsError(QStringLiteral("Fill the holes"));
        if (error.kind() == core::ErrorKind::InputUnreadable) throw;  // the model; its message names that file
        // Engines know only pixels; the message names the photo.
        throw core::Error(error.kind(), QStringLiteral("Fill '%1'").arg(photos.first()), error.reason(), error.remedy());
    }
    console.endProgress();

    core::writePhoto(core::applied(photo, result), output, writing);
    QJsonObject files{{QStringLiteral("output"), output}};
    if (!coarsePath.isEmpty()) {
        core::writePhoto(core::applied(photo, result, true), coarsePath, writing);
        files.insert(QStringLiteral("coarse"), coarsePath);
    }
    if (!attentionPath.isEmpty()) {
        core::writePng(core::attentionOverlay(result.attention, mask.pixels(), photo.size(), cv::Rect({}, photo.size())),
                       attentionPath);
        files.insert(QStringLiteral("attention"), attentionPath);
    }
    for (const QString& notice : result.notices) {
        console.say(QStringLiteral("note: ") + notice);
    }
    const int holeCount = static_cast<int>(mask.holes().size());
    const QString holes = holeCount == 1 ? QStringLiteral("1 hole") : QStringLiteral("%1 holes").arg(holeCount);
    console.say(QStringLiteral("%1: %2 filled in %3 s").arg(output, holes).arg(result.elapsedMs / 1000., 0, 'f', 2));
    console.event({{QStringLiteral("event"), QStringLiteral("done")},
                   {QStringLiteral("engine"), result.engineId},
                   {QStringLiteral("holes"), holeCount},
                   {QStringLiteral("windows"), static_cast<int>(result.regions.size())},
                   {QStringLiteral("elapsed_ms"), result.elapsedMs},
                   {QStringLiteral("notices"), QJsonArray::fromStringList(result.notices)},
                   {QStringLiteral("files"), files}});
    return Done;
}

}  // namespace lacuna::cli
