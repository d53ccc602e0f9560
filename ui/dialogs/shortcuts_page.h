// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>
#include <QWidget>

#include "ui/shortcuts.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lacuna::ui {

/// Takes one key; Tab goes on to the next control, so that the keyboard is never caught here.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT
 public:
    using QKeySequenceEdit::QKeySequenceEdit;

 protected:
    bool event(QEvent* event) override;
};

/// All commands with their keys: search, change, reset. A key that another command has is only taken after a question.
class ShortcutsPage : public QWidget {
    Q_OBJECT
 public:
    explicit ShortcutsPage(Shortcuts* shortcuts, QWidget* parent = nullptr);

 private:
    void fill();
    void search(const QString& text);
    void updateControls();
    QAction* current() const;
    void assign();
    QString keysOf(const QAction* action) const;
    Shortcuts* m_shortcuts;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    KeyField* m_key;
    QLabel* m_note;
    QPushButton *m_assign, *m_none, *m_reset, *m_resetAll;
};

}  // namespace lacuna::ui
