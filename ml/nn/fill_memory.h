// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <vector>

namespace lacuna::ml {

/// What fills have worked out before their attention, so that another fill of the same picture and the same unknown pixels begins
/// there: one with other wishes for its sources, or one that was undone. The newest fills are kept, up to a limit. Thread-safe.
///
/// A fill that begins there gives the same values bit by bit. Only whole results are kept: convolutions of a part of a map round
/// differently, and a fill's bytes must not depend on what was filled before.
class FillMemory {
 public:
    struct Entry {
        at::Tensor known;    ///< [1,3,H,W] as the network gets it, 0 where unknown
        at::Tensor unknown;  ///< [1,1,H,W]
        at::Tensor hole;     ///< [1,1,H,W]
        int64_t margin_px = 0;
        at::Tensor coarse;                 ///< stage 1's result before its channels are put in order
        at::Tensor features;               ///< of the attention branch; undefined after a fill that stopped at stage 1
        std::vector<at::Tensor> branches;  ///< the convolution branch's part of each region
        [[nodiscard]] std::size_t bytes() const;
    };

    explicit FillMemory(std::size_t limit_bytes) : limit_(limit_bytes) {}

    /// What is kept for exactly this input; its tensors must not be written to.
    [[nodiscard]] std::optional<Entry> find(const Entry& input) const;
    /// Replaces what is kept for the same input. Nothing is kept of an entry above the limit.
    void keep(const Entry& entry);
    void clear();
    [[nodiscard]] std::size_t bytes() const;

 private:
    mutable std::mutex mutex_;
    std::size_t limit_;
    std::list<Entry> entries_;  // the newest first
};

}  // namespace lacuna::ml
