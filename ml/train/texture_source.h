// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ml/train/photo_source.h"

namespace lacuna::ml {

/// What a made texture shows; photo `i` of a TexturePhotos shows kind i modulo their number.
enum class TextureKind { Stripes, Checks, Bricks, Dots, Noise };

/// Made pictures of regular patterns and of noise: seeded colours, sizes, directions, a slight bend and uneven light. Where the
/// photos of a training set have little of it, they teach that patterns go on through a hole.
class TexturePhotos final : public PhotoSource {
 public:
    /// `count` square pictures of `side` pixels; each depends on the seed and its number alone. Throws std::invalid_argument for
    /// sides below 16.
    explicit TexturePhotos(std::size_t count, std::uint64_t seed = 1, std::int64_t side = 512);
    [[nodiscard]] std::size_t size() const override { return count_; }
    [[nodiscard]] std::string name(std::size_t index) const override;
    /// Drawn anew each time.
    [[nodiscard]] at::Tensor load(std::size_t index) const override;

 private:
    std::size_t count_;
    std::uint64_t seed_;
    std::int64_t side_;
};

/// The photos, and as many textures as make up this share of the whole, [0, 1). Split off the validation photos first, so that
/// they stay photos. Throws std::invalid_argument.
std::shared_ptr<const PhotoSource> mix_in_textures(std::shared_ptr<const PhotoSource> photos, double share, std::uint64_t seed);

}  // namespace lacuna::ml
