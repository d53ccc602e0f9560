// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lacuna::cli {

/// Speaks the language that `--language` names, wherever it stands; otherwise that of the environment (LC_ALL, LC_MESSAGES,
/// LANG; LANGUAGE where these don't say "C"). English where it isn't known. Takes what stands before the command out of
/// `arguments`. Throws Error(Usage) on a language that the program doesn't speak.
void chooseLanguage(QStringList& arguments);

}  // namespace lacuna::cli
