// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/crop_loader.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <utility>

#include "ml/train/counter_random.h"
#include "ml/train/distance.h"
#include "ml/train/resample.h"

namespace lacuna::ml {
namespace {

void require(bool met, const char* message) {
    if (!met) throw std::invalid_argument(message);
}

CropOptions checked(CropOptions options) {
    require(options.size >= 32 && options.size % 8 == 0, "the crops' size must be a multiple of 8, at least 32");
    require(options.batch >= 1, "a batch needs at least one sample");
    require(options.min_scale > 0 && options.min_scale <= options.max_scale && options.max_scale <= 1,
            "the scales of the photos must obey 0 < least <= largest <= 1");
    require(options.max_photo_side >= 0, "the photos' largest side must not be negative");
    require(options.threads >= 1 && options.prefetch >= 1, "the loader needs at least one thread and one batch made ahead");
    require(options.ranks >= 1 && options.rank >= 0 && options.rank < options.ranks, "the rank must be in [0, ranks)");
    check_hole_options(options.size, options.size, options.holes);
    if (options.max_photo_side == 0) options.max_photo_side = 4 * options.size;
    return options;
}

Batch empty_batch(std::int64_t count, const CropOptions& options) {
    const at::TensorOptions floats = at::TensorOptions(at::kFloat).pinned_memory(options.pinned);
    const std::int64_t size = options.size;
    return {at::empty({count, 3, size, size}, floats), at::empty({count, 1, size, size}, floats),
            at::empty({count, 1, size, size}, floats), at::empty({count, 2}, at::kLong)};
}

/// The samples of one rank; no state but the cache, so any thread may make any of them. Nothing here uses LibTorch's thread pool:
/// each thread that touches it would start a pool of its own.
class SampleMaker {
 public:
    SampleMaker(std::shared_ptr<const PhotoSource> source, const CropOptions& options)
        : options_(options),
          count_(source->size()),
          cache_(std::move(source), {.max_side = options.max_photo_side,
                                     .least_side = options.size,
                                     .needed_side = options.size / 4,
                                     .bytes = options.cache_bytes}) {}

    void make(std::uint64_t step, std::int64_t sample, const Batch& batch) {
        const auto per_rank = static_cast<std::uint64_t>(options_.batch);
        const std::uint64_t joint = static_cast<std::uint64_t>(options_.rank) * per_rank + static_cast<std::uint64_t>(sample);
        const std::uint64_t drawn = step * per_rank * static_cast<std::uint64_t>(options_.ranks) + joint;
        write_picture(photo(drawn), CounterRandom(options_.seed, RandomStream::Crop, step, joint), sample, batch);
        write_hole(CounterRandom(options_.seed, RandomStream::Hole, step, joint), sample, batch);
    }

    [[nodiscard]] const PhotoCache& cache() const { return cache_; }

 private:
    at::Tensor photo(std::uint64_t drawn) {
        const std::size_t first = shuffled_index(drawn % count_, count_, options_.seed, drawn / count_);
        for (std::size_t i = 0; i < count_; ++i)
            if (const auto pixels = cache_.get((first + i) % count_)) return *pixels;
        throw FileError("none of the " + std::to_string(count_) +
                        " photos can be used; the first one: " + cache_.unreadable().front().reason);
    }

    void write_picture(const at::Tensor& photo, CounterRandom random, std::int64_t sample, const Batch& batch) const {
        const double scale = std::exp(random.uniform(std::log(options_.min_scale), std::log(options_.max_scale)));
        const std::int64_t size = options_.size, height = photo.size(0), width = photo.size(1);
        const std::int64_t wanted = std::llround(static_cast<double>(size) / scale), side = std::min({wanted, height, width});
        const std::int64_t top = random.integer(0, height - side), left = random.integer(0, width - side);
        const bool mirrored = random.chance(0.5) && options_.flip;
        const bool as_it_is = side == size;
        const at::Tensor crop = as_it_is ? photo : resample(photo, {top, left, side, side}, size, size);
        const std::int64_t stride = crop.size(1) * 3;
        const std::uint8_t* from = crop.data_ptr<std::uint8_t>() + (as_it_is ? top * stride + left * 3 : 0);
        float* to = batch.pictures.data_ptr<float>() + sample * 3 * size * size;
        for (std::int64_t y = 0; y < size; ++y) {
            for (std::int64_t x = 0; x < size; ++x) {
                const std::uint8_t* pixel = from + y * stride + (mirrored ? size - 1 - x : x) * 3;
                for (std::int64_t c = 0; c < 3; ++c) to[(c * size + y) * size + x] = static_cast<float>(pixel[c]) / 127.5F - 1.F;
            }
        }
    }

    void write_hole(CounterRandom random, std::int64_t sample, const Batch& batch) const {
        const std::int64_t size = options_.size, pixels = size * size;
        const Hole hole = random_hole(size, size, options_.holes, random);
        const std::uint8_t* mask = hole.mask.data_ptr<std::uint8_t>();
        std::transform(mask, mask + pixels, batch.holes.data_ptr<float>() + sample * pixels,
                       [](std::uint8_t value) { return static_cast<float>(value); });
        hole_distance(mask, size, size, batch.distance.data_ptr<float>() + sample * pixels);
        std::int64_t* local = batch.local.data_ptr<std::int64_t>() + sample * 2;
        local[0] = hole.local.top;
        local[1] = hole.local.left;
    }

    const CropOptions options_;
    const std::size_t count_;
    PhotoCache cache_;
};

}  // namespace

class CropLoader::Impl {
 public:
    Impl(std::shared_ptr<const PhotoSource> source, const CropOptions& options)
        : options_(options), maker_(std::move(source), options) {}

    ~Impl() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        work_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }

    Batch next() {
        while (std::ssize(threads_) < options_.threads) threads_.emplace_back([this] { run(); });
        const auto start = std::chrono::steady_clock::now();
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return broken_ || (!slots_.empty() && is_ready(*slots_.front())); });
        waited_ += std::chrono::steady_clock::now() - start;
        if (broken_) std::rethrow_exception(broken_);
        const std::shared_ptr<Slot> slot = slots_.front();
        if (slot->failure) {
            slots_.clear();
            work_.notify_all();
            std::rethrow_exception(slot->failure);
        }
        slots_.pop_front();
        ++position_;
        lock.unlock();
        work_.notify_all();
        return std::move(slot->batch);
    }

    void seek(std::uint64_t step) {
        {
            const std::lock_guard lock(mutex_);
            position_ = step;
            while (!slots_.empty() && slots_.front()->step != step) slots_.pop_front();
        }
        work_.notify_all();
    }

    [[nodiscard]] std::uint64_t position() const {
        const std::lock_guard lock(mutex_);
        return position_;
    }

    [[nodiscard]] double waited_seconds() const {
        const std::lock_guard lock(mutex_);
        return waited_.count();
    }

    [[nodiscard]] const PhotoCache& cache() const { return maker_.cache(); }

 private:
    /// A batch being made. Threads hold on to the one they work at, also when a seek has dropped it.
    struct Slot {
        std::uint64_t step = 0;
        Batch batch;
        std::int64_t taken = 0, done = 0;
        std::exception_ptr failure;
    };

    [[nodiscard]] bool is_ready(const Slot& slot) const { return slot.failure || slot.done == options_.batch; }
    [[nodiscard]] bool has_open_slot() const {
        return !slots_.empty() && !slots_.back()->failure && slots_.back()->taken < options_.batch;
    }
    [[nodiscard]] bool has_work() const { return has_open_slot() || std::ssize(slots_) < options_.prefetch; }

    /// The slot whose next sample is to be made. Slots are filled in order, so only the last may have samples left.
    std::shared_ptr<Slot> open_slot() {
        if (has_open_slot()) return slots_.back();
        auto slot = std::make_shared<Slot>();
        slot->step = slots_.empty() ? position_ : slots_.back()->step + 1;
        slot->batch = empty_batch(options_.batch, options_);
        slots_.push_back(slot);
        return slot;
    }

    void work() {
        std::unique_lock lock(mutex_);
        while (true) {
            work_.wait(lock, [this] { return stopping_ || has_work(); });
            if (stopping_) return;
            const std::shared_ptr<Slot> slot = open_slot();
            const std::int64_t sample = slot->taken++;
            lock.unlock();
            std::exception_ptr failure;
            try {
                maker_.make(slot->step, sample, slot->batch);
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            if (failure) slot->failure = failure;
            ++slot->done;
            if (is_ready(*slot)) ready_.notify_all();
        }
    }

    void run() {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(mutex_);
            broken_ = std::current_exception();
            ready_.notify_all();
        }
    }

    const CropOptions options_;
    SampleMaker maker_;
    mutable std::mutex mutex_;
    std::condition_variable work_, ready_;
    std::deque<std::shared_ptr<Slot>> slots_;
    std::uint64_t position_ = 0;
    std::chrono::duration<double> waited_{0};
    std::exception_ptr broken_;  ///< a thread could not go on (no memory for a batch)
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

CropLoader::CropLoader(std::shared_ptr<const PhotoSource> source, const CropOptions& options) {
    if (!source || source->size() == 0) throw FileError("there are no photos to train on");
    impl_ = std::make_unique<Impl>(std::move(source), checked(options));
}

CropLoader::~CropLoader() = default;

Batch CropLoader::next() { return impl_->next(); }

void CropLoader::seek(std::uint64_t step) { impl_->seek(step); }

std::uint64_t CropLoader::position() const { return impl_->position(); }

std::vector<UnreadablePhoto> CropLoader::unreadable() const { return impl_->cache().unreadable(); }

std::size_t CropLoader::cached_bytes() const { return impl_->cache().bytes(); }

double CropLoader::waited_seconds() const { return impl_->waited_seconds(); }

std::vector<Batch> fixed_batches(std::shared_ptr<const PhotoSource> source, const CropOptions& options, int count) {
    CropLoader loader(std::move(source), options);
    std::vector<Batch> batches;
    for (int i = 0; i < count; ++i) batches.push_back(loader.next());
    return batches;
}

}  // namespace lacuna::ml
