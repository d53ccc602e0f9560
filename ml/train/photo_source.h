// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "ml/io/safetensors.h"

namespace lacuna::ml {

/// Photos to train on, by number. Every function may be called from several threads at once.
class PhotoSource {
 public:
    virtual ~PhotoSource() = default;
    [[nodiscard]] virtual std::size_t size() const = 0;
    /// For messages; the file's path where there is one. index < size().
    [[nodiscard]] virtual std::string name(std::size_t index) const = 0;
    /// The photo as uint8 [H, W, 3], RGB, contiguous, on the CPU; the same every time. The caller doesn't write to it.
    /// Throws FileError if it can't be read.
    [[nodiscard]] virtual at::Tensor load(std::size_t index) const = 0;
};

/// The photos of one safetensors file: a U8 tensor [H, W, 3] for each, in the order of their names. For machines without image
/// decoders; the whole file is held in memory. engine::packPhotos and script/unpack_photos.py write such files.
class PackedPhotos final : public PhotoSource {
 public:
    /// Throws FileError if the file can't be read, holds no photo or anything else than photos.
    explicit PackedPhotos(const std::filesystem::path& path);
    /// The same for a file that was read before; `name` stands for it in messages.
    PackedPhotos(TensorFile file, const std::string& name);
    [[nodiscard]] std::size_t size() const override { return photos_.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return photos_.at(index).name; }
    [[nodiscard]] at::Tensor load(std::size_t index) const override { return photos_.at(index).pixels; }

 private:
    struct Photo {
        std::string name;
        at::Tensor pixels;
    };
    std::vector<Photo> photos_;
};

/// Some photos of another source, in the order given.
class PhotoSubset final : public PhotoSource {
 public:
    /// Throws std::out_of_range if an index isn't one of the source's.
    PhotoSubset(std::shared_ptr<const PhotoSource> source, std::vector<std::size_t> indices);
    [[nodiscard]] std::size_t size() const override { return indices_.size(); }
    [[nodiscard]] std::string name(std::size_t index) const override { return source_->name(indices_.at(index)); }
    [[nodiscard]] at::Tensor load(std::size_t index) const override { return source_->load(indices_.at(index)); }

 private:
    std::shared_ptr<const PhotoSource> source_;
    std::vector<std::size_t> indices_;
};

/// The photos of several sources, one after the other.
class JoinedPhotos final : public PhotoSource {
 public:
    explicit JoinedPhotos(std::vector<std::shared_ptr<const PhotoSource>> sources);
    [[nodiscard]] std::size_t size() const override { return ends_.empty() ? 0 : ends_.back(); }
    [[nodiscard]] std::string name(std::size_t index) const override;
    [[nodiscard]] at::Tensor load(std::size_t index) const override;

 private:
    /// The source that has this photo; `index` becomes its number there. Throws std::out_of_range.
    [[nodiscard]] const PhotoSource& find(std::size_t& index) const;

    std::vector<std::shared_ptr<const PhotoSource>> sources_;
    std::vector<std::size_t> ends_;  ///< for each source the number of photos up to its end
};

/// Photos to learn from and photos held out to judge by.
struct PhotoSplit {
    std::shared_ptr<const PhotoSource> training, validation;
    bool shares_photos = false;  ///< too few photos to hold any out: both are the whole source
};

/// Holds out round(share * size) photos: at least 1, at most 40; none with fewer than 8 photos. Depends on the seed and the
/// number of photos alone. Throws std::invalid_argument unless 0 <= share < 1.
PhotoSplit split_photos(const std::shared_ptr<const PhotoSource>& source, std::uint64_t seed, double share = 0.05);

}  // namespace lacuna::ml
