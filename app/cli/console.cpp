// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <ctime>

#include <QJsonDocument>

#include "app/cli/columns.h"
#include "core/text.h"

namespace lacuna::cli {
namespace {

qsizetype terminalColumns() {
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

QString shortened(const QString& text, qsizetype columns) {
    QString part = text;
    while (!part.isEmpty() && columnsOf(part) > columns) part.chop(1);
    return part;
}

}  // namespace

ExitCode exitCodeOf(core::ErrorKind kind) {
    switch (kind) {
        case core::ErrorKind::Usage:
            return WrongUsage;
        case core::ErrorKind::InputUnreadable:
            return InputUnreadable;
        case core::ErrorKind::OutputUnwritable:
            return OutputUnwritable;
        case core::ErrorKind::EngineFailed:
        case core::ErrorKind::OutOfMemory:
            return EngineFailed;
        case core::ErrorKind::Cancelled:
            return Cancelled;
    }
    return EngineFailed;
}

void Console::say(const QString& text) {
    if (m_json) return;
    endProgress();
    std::fputs(qUtf8Printable(text + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

void Console::note(const QString& text) { say(core::Text::tr("note: %1").arg(text)); }

void Console::warn(const QString& text) {
    endProgress();
    std::fputs(qUtf8Printable(core::Text::tr("error: %1").arg(text) + QLatin1Char('\n')), stderr);
}

void Console::event(const QJsonObject& object) {
    if (!m_json) return;
    std::fputs((QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

void Console::progress(const QString& label, double fraction) {
    if (m_json || isatty(STDERR_FILENO) == 0) return;
    const int percent = static_cast<int>(fraction * 100.);
    if (m_barShown && percent == m_lastPercent && label == m_lastLabel) return;
    // A line that is longer than the terminal's can't be written over.
    const qsizetype room = terminalColumns() - 9, width = std::clamp<qsizetype>(room - columnsOf(label), 0, 30);
    const qsizetype full = percent * width / 100;
    const QString bar = QString(full, QLatin1Char('#')) + QString(width - full, QLatin1Char('.'));
    std::fprintf(stderr, "\r%s [%s] %3d%%\033[K", qUtf8Printable(shortened(label, room)), qUtf8Printable(bar), percent);
    std::fflush(stderr);
    m_barShown = true;
    m_lastPercent = percent;
    m_lastLabel = label;
}

void Console::endProgress() {
    if (m_barShown) std::fputs("\r\033[K", stderr);
    m_barShown = false;
}

int Console::fail(const core::Error& error) {
    const QString message = error.message();
    event({{QStringLiteral("event"), QStringLiteral("error")},
           {QStringLiteral("message"), message},
           {QStringLiteral("exit_code"), exitCodeOf(error.kind())}});
    warn(message);
    return exitCodeOf(error.kind());
}

void ConsoleObserver::progressed(int index, int count, core::FillStage stage, double /*fraction*/, double total) {
    m_console.progress(count > 1 ? QStringLiteral("%1 (%2/%3)").arg(m_label).arg(index + 1).arg(count) : m_label, total);
    const int permille = static_cast<int>(total * 1000.);
    if (permille - m_lastPermille < 10 && permille < 1000) return;  // at most a hundred lines a photo
    m_lastPermille = permille;
    static constexpr const char* names[] = {"preparing", "coarse", "refining", "finishing"};
    m_console.event({{QStringLiteral("event"), QStringLiteral("progress")},
                     {QStringLiteral("window"), index + 1},
                     {QStringLiteral("windows"), count},
                     {QStringLiteral("stage"), QLatin1String(names[static_cast<int>(stage)])},
                     {QStringLiteral("total"), total}});
}

InterruptWatcher::InterruptWatcher() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_thread = std::jthread([this, signals](const std::stop_token& end) {
        const timespec pause{0, 50'000'000};
        while (!end.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &pause) < 0) continue;
            if (m_stop.stop_requested()) _exit(Cancelled);
            m_stop.request_stop();
        }
    });
}

InterruptWatcher::~InterruptWatcher() = default;

}  // namespace lacuna::cli
