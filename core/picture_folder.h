// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace lacuna::core {

/// Paths of the pictures of a folder, relative to it and sorted; by their names' suffixes, so a file need not be a whole one.
/// Hidden files are left out. Empty where the folder can't be read.
QStringList picturesIn(const QString& folder, bool recursive = false);

/// A relative path without its suffix ("a/b.tar.png" gives "a/b.tar"), by which photos and masks find each other. Composed
/// (Unicode NFC), since some systems store names in pieces.
QString withoutSuffix(const QString& name);

}  // namespace lacuna::core
