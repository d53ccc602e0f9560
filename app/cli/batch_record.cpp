// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_record.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

#include "core/file_copy.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

using Role = std::pair<QString, QString FillFiles::*>;

const std::vector<Role>& inputRoles() {
    static const std::vector<Role> kRoles{{QStringLiteral("photo"), &FillFiles::photo},
                                          {QStringLiteral("mask"), &FillFiles::mask},
                                          {QStringLiteral("avoid"), &FillFiles::avoid},
                                          {QStringLiteral("prefer"), &FillFiles::prefer}};
    return kRoles;
}

const std::vector<Role>& resultRoles() {
    static const std::vector<Role> kRoles{{QStringLiteral("output"), &FillFiles::output},
                                          {QStringLiteral("coarse"), &FillFiles::coarse},
                                          {QStringLiteral("attention"), &FillFiles::attention}};
    return kRoles;
}

const QString kBytes = QStringLiteral("bytes"), kModified = QStringLiteral("modified_ms"), kHash = QStringLiteral("sha256"),
              kInputs = QStringLiteral("inputs"), kResults = QStringLiteral("results"), kReplaced = QStringLiteral("replaced"),
              kSettings = QStringLiteral("settings");

QJsonObject stateOf(const QString& path) {
    const QFileInfo file(path);
    return {{kBytes, file.size()}, {kModified, file.lastModified().toMSecsSinceEpoch()}, {kHash, core::fileHash(path)}};
}

/// Whether the file is as it was recorded.
bool isAs(const QJsonObject& recorded, const QString& path) {
    const QFileInfo file(path);
    if (recorded.isEmpty() || file.size() != recorded[kBytes].toInteger(-1)) return false;
    return file.lastModified().toMSecsSinceEpoch() == recorded[kModified].toInteger() ||
           core::fileHash(path) == recorded[kHash].toString();
}

QJsonObject readRecord(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A hidden name in the same folder, with the same suffix, which decides about the format.
QString temporaryFor(const QString& path) {
    if (path.isEmpty()) return {};
    const QFileInfo file(path);
    return QStringLiteral("%1/.%2.part.%3").arg(file.path(), file.fileName(), file.suffix());
}

/// Takes what was made away again, unless it has moved to its place.
class TemporaryFiles {
 public:
    explicit TemporaryFiles(const FillFiles& results) : m_results(results), m_files(results) {
        for (const auto& [name, path] : resultRoles()) m_files.*path = temporaryFor(m_files.*path);
        remove();  // of a run that was killed
    }
    ~TemporaryFiles() { remove(); }
    TemporaryFiles(const TemporaryFiles&) = delete;
    TemporaryFiles& operator=(const TemporaryFiles&) = delete;
    const FillFiles& files() const { return m_files; }
    /// A message for people, who don't know the temporary names.
    QString withRealNames(QString text) const {
        for (const auto& [name, path] : resultRoles()) {
            if (!(m_files.*path).isEmpty()) text.replace(m_files.*path, m_results.*path);
        }
        return text;
    }

 private:
    void remove() const {
        for (const QString& path : m_files.outputs()) QFile::remove(path);
    }
    const FillFiles& m_results;
    FillFiles m_files;
};

void move(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) return;
    throw core::Error(core::ErrorKind::OutputUnwritable, core::Text::tr("Write '%1'").arg(to),
                      QString::fromLocal8Bit(std::strerror(errno)));
}

}  // namespace

QString recordFolder(const QString& resultFolder) { return resultFolder + QStringLiteral("/.lacuna"); }

BatchRecord::BatchRecord(const QString& folder, const BatchItem& item, QJsonObject settings)
    : m_path(QStringLiteral("%1/%2.json").arg(recordFolder(folder), item.resultName)),
      m_files(item.files),
      m_settings(std::move(settings)) {}

Finished BatchRecord::look() const {
    const QJsonObject record = readRecord(m_path), inputs = record[kInputs].toObject(), results = record[kResults].toObject();
    const QJsonArray replaced = record[kReplaced].toArray();
    bool finished = !record.isEmpty() && record[kSettings].toObject() == m_settings;
    for (const auto& [name, path] : resultRoles()) {
        const QString& file = m_files.*path;
        if (file.isEmpty()) continue;
        const bool there = QFileInfo::exists(file);
        const bool ours = there && isAs(results[name].toObject(), file);
        // A run that was killed between record and result leaves what it was about to replace.
        if (there && !ours && !replaced.contains(core::fileHash(file))) return Finished::Foreign;
        finished = finished && ours;
    }
    for (const auto& [name, path] : inputRoles()) {
        const QString& file = m_files.*path;
        const QJsonObject recorded = inputs[name].toObject();
        finished = finished && (file.isEmpty() ? recorded.isEmpty() : isAs(recorded, file));
    }
    return finished ? Finished::Yes : Finished::No;
}

void BatchRecord::replaceResults(const std::function<void(const FillFiles& temporary)>& make) {
    // Inputs first: one that changes meanwhile then differs from the record.
    QJsonObject inputs, results;
    for (const auto& [name, path] : inputRoles()) {
        if (!(m_files.*path).isEmpty()) inputs.insert(name, stateOf(m_files.*path));
    }
    const TemporaryFiles temporary(m_files);
    try {
        make(temporary.files());
    } catch (const core::Error& error) {
        throw core::Error(error.kind(), temporary.withRealNames(error.doing()), error.reason(), error.remedy());
    }
    QJsonArray replaced;
    for (const auto& [name, path] : resultRoles()) {
        if ((m_files.*path).isEmpty()) continue;
        results.insert(name, stateOf(temporary.files().*path));
        if (QFileInfo::exists(m_files.*path)) replaced.append(core::fileHash(m_files.*path));
    }
    core::writeFileAtOnce(
        m_path, QJsonDocument(QJsonObject{{kSettings, m_settings}, {kInputs, inputs}, {kResults, results}, {kReplaced, replaced}})
                    .toJson());
    for (const auto& [name, path] : resultRoles()) {
        if (!(m_files.*path).isEmpty()) move(temporary.files().*path, m_files.*path);
    }
}

}  // namespace lacuna::cli
