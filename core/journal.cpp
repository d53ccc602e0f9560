// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/process_lock.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

const QString kIndex = QStringLiteral("index.json"), kLock = QStringLiteral("journal.lock");

QString path(const QString& folder, const QString& name) { return folder + QLatin1Char('/') + name; }

std::unique_ptr<QLockFile> lockOf(const QString& folder) { return processLock(path(folder, kLock)); }

/// Of a folder whose lock is held.
void removeFolder(const QString& folder, QLockFile& lock) {
    // The index first: what is left by a crash from here on is no state any more.
    QFile::remove(path(folder, kIndex));
    lock.unlock();
    QDir(folder).removeRecursively();
}

struct Index {
    JournalEntry entry;
    QMap<QString, QString> files;
};

std::optional<Index> readIndex(const QString& folder) {
    QFile file(path(folder, kIndex));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(16 << 20)).object();
    const QJsonObject files = json.value(QLatin1String("files")).toObject();
    if (files.isEmpty()) return std::nullopt;
    Index index;
    index.entry.folder = folder;
    index.entry.filePath = json.value(QLatin1String("photo")).toString();
    index.entry.savedPath = json.value(QLatin1String("savedPath")).toString();
    index.entry.saved = QDateTime::fromString(json.value(QLatin1String("saved")).toString(), Qt::ISODateWithMs);
    for (auto it = files.begin(); it != files.end(); ++it) index.files.insert(it.key(), it.value().toString());
    return index;
}

/// Files that change when holes are painted and sources are marked, and with everything else.
bool holdsMarks(const StateFile& file) {
    return file.name == kStateFile || file.name.startsWith(QStringLiteral("data/holes")) ||
           file.name.startsWith(QStringLiteral("data/never")) || file.name.startsWith(QStringLiteral("data/prefer"));
}

}  // namespace

QString JournalEntry::name() const {
    const QString shown = savedPath.isEmpty() ? filePath : savedPath;
    return shown.isEmpty() ? Text::tr("Untitled") : QFileInfo(shown).fileName();
}

Journal::Journal(const QString& home) : m_folder(path(home, QUuid::createUuid().toString(QUuid::WithoutBraces))) {
    if (!QDir().mkpath(m_folder)) {
        throw Error(ErrorKind::OutputUnwritable, Text::tr("Keep the work safe"),
                    Text::tr("the folder “%1” can't be made").arg(QDir::toNativeSeparators(m_folder)));
    }
    // What is in there are the user's photos.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    lock();
}

Journal::Journal(const JournalEntry& left) : m_folder(left.folder) {
    lock();
    if (const auto index = readIndex(m_folder)) m_files = index->files;
    for (const QString& file : m_files) m_generation = std::max(m_generation, file.section(QLatin1Char('-'), 0, 0).toInt());
}

Journal::~Journal() = default;

void Journal::lock() {
    m_lock = lockOf(m_folder);
    if (m_lock->tryLock()) return;
    throw Error(ErrorKind::OutputUnwritable, Text::tr("Keep the work safe"),
                m_lock->error() == QLockFile::LockFailedError
                    ? Text::tr("another program has it")
                    : Text::tr("“%1” can't be written").arg(QDir::toNativeSeparators(m_folder)));
}

void Journal::save(const ProjectState& state, const QString& filePath, const QString& savedPath, bool onlyMarks) {
    ++m_generation;
    QMap<QString, QString> files;
    for (const StateFile& file : stateFiles(state, false)) {
        const QString known = m_files.value(file.name);
        const bool same = file.isFixed || (onlyMarks && !holdsMarks(file));
        if (same && !known.isEmpty()) {
            files.insert(file.name, known);
            continue;
        }
        const QString name = QString::number(m_generation) + QLatin1Char('-') + QString(file.name).replace('/', '_');
        writeFileAtOnce(path(m_folder, name), file.bytes());
        files.insert(file.name, name);
    }
    writeIndex(files, filePath, savedPath);
    m_files = files;
    dropUnused();
}

void Journal::writeIndex(const QMap<QString, QString>& files, const QString& filePath, const QString& savedPath) {
    QJsonObject names;
    for (auto it = files.begin(); it != files.end(); ++it) names.insert(it.key(), it.value());
    const QJsonObject json{{QStringLiteral("photo"), filePath},
                           {QStringLiteral("savedPath"), savedPath},
                           {QStringLiteral("saved"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("files"), names}};
    writeFileAtOnce(path(m_folder, kIndex), QJsonDocument(json).toJson());
}

void Journal::dropUnused() {
    for (const QString& file : QDir(m_folder).entryList(QDir::Files)) {
        if (file != kIndex && file != kLock && !m_files.values().contains(file)) QFile::remove(path(m_folder, file));
    }
}

void Journal::suspend() { QFile::remove(path(m_folder, kIndex)); }

void Journal::remove() { removeFolder(m_folder, *m_lock); }

QString standardJournalFolder() {
    return path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QStringLiteral("journal"));
}

std::vector<JournalEntry> leftJournals(const QString& home) {
    std::vector<JournalEntry> left;
    for (const QString& name : QDir(home).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = path(home, name);
        const auto lock = lockOf(folder);
        if (!lock->tryLock()) continue;
        if (const auto index = readIndex(folder)) {
            left.push_back(index->entry);
        } else {
            removeFolder(folder, *lock);
        }
    }
    std::sort(left.begin(), left.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.saved > b.saved; });
    return left;
}

ProjectState readJournal(const JournalEntry& entry, const ModelFinder& findModel) try {
    const auto index = readIndex(entry.folder);
    if (!index) throw Error(ErrorKind::InputUnreadable, {}, Text::tr("its list of contents is missing or damaged"));
    const auto read = [&](const QString& name, qint64 mostBytes) -> std::optional<QByteArray> {
        const QString stored = index->files.value(name);
        if (stored.isEmpty() || stored.contains(QLatin1Char('/'))) return std::nullopt;
        QFile file(path(entry.folder, stored));
        if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
        if (file.size() > mostBytes)
            throw Error(ErrorKind::InputUnreadable, {}, Text::tr("a part of it is damaged (%1)").arg(name));
        return file.readAll();
    };
    return readState(read, findModel);
} catch (const Error& error) {
    throw Error(error.kind(), Text::tr("Restore “%1”").arg(entry.name()), error.reason(), error.remedy());
}

void removeJournal(const JournalEntry& entry) {
    const auto lock = lockOf(entry.folder);
    if (lock->tryLock()) removeFolder(entry.folder, *lock);
}

}  // namespace lacuna::core
