// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/folder_photos.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QIcon>
#include <QPixmap>
#include <QtConcurrent>

#include "core/picture_folder.h"
#include "core/thumbnail.h"
#include "ui/low_priority.h"

namespace lacuna::ui {

namespace {

/// Those that have scrolled by are forgotten; they are asked for again when they come back.
constexpr qsizetype kMostWanted = 64;

QStringList photosAndProjects(const QString& folder) {
    QStringList names = core::picturesIn(folder);
    names += QDir(folder).entryList({QStringLiteral("*.ora")}, QDir::Files | QDir::Readable);
    names.removeDuplicates();
    // As people count: photo 9 before photo 10. The C locale can't.
    QCollator order(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(names.begin(), names.end(), order);
    return names.mid(0, FolderPhotos::kMostPhotos);
}

}  // namespace

FolderPhotos::FolderPhotos(QObject* parent)
    : QAbstractListModel(parent), m_abandoned(std::make_shared<std::atomic_bool>(false)), m_pictures(kMostBytes) {
    m_pool.setMaxThreadCount(1);
}

FolderPhotos::~FolderPhotos() {
    *m_abandoned = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void FolderPhotos::abandon() {
    *m_abandoned = true;
    m_abandoned = std::make_shared<std::atomic_bool>(false);
    m_wanted.clear();
    m_isMaking = false;
}

void FolderPhotos::clear() {
    abandon();
    beginResetModel();
    m_folder.clear();
    m_names.clear();
    m_pictures.clear();
    endResetModel();
    Q_EMIT listed();
}

void FolderPhotos::showFolderOf(const QString& file) {
    const QString folder = QFileInfo(file).absolutePath();
    if (folder != m_folder) clear();
    m_folder = folder;
    auto* watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, folder, abandoned = m_abandoned] {
        watcher->deleteLater();
        if (*abandoned || folder != m_folder || watcher->future().resultCount() == 0) return;
        const QStringList names = watcher->result();
        if (names != m_names) {
            beginResetModel();
            m_names = names;
            endResetModel();
        }
        Q_EMIT listed();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [folder, abandoned = m_abandoned]() -> QStringList {
        return *abandoned ? QStringList() : photosAndProjects(folder);
    }));
}

QString FolderPhotos::pathAt(int row) const {
    return row >= 0 && row < m_names.size() ? QDir(m_folder).filePath(m_names[row]) : QString();
}

int FolderPhotos::rowOf(const QString& path) const {
    const QFileInfo file(path);
    return file.absolutePath() == m_folder ? static_cast<int>(m_names.indexOf(file.fileName())) : -1;
}

int FolderPhotos::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_names.size()); }

QVariant FolderPhotos::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_names.size()) return {};
    const QString& name = m_names[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return name;
        case Qt::ToolTipRole:
            return QDir::toNativeSeparators(pathAt(index.row()));
        case Qt::DecorationRole:
            if (const QImage* picture = m_pictures.object(name)) return QIcon(QPixmap::fromImage(*picture));
            want(name);
            return {};
        default:
            return {};
    }
}

void FolderPhotos::want(const QString& name) const {
    if (!m_isSeen) return;
    m_wanted.removeAll(name);
    m_wanted.append(name);
    if (m_wanted.size() > kMostWanted) m_wanted.removeFirst();
    if (!m_isMaking) makeNext();
}

void FolderPhotos::makeNext() const {
    m_isMaking = !m_wanted.isEmpty();
    if (!m_isMaking) return;
    const QString name = m_wanted.takeLast();
    auto* self = const_cast<FolderPhotos*>(this);
    auto* watcher = new QFutureWatcher<QImage>(self);
    connect(watcher, &QFutureWatcherBase::finished, self, [self, watcher, name, abandoned = m_abandoned] {
        watcher->deleteLater();
        if (*abandoned) return;
        self->take(name, watcher->future().resultCount() > 0 ? watcher->result() : QImage());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [path = QDir(m_folder).filePath(name), abandoned = m_abandoned]() -> QImage {
        lowerThreadPriority();
        try {
            return *abandoned ? QImage() : core::readThumbnail(path, kPicturePx);
        } catch (const std::exception&) {
            return {};  // a picture less; opening the file will say why
        }
    }));
}

void FolderPhotos::take(const QString& name, const QImage& picture) {
    QImage shown = picture;
    if (shown.isNull()) {
        // So that it isn't asked for again and again.
        shown = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        shown.fill(Qt::transparent);
    }
    m_pictures.insert(name, new QImage(shown), static_cast<int>(shown.sizeInBytes()));
    if (const auto row = static_cast<int>(m_names.indexOf(name)); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
    makeNext();
}

}  // namespace lacuna::ui
