// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QStringList>
#include <map>
#include <mutex>

#include "app/cli/batch_memory.h"
#include "app/cli/batch_plan.h"
#include "app/cli/console.h"

namespace lacuna::cli {

/// How a batch ended.
struct BatchCounts {
    int asked = 0;    ///< photos with a mask
    int filled = 0;   ///< now
    int skipped = 0;  ///< were finished before
    int failed = 0;
    int left() const { return asked - filled - skipped - failed; }
};

/// Tells people (a line for each photo, a bar on a terminal) or programs (JSON lines, see docs/command-line.md) how a batch goes.
/// Thread-safe.
class BatchReport {
 public:
    BatchReport(Console& console, const BatchPlan& plan, const Shard& shard);

    void started(const BatchShape& shape);
    /// `total` in [0, 1] is this photo's progress.
    void progressed(const BatchItem& item, double total);
    void filled(const BatchItem& item, const FilledFiles& result);
    void skipped(const BatchItem& item);
    void failed(const BatchItem& item, const core::Error& error);
    /// Another program is filling it.
    void waiting(const BatchItem& item);
    void noted(const BatchItem& item, const QString& message);
    /// The last words. `exitCode` is what the program will return; without `stop` all photos were tried.
    void finished(int exitCode, bool interrupted, const core::Error* stop);
    BatchCounts counts() const;

 private:
    void event(const char* name, const BatchItem& item, QJsonObject more = {});
    void ended(const BatchItem& item);
    void showBar();
    QString summary() const;

    Console& m_console;
    const BatchPlan& m_plan;
    const Shard m_shard;
    mutable std::mutex m_mutex;
    BatchCounts m_counts;
    QStringList m_failed;
    std::map<QString, double> m_atWork;    ///< progress by photo
    std::map<QString, int> m_toldPercent;  ///< of progress events
    QElapsedTimer m_since;
};

}  // namespace lacuna::cli
