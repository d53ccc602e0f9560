// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/fill_recordings.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "ml/ops/cancelled.h"

namespace lacuna::ml {
namespace {

constexpr std::size_t k_most_known = 64;  // kinds of work that are remembered to have come

}  // namespace

FillRecordings::Recording* FillRecordings::find(const Key& key, const Make& make) {
    if (!bring_forward(key)) return nullptr;
    Slot& slot = slots_.front();
    if (slot.recording || slot.refused) return slot.recording.get();
    try {
        slot.recording = make();
    } catch (const Cancelled&) {
        throw;
    } catch (const c10::Error& error) {
        slot.refused = true;
        TORCH_WARN_ONCE("A fill isn't recorded, which would be faster: ", error.what_without_backtrace());
    } catch (const std::exception& error) {
        slot.refused = true;
        TORCH_WARN_ONCE("A fill isn't recorded, which would be faster: ", error.what());
    }
    shed();
    return slots_.empty() ? nullptr : slots_.front().recording.get();
}

void FillRecordings::done(const Key& key) {
    if (bring_forward(key)) return;
    slots_.push_front({key, false, nullptr});
    if (slots_.size() > k_most_known) slots_.pop_back();
}

bool FillRecordings::bring_forward(const Key& key) {
    const auto found = std::find_if(slots_.begin(), slots_.end(), [&](const Slot& slot) { return slot.key == key; });
    if (found == slots_.end()) return false;
    slots_.splice(slots_.begin(), slots_, found);
    return true;
}

// The newest one stays, if it is within the limit itself.
void FillRecordings::shed() {
    std::size_t count = 0, bytes = 0;
    for (Slot& slot : slots_) {
        if (!slot.recording) continue;
        if (count + 1 > most_ || bytes + slot.recording->bytes > most_bytes_) {
            slot.recording.reset();
            slot.refused = count == 0;  // too large for good
            continue;
        }
        ++count;
        bytes += slot.recording->bytes;
    }
}

std::size_t FillRecordings::bytes() const {
    return std::accumulate(slots_.begin(), slots_.end(), std::size_t{0}, [](std::size_t sum, const Slot& slot) {
        return sum + (slot.recording != nullptr ? slot.recording->bytes : 0);
    });
}

std::size_t FillRecordings::size() const {
    return static_cast<std::size_t>(
        std::count_if(slots_.begin(), slots_.end(), [](const Slot& slot) { return slot.recording != nullptr; }));
}

}  // namespace lacuna::ml
