// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system_memory.h"

#include <QFile>
#include <QString>
#include <algorithm>

namespace lacuna::core {

namespace {

/// The number that a file of the system holds; below 0: there is none ("max" is no limit).
double numberIn(const QString& path) {
    QFile file(path);
    bool ok = false;
    const double value = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toDouble(&ok) : -1.;
    return ok ? value : -1.;
}

/// The bytes behind `name` in a table of the system; 0: there is no such line. `unit`: bytes to one of the table's.
double lineIn(const QString& path, const QByteArray& name, double unit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return 0.;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(name)) return line.mid(name.size()).trimmed().split(' ').first().toDouble() * unit;
    }
    return 0.;
}

}  // namespace

double availableMemoryBytes() {
    const double system = lineIn(QStringLiteral("/proc/meminfo"), "MemAvailable:", 1024.);
    const double limit = numberIn(QStringLiteral("/sys/fs/cgroup/memory.max")),
                 used = numberIn(QStringLiteral("/sys/fs/cgroup/memory.current"));
    if (limit < 0. || used < 0.) return system;
    // Pages of files that nobody needs now count as used, but make room by themselves.
    const double cached = lineIn(QStringLiteral("/sys/fs/cgroup/memory.stat"), "inactive_file ", 1.);
    return std::min(system, std::max(0., limit - used + cached));
}

}  // namespace lacuna::core
