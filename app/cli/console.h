// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <stop_token>
#include <thread>

#include "core/error.h"
#include "core/fill_job.h"

namespace lacuna::cli {

/// The documented exit codes.
enum ExitCode {
    Done = 0,
    WrongUsage = 2,
    InputUnreadable = 3,
    OutputUnwritable = 4,
    EngineFailed = 5,
    Cancelled = 6,
    SomeFailed = 7
};
ExitCode exitCodeOf(core::ErrorKind kind);

/// Results go to stdout, messages and the progress bar (on a terminal only) to stderr. With `json`, stdout carries one JSON
/// object a line.
class Console {
 public:
    explicit Console(bool json) : m_json(json) {}
    /// A line for people; silent in JSON mode.
    void say(const QString& text);
    /// "note: ..." for people; silent in JSON mode.
    void note(const QString& text);
    /// "error: ..." on stderr, in either mode.
    void warn(const QString& text);
    /// A line for programs; silent otherwise.
    void event(const QJsonObject& object);
    void progress(const QString& label, double fraction);
    void endProgress();
    /// "error: ..." on stderr (and an error event), returns the exit code.
    int fail(const core::Error& error);

 private:
    bool m_json;
    bool m_barShown = false;
    int m_lastPercent = -1;
    QString m_lastLabel;
};

/// Shows a fill's progress on the console.
class ConsoleObserver : public core::FillObserver {
 public:
    ConsoleObserver(Console& console, QString label) : m_console(console), m_label(std::move(label)) {}
    void progressed(int index, int count, core::FillStage stage, double fraction, double total) override;

 private:
    Console& m_console;
    QString m_label;
    int m_lastPermille = -1;
};

/// Turns the first Ctrl-C (SIGINT, SIGTERM) into a stop request and the second into an immediate exit. Make it before any other
/// thread, since it blocks those signals for every thread started later.
class InterruptWatcher {
 public:
    InterruptWatcher();
    ~InterruptWatcher();
    std::stop_token token() const { return m_stop.get_token(); }

 private:
    std::stop_source m_stop;
    std::jthread m_thread;
};

}  // namespace lacuna::cli
