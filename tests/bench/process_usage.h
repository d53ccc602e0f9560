// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks measure of their own process, as Linux reports it.
#pragma once

#include <sys/resource.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

namespace lacuna::bench {

/// Processor time of all threads so far, user and system.
inline double cpu_seconds() {
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// An entry of /proc/self/status that is stated in kB, such as "VmRSS:", in MiB; NaN where there is none.
inline double status_mib(const char* key) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind(key, 0) == 0) return std::atof(line.c_str() + std::strlen(key)) / 1024;
    return NAN;
}

/// Peak resident memory since the last reset_peak(), in MiB; the kernel keeps one mark per process.
inline double peak_mib() { return status_mib("VmHWM:"); }
inline void reset_peak() { std::ofstream("/proc/self/clear_refs") << "5"; }

/// How many processes wanted a core, on average over the last minute; the benchmark's own threads count.
inline double load_average() {
    double average = NAN;
    return ::getloadavg(&average, 1) == 1 ? average : NAN;
}

}  // namespace lacuna::bench
