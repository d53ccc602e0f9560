// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/photo_source.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "ml/train/counter_random.h"

namespace lacuna::ml {

PackedPhotos::PackedPhotos(const std::filesystem::path& path) : PackedPhotos(read_safetensors(path), path.string()) {}

PackedPhotos::PackedPhotos(TensorFile file, const std::string& file_name) {
    for (auto& [name, tensor] : file.tensors) {
        const std::string where = file_name + ": \"" + name + "\": ";
        if (tensor.scalar_type() == at::kByte && tensor.dim() == 1)
            throw FileError(where + "the photos are stored as JPEG files; turn them into pixels with script/unpack_photos.py");
        if (tensor.scalar_type() != at::kByte || tensor.dim() != 3 || tensor.size(2) != 3 || tensor.numel() == 0)
            throw FileError(where + "not a photo (bytes of the shape [height, width, 3])");
        photos_.push_back({name, std::move(tensor)});
    }
    if (photos_.empty()) throw FileError(file_name + ": there are no photos in it");
}

PhotoSubset::PhotoSubset(std::shared_ptr<const PhotoSource> source, std::vector<std::size_t> indices)
    : source_(std::move(source)), indices_(std::move(indices)) {
    for (const std::size_t index : indices_)
        if (index >= source_->size()) throw std::out_of_range("a subset asks for a photo that its source doesn't have");
}

JoinedPhotos::JoinedPhotos(std::vector<std::shared_ptr<const PhotoSource>> sources) : sources_(std::move(sources)) {
    std::size_t end = 0;
    for (const auto& source : sources_) ends_.push_back(end += source->size());
}

const PhotoSource& JoinedPhotos::find(std::size_t& index) const {
    const auto end = std::upper_bound(ends_.begin(), ends_.end(), index);
    if (end == ends_.end()) throw std::out_of_range("there is no photo of this number");
    if (end != ends_.begin()) index -= *(end - 1);
    return *sources_[static_cast<std::size_t>(end - ends_.begin())];
}

std::string JoinedPhotos::name(std::size_t index) const {
    const PhotoSource& source = find(index);
    return source.name(index);
}

at::Tensor JoinedPhotos::load(std::size_t index) const {
    const PhotoSource& source = find(index);
    return source.load(index);
}

PhotoSplit split_photos(const std::shared_ptr<const PhotoSource>& source, std::uint64_t seed, double share) {
    if (!(share >= 0 && share < 1)) throw std::invalid_argument("the share of photos to hold out must be in [0, 1)");
    constexpr std::size_t k_fewest = 8, k_most_held_out = 40;
    const std::size_t count = source->size();
    if (count < k_fewest) return {source, source, true};
    const auto wanted = static_cast<std::size_t>(std::llround(share * static_cast<double>(count)));
    const std::size_t held_out = std::clamp<std::size_t>(wanted, 1, k_most_held_out);
    const std::uint64_t key = CounterRandom(seed, RandomStream::Split).bits();
    std::vector<std::size_t> training, validation;
    for (std::size_t i = 0; i < count; ++i) (shuffled_index(i, count, seed, key) < held_out ? validation : training).push_back(i);
    return {std::make_shared<PhotoSubset>(source, std::move(training)),
            std::make_shared<PhotoSubset>(source, std::move(validation)), false};
}

}  // namespace lacuna::ml
