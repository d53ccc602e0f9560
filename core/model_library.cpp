// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model_library.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>

#include "core/error.h"
#include "core/file_copy.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kLockPatienceMs = 5000;
constexpr qint64 kStaleSeconds = 24 * 3600;
const QString kStaging = QStringLiteral(".new-"), kSettings = QStringLiteral("library.json");

/// A name for folders and files: letters, digits and single hyphens of ASCII.
QString slug(const QString& name) {
    QString text;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            text += c;
        } else if (c.category() != QChar::Mark_NonSpacing && !text.isEmpty() && !text.endsWith(u'-')) {
            text += u'-';
        }
        if (text.size() == 40) break;
    }
    while (text.endsWith(u'-')) text.chop(1);
    return text.isEmpty() || text == QLatin1String(ModelLibrary::kShipped) ? QStringLiteral("model") : text;
}

bool sameName(const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

/// Words that mean something else where the command line takes a model's name: `--model shipped`, `--from scratch`.
bool isReserved(const QString& name) {
    return sameName(name, QLatin1String(ModelLibrary::kShipped)) || sameName(name, QStringLiteral("scratch"));
}

/// What people would call the model in this file. Training calls every result model.safetensors, so its folder tells more.
QString nameFromFile(const QString& path) {
    const QFileInfo file(path);
    QString name = file.completeBaseName();
    if (name.compare(QStringLiteral("model"), Qt::CaseInsensitive) == 0) name = QFileInfo(file.absolutePath()).fileName();
    name = name.replace(u'_', u' ').replace(u'-', u' ').simplified().left(ModelLibrary::kMaxName - 10).trimmed();
    if (name.isEmpty() || isReserved(name)) return Text::tr("Model");
    name[0] = name[0].toUpper();
    return name;
}

Error wrongName(const QString& doing, const QString& reason) { return {ErrorKind::Usage, doing, reason}; }

void checkName(const QString& name, const QString& doing) {
    if (isReserved(name)) throw wrongName(doing, Text::tr("'%1' has a meaning of its own on the command line").arg(name));
    if (name.isEmpty()) throw wrongName(doing, Text::tr("a model needs a name"));
    if (name.size() > ModelLibrary::kMaxName) {
        throw wrongName(doing, Text::tr("the name is longer than %1 characters").arg(ModelLibrary::kMaxName));
    }
}

}  // namespace

struct ModelLibrary::Contents {
    std::vector<ModelEntry> entries;
    QStringList problems;
    QString defaultId;
    bool operator==(const Contents&) const = default;
};

/// Keeps other threads and other programs from changing the folder meanwhile.
class ModelLibrary::Writing {
 public:
    Writing(ModelLibrary& library, const QString& doing)
        : m_guard(library.m_writing), m_lock(library.m_folder + QStringLiteral("/.lock")) {
        if (!QDir().mkpath(library.m_folder)) {
            throw Error(ErrorKind::OutputUnwritable, doing,
                        Text::tr("the folder '%1' can't be made").arg(QDir::toNativeSeparators(library.m_folder)));
        }
        if (m_lock.tryLock(kLockPatienceMs)) return;
        throw Error(ErrorKind::OutputUnwritable, doing,
                    m_lock.error() == QLockFile::LockFailedError
                        ? Text::tr("another program is changing the models just now")
                        : Text::tr("the folder '%1' can't be written to").arg(QDir::toNativeSeparators(library.m_folder)));
    }

 private:
    std::lock_guard<std::mutex> m_guard;
    QLockFile m_lock;
};

ModelLibrary::ModelLibrary(QString folder, QString shippedPath, ModelFormats formats, QObject* parent)
    : QObject(parent),
      m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())),
      m_shippedPath(std::move(shippedPath)),
      m_formats(std::move(formats)),
      m_contents(std::make_unique<Contents>()) {
    // What a crash left half made.
    for (const QFileInfo& old : QDir(m_folder).entryInfoList({kStaging + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        if (old.lastModified().secsTo(QDateTime::currentDateTime()) > kStaleSeconds) QDir(old.filePath()).removeRecursively();
    *m_contents = read();
    watch();
}

ModelLibrary::~ModelLibrary() = default;

QString ModelLibrary::standardFolder() {
    // The editor's AppDataLocation, whatever the program that asks is called.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Lacuna/Lacuna/models");
}

ModelLibrary::Contents ModelLibrary::read() const {
    Contents contents;
    const auto sorted = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);  // without hidden ones
    for (const QFileInfo& folder : sorted) {
        try {
            contents.entries.push_back(readEntry(folder.filePath()));
        } catch (const Error& error) {
            contents.problems << error.message();
        }
    }
    std::stable_sort(contents.entries.begin(), contents.entries.end(),
                     [](const ModelEntry& a, const ModelEntry& b) { return a.added > b.added; });
    if (!m_shippedPath.isEmpty()) {
        const QFileInfo file(m_shippedPath);
        ModelEntry shipped;
        shipped.id = QLatin1String(kShipped);
        shipped.name = nameFromFile(m_shippedPath);
        shipped.path = m_shippedPath;
        shipped.added = file.lastModified();
        shipped.bytes = file.size();
        shipped.format = QStringLiteral("safetensors");
        try {
            shipped.metadata = m_formats.describe(m_shippedPath).metadata;
            contents.entries.insert(contents.entries.begin(), shipped);
        } catch (const Error& error) {
            contents.problems << error.message();
        }
    }
    QFile settings(m_folder + u'/' + kSettings);
    if (settings.open(QIODevice::ReadOnly) && settings.size() < 65536)
        contents.defaultId = QJsonDocument::fromJson(settings.readAll()).object().value(QStringLiteral("default")).toString();
    return contents;
}

void ModelLibrary::refresh() {
    {
        const std::lock_guard reading(m_reading);
        Contents contents = read();
        const std::lock_guard lock(m_mutex);
        if (*m_contents == contents) return;
        *m_contents = std::move(contents);
    }
    QMetaObject::invokeMethod(this, &ModelLibrary::watch, Qt::AutoConnection);
    Q_EMIT changed();
}

void ModelLibrary::watch() {
    // Without an event loop nothing would ever be noticed.
    if (QThread::currentThread()->eventDispatcher() == nullptr) return;
    if (m_watcher == nullptr) {
        QDir().mkpath(m_folder);  // only a folder that is there can be watched; where it can't be made, nothing can be added
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ModelLibrary::refresh);
    }
    QStringList wanted{m_folder};
    for (const ModelEntry& entry : entries())
        if (!entry.isShipped()) wanted << QFileInfo(entry.path).absolutePath();
    const QStringList watched = m_watcher->directories();
    for (const QString& folder : wanted)
        if (!watched.contains(folder) && QFileInfo(folder).isDir()) m_watcher->addPath(folder);
}

std::vector<ModelEntry> ModelLibrary::entries() const {
    const std::lock_guard lock(m_mutex);
    return m_contents->entries;
}

QStringList ModelLibrary::problems() const {
    const std::lock_guard lock(m_mutex);
    return m_contents->problems;
}

std::optional<ModelEntry> ModelLibrary::find(const QString& id) const {
    const std::lock_guard lock(m_mutex);
    for (const ModelEntry& entry : m_contents->entries)
        if (entry.id == id) return entry;
    return std::nullopt;
}

ModelEntry ModelLibrary::resolve(const QString& text) const {
    QStringList names;
    for (const ModelEntry& entry : entries()) {
        if (sameName(entry.name, text.simplified())) return entry;
        names << QStringLiteral("'%1'").arg(entry.name);
    }
    // Names first: an id stays as it is when its model gets another name, and another model may have that name now.
    if (auto entry = find(text)) return *entry;
    throw Error(
        ErrorKind::Usage, Text::tr("Choose a model"), Text::tr("there is no model '%1'").arg(text),
        names.isEmpty() ? Text::tr("The library is empty") : Text::tr("There are %1").arg(names.join(QStringLiteral(", "))));
}

std::optional<ModelEntry> ModelLibrary::defaultEntry() const {
    const std::lock_guard lock(m_mutex);
    for (const ModelEntry& entry : m_contents->entries)
        if (entry.id == m_contents->defaultId) return entry;
    if (!m_contents->entries.empty() && m_contents->entries.front().isShipped()) return m_contents->entries.front();
    return std::nullopt;
}

ModelEntry ModelLibrary::entryOf(const QString& id, const QString& doing) const {
    if (auto entry = find(id)) return *entry;
    throw Error(ErrorKind::Usage, doing, Text::tr("there is no model '%1'").arg(id));
}

ModelEntry ModelLibrary::ownEntry(const QString& id, const QString& doing) const {
    const ModelEntry entry = entryOf(id, doing);
    if (!entry.isShipped()) return entry;
    throw Error(ErrorKind::Usage, doing, Text::tr("this model belongs to the program"));
}

ModelEntry ModelLibrary::add(const QString& path, const QString& name, const QString& note) {
    const QString doing = Text::tr("Add the model '%1'").arg(QDir::toNativeSeparators(path));
    const QString wanted = name.isEmpty() ? nameFromFile(path) : name.simplified();
    checkName(wanted, doing);
    if (!QDir().mkpath(m_folder)) {
        throw Error(ErrorKind::OutputUnwritable, doing,
                    Text::tr("the folder '%1' can't be made").arg(QDir::toNativeSeparators(m_folder)));
    }
    // Made out of sight, with its entry, and then moved into its place as a whole.
    QTemporaryDir staging(m_folder + u'/' + kStaging + QStringLiteral("XXXXXX"));
    if (!staging.isValid()) throw Error(ErrorKind::OutputUnwritable, doing, staging.errorString());
    ModelEntry entry;
    entry.note = note;
    entry.path = staging.filePath(slug(wanted) + QStringLiteral(".safetensors"));
    const ModelFacts facts = m_formats.convert(path, entry.path);
    entry.added = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    entry.source = QFileInfo(path).fileName();
    entry.format = facts.format;
    entry.parameters = facts.parameters;
    entry.metadata = facts.metadata;
    entry.bytes = QFileInfo(entry.path).size();
    entry.sha256 = fileHash(entry.path);
    entry = place(staging.path(), entry, wanted);
    staging.setAutoRemove(false);  // it has another name now
    refresh();
    return entry;
}

ModelEntry ModelLibrary::place(const QString& staged, ModelEntry entry, const QString& name) {
    const QString doing = Text::tr("Add the model '%1'").arg(name);
    const Writing writing(*this, doing);
    const Contents now = read();
    const auto taken = [&](const QString& wanted) {
        return std::any_of(now.entries.begin(), now.entries.end(), [&](const ModelEntry& e) { return sameName(e.name, wanted); });
    };
    for (const ModelEntry& other : now.entries) {
        const QString hash = other.isShipped() && other.bytes == entry.bytes ? fileHash(other.path) : other.sha256;
        if (hash == entry.sha256) {
            throw Error(ErrorKind::Usage, doing, Text::tr("this model is in the library already, as '%1'").arg(other.name));
        }
    }
    entry.name = name;
    for (int n = 2; taken(entry.name); ++n) entry.name = QStringLiteral("%1 (%2)").arg(name.left(kMaxName - 10)).arg(n);
    writeFileAtOnce(staged + u'/' + kEntryFile, entryToJson(entry));
    QFile::setPermissions(staged, QFileInfo(m_folder).permissions());  // a temporary folder lets nobody else look
    QString id = slug(entry.name);
    for (int n = 2; QFileInfo::exists(m_folder + u'/' + id); ++n) id = slug(entry.name) + u'-' + QString::number(n);
    const QString folder = m_folder + u'/' + id;
    if (!QDir().rename(staged, folder)) {
        throw Error(ErrorKind::OutputUnwritable, doing,
                    Text::tr("the folder '%1' can't be made").arg(QDir::toNativeSeparators(folder)));
    }
    entry.id = id;
    entry.path = folder + u'/' + QFileInfo(entry.path).fileName();
    return entry;
}

void ModelLibrary::rewrite(const QString& id, const QString& doing, const std::function<void(ModelEntry&)>& change) {
    {
        const Writing writing(*this, doing);
        const QString folder = QFileInfo(ownEntry(id, doing).path).absolutePath();
        ModelEntry entry = readEntry(folder);  // another program may have changed it
        change(entry);
        writeFileAtOnce(folder + u'/' + kEntryFile, entryToJson(entry));
    }
    refresh();
}

void ModelLibrary::rename(const QString& id, const QString& text) {
    const QString doing = Text::tr("Rename the model"), name = text.simplified();
    rewrite(id, doing, [&](ModelEntry& entry) {
        checkName(name, doing);
        for (const ModelEntry& other : read().entries)
            if (other.id != id && sameName(other.name, name))
                throw wrongName(doing, Text::tr("there is a model called '%1' already").arg(other.name));
        entry.name = name;
    });
}

void ModelLibrary::setNote(const QString& id, const QString& note) {
    rewrite(id, Text::tr("Write a note"), [&](ModelEntry& entry) { entry.note = note.left(10'000); });
}

void ModelLibrary::leave(const QString& id, const QString& doing, const std::function<void(const QString& folder)>& remove) {
    {
        const Writing writing(*this, doing);
        remove(QFileInfo(ownEntry(id, doing).path).absolutePath());
        // Another model may get this id one day.
        if (read().defaultId == id) writeDefault({});
    }
    refresh();
}

void ModelLibrary::moveToTrash(const QString& id) {
    const QString doing = Text::tr("Delete the model");
    leave(id, doing, [&](const QString& folder) {
        // Where this folder can't be made, Qt 6.4 takes the program's current folder for the trash.
        const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        if (!home.isEmpty() && QDir().mkpath(home) && QFile::moveToTrash(folder)) return;
        throw Error(ErrorKind::OutputUnwritable, doing, Text::tr("there is no trash that could take it"),
                    Text::tr("Delete it for good"));
    });
}

void ModelLibrary::removeForGood(const QString& id) {
    const QString doing = Text::tr("Delete the model for good");
    leave(id, doing, [&](const QString& folder) {
        // Out of the list in one step, however long the rest takes.
        const QString gone = m_folder + u'/' + kStaging + QStringLiteral("gone-") + QFileInfo(folder).fileName();
        QDir(gone).removeRecursively();
        if (!QDir().rename(folder, gone)) {
            throw Error(ErrorKind::OutputUnwritable, doing,
                        Text::tr("the folder '%1' can't be removed").arg(QDir::toNativeSeparators(folder)));
        }
        QDir(gone).removeRecursively();
    });
}

void ModelLibrary::exportTo(const QString& id, const QString& path) const {
    copyFile(entryOf(id, Text::tr("Export a model")).path, path);
}

void ModelLibrary::writeDefault(const QString& id) {
    writeFileAtOnce(m_folder + u'/' + kSettings, QJsonDocument(QJsonObject{{QStringLiteral("default"), id}}).toJson());
}

void ModelLibrary::setDefault(const QString& id) {
    const QString doing = Text::tr("Set the default model");
    entryOf(id, doing);
    {
        const Writing writing(*this, doing);
        writeDefault(id);
    }
    refresh();
}

}  // namespace lacuna::core
