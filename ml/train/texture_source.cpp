// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/texture_source.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <stdexcept>
#include <utility>

#include "ml/train/counter_random.h"

namespace lacuna::ml {
namespace {

constexpr std::size_t k_kinds = 5;

/// A random number in [0, 1] for each cell of a grid.
double cell_value(std::int64_t x, std::int64_t y, std::uint32_t salt) {
    // The mixing steps of MurmurHash3 (A. Appleby, public domain).
    auto hash = static_cast<std::uint32_t>(x) * 0xCC9E2D51U ^ static_cast<std::uint32_t>(y) * 0x1B873593U ^ salt;
    hash = (hash ^ hash >> 16) * 0x85EBCA6BU;
    hash = (hash ^ hash >> 13) * 0xC2B2AE35U;
    return static_cast<double>(hash ^ hash >> 16) / 4294967295.;
}

std::int64_t cell(double x) { return static_cast<std::int64_t>(std::floor(x)); }

/// Value noise: cell values joined smoothly; [0, 1].
double smooth_noise(double x, double y, std::uint32_t salt) {
    const std::int64_t column = cell(x), row = cell(y);
    const auto eased = [](double t) { return t * t * (3 - 2 * t); };
    const double u = eased(x - static_cast<double>(column)), v = eased(y - static_cast<double>(row));
    const double top = std::lerp(cell_value(column, row, salt), cell_value(column + 1, row, salt), u);
    const double bottom = std::lerp(cell_value(column, row + 1, salt), cell_value(column + 1, row + 1, salt), u);
    return std::lerp(top, bottom, v);
}

/// Octaves of it, each of half the size and half the strength; about [0, 1].
double octaves(double x, double y, int count, std::uint32_t salt) {
    double sum = 0, weight = 1, whole = 0;
    for (int i = 0; i < count; ++i) {
        sum += weight * smooth_noise(x, y, salt + static_cast<std::uint32_t>(i));
        whole += weight;
        weight /= 2;
        x *= 2;
        y *= 2;
    }
    return sum / whole;
}

using Colour = std::array<double, 3>;

/// One texture; lengths are in pixels of the final picture.
struct Texture {
    explicit Texture(CounterRandom random, TextureKind which) : kind(which) {
        const double angle = random.uniform(0, std::numbers::pi);
        cosine = std::cos(angle);
        sine = std::sin(angle);
        width = std::exp(random.uniform(std::log(8.), std::log(48.)));
        height = width * random.uniform(0.4, 1);
        filled = random.uniform(0.3, 0.7);
        bend = random.chance(0.5) ? random.uniform(0, 10) : 0;
        bend_length = random.uniform(150, 400);
        is_soft = random.chance(0.5);
        salt = random.bits();
        light = random.uniform(0, 0.4);
        grain = random.uniform(0, 0.06);
        // Mostly muted, as in photos, and never alike.
        const double first = random.uniform(30, 225), second = first + random.uniform(45, 110) * (first < 128 ? 1 : -1);
        const double tint = random.uniform(5, 70);
        for (std::size_t c = 0; c < 3; ++c) {
            colours[0][c] = first + random.uniform(-tint, tint);
            colours[1][c] = second + random.uniform(-tint, tint);
        }
    }

    /// How much of the second colour is here, [0, 1].
    [[nodiscard]] double pattern(double x, double y) const {
        const double u = x * cosine + y * sine + bend * std::sin(y / bend_length * 2 * std::numbers::pi);
        const double v = y * cosine - x * sine;
        switch (kind) {
            case TextureKind::Stripes: {
                const double phase = u / width - std::floor(u / width);
                return is_soft ? 0.5 - 0.5 * std::cos(phase * 2 * std::numbers::pi) : phase < filled ? 1 : 0;
            }
            case TextureKind::Checks:
                return (cell(u / width) + cell(v / height)) % 2 == 0 ? 1 : 0;
            case TextureKind::Bricks: {
                const std::int64_t row = cell(v / height);
                const double along = u / (2 * width) + (row % 2 == 0 ? 0.5 : 0), mortar = 0.12 * height;
                const double from_left = (along - std::floor(along)) * 2 * width;
                const double from_top = v - static_cast<double>(row) * height;
                if (from_left < mortar || from_top < mortar) return 0;
                return 0.6 + 0.4 * cell_value(cell(along), row, salt);
            }
            case TextureKind::Dots: {
                const double dx = (u / width - std::floor(u / width) - 0.5) * width;
                const double dy = (v / width - std::floor(v / width) - 0.5) * width;
                const double radius = filled / 2 * width * 1.2, distance = std::hypot(dx, dy);
                return is_soft ? std::clamp(1.5 * (1 - distance / radius), 0., 1.) : distance < radius ? 1 : 0;
            }
            case TextureKind::Noise:
                break;
        }
        const double value = octaves(u / (2 * width), v / (2 * height), 5, salt);
        return std::clamp(2.2 * (value - 0.5) + 0.5, 0., 1.);
    }

    /// The colour of the pixel whose corner this is. Hard edges are sampled at four places, or they would be jagged.
    [[nodiscard]] Colour at(double x, double y) const {
        const double share = kind == TextureKind::Noise ? pattern(x + 0.5, y + 0.5)
                                                        : (pattern(x + 0.25, y + 0.25) + pattern(x + 0.75, y + 0.25) +
                                                           pattern(x + 0.25, y + 0.75) + pattern(x + 0.75, y + 0.75)) /
                                                              4;
        const double brightness = 1 + light * (octaves(x / 200, y / 200, 2, salt + 99) - 0.5) +
                                  grain * (smooth_noise(x / 1.5, y / 1.5, salt + 77) - 0.5);
        Colour colour{};
        for (std::size_t c = 0; c < 3; ++c) colour[c] = brightness * std::lerp(colours[0][c], colours[1][c], share);
        return colour;
    }

    TextureKind kind;
    double cosine = 1, sine = 0, width = 16, height = 16, filled = 0.5, bend = 0, bend_length = 200, light = 0, grain = 0;
    bool is_soft = false;
    std::uint32_t salt = 0;
    std::array<Colour, 2> colours{};
};

}  // namespace

TexturePhotos::TexturePhotos(std::size_t count, std::uint64_t seed, std::int64_t side) : count_(count), seed_(seed), side_(side) {
    constexpr std::int64_t k_least_side = 16;
    if (side < k_least_side) throw std::invalid_argument("textures need at least 16 pixels a side");
}

std::string TexturePhotos::name(std::size_t index) const { return "texture " + std::to_string(index); }

at::Tensor TexturePhotos::load(std::size_t index) const {
    const Texture texture(CounterRandom(seed_, RandomStream::Texture, index), static_cast<TextureKind>(index % k_kinds));
    at::Tensor photo = at::empty({side_, side_, 3}, at::kByte);
    std::uint8_t* pixel = photo.data_ptr<std::uint8_t>();
    for (std::int64_t y = 0; y < side_; ++y)
        for (std::int64_t x = 0; x < side_; ++x)
            for (const double channel : texture.at(static_cast<double>(x), static_cast<double>(y)))
                *pixel++ = static_cast<std::uint8_t>(std::lround(std::clamp(channel, 0., 255.)));
    return photo;
}

std::shared_ptr<const PhotoSource> mix_in_textures(std::shared_ptr<const PhotoSource> photos, double share, std::uint64_t seed) {
    if (!(share >= 0 && share < 1)) throw std::invalid_argument("the share of textures must be in [0, 1)");
    const auto count = static_cast<std::size_t>(std::llround(static_cast<double>(photos->size()) * share / (1 - share)));
    if (count == 0) return photos;
    return std::make_shared<JoinedPhotos>(
        std::vector<std::shared_ptr<const PhotoSource>>{std::move(photos), std::make_shared<TexturePhotos>(count, seed)});
}

}  // namespace lacuna::ml
