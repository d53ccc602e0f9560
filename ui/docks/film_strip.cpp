// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/film_strip.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/docks/panel_parts.h"

namespace lacuna::ui {

namespace {
constexpr QSize kPicture(FolderPhotos::kPicturePx, 72), kCell(FolderPhotos::kPicturePx + 20, 104);

/// Gives each photo the whole cell, with room for its picture before that is there: names stay where they are.
class CellDelegate : public QStyledItemDelegate {
 public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return kCell - QSize(8, 4); }

 protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = kPicture;
    }
};
}  // namespace

FilmStrip::FilmStrip(QWidget* parent) : QListView(parent), m_photos(new FolderPhotos(this)) {
    describe(this, tr("Film strip"), tr("The photos in this folder; click one to open it"));
    setModel(m_photos);
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setItemDelegate(new CellDelegate(this));
    setIconSize(kPicture);
    setGridSize(kCell);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // It scrolls sideways only; scrollTo() would hide the upper part of the pictures.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { verticalScrollBar()->setValue(0); });
    connect(this, &QListView::clicked, this, &FilmStrip::choose);
    connect(m_photos, &FolderPhotos::listed, this, [this] {
        markOpenFile();
        Q_EMIT listed();
    });
}

QSize FilmStrip::sizeHint() const { return {4 * kCell.width(), minimumSizeHint().height()}; }

QSize FilmStrip::minimumSizeHint() const {
    return {kCell.width(), kCell.height() + horizontalScrollBar()->sizeHint().height() + 4};
}

void FilmStrip::setOpenFile(const QString& path) {
    m_openFile = path;
    path.isEmpty() ? m_photos->clear() : m_photos->showFolderOf(path);
    markOpenFile();
}

QString FilmStrip::neighbour(int step) const {
    const int row = m_openFile.isEmpty() ? -1 : m_photos->rowOf(m_openFile);
    return row < 0 ? QString() : m_photos->pathAt(row + step);
}

void FilmStrip::openNeighbour(int step) {
    if (const QString path = neighbour(step); !path.isEmpty()) Q_EMIT fileChosen(path);
}

void FilmStrip::choose(const QModelIndex& index) {
    const QString path = m_photos->pathAt(index.row());
    if (path.isEmpty() || path == m_openFile) return;
    Q_EMIT fileChosen(path);
    // The user may want to keep what is open after all.
    markOpenFile();
}

void FilmStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void FilmStrip::showEvent(QShowEvent* event) {
    m_photos->setSeen(true);
    QListView::showEvent(event);
    markOpenFile();
}

void FilmStrip::hideEvent(QHideEvent* event) {
    m_photos->setSeen(false);
    QListView::hideEvent(event);
}

void FilmStrip::markOpenFile() {
    const int row = m_openFile.isEmpty() ? -1 : m_photos->rowOf(m_openFile);
    const QModelIndex index = row < 0 ? QModelIndex() : m_photos->index(row);
    setCurrentIndex(index);
    if (index.isValid()) scrollTo(index, QAbstractItemView::PositionAtCenter);
}

}  // namespace lacuna::ui
