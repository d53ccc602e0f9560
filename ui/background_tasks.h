// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

#include "core/error.h"

namespace lacuna::ui {

/// Work that a dialog does one after the other on a thread of its own, so that the window goes on.
class BackgroundTasks : public QObject {
    Q_OBJECT
 public:
    explicit BackgroundTasks(QObject* parent = nullptr);
    /// Waits for the task that runs; those that wait are dropped.
    ~BackgroundTasks() override;

    /// `work` runs on the other thread, then `done` on this one, unless this object has gone. What `work` throws is told by
    /// failed(), and `done` isn't called. `doing`: as in core::Error, and what busyChanged() says.
    void start(const QString& doing, std::function<void()> work, std::function<void()> done = {});
    bool isBusy() const { return m_waiting > 0; }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    /// Empty: nothing to do any more.
    void busyChanged(const QString& doing);

 private:
    QThreadPool m_pool;
    int m_waiting = 0;
};

}  // namespace lacuna::ui
