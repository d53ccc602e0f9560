// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/photo_cache.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "ml/train/resample.h"

namespace lacuna::ml {

PhotoCache::PhotoCache(std::shared_ptr<const PhotoSource> source, const Options& options)
    : source_(std::move(source)), options_(options) {}

at::Tensor PhotoCache::read(std::size_t index) const {
    at::Tensor pixels = source_->load(index);
    const bool is_photo = pixels.defined() && pixels.dim() == 3 && pixels.size(2) == 3 && pixels.scalar_type() == at::kByte &&
                          pixels.is_contiguous() && pixels.is_cpu();
    if (!is_photo) throw std::logic_error("a photo source gave something else than 8-bit RGB pixels");
    const std::int64_t height = pixels.size(0), width = pixels.size(1), shorter = std::min(height, width);
    if (shorter < options_.needed_side)
        throw FileError(source_->name(index) + ": " + std::to_string(width) + " x " + std::to_string(height) +
                        " pixels are too few; each side needs " + std::to_string(options_.needed_side));
    const double scale = std::max(static_cast<double>(options_.max_side) / static_cast<double>(std::max(height, width)),
                                  static_cast<double>(options_.least_side) / static_cast<double>(shorter));
    if (scale >= 1) return pixels;
    return resample(pixels, {0, 0, height, width}, std::llround(static_cast<double>(height) * scale),
                    std::llround(static_cast<double>(width) * scale));
}

void PhotoCache::keep(std::size_t index, const at::Tensor& pixels) {
    const std::size_t needed = pixels.nbytes();
    if (needed > options_.bytes) return;
    while (bytes_ + needed > options_.bytes) {
        const auto oldest = kept_.find(by_age_.back());
        bytes_ -= oldest->second.pixels.nbytes();
        kept_.erase(oldest);
        by_age_.pop_back();
    }
    by_age_.push_front(index);
    kept_.emplace(index, Entry{pixels, by_age_.begin()});
    bytes_ += needed;
}

std::optional<at::Tensor> PhotoCache::get(std::size_t index) {
    std::unique_lock lock(mutex_);
    while (true) {
        if (unreadable_.contains(index)) return std::nullopt;
        if (const auto found = kept_.find(index); found != kept_.end()) {
            by_age_.splice(by_age_.begin(), by_age_, found->second.age);
            return found->second.pixels;
        }
        if (being_read_.insert(index).second) break;
        read_.wait(lock);
    }
    lock.unlock();
    at::Tensor pixels;
    std::optional<std::string> problem;
    std::exception_ptr failure;
    try {
        pixels = read(index);
    } catch (const FileError& error) {
        problem = error.what();
    } catch (...) {
        failure = std::current_exception();
    }
    lock.lock();
    being_read_.erase(index);
    read_.notify_all();
    if (failure) std::rethrow_exception(failure);
    if (problem) {
        unreadable_.emplace(index, *problem);
        return std::nullopt;
    }
    keep(index, pixels);
    return pixels;
}

std::vector<UnreadablePhoto> PhotoCache::unreadable() const {
    const std::lock_guard lock(mutex_);
    std::vector<UnreadablePhoto> photos;
    for (const auto& [index, reason] : unreadable_) photos.push_back({source_->name(index), reason});
    return photos;
}

std::size_t PhotoCache::bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
}

}  // namespace lacuna::ml
