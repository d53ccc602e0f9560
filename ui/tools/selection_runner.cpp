// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/selection_runner.h"

#include <QFutureWatcher>
#include <QtConcurrent>
#include <optional>

namespace lacuna::ui {

SelectionRunner::SelectionRunner(QObject* parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

SelectionRunner::~SelectionRunner() {
    if (m_stop) m_stop->request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

bool SelectionRunner::cancel() {
    if (!m_stop) return false;
    m_stop->request_stop();
    m_stop.reset();
    m_pool.clear();
    Q_EMIT busyChanged({});
    return true;
}

void SelectionRunner::start(const QString& doing, std::function<Finish(std::stop_token)> work) {
    if (m_stop) m_stop->request_stop();
    m_stop = std::make_shared<std::stop_source>();
    Q_EMIT busyChanged(doing);
    auto* watcher = new QFutureWatcher<Finish>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, stop = m_stop, doing] {
        watcher->deleteLater();
        const QFuture<Finish> future = watcher->future();
        if (m_stop == stop) done(doing, future.resultCount() > 0 ? future.result() : Finish());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [this, work = std::move(work), stop = m_stop, doing]() -> Finish {
        try {
            if (stop->stop_requested()) return {};
            return work(stop->get_token());
        } catch (...) {
            // Told by the UI thread; this object waits for its threads, so it is still there.
            return [this, error = core::currentExceptionAsError(doing)] {
                if (error.kind() != core::ErrorKind::Cancelled) Q_EMIT failed(error);
            };
        }
    }));
}

void SelectionRunner::done(const QString& doing, const Finish& finish) {
    m_stop.reset();
    Q_EMIT busyChanged({});
    try {
        if (finish) finish();
    } catch (...) {
        Q_EMIT failed(core::currentExceptionAsError(doing));
    }
}

}  // namespace lacuna::ui
