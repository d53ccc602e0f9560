// SPDX-License-Identifier: GPL-3.0-or-later
/// How many photos are filled at a time, and with how much memory.
#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <vector>

#include "app/cli/batch_plan.h"
#include "core/fill_engine.h"

namespace lacuna::cli {

/// Memory that one photo takes, bytes: the more of what reading and writing take (its pixels several times), and of what the fill
/// takes (fewer copies, and the engine's largest window that there can be). Reads the file's head only; a photo whose size can't
/// be told counts as a small one.
double mostBytes(const QString& photo, const core::EngineLimits& limits, const core::FillOptions& options);

/// The same with the windows that the holes of the photo's mask need, which is read for it. As `mostBytes` where it can't be.
double estimatedBytes(const FillFiles& files, const core::EngineLimits& limits, const core::FillOptions& options);

/// Bytes that a photo of this size and depth takes at most in a file; 0 where its size can't be told.
qint64 mostBytesOfFile(const QString& photo);

/// How work is shared out.
struct BatchShape {
    int jobs = 1;            ///< photos at a time
    int threadsPerJob = 1;   ///< CPU threads for each
    double budgetBytes = 0;  ///< memory for all photos at work
};

/// What the user asked for; 0: choose.
struct BatchWishes {
    int jobs = 0, threads = 0;
    double memoryBytes = 0;
};

/// As many photos at a time as there are CPU threads, where typical photos leave room for that: filling several with one thread
/// each takes less time than one with all threads. Two with a GPU, so that one is read while the other is filled. `estimates` are
/// the photos' needs, or a sample of them.
BatchShape shapeOf(const BatchWishes& wishes, std::vector<double> estimates, std::size_t photos, bool onGpu);

/// Lets work begin while there is memory for it. What alone needs more than there is begins when nothing else is at work.
class MemoryGate {
 public:
    explicit MemoryGate(double budgetBytes) : m_budget(budgetBytes) {}

    /// Given back when it goes.
    class Share {
     public:
        Share(MemoryGate& gate, double bytes) : m_gate(&gate), m_bytes(bytes) {}
        ~Share() { m_gate->leave(m_bytes); }
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;

     private:
        MemoryGate* m_gate;
        double m_bytes;
    };
    /// Waits until there is room. Throws Error(Cancelled) after a stop request.
    Share enter(double bytes, const std::stop_token& stop);
    /// The whole budget: whoever holds it works alone.
    double budget() const { return m_budget; }

 private:
    void leave(double bytes);
    const double m_budget;
    std::mutex m_mutex;
    std::condition_variable_any m_left;
    double m_used = 0.;
    int m_inside = 0;
};

}  // namespace lacuna::cli
