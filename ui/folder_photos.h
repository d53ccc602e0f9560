// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QThreadPool>
#include <atomic>
#include <memory>
#include <optional>

namespace lacuna::ui {

/// The photos and projects of one folder with small pictures of them, as a list. The folder is read and the pictures are made on
/// another thread: one at a time, only those that are asked for, those asked for last first. At most kMostBytes of pictures are
/// kept. What is still to be done for a folder is dropped when another one is shown.
class FolderPhotos : public QAbstractListModel {
    Q_OBJECT
 public:
    static constexpr int kPicturePx = 96;
    static constexpr int kMostBytes = 24 << 20;
    /// More of them are not listed: nobody finds a photo among that many by looking.
    static constexpr int kMostPhotos = 5000;

    explicit FolderPhotos(QObject* parent = nullptr);
    ~FolderPhotos() override;

    /// Shows the folder of a file; reads it again when it is the same one.
    void showFolderOf(const QString& file);
    void clear();
    /// Whether anybody sees the pictures; without that none are made. Not at first.
    void setSeen(bool seen) { m_isSeen = seen; }
    QString pathAt(int row) const;
    /// -1: not among them.
    int rowOf(const QString& path) const;
    /// Of pictures that are kept at the moment.
    int bytesHeld() const { return m_pictures.totalCost(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
    /// The folder has been read.
    void listed();

 private:
    /// Of one folder; when it is set the work for that folder is in vain.
    using Abandoned = std::shared_ptr<std::atomic_bool>;
    void abandon();
    void want(const QString& name) const;
    void makeNext() const;
    void take(const QString& name, const QImage& picture);

    QString m_folder;
    QStringList m_names;
    mutable QThreadPool m_pool;
    mutable Abandoned m_abandoned;
    mutable QStringList m_wanted;  ///< the last one is made first
    mutable bool m_isMaking = false;
    bool m_isSeen = false;
    mutable QCache<QString, QImage> m_pictures;
};

}  // namespace lacuna::ui
