// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fill_files.h"

#include <malloc.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

#include "app/cli/commands.h"
#include "core/attention_view.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

QStringList given(std::initializer_list<QString> paths) {
    QStringList list(paths);
    list.removeAll(QString());
    return list;
}

cv::Mat readMaskFor(const core::Photo& photo, const QString& photoPath, const QString& maskPath) {
    if (maskPath.isEmpty()) return {};
    cv::Mat mask = core::readMask(maskPath);
    if (mask.size() != photo.size()) {
        throw core::Error(core::ErrorKind::Usage, core::Text::tr("Use the mask '%1'").arg(maskPath),
                          core::Text::tr("it has %1 x %2 pixels, but the photo '%3' has %4 x %5")
                              .arg(mask.cols)
                              .arg(mask.rows)
                              .arg(photoPath)
                              .arg(photo.width())
                              .arg(photo.height()),
                          core::Text::tr("Mask and photo must have the same size"));
    }
    return mask;
}

/// Says which of the wanted files the engine has nothing for. A result may lie under a temporary name as yet, so none is named.
void noteMissing(const FillFiles& files, core::FillResult& result) {
    if (!files.attention.isEmpty() && result.attention.empty()) {
        result.notices << core::Text::tr("The engine %1 doesn't tell where pixels came from: the picture of that is empty")
                              .arg(result.engineId);
    }
    const auto oneStage = [](const core::FilledRegion& region) { return region.coarse.empty(); };
    if (!files.coarse.isEmpty() && std::all_of(result.regions.begin(), result.regions.end(), oneStage)) {
        result.notices << core::Text::tr("The engine %1 has one stage: the first stage's picture is the result once more")
                              .arg(result.engineId);
    }
}

void stopIfAsked(const std::stop_token& stop, const QString& photo) {
    if (stop.stop_requested())
        throw core::Error(core::ErrorKind::Cancelled, core::Text::tr("Fill '%1'").arg(photo), core::Text::tr("cancelled"));
}

}  // namespace

QStringList FillFiles::inputs() const { return given({photo, mask, avoid, prefer}); }

QStringList FillFiles::outputs() const { return given({output, coarse, attention}); }

const QStringList& writableSuffixes() {
    static const QStringList kSuffixes{QStringLiteral("png"), QStringLiteral("jpg"),  QStringLiteral("jpeg"),
                                       QStringLiteral("jpe"), QStringLiteral("tiff"), QStringLiteral("tif"),
                                       QStringLiteral("webp")};
    return kSuffixes;
}

void checkOutputs(const FillFiles& files) {
    QStringList places;
    for (const QString& path : files.outputs()) {
        checkOutput(path, files.inputs());
        const QString place = QFileInfo(path).absoluteFilePath();
        if (places.contains(place)) throw usageError(core::Text::tr("'%1' is named for two results").arg(path));
        places << place;
    }
    for (const QString& path : given({files.output, files.coarse})) core::checkPictureName(path);
    if (!files.attention.isEmpty()) checkPngName(QStringLiteral("attention"), files.attention);
}

FilledFiles fillFiles(const FillFiles& files, const FillRequest& request, core::FillEngine& engine, core::FillObserver& observer,
                      std::stop_token stop) {
    const core::Photo photo = core::readPhoto(files.photo);
    const core::HoleMask mask(readMaskFor(photo, files.photo, files.mask));
    const core::FillSteering steering{readMaskFor(photo, files.photo, files.avoid),
                                      readMaskFor(photo, files.photo, files.prefer)};
    stopIfAsked(stop, files.photo);
    core::FillOptions options = request.options;
    options.wantAttention = !files.attention.isEmpty();
    core::FillResult result;
    try {
        result = core::fillPhoto(photo, mask, engine, options, observer, stop, steering);
    } catch (...) {
        const core::Error error = core::currentExceptionAsError(core::Text::tr("Fill the holes"));
        if (error.kind() == core::ErrorKind::InputUnreadable) throw;  // the model; its message names that file
        // Engines know only pixels; the message names the photo.
        throw core::Error(error.kind(), core::Text::tr("Fill '%1'").arg(files.photo), error.reason(), error.remedy());
    }
    noteMissing(files, result);
    malloc_trim(0);  // of what the engine freed: writing takes as much again
    const core::Photo filled = core::applied(photo, result);
    core::WriteOptions writing = request.writing;
    if (request.provenance && result.recipe) {
        const cv::Mat changed = mask.pixels() | core::differingPixels(photo.pixels(), filled.pixels());
        writing.provenance = core::provenanceOf({*result.recipe}, changed);
    }
    core::writePhoto(filled, files.output, writing);
    if (!files.coarse.isEmpty()) core::writePhoto(core::applied(photo, result, true), files.coarse, writing);
    if (!files.attention.isEmpty()) {
        core::writePng(core::attentionOverlay(result.attention, mask.pixels(), photo.size(), cv::Rect({}, photo.size())),
                       files.attention);
    }
    return {result.engineId, static_cast<int>(mask.holes().size()), static_cast<int>(result.regions.size()), result.elapsedMs,
            result.notices};
}

QString filledText(const FillFiles& files, const FilledFiles& result) {
    return core::Text::tr("%1: %n hole(s) filled in %2 s", nullptr, result.holes)
        .arg(files.output, QLocale().toString(result.elapsedMs / 1000., 'f', 2));
}

QJsonObject filledJson(const FillFiles& files, const FilledFiles& result) {
    QJsonObject written{{QStringLiteral("output"), files.output}};
    if (!files.coarse.isEmpty()) written.insert(QStringLiteral("coarse"), files.coarse);
    if (!files.attention.isEmpty()) written.insert(QStringLiteral("attention"), files.attention);
    return {{QStringLiteral("engine"), result.engineId},
            {QStringLiteral("holes"), result.holes},
            {QStringLiteral("windows"), result.windows},
            {QStringLiteral("elapsed_ms"), result.elapsedMs},
            {QStringLiteral("notices"), QJsonArray::fromStringList(result.notices)},
            {QStringLiteral("files"), written}};
}

}  // namespace lacuna::cli
