// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/checksum.h"

#include <array>

namespace lacuna::ml {
namespace {

using Table = std::array<std::uint32_t, 256>;

constexpr Table make_table(std::uint32_t reversed_polynomial) {
    Table table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) != 0 ? reversed_polynomial : 0);
        table[byte] = rest;
    }
    return table;
}

constexpr Table k_zip = make_table(0xedb88320U), k_castagnoli = make_table(0x82f63b78U);

std::uint32_t checksum(const Table& table, const void* data, std::size_t bytes, std::uint32_t so_far) {
    const auto* at = static_cast<const unsigned char*>(data);
    std::uint32_t rest = ~so_far;
    for (std::size_t i = 0; i < bytes; ++i) rest = table[(rest ^ at[i]) & 0xff] ^ (rest >> 8);
    return ~rest;
}

}  // namespace

std::uint32_t crc32(const void* data, std::size_t bytes, std::uint32_t so_far) { return checksum(k_zip, data, bytes, so_far); }

std::uint32_t crc32c(const void* data, std::size_t bytes, std::uint32_t so_far) {
    return checksum(k_castagnoli, data, bytes, so_far);
}

}  // namespace lacuna::ml
