// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace lacuna::ml {

/// What random numbers are drawn for; each purpose has a stream of its own, so that using more numbers for one changes no other.
enum class RandomStream : std::uint32_t {
    Crop = 1,       ///< scale, place and flip of a crop
    Hole = 2,       ///< the hole painted into it
    Order = 3,      ///< the order of the photos in an epoch
    Split = 4,      ///< which photos are held out
    Texture = 5,    ///< procedural pictures
    Penalty = 6,    ///< mixing factors of the gradient penalty
    Weights = 7,    ///< initial weights
    Evaluation = 8  ///< holes drawn for an evaluation
};

/// One block of Philox4x32-10: four random words from a 128-bit counter and a 64-bit key, with no state at all.
/// Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011), section 3.3.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// Random numbers that are a pure function of (seed, stream, step, sample) and of how many were drawn: the same data on every
/// machine and after every resume, with nothing to save. A value; one object serves one thread.
class CounterRandom {
 public:
    /// `sample` is taken modulo 2^32.
    CounterRandom(std::uint64_t seed, RandomStream stream, std::uint64_t step = 0, std::uint64_t sample = 0);

    /// 32 random bits.
    std::uint32_t bits();
    /// In [0, 1), a multiple of 2^-53.
    double uniform();
    /// In [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Both ends included, every value equally likely. Throws std::invalid_argument if low > high.
    std::int64_t integer(std::int64_t low, std::int64_t high);
    /// True with this probability.
    bool chance(double probability) { return uniform() < probability; }

 private:
    std::uint64_t wide_bits();

    std::array<std::uint32_t, 2> key_;
    std::array<std::uint32_t, 4> counter_;
    std::array<std::uint32_t, 4> block_{};
    int used_ = 4;
};

/// Where element `index` of [0, count) goes in a random order that depends on (seed, epoch) alone; for each epoch a one-to-one
/// map of [0, count) onto itself, without a table. Throws std::invalid_argument if index >= count.
/// Method: a Feistel network over the next power of four, walked until the value falls below `count`
/// (Black & Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002).
std::uint64_t shuffled_index(std::uint64_t index, std::uint64_t count, std::uint64_t seed, std::uint64_t epoch);

}  // namespace lacuna::ml
