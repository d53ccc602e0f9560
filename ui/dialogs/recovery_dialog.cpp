// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/docks/panel_parts.h"

namespace lacuna::ui {

RecoveryDialog::RecoveryDialog(std::vector<core::JournalEntry> left, QWidget* parent) : QDialog(parent), m_left(std::move(left)) {
    setWindowTitle(tr("Restore your work"));
    auto* text = new QLabel(
        tr("Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds."));
    text->setWordWrap(true);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("leftWork"));
    describe(m_list, tr("Work to restore"), tr("Photos that were open, the latest first"));
    auto* buttons = new QDialogButtonBox;
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restoreWork"));
    describe(m_restore, tr("Restore"), tr("Open the photo as it was left; the others are offered again at the next start"));
    m_remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("deleteWork"));
    describe(m_remove, tr("Delete"), tr("Give up what was done to this photo; the photo itself stays"));
    QPushButton* later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    describe(later, tr("Later"), tr("Ask again at the next start"));
    m_restore->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_restore, &QPushButton::clicked, this, &RecoveryDialog::restoreCurrent);
    connect(m_remove, &QPushButton::clicked, this, &RecoveryDialog::removeCurrent);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::restoreCurrent);
    fillList();
    resize(520, 280);
}

void RecoveryDialog::fillList() {
    m_list->clear();
    const QLocale locale;
    for (const core::JournalEntry& entry : m_left) {
        auto* item = new QListWidgetItem(
            tr("%1 – %2").arg(entry.name(), locale.toString(entry.saved.toLocalTime(), QLocale::ShortFormat)), m_list);
        item->setToolTip(entry.filePath.isEmpty() ? tr("A pasted picture") : QDir::toNativeSeparators(entry.filePath));
    }
    m_list->setCurrentRow(0);
    m_restore->setEnabled(!m_left.empty());
    m_remove->setEnabled(!m_left.empty());
}

void RecoveryDialog::restoreCurrent() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_answer.restore = m_left[static_cast<std::size_t>(row)];
    accept();
}

void RecoveryDialog::removeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0) return;
    m_answer.remove.push_back(m_left[static_cast<std::size_t>(row)]);
    m_left.erase(m_left.begin() + row);
    if (m_left.empty()) return reject();
    fillList();
}

}  // namespace lacuna::ui
