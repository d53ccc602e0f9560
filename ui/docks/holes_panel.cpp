// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/holes_panel.h"

#include <QFutureWatcher>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QtConcurrent>

#include "core/error.h"
#include "ui/docks/panel_parts.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/tools/mask_strokes.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kPicturePx = 44;
/// Pictures are made for this many holes at most (a dusty scan has hundreds).
constexpr std::size_t kMostPictures = 60;

QImage pictureOf(const core::Photo& photo, const core::HoleMask& mask, const cv::Rect& bounds) {
    const int margin = std::max(12, std::max(bounds.width, bounds.height) / 4);
    const QRect photoRect(0, 0, photo.width(), photo.height());
    const QRect rect = toQRect(bounds).adjusted(-margin, -margin, margin, margin) & photoRect;
    const int reduction = std::max(1, std::max(rect.width(), rect.height()) / (2 * kPicturePx));
    QImage image = photo.toDisplayImage(toCvRect(rect), reduction).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const uchar* row = mask.pixels().ptr(std::min(rect.y() + y * reduction, photo.height() - 1));
        for (int x = 0; x < image.width(); ++x) {
            if (!row[std::min(rect.x() + x * reduction, photo.width() - 1)]) continue;
            const QRgb c = line[x];
            line[x] = qRgb((qRed(c) + 230) / 2, qGreen(c) / 2, (qBlue(c) + 140) / 2);
        }
    }
    return image.scaled(2 * kPicturePx, 2 * kPicturePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

HolesPanel::HolesPanel(core::Document* document, QWidget* parent) : QWidget(parent), m_document(document) {
    m_list = new QListWidget;
    m_list->setIconSize({kPicturePx, kPicturePx});
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(56);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    describe(m_list, tr("Holes"), tr("The separate holes; click one to see it"));
    m_note = hintLabel(tr("No holes yet."));
    m_remove = new QPushButton(icon(QStringLiteral("mask-clear")), tr("Ta&ke off the mask"));
    describe(m_remove, tr("Take this hole off the mask"),
             tr("Removes the chosen hole from the mask (Delete); the photo is not touched"));
    auto* layout = panelLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_remove);
    layout->addStretch();

    auto* deleteKey = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &HolesPanel::removeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &HolesPanel::removeCurrent);
    const auto activate = [this](QListWidgetItem* item) {
        if (item) Q_EMIT holeActivated(toQRect(m_holes[static_cast<std::size_t>(m_list->row(item))].bounds));
    };
    connect(m_list, &QListWidget::itemClicked, this, activate);
    connect(m_list, &QListWidget::itemActivated, this, activate);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &HolesPanel::refresh);
    for (auto signal : {&core::Document::opened, &core::Document::closed})
        connect(document, signal, &m_delay, qOverload<>(&QTimer::start));
    connect(document, &core::Document::maskChanged, &m_delay, qOverload<>(&QTimer::start));
    sayInEachLanguage(this, [this] { refresh(); });
}

std::vector<HolesPanel::Entry> HolesPanel::look(const core::Photo& photo, const core::HoleMask& mask) {
    std::vector<Entry> entries;
    try {
        for (const core::Hole& hole : mask.holes()) {
            entries.push_back({hole, entries.size() < kMostPictures ? pictureOf(photo, mask, hole.bounds) : QImage()});
        }
    } catch (...) {
        qWarning("%s", qPrintable(core::currentExceptionAsError({}).message()));
    }
    return entries;
}

void HolesPanel::refresh() {
    const int generation = ++m_generation;
    if (!m_document->isOpen()) {
        show({});
        return;
    }
    auto* watcher = new QFutureWatcher<std::vector<Entry>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation) show(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([photo = m_document->photo(), mask = m_document->mask()] { return look(photo, mask); }));
}

void HolesPanel::show(const std::vector<Entry>& entries) {
    m_holes.clear();
    m_list->clear();
    for (const Entry& entry : entries) {
        m_holes.push_back(entry.hole);
        const cv::Rect& bounds = entry.hole.bounds;
        const QString text = tr("Hole %1\n%2 × %3 px").arg(m_holes.size()).arg(bounds.width).arg(bounds.height);
        m_list->addItem(new QListWidgetItem(QIcon(QPixmap::fromImage(entry.picture)), text));
    }
    m_note->setVisible(entries.empty());
    m_list->setVisible(!entries.empty());
    m_remove->setVisible(!entries.empty());
    m_remove->setEnabled(false);
    Q_EMIT holesChanged(static_cast<int>(m_holes.size()));
}

void HolesPanel::removeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0 || !m_document->isOpen()) return;
    try {
        eraseHole(*m_document, m_holes[static_cast<std::size_t>(row)], tr("Take a hole off"));
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(tr("Take a hole off")));
    }
}

}  // namespace lacuna::ui
