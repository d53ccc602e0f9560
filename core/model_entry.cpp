// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model_entry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/error.h"
#include "core/model_library.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr qint64 kMaxEntryBytes = 4 << 20;
/// Longer texts stay in the model's file alone.
constexpr qsizetype kMaxValue = 4096;

template <typename T>
std::optional<T> number(const QMap<QString, QString>& metadata, const char* key) {
    bool ok = false;
    const QString text = metadata.value(QLatin1String(key));
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value)) return std::nullopt;
    return static_cast<T>(value);
}

Error damaged(const QString& folder, const QString& reason) {
    return {ErrorKind::InputUnreadable, Text::tr("Read the model in '%1'").arg(QDir::toNativeSeparators(folder)), reason};
}

QJsonObject readJson(const QString& folder) {
    QFile file(folder + QLatin1Char('/') + kEntryFile);
    if (!QFileInfo(file).isFile()) throw damaged(folder, Text::tr("its %1 is missing").arg(kEntryFile));
    if (!file.open(QIODevice::ReadOnly)) throw damaged(folder, file.errorString());
    if (file.size() > kMaxEntryBytes) throw damaged(folder, Text::tr("its %1 is too large").arg(kEntryFile));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject()) {
        throw damaged(folder,
                      Text::tr("its %1 is damaged at byte %2: %3").arg(kEntryFile).arg(error.offset).arg(error.errorString()));
    }
    return json.object();
}

}  // namespace

bool ModelEntry::isShipped() const { return id == QLatin1String(ModelLibrary::kShipped); }

bool ModelEntry::isTrained() const { return !metadata.contains(QStringLiteral("imported_from")) && !recipe().isEmpty(); }

QString ModelEntry::recipe() const { return metadata.value(QStringLiteral("recipe")); }

QString ModelEntry::startedFrom() const { return metadata.value(QStringLiteral("started_from")); }

QString ModelEntry::dataNote() const {
    for (const char* key : {"data_note", "data"}) {
        const QString text = metadata.value(QLatin1String(key));
        if (!text.isEmpty()) return text;
    }
    return {};
}

std::optional<qint64> ModelEntry::iterations() const { return number<qint64>(metadata, "iterations"); }

std::optional<double> ModelEntry::psnrDb() const { return number<double>(metadata, "validation_psnr"); }

std::optional<double> ModelEntry::psnrAtStartDb() const { return number<double>(metadata, "validation_psnr_at_start"); }

QByteArray entryToJson(const ModelEntry& entry) {
    QJsonObject metadata;
    for (auto it = entry.metadata.begin(); it != entry.metadata.end(); ++it)
        if (it.value().size() <= kMaxValue) metadata.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), entry.name},
                                     {QStringLiteral("note"), entry.note},
                                     {QStringLiteral("file"), QFileInfo(entry.path).fileName()},
                                     {QStringLiteral("added"), entry.added.toUTC().toString(Qt::ISODate)},
                                     {QStringLiteral("source"), entry.source},
                                     {QStringLiteral("format"), entry.format},
                                     {QStringLiteral("bytes"), entry.bytes},
                                     {QStringLiteral("parameters"), entry.parameters},
                                     {QStringLiteral("sha256"), entry.sha256},
                                     {QStringLiteral("metadata"), metadata}})
        .toJson();
}

ModelEntry readEntry(const QString& folder) {
    const QJsonObject json = readJson(folder);
    const auto text = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
    ModelEntry entry;
    entry.id = QFileInfo(folder).fileName();
    entry.name = text("name").simplified();
    entry.note = text("note");
    entry.added = QDateTime::fromString(text("added"), Qt::ISODate).toLocalTime();
    entry.source = text("source");
    entry.format = text("format");
    entry.bytes = json.value(QStringLiteral("bytes")).toInteger();
    entry.parameters = json.value(QStringLiteral("parameters")).toInteger();
    entry.sha256 = text("sha256");
    const QJsonObject metadata = json.value(QStringLiteral("metadata")).toObject();
    for (auto it = metadata.begin(); it != metadata.end(); ++it) entry.metadata.insert(it.key(), it.value().toString());

    const QString file = text("file");
    if (entry.name.isEmpty() || file.isEmpty() || QFileInfo(file).fileName() != file)
        throw damaged(folder, Text::tr("its %1 names no model").arg(kEntryFile));
    entry.path = folder + QLatin1Char('/') + file;
    const QFileInfo model(entry.path);
    if (!model.isFile()) throw damaged(folder, Text::tr("its file '%1' is missing").arg(file));
    if (model.size() != entry.bytes) {
        throw damaged(
            folder,
            Text::tr("its file '%1' has %2 bytes and had %3 when it was added").arg(file).arg(model.size()).arg(entry.bytes));
    }
    return entry;
}

}  // namespace lacuna::core
