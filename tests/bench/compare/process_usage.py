# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparisons measure of their own process, as Linux reports it (process_usage.h does the same for our programs)."""
import resource


def cpu_seconds():
    """Processor time of all threads so far, user and system."""
    return sum(resource.getrusage(resource.RUSAGE_SELF)[:2])


def status_mib(key):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith(key))


def peak_mib():
    """Peak resident memory since the last reset_peak()."""
    return status_mib("VmHWM:")


def reset_peak():
    with open("/proc/self/clear_refs", "w") as marks:
        marks.write("5")
