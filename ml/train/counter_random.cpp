// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/counter_random.h"

#include <bit>
#include <stdexcept>
#include <utility>

namespace lacuna::ml {
namespace {

std::uint32_t low_word(std::uint64_t value) { return static_cast<std::uint32_t>(value); }
std::uint32_t high_word(std::uint64_t value) { return static_cast<std::uint32_t>(value >> 32); }

/// The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): seeds that differ in one bit give unlike keys.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

std::array<std::uint32_t, 2> key_of(std::uint64_t seed, RandomStream stream) {
    const std::uint64_t key = mixed(mixed(seed) + static_cast<std::uint32_t>(stream));
    return {low_word(key), high_word(key)};
}

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t{0xD2511F53U} * counter[0], b = std::uint64_t{0xCD9E8D57U} * counter[2];
        counter = {high_word(b) ^ counter[1] ^ key[0], low_word(b), high_word(a) ^ counter[3] ^ key[1], low_word(a)};
        key[0] += 0x9E3779B9U;
        key[1] += 0xBB67AE85U;
    }
    return counter;
}

CounterRandom::CounterRandom(std::uint64_t seed, RandomStream stream, std::uint64_t step, std::uint64_t sample)
    : key_(key_of(seed, stream)), counter_{0, low_word(sample), low_word(step), high_word(step)} {}

std::uint32_t CounterRandom::bits() {
    if (used_ == 4) {
        block_ = philox(counter_, key_);
        ++counter_[0];
        used_ = 0;
    }
    return block_[static_cast<std::size_t>(used_++)];
}

std::uint64_t CounterRandom::wide_bits() {
    const std::uint64_t high = bits();
    return high << 32 | bits();
}

double CounterRandom::uniform() { return static_cast<double>(wide_bits() >> 11) * 0x1p-53; }

std::int64_t CounterRandom::integer(std::int64_t low, std::int64_t high) {
    if (low > high) throw std::invalid_argument("a random integer needs low <= high");
    const std::uint64_t last = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
    if (last == ~std::uint64_t{0}) return static_cast<std::int64_t>(wide_bits());
    // Values from the incomplete last round of the range are drawn again, or the small ones would come up more often.
    const std::uint64_t range = last + 1, surplus = (~std::uint64_t{0} % range + 1) % range;
    std::uint64_t value = wide_bits();
    while (value > ~std::uint64_t{0} - surplus) value = wide_bits();
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + value % range);
}

std::uint64_t shuffled_index(std::uint64_t index, std::uint64_t count, std::uint64_t seed, std::uint64_t epoch) {
    if (index >= count) throw std::invalid_argument("the index to shuffle is outside the range");
    const auto key = key_of(seed, RandomStream::Order);
    const int half = (std::bit_width(count - 1) + 1) / 2;
    const std::uint64_t mask = (std::uint64_t{1} << half) - 1;
    constexpr std::uint32_t k_rounds = 6;
    do {
        std::uint64_t left = index >> half, right = index & mask;
        for (std::uint32_t round = 0; round < k_rounds; ++round) {
            const auto word = philox({low_word(right), round, low_word(epoch), high_word(epoch)}, key)[0];
            left = std::exchange(right, (left ^ word) & mask);
        }
        index = left << half | right;
    } while (index >= count);
    return index;
}

}  // namespace lacuna::ml
