// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <functional>

class QWidget;

namespace lacuna::ui {

/// What keys the editor's commands have now, for texts elsewhere that name them. Actions keeps it up to date; commands have the
/// names under which their keys are kept ("fill", "swap" ...). UI thread only.
class CommandKeys : public QObject {
    Q_OBJECT
 public:
    struct Command {
        QString key;  ///< for users; empty: none
        QString tip;  ///< with the key
        bool operator==(const Command&) const = default;
    };
    static CommandKeys& instance();
    QString key(const QString& command) const { return m_commands.value(command).key; }
    QString tip(const QString& command) const { return m_commands.value(command).tip; }
    void set(const QHash<QString, Command>& commands);

 Q_SIGNALS:
    void changed();

 private:
    using QObject::QObject;
    QHash<QString, Command> m_commands;
};

/// Gives a widget that does the same as a command the command's tip, now and whenever it changes.
void showTipOf(QWidget* widget, const QString& command);

/// As composeText, for a text in which a command's key is named: `text` is asked again when the key changes. The text must say
/// something useful for an empty key, too.
void composeWithKey(QObject* object, const char* property, const QString& command,
                    std::function<QString(const QString& key)> text);

}  // namespace lacuna::ui
