// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log_keeper.h"

#include <QDateTime>
#include <QRegularExpression>
#include <mutex>

namespace lacuna::ui {

namespace {

constexpr qsizetype kMostLines = 500;
std::mutex g_mutex;  // messages come from all threads
QStringList g_lines;
QtMessageHandler g_before = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    static const char* const kinds[] = {"debug", "warning", "critical", "fatal", "info"};
    {
        const std::lock_guard lock(g_mutex);
        if (g_lines.size() >= kMostLines) g_lines.removeFirst();
        g_lines << QDateTime::currentDateTime().toString(QStringLiteral("hh:mm:ss.zzz ")) + QLatin1String(kinds[type]) +
                       QLatin1Char(' ') + QLatin1String(context.category ? context.category : "") + QStringLiteral(": ") + text;
    }
    if (g_before) g_before(type, context, text);
}

}  // namespace

void keepLog() {
    if (const QtMessageHandler before = qInstallMessageHandler(keepLine); before != keepLine) g_before = before;
}

QString withoutNames(QString line) {
    // In quotes of any kind, with a folder before it, or with the ending of a picture, model or project.
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”|\"[^\"]*\"|(?<!\\w)'[^']*'"));
    static const QRegularExpression path(QStringLiteral("(?:[A-Za-z]:)?[^\\s:]*[/\\\\]\\S*"));
    static const QRegularExpression file(
        QStringLiteral("\\S+\\.(?:png|jpe?g|tiff?|webp|bmp|ora|safetensors|pth?|index|json|txt)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = QStringLiteral("(name)");
    return line.replace(quoted, name).replace(path, name).replace(file, name);
}

QStringList keptLog() {
    const std::lock_guard lock(g_mutex);
    QStringList lines;
    for (const QString& line : g_lines) lines << withoutNames(line);
    return lines;
}

}  // namespace lacuna::ui
