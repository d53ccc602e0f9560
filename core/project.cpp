// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QXmlStreamWriter>

#include "core/error.h"
#include "core/photo_codecs.h"
#include "core/photo_containers.h"
#include "core/photo_io.h"
#include "core/text.h"
#include "core/zip_file.h"

namespace lacuna::core {

namespace {

const QByteArray kMimeType = "image/openraster";
const QString kMergedFile = QStringLiteral("mergedimage.png"), kThumbnailFile = QStringLiteral("Thumbnails/thumbnail.png");
constexpr int kThumbnailPx = 256;
constexpr qint64 kMostThumbnailBytes = 4 << 20;

QString native(const QString& path) { return QDir::toNativeSeparators(path); }

/// The list of layers for other programs; the topmost comes first.
QByteArray stackXml(const std::vector<StateFile>& files, const Photo& photo) {
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(QStringLiteral("image"));
    const auto attribute = [&](const char* name, const QString& value) { writer.writeAttribute(QLatin1String(name), value); };
    attribute("version", QStringLiteral("0.0.3"));
    attribute("w", QString::number(photo.width()));
    attribute("h", QString::number(photo.height()));
    if (photo.metadata().dotsPerMeterX > 0 && photo.metadata().dotsPerMeterY > 0) {
        attribute("xres", QString::number(qMax(1, qRound(photo.metadata().dotsPerMeterX * 0.0254))));
        attribute("yres", QString::number(qMax(1, qRound(photo.metadata().dotsPerMeterY * 0.0254))));
    }
    writer.writeStartElement(QStringLiteral("stack"));
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        if (!file->layer) continue;
        writer.writeStartElement(QStringLiteral("layer"));
        attribute("name", file->layer->title);
        attribute("src", file->name);
        attribute("x", QString::number(file->layer->at.x));
        attribute("y", QString::number(file->layer->at.y));
        attribute("opacity", QString::number(file->layer->opacity, 'f', 2));
        attribute("visibility", file->layer->isHidden ? QStringLiteral("hidden") : QStringLiteral("visible"));
        attribute("composite-op", QStringLiteral("svg:src-over"));
        writer.writeEndElement();
    }
    writer.writeEndElement();
    writer.writeEndElement();
    writer.writeEndDocument();
    return xml;
}

QByteArray thumbnail(const Photo& photo) {
    const int side = std::max(photo.width(), photo.height());
    QImage image = photo.toDisplayImage({0, 0, photo.width(), photo.height()}, std::max(1, side / (2 * kThumbnailPx)));
    if (side > kThumbnailPx) image = image.scaled(kThumbnailPx, kThumbnailPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return encodePng(matFromImage(image.convertToFormat(QImage::Format_RGBA8888)));
}

QByteArray mergedImage(const Photo& photo) {
    PhotoMetadata metadata;
    metadata.iccProfile = photo.metadata().iccProfile;
    return pngWithChunks(encodePng(photo.pixels(), photo.metadata().dotsPerMeterX, photo.metadata().dotsPerMeterY), metadata, {});
}

ProjectState foreignState(const ZipReader& zip) {
    const std::optional<QByteArray> merged = zip.read(kMergedFile, 2 * kMaxDecodedBytes);
    if (!merged) throw Error(ErrorKind::InputUnreadable, {}, Text::tr("it holds no picture that can be read here"));
    ProjectState state;
    state.isForeign = true;
    state.original = state.photo = decodePhoto(*merged, kMergedFile);
    return state;
}

}  // namespace

bool isProjectPath(const QString& path) { return QFileInfo(path).suffix().compare(kProjectSuffix, Qt::CaseInsensitive) == 0; }

void writeProject(const ProjectState& state, const QString& path) {
    const QString doing = Text::tr("Save %1").arg(native(path));
    try {
        if (state.photo.isNull()) throw Error(ErrorKind::OutputUnwritable, doing, Text::tr("there is no photo to save"));
        const std::vector<StateFile> files = stateFiles(state, true);
        ZipWriter zip(path);
        // First and unpacked, so that the kind of file can be told from its first bytes.
        zip.add(QStringLiteral("mimetype"), true, [] { return kMimeType; });
        zip.add(QStringLiteral("stack.xml"), false, [xml = stackXml(files, state.photo)] { return xml; });
        for (const StateFile& file : files) zip.add(file.name, file.isPacked, file.bytes);
        zip.add(kMergedFile, true, [photo = state.photo] { return mergedImage(photo); });
        zip.add(kThumbnailFile, true, [photo = state.photo] { return thumbnail(photo); });
        zip.finish();
    } catch (...) {
        const Error error = currentExceptionAsError(doing);
        if (error.kind() == ErrorKind::OutOfMemory) throw error;
        throw Error(ErrorKind::OutputUnwritable, doing, error.reason(),
                    error.remedy().isEmpty() ? Text::tr("Choose another folder or make room on the disk") : error.remedy());
    }
}

ProjectState readProject(const QString& path, const ModelFinder& findModel, const AttentionRowsReader& readRows) {
    const QString doing = Text::tr("Open %1").arg(native(path));
    try {
        const ZipReader zip(path);
        if (const auto type = zip.read(QStringLiteral("mimetype"), 200); !type || type->trimmed() != kMimeType)
            throw Error(ErrorKind::InputUnreadable, doing, Text::tr("this is not a project"));
        if (!zip.contains(kStateFile)) return foreignState(zip);
        return readState([&zip](const QString& name, qint64 mostBytes) { return zip.read(name, mostBytes); }, findModel,
                         readRows);
    } catch (...) {
        const Error error = currentExceptionAsError(doing);
        const ErrorKind kind = error.kind() == ErrorKind::OutOfMemory ? error.kind() : ErrorKind::InputUnreadable;
        throw Error(kind, doing, error.reason(), error.remedy());
    }
}

QImage readProjectThumbnail(const QString& path) try {
    std::optional<QByteArray> png = ZipReader(path).read(kThumbnailFile, kMostThumbnailBytes);
    if (!png) return {};
    QBuffer buffer(&*png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    // The standard says 256; a little more does no harm.
    return size.isValid() && size.width() <= 1024 && size.height() <= 1024 ? reader.read() : QImage();
} catch (const Error&) {
    return {};
}

}  // namespace lacuna::core
