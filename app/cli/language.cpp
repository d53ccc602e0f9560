// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"

#include "app/cli/commands.h"
#include "core/text.h"
#include "core/translations.h"

namespace lacuna::cli {
namespace {

const QString kOption = QStringLiteral("--language");

/// Whether the environment asks for no language; then LANGUAGE has no say, as with other programs.
bool environmentIsPlain() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(name);
        if (!value.isEmpty()) return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return true;
}

/// The value of --language at this place, or of --language=value; no QString where there is none.
QString valueAt(const QStringList& arguments, qsizetype i) {
    if (arguments[i] == kOption) return arguments.value(i + 1);
    if (arguments[i].startsWith(kOption + QLatin1Char('='))) return arguments[i].mid(kOption.size() + 1);
    return {};
}

void speak(const QString& wanted) {
    const QString code = core::Translations::nearest(wanted);
    if (!code.isEmpty()) return core::Translations::instance().setLanguage(code);
    QStringList codes;
    for (const auto& language : core::Translations::languages()) codes << language.code;
    throw usageError(core::Text::tr("there is no language '%1'; there are %2").arg(wanted, codes.join(QStringLiteral(", "))));
}

}  // namespace

void chooseLanguage(QStringList& arguments) {
    core::Translations::instance().setLanguage(environmentIsPlain() ? QStringLiteral("en") : QString());
    QString wanted;
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != QStringLiteral("--"); ++i) {
        if (const QString value = valueAt(arguments, i); !value.isEmpty()) wanted = value;
    }
    while (!arguments.isEmpty() && !valueAt(arguments, 0).isEmpty()) arguments.remove(0, arguments.first() == kOption ? 2 : 1);
    if (!wanted.isEmpty()) speak(wanted);
}

}  // namespace lacuna::cli
