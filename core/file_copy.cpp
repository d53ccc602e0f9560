// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_copy.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr qint64 kChunkBytes = 1 << 20;

Error unreadable(const QFile& file) {
    return {ErrorKind::InputUnreadable, Text::tr("Read '%1'").arg(QDir::toNativeSeparators(file.fileName())), file.errorString()};
}

Error unwritable(const QSaveFile& file) {
    return {ErrorKind::OutputUnwritable, Text::tr("Write '%1'").arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString()};
}

}  // namespace

void copyFile(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) throw unreadable(source);
    const QFileInfo target(to);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(from).canonicalFilePath()) {
        throw Error(ErrorKind::Usage, Text::tr("Write '%1'").arg(QDir::toNativeSeparators(to)),
                    Text::tr("this is the file itself"), Text::tr("Choose another name"));
    }
    QSaveFile copy(to);
    if (!copy.open(QIODevice::WriteOnly)) throw unwritable(copy);
    while (true) {
        const QByteArray chunk = source.read(kChunkBytes);
        if (chunk.isEmpty()) break;
        if (copy.write(chunk) != chunk.size()) throw unwritable(copy);
    }
    if (source.error() != QFileDevice::NoError) throw unreadable(source);
    if (!copy.commit()) throw unwritable(copy);
}

void writeFileAtOnce(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) throw unwritable(file);
}

QString fileHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) throw unreadable(file);
    return QString::fromLatin1(hash.result().toHex());
}

}  // namespace lacuna::core
