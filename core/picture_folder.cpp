// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture_folder.h"

#include <QDir>
#include <QDirIterator>

#include "core/photo_io.h"

namespace lacuna::core {

QStringList picturesIn(const QString& folder, bool recursive) {
    QStringList filters, names;
    for (const QString& suffix : readableSuffixes()) filters << QStringLiteral("*.") + suffix;
    // By its whole path: QDir takes a relative one for a path within itself.
    const QDir root(QDir(folder).absolutePath());
    QDirIterator files(root.path(), filters, QDir::Files,
                       recursive ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (files.hasNext()) names << root.relativeFilePath(files.next());
    names.sort();
    return names;
}

QString withoutSuffix(const QString& name) {
    const qsizetype folder = name.lastIndexOf(QLatin1Char('/')), dot = name.lastIndexOf(QLatin1Char('.'));
    return (dot > folder + 1 ? name.left(dot) : name).normalized(QString::NormalizationForm_C);
}

}  // namespace lacuna::core
