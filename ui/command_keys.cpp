// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_keys.h"

#include <QCoreApplication>
#include <QWidget>

#include "ui/language.h"

namespace lacuna::ui {

CommandKeys& CommandKeys::instance() {
    static const QString kName = QStringLiteral("lacunaCommandKeys");
    if (auto* known = qApp->findChild<CommandKeys*>(kName, Qt::FindDirectChildrenOnly)) return *known;
    auto* made = new CommandKeys(qApp);
    made->setObjectName(kName);
    return *made;
}

void CommandKeys::set(const QHash<QString, Command>& commands) {
    if (commands == m_commands) return;
    m_commands = commands;
    Q_EMIT changed();
}

void showTipOf(QWidget* widget, const QString& command) {
    const auto show = [widget, command] { widget->setToolTip(CommandKeys::instance().tip(command)); };
    show();
    QObject::connect(&CommandKeys::instance(), &CommandKeys::changed, widget, show);
}

void composeWithKey(QObject* object, const char* property, const QString& command,
                    std::function<QString(const QString& key)> text) {
    const auto say = [object, property, command, text = std::move(text)] {
        composeText(object, property, [command, text] { return text(CommandKeys::instance().key(command)); });
    };
    say();
    QObject::connect(&CommandKeys::instance(), &CommandKeys::changed, object, say);
}

}  // namespace lacuna::ui
