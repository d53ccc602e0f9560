// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/fill_job.h"
#include "core/hole_recorder.h"

namespace lacuna::core {

/// Gathers the coarse pictures of a job's windows, and makes a fill of them that can be kept in place of the finished one.
class FillDraft {
 public:
    using Raw = std::vector<std::pair<OwnHole, RawFill>>;
    FillDraft() = default;
    /// `recorder` knows the holes, and has nothing of them yet.
    FillDraft(HoleRecorder recorder, int windows) : m_recorder(std::move(recorder)), m_windows(windows) {}

    /// What a window (by its number in the job) painted at first; again where the window was tried once more.
    void add(int window, Raw raw) { m_raw[window] = std::move(raw); }
    /// Every window has one.
    bool isComplete() const { return m_windows > 0 && static_cast<int>(m_raw.size()) == m_windows; }
    /// Records, and pixels blended into `photo` just as reblended() would do it. `common` as for HoleRecorder::records(). Throws
    /// Error(Cancelled) after a stop request.
    FillResult result(const Photo& photo, const FilledHoleRecord& common, const std::stop_token& stop) const;

 private:
    HoleRecorder m_recorder;
    int m_windows = 0;
    std::map<int, Raw> m_raw;  ///< by window
};

}  // namespace lacuna::core
