// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/path_check.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace lacuna::ui {

namespace {
/// Of a path that answers; the others are left behind.
constexpr int kPatienceMs = 200;
/// A dead drive takes one for each of its files.
constexpr int kThreads = 16;
}  // namespace

PathCheck::PathCheck(Exists exists, QObject* parent)
    : QObject(parent), m_exists(std::move(exists)), m_pool(std::make_unique<QThreadPool>()) {
    m_pool->setMaxThreadCount(kThreads);
}

PathCheck::~PathCheck() {
    m_pool->clear();
    if (!m_pool->waitForDone(kPatienceMs)) m_pool.release();  // deleting it would wait for as long as the drive does
}

void PathCheck::ask(const QStringList& paths) {
    for (const QString& path : paths) {
        if (m_asked.contains(path)) continue;
        m_asked.insert(path);
        auto* watcher = new QFutureWatcher<bool>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
            watcher->deleteLater();
            answered(path, watcher->future().resultCount() == 0 || watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(m_pool.get(), [exists = m_exists, path] { return exists(path); }));
    }
}

void PathCheck::answered(const QString& path, bool exists) {
    m_asked.remove(path);
    if (exists != m_missing.contains(path)) return;
    if (exists) {
        m_missing.remove(path);
    } else {
        m_missing.insert(path);
    }
    Q_EMIT changed();
}

}  // namespace lacuna::ui
