// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/fill_memory.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace lacuna::ml {
namespace {

bool same_input(const FillMemory::Entry& a, const FillMemory::Entry& b) {
    // Masks tell most inputs apart and are the smallest.
    return a.margin_px == b.margin_px && a.hole.device() == b.hole.device() && at::equal(a.hole, b.hole) &&
           at::equal(a.unknown, b.unknown) && at::equal(a.known, b.known);
}

}  // namespace

std::size_t FillMemory::Entry::bytes() const {
    std::size_t sum = 0;
    const auto add = [&](const at::Tensor& tensor) {
        if (tensor.defined()) sum += tensor.nbytes();
    };
    for (const at::Tensor& tensor : {known, unknown, hole, coarse, features}) add(tensor);
    for (const at::Tensor& tensor : branches) add(tensor);
    return sum;
}

std::optional<FillMemory::Entry> FillMemory::find(const Entry& input) const {
    const std::lock_guard lock(mutex_);
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return same_input(entry, input); });
    return found == entries_.end() ? std::nullopt : std::optional(*found);
}

void FillMemory::keep(const Entry& entry) {
    const std::lock_guard lock(mutex_);
    entries_.remove_if([&](const Entry& other) { return same_input(other, entry); });
    std::size_t sum = entry.bytes();
    if (sum > limit_) return;
    entries_.push_front(entry);
    for (auto it = std::next(entries_.begin()); it != entries_.end();) {
        sum += it->bytes();
        it = sum > limit_ ? entries_.erase(it, entries_.end()) : std::next(it);
    }
}

void FillMemory::clear() {
    const std::lock_guard lock(mutex_);
    entries_.clear();
}

std::size_t FillMemory::bytes() const {
    const std::lock_guard lock(mutex_);
    std::size_t sum = 0;
    for (const Entry& entry : entries_) sum += entry.bytes();
    return sum;
}

}  // namespace lacuna::ml
