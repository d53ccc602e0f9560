// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include "ui/actions.h"

namespace lacuna::ui {

/// The keys of every command: those that the program comes with, and what the user made of them, which is kept in the settings.
class Shortcuts : public QObject {
    Q_OBJECT
 public:
    using Keys = QList<QKeySequence>;
    /// Takes the actions' present keys for the standard ones, and gives them the user's.
    explicit Shortcuts(Actions* actions);

    const std::vector<Actions::Group>& groups() const { return m_actions->groups(); }
    Keys standard(const QAction* action) const { return m_standard.value(action); }
    bool isStandard(const QAction* action) const { return action->shortcuts() == standard(action); }
    /// The other command that has this key, or one that begins alike; null: none.
    QAction* owner(const QKeySequence& key, const QAction* besides) const;
    /// Keys that the photo itself needs.
    static bool isReserved(const QKeySequence& key);

    /// Gives the command these keys, takes them from all others, and keeps that.
    void set(QAction* action, const Keys& keys);
    void reset(QAction* action);
    void resetAll();

 private:
    void load();
    void save();
    std::vector<QAction*> all() const;
    Actions* m_actions;
    QHash<const QAction*, Keys> m_standard;
};

}  // namespace lacuna::ui
