// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lacuna::ml {

/// CRC-32 as zip files have it (ISO 3309), of `bytes` that follow what `so_far` is the checksum of.
std::uint32_t crc32(const void* data, std::size_t bytes, std::uint32_t so_far = 0);

/// CRC-32C (Castagnoli, RFC 3720), in the same manner.
std::uint32_t crc32c(const void* data, std::size_t bytes, std::uint32_t so_far = 0);

/// How LevelDB's tables store a CRC-32C, so that a checksum of data with checksums in it stays a good one.
inline std::uint32_t mask_crc(std::uint32_t crc) { return ((crc >> 15) | (crc << 17)) + 0xa282ead8U; }

}  // namespace lacuna::ml
