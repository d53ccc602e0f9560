// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include "ui/folder_photos.h"

namespace lacuna::ui {

/// The photos of the open photo's folder in a row. Choosing one asks for it to be opened; the mark stays on the photo that is
/// open.
class FilmStrip : public QListView {
    Q_OBJECT
 public:
    explicit FilmStrip(QWidget* parent = nullptr);

    /// The open photo's file; empty: none, or one without a file.
    void setOpenFile(const QString& path);
    bool hasNeighbour(int step) const { return !neighbour(step).isEmpty(); }
    FolderPhotos* photos() { return m_photos; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 public Q_SLOTS:
    void openNext() { openNeighbour(1); }
    void openPrevious() { openNeighbour(-1); }

 Q_SIGNALS:
    void fileChosen(const QString& path);
    /// Neighbours may have come or gone.
    void listed();

 protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

 private:
    /// The path `step` photos on; empty at the ends.
    QString neighbour(int step) const;
    void openNeighbour(int step);
    void choose(const QModelIndex& index);
    void markOpenFile();
    FolderPhotos* m_photos;
    QString m_openFile;
};

}  // namespace lacuna::ui
