// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "core/journal.h"

class QListWidget;
class QPushButton;

namespace lacuna::ui {

/// What the user wants done with work that a program left behind when it ended without being asked to.
struct RecoveryAnswer {
    std::optional<core::JournalEntry> restore;
    std::vector<core::JournalEntry> remove;
};

/// Offers such work: restore one photo, delete some, or leave all for the next start.
class RecoveryDialog : public QDialog {
    Q_OBJECT
 public:
    RecoveryDialog(std::vector<core::JournalEntry> left, QWidget* parent = nullptr);
    /// Once it was closed, in whatever way.
    const RecoveryAnswer& answer() const { return m_answer; }

 private:
    void fillList();
    void restoreCurrent();
    void removeCurrent();
    std::vector<core::JournalEntry> m_left;
    RecoveryAnswer m_answer;
    QListWidget* m_list;
    QPushButton *m_restore, *m_remove;
};

}  // namespace lacuna::ui
