// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include <algorithm>

namespace lacuna::cli {
namespace {

/// Chinese, Japanese and Korean characters and full-width forms.
bool isWide(char32_t character) {
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFE30 && character <= 0xFE6F) || (character >= 0xFF00 && character <= 0xFF60) ||
           (character >= 0xFFE0 && character <= 0xFFE6) || (character >= 0x20000 && character <= 0x3FFFD);
}

/// What no line begins with.
bool isClosing(char32_t character) { return QStringView(u"、。，．：；！？）」』】〉》ー").contains(QChar(character)); }

}  // namespace

qsizetype columnsOf(const QString& text) {
    qsizetype columns = 0;
    for (const char32_t character : text.toUcs4()) columns += isWide(character) ? 2 : 1;
    return columns;
}

QString padded(const QString& text, qsizetype columns) {
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), QLatin1Char(' '));
}

QStringList wrapped(const QString& text, qsizetype columns) {
    QStringList lines{QString()};
    QString piece;  // what isn't torn
    const auto place = [&] {
        if (!lines.last().isEmpty() && columnsOf(lines.last()) + columnsOf(piece.trimmed()) > columns) {
            lines.last() = lines.last().trimmed();
            lines << QString();
        }
        lines.last() += piece;
        piece.clear();
    };
    bool afterWide = false;
    for (const char32_t character : text.toUcs4()) {
        const bool wide = isWide(character);
        if ((wide || afterWide || piece.endsWith(QLatin1Char(' '))) && !isClosing(character) && character != U' ') place();
        piece += QString::fromUcs4(&character, 1);
        afterWide = wide;
    }
    place();
    return lines;
}

}  // namespace lacuna::cli
