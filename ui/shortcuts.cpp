// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcuts.h"

#include "ui/settings.h"

namespace lacuna::ui {

namespace {

bool collide(const QKeySequence& a, const QKeySequence& b) {
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

}  // namespace

Shortcuts::Shortcuts(Actions* actions) : QObject(actions), m_actions(actions) {
    for (const QAction* action : all()) m_standard.insert(action, action->shortcuts());
    load();
}

std::vector<QAction*> Shortcuts::all() const {
    std::vector<QAction*> all;
    for (const Actions::Group& group : groups()) all.insert(all.end(), group.actions.begin(), group.actions.end());
    return all;
}

QAction* Shortcuts::owner(const QKeySequence& key, const QAction* besides) const {
    if (key.isEmpty()) return nullptr;
    for (QAction* action : all()) {
        if (action == besides) continue;
        for (const QKeySequence& taken : action->shortcuts()) {
            if (collide(key, taken)) return action;
        }
    }
    return nullptr;
}

bool Shortcuts::isReserved(const QKeySequence& key) {
    for (const Qt::Key kept : {Qt::Key_Backslash, Qt::Key_Space, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Left, Qt::Key_Right,
                               Qt::Key_Up, Qt::Key_Down}) {
        if (!key.isEmpty() && key[0] == QKeyCombination(kept)) return true;
    }
    return false;
}

void Shortcuts::set(QAction* action, const Keys& keys) {
    for (const QKeySequence& key : keys) {
        for (QAction* other = owner(key, action); other; other = owner(key, action)) {
            Keys left = other->shortcuts();
            left.removeIf([&](const QKeySequence& taken) { return collide(key, taken); });
            other->setShortcuts(left);
        }
    }
    action->setShortcuts(keys);
    save();
}

void Shortcuts::reset(QAction* action) { set(action, standard(action)); }

void Shortcuts::resetAll() {
    for (QAction* action : all()) action->setShortcuts(standard(action));
    save();
}

/// Each entry: the command's name and its keys, with tabs between.
void Shortcuts::save() {
    QStringList changed;
    for (const QAction* action : all()) {
        if (isStandard(action)) continue;
        QStringList parts{action->objectName()};
        for (const QKeySequence& key : action->shortcuts()) parts << key.toString(QKeySequence::PortableText);
        changed << parts.join(QLatin1Char('\t'));
    }
    Settings().set(setting::Shortcuts, changed);
    m_actions->describeAll();
    Q_EMIT m_actions->shortcutsChanged();
}

void Shortcuts::load() {
    for (const QString& entry : Settings().get(setting::Shortcuts)) {
        const QStringList parts = entry.split(QLatin1Char('\t'));
        for (QAction* action : all()) {
            if (action->objectName() != parts.first()) continue;
            Keys keys;
            for (const QString& part : parts.mid(1)) {
                const QKeySequence key(part, QKeySequence::PortableText);
                if (!key.isEmpty()) keys << key;
            }
            action->setShortcuts(keys);
        }
    }
    m_actions->describeAll();
    Q_EMIT m_actions->shortcutsChanged();
}

}  // namespace lacuna::ui
