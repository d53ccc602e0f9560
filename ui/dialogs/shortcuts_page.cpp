// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "ui/docks/panel_parts.h"
#include "ui/language.h"

namespace lacuna::ui {

namespace {
constexpr int kActionRole = Qt::UserRole;
}

bool KeyField::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) return focusNextPrevChild(key == Qt::Key_Tab);
    }
    return QKeySequenceEdit::event(event);
}

ShortcutsPage::ShortcutsPage(Shortcuts* shortcuts, QWidget* parent) : QWidget(parent), m_shortcuts(shortcuts) {
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search for a command or a key"));
    m_search->setClearButtonEnabled(true);
    describe(m_search, tr("Search"), tr("Show only commands whose name or key has this in it"));
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setUniformRowHeights(true);
    describe(m_list, tr("Commands"), tr("Choose the command whose keys you want to change"));
    m_key = new KeyField;
    describe(m_key, tr("New key"), tr("Press the keys that should call the command"));
    m_note = hintLabel();
    m_note->setObjectName(QStringLiteral("shortcutNote"));
    const auto button = [](const QString& text, const QString& name, const QString& tip) {
        auto* result = new QPushButton(text);
        result->setAutoDefault(false);
        describe(result, name, tip);
        return result;
    };
    m_assign = button(tr("&Use this key"), tr("Use this key"), tr("Give the chosen command this key instead of what it has"));
    m_assign->setObjectName(QStringLiteral("assignShortcut"));
    m_none = button(tr("&No key"), tr("No key"), tr("Take all keys from the chosen command"));
    m_reset = button(tr("&Reset"), tr("Reset"), tr("Give the chosen command the keys that it came with"));
    m_resetAll = button(tr("Reset &all"), tr("Reset all"), tr("Give all commands the keys that they came with"));
    auto* row = new QHBoxLayout;  // of its own: in some languages the field's hint is long
    row->addWidget(m_key, 1);
    row->addWidget(m_assign);
    auto* others = new QHBoxLayout;
    others->addStretch(1);
    for (QPushButton* each : {m_none, m_reset, m_resetAll}) others->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(row);
    layout->addLayout(others);

    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::search);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_key->clear();
        updateControls();
    });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        // One key at a time: chains of keys are easily pressed by accident.
        if (keys.count() > 1) m_key->setKeySequence(QKeySequence(keys[static_cast<uint>(keys.count() - 1)]));
        updateControls();
    });
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_none, &QPushButton::clicked, this, [this] { m_shortcuts->set(current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts->reset(current()); });
    connect(m_resetAll, &QPushButton::clicked, m_shortcuts, &Shortcuts::resetAll);
    connect(static_cast<Actions*>(shortcuts->parent()), &Actions::shortcutsChanged, this, &ShortcutsPage::fill);
    sayInEachLanguage(this, [this] { fill(); });
}

QString ShortcutsPage::keysOf(const QAction* action) const {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    return keys.join(tr(" or "));
}

void ShortcutsPage::fill() {
    const QAction* chosen = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Actions::Group& group : m_shortcuts->groups()) {
        auto* heading = new QTreeWidgetItem(m_list, {group.title});
        heading->setFlags(Qt::ItemIsEnabled);
        for (QAction* action : group.actions) {
            auto* item = new QTreeWidgetItem(heading, {action->iconText(), keysOf(action)});
            item->setData(0, kActionRole, QVariant::fromValue(action));
            item->setToolTip(0, action->statusTip());
            if (!m_shortcuts->isStandard(action)) {
                QFont bold = item->font(1);
                bold.setBold(true);
                item->setFont(1, bold);
            }
            if (action == chosen) m_list->setCurrentItem(item);
        }
    }
    m_list->expandAll();
    search(m_search->text());
    updateControls();
}

void ShortcutsPage::search(const QString& text) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* heading = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < heading->childCount(); ++j) {
            QTreeWidgetItem* item = heading->child(j);
            const bool fits =
                item->text(0).contains(text, Qt::CaseInsensitive) || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits;
        }
        heading->setHidden(shown == 0);
    }
}

QAction* ShortcutsPage::current() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(0, kActionRole).value<QAction*>() : nullptr;
}

void ShortcutsPage::updateControls() {
    QAction* action = current();
    const QKeySequence key = m_key->keySequence();
    const QAction* owner = action ? m_shortcuts->owner(key, action) : nullptr;
    const bool reserved = Shortcuts::isReserved(key);
    composeText(m_note, "text", [action, owner, reserved, key]() -> QString {
        if (!action) return tr("Choose a command, then press the new key in the field below.");
        if (reserved) return tr("This key is needed to look around in the photo; choose another one.");
        if (owner)
            return tr("%1 belongs to “%2” now, which would lose it.")
                .arg(key.toString(QKeySequence::NativeText), owner->iconText());
        return key.isEmpty() ? tr("Press the new key for “%1” in the field below.").arg(action->iconText()) : QString();
    });
    m_key->setEnabled(action);
    m_assign->setEnabled(action && !key.isEmpty() && !reserved);
    m_assign->setText(owner ? tr("&Take the key over") : tr("&Use this key"));
    m_assign->setAccessibleName(owner ? tr("Take the key over") : tr("Use this key"));
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !m_shortcuts->isStandard(action));
}

void ShortcutsPage::assign() {
    const QKeySequence key = m_key->keySequence();
    m_key->clear();
    m_shortcuts->set(current(), {key});
}

}  // namespace lacuna::ui
