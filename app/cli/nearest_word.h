// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lacuna::cli {

/// The word that somebody may have meant who typed `typed`: the one that begins with it, or that differs least. Empty where none
/// is near.
QString nearestWord(const QString& typed, const QStringList& words);

}  // namespace lacuna::cli
