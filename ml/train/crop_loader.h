// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "ml/train/holes.h"
#include "ml/train/photo_cache.h"
#include "ml/train/photo_source.h"

namespace lacuna::ml {

struct CropOptions {
    std::int64_t size = 256;  ///< sides of the crops, px; a multiple of 8, at least 32
    std::int64_t batch = 16;  ///< samples that one loader (one rank) gives at a time
    HoleOptions holes;
    /// Each sample draws its photo's scale from here, evenly in the logarithm. It is raised where the crop would be larger than
    /// the photo, so that photos are enlarged only if they are smaller than the crop.
    double min_scale = 0.5, max_scale = 1.0;
    bool flip = true;  ///< mirror left and right, half of the samples
    std::uint64_t seed = 1;
    /// Photos are first reduced until their longer side is at most this (but not below the crop's size), once; scales count from
    /// there. 0: four times `size`.
    std::int64_t max_photo_side = 0;
    std::size_t cache_bytes = std::size_t{1} << 30;  ///< most memory for photos kept between crops
    int threads = 1;                                 ///< threads that read and cut
    int prefetch = 3;                                ///< batches made ahead
    bool pinned = false;                             ///< in page-locked memory, from which a GPU copies by itself
    int rank = 0, ranks = 1;                         ///< this process's part of the joint batch of `ranks` * `batch` samples
};

/// CPU tensors that share memory with nothing else.
struct Batch {
    at::Tensor pictures;  ///< float32 [N, 3, S, S], RGB in [-1, 1]
    at::Tensor holes;     ///< float32 [N, 1, S, S], 1 = hole, 0 = known
    at::Tensor distance;  ///< float32 [N, 1, S, S], px to the nearest known pixel (hole_distance), 0 outside the hole
    at::Tensor local;     ///< int64 [N, 2], top and left of the S/2 x S/2 crop that the local critic sees (Hole::local)
};

/// Endless batches of random crops with random holes, made ahead by threads of its own.
///
/// Batch k is a pure function of (seed, k, rank, ranks, the other options, the photos that can be read): not of threads, timing,
/// cache or earlier batches. Together `ranks` loaders give what one loader of batch * ranks gives: rank r has the samples from
/// r * batch on. Every epoch takes each photo once, in an order of its own. A photo that can't be read, or whose shorter side is
/// less than a quarter of the crop's, is listed once, and the next one that can takes its place.
///
/// next, seek and position are for one thread at a time; unreadable may be called from any.
class CropLoader {
 public:
    /// Throws std::invalid_argument for options that can't be met, FileError for a source without photos.
    CropLoader(std::shared_ptr<const PhotoSource> source, const CropOptions& options);
    /// Waits for the photos being read at the moment.
    ~CropLoader();
    CropLoader(const CropLoader&) = delete;
    CropLoader& operator=(const CropLoader&) = delete;

    /// The batch at position(), which moves on by one. The first call starts the threads. Throws FileError if no photo can be
    /// read, or what the source threw; the position then stays.
    Batch next();
    /// The next batch is number `step`.
    void seek(std::uint64_t step);
    [[nodiscard]] std::uint64_t position() const;
    /// Photos left out so far, in the source's order.
    [[nodiscard]] std::vector<UnreadablePhoto> unreadable() const;
    /// Memory held by cached photos at the moment; never over cache_bytes.
    [[nodiscard]] std::size_t cached_bytes() const;
    /// Seconds that next() has waited for batches in all: whether the device waits for data.
    [[nodiscard]] double waited_seconds() const;

 private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// The first `count` batches: a fixed set for validation. Throws as CropLoader::next.
std::vector<Batch> fixed_batches(std::shared_ptr<const PhotoSource> source, const CropOptions& options, int count);

}  // namespace lacuna::ml
