// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "ml/io/file_source.h"

namespace lacuna::ml {

/// The last eight bytes of a table.
inline constexpr std::uint64_t k_table_magic = 0xdb4775248b80fb57;

/// Entries of a LevelDB table (LevelDB's doc/table_format.md), in order of their keys: uncompressed blocks with prefix-compressed
/// keys, each with a CRC-32C, found through a block that lists them. Blocks must not overlap, so a table takes little more
/// memory than its file has bytes. Throws FileError with the byte.
std::map<std::string, std::string> read_leveldb_table(const FileSource& source, const std::string& name);

}  // namespace lacuna::ml
