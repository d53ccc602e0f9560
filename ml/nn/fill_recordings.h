// SPDX-License-Identifier: GPL-3.0-or-later
// Support of ml/nn/gpu_fill.h, not part of the interface.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <vector>

#include "ml/ops/recorder.h"

namespace lacuna::ml {

/// The recordings of the fills that came last, by all that their work depends on. Work is recorded when it comes again after it
/// was done once to its end: recording takes longer than queueing it once, and most fills never come again; and what a first time
/// tries and sets up (kernels, libraries' plans) can't be recorded. Not for several threads at a time.
class FillRecordings {
 public:
    /// Everything that the sequence of kernels and their arguments follow from, but for the values in the inputs.
    using Key = std::vector<int64_t>;
    struct Recording {
        virtual ~Recording() = default;
        std::size_t bytes = 0;  ///< of the device's memory
    };
    using Make = std::function<std::unique_ptr<Recording>()>;

    /// At most `most` recordings are kept, of at most `most_bytes` together.
    FillRecordings(std::size_t most, std::size_t most_bytes) : most_(most), most_bytes_(most_bytes) {}

    /// The recording of this work; `make` records it where its time has come. Null where it is to be done as usual: it has never
    /// been done, or `make` threw std::exception before, or gave null, which it may do when this isn't the time. Throws Cancelled
    /// where it does.
    Recording* find(const Key& key, const Make& make);
    /// The work has been done as usual, to its end.
    void done(const Key& key);
    /// Drops recordings and all that is known of what came before.
    void clear() { slots_.clear(); }
    /// How many there are.
    [[nodiscard]] std::size_t size() const;
    /// What they hold.
    [[nodiscard]] std::size_t bytes() const;

 private:
    struct Slot {
        Key key;
        bool refused = false;
        std::unique_ptr<Recording> recording;
    };
    /// Makes the slot of this work the first one; false where there is none.
    bool bring_forward(const Key& key);
    void shed();

    std::size_t most_, most_bytes_;
    std::list<Slot> slots_;  // the newest first
};

}  // namespace lacuna::ml
