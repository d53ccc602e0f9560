// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "ml/train/photo_source.h"

namespace lacuna::ml {

/// A photo that was left out, and why.
struct UnreadablePhoto {
    std::string name, reason;
};

/// The photos of a source at their working size, the last used of them kept in bounded memory. What it gives doesn't depend on
/// what is kept. Thread-safe; a photo that several threads ask for is read once.
class PhotoCache {
 public:
    struct Options {
        std::int64_t max_side = 1024;              ///< longer sides are reduced to this, px ...
        std::int64_t least_side = 256;             ///< ... but not so far that the shorter side falls below this
        std::int64_t needed_side = 64;             ///< photos with a shorter side below this count as unreadable
        std::size_t bytes = std::size_t{1} << 30;  ///< most memory for photos that are kept
    };

    PhotoCache(std::shared_ptr<const PhotoSource> source, const Options& options);

    /// uint8 [H, W, 3], not to be written to; nothing if the photo can't be read. Throws what the source throws besides
    /// FileError.
    std::optional<at::Tensor> get(std::size_t index);
    /// Photos found unreadable so far, in the source's order.
    [[nodiscard]] std::vector<UnreadablePhoto> unreadable() const;
    [[nodiscard]] std::size_t bytes() const;

 private:
    struct Entry {
        at::Tensor pixels;
        std::list<std::size_t>::iterator age;
    };
    [[nodiscard]] at::Tensor read(std::size_t index) const;
    void keep(std::size_t index, const at::Tensor& pixels);

    const std::shared_ptr<const PhotoSource> source_;
    const Options options_;
    mutable std::mutex mutex_;
    std::condition_variable read_;
    std::set<std::size_t> being_read_;
    std::map<std::size_t, std::string> unreadable_;
    std::unordered_map<std::size_t, Entry> kept_;
    std::list<std::size_t> by_age_;  ///< last used first
    std::size_t bytes_ = 0;
};

}  // namespace lacuna::ml
