// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photo_lock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/process_lock.h"

namespace lacuna::ui {

bool PhotoLock::take(const QString& path) {
    m_lock.reset();
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty()) return true;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/open");
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha1).toHex();
    auto lock = core::processLock(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".lock"));
    if (lock->tryLock()) {
        m_lock = std::move(lock);
        return true;
    }
    return lock->error() != QLockFile::LockFailedError;
}

}  // namespace lacuna::ui
