// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_tasks.h"

#include <QtConcurrent>

namespace lacuna::ui {

BackgroundTasks::BackgroundTasks(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_pool.setStackSize(8 << 20);  // networks recurse and vectorise; the default stack of some systems is small
}

BackgroundTasks::~BackgroundTasks() {
    m_pool.clear();
    m_pool.waitForDone();
}

void BackgroundTasks::start(const QString& doing, std::function<void()> work, std::function<void()> done) {
    using Outcome = std::optional<core::Error>;
    auto* watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done = std::move(done)] {
        watcher->deleteLater();
        --m_waiting;
        if (m_waiting == 0) Q_EMIT busyChanged({});
        if (watcher->isCanceled()) return;
        if (const Outcome outcome = watcher->result()) {
            Q_EMIT failed(*outcome);
        } else if (done) {
            done();
        }
    });
    ++m_waiting;
    Q_EMIT busyChanged(doing);
    watcher->setFuture(QtConcurrent::run(&m_pool, [doing, work = std::move(work)]() -> Outcome {
        try {
            work();
            return std::nullopt;
        } catch (...) {
            return core::currentExceptionAsError(doing);
        }
    }));
}

}  // namespace lacuna::ui
