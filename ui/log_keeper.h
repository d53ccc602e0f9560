// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lacuna::ui {

/// Keeps the last lines that the program logs, as well as printing them as before. Called once, early.
void keepLog();
/// The lines kept, oldest first, without anything that looks like the name of a file or folder.
QStringList keptLog();
/// `line` with the names of files and folders taken out.
QString withoutNames(QString line);

}  // namespace lacuna::ui
