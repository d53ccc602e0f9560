// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/error.h"

namespace lacuna::ui {

/// Works out selections in the background, the newest only: starting another gives up the one that runs, whose result is dropped.
class SelectionRunner : public QObject {
    Q_OBJECT
 public:
    /// What is to be done with a result, on the UI thread.
    using Finish = std::function<void()>;

    explicit SelectionRunner(QObject* parent = nullptr);
    /// Asks the work to stop and waits for it.
    ~SelectionRunner() override;

    /// `work` runs on another thread and returns what to do then on this one. What either throws is told by failed(), except that
    /// it was cancelled.
    void start(const QString& doing, std::function<Finish(std::stop_token)> work);
    /// True when something ran.
    bool cancel();
    bool isBusy() const { return m_stop != nullptr; }

 Q_SIGNALS:
    void failed(const lacuna::core::Error& error);
    /// Empty: nothing runs any more.
    void busyChanged(const QString& doing);

 private:
    void done(const QString& doing, const Finish& finish);

    std::shared_ptr<std::stop_source> m_stop;  ///< of what runs, by which it is known
    QThreadPool m_pool;
};

}  // namespace lacuna::ui
