// SPDX-License-Identifier: GPL-3.0-or-later
/// Text in columns on a terminal, where a Chinese or Japanese character takes two.
#pragma once

#include <QStringList>

namespace lacuna::cli {

/// Of help texts; Qt's part of them takes as many.
constexpr qsizetype kHelpColumns = 79;

/// Columns that a text takes.
qsizetype columnsOf(const QString& text);

/// `text` with spaces behind it, as many as make it `columns` wide.
QString padded(const QString& text, qsizetype columns);

/// `text` in lines of at most this many columns, except for words that are wider; broken at spaces and around wide characters.
QStringList wrapped(const QString& text, qsizetype columns);

}  // namespace lacuna::cli
