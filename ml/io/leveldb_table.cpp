// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/leveldb_table.h"

#include <vector>

#include "ml/io/checksum.h"
#include "ml/io/little_endian.h"

namespace lacuna::ml {
namespace {

constexpr std::uint64_t k_footer_bytes = 48, k_trailer_bytes = 5;
/// Keys share their beginnings, so few bytes could ask for many long keys.
constexpr std::uint64_t k_max_file = 16 << 20, k_max_key = 500, k_max_entries = 20'000;

struct BlockHandle {
    std::uint64_t offset = 0, bytes = 0;
};

BlockHandle read_handle(ByteReader& reader) {
    BlockHandle handle;
    handle.offset = reader.varint();
    handle.bytes = reader.varint();
    return handle;
}

/// A block's contents, checked against its checksum.
std::string read_block(const FileSource& source, const BlockHandle& handle, const std::string& name) {
    const std::uint64_t size = source.size();
    const std::string where = name + ": byte " + std::to_string(handle.offset) + ": a block of the index ";
    if (handle.offset > size || size - handle.offset < k_trailer_bytes || handle.bytes > size - handle.offset - k_trailer_bytes)
        throw FileError(where + "goes beyond the file's end");
    std::string block = source.text(handle.offset, handle.bytes + k_trailer_bytes, name);
    ByteReader trailer(std::string_view(block).substr(handle.bytes), handle.offset + handle.bytes, name);
    const auto kind = trailer.number<std::uint8_t>();
    if (trailer.number<std::uint32_t>() != mask_crc(crc32c(block.data(), handle.bytes + 1)))
        throw FileError(where + "is damaged (its checksum differs)");
    if (kind != 0) throw FileError(where + "is compressed, which TensorFlow's checkpoints aren't");
    block.resize(handle.bytes);
    return block;
}

struct Entry {
    std::string key, value;
};

/// Entries, then the restart points (where a reader may begin in the middle; not needed here) and their number.
std::vector<Entry> read_entries(const std::string& block, std::uint64_t start, const std::string& name) {
    ByteReader whole(block, start, name);
    if (block.size() < sizeof(std::uint32_t)) whole.fail("a block of the index is too short");
    ByteReader tail(std::string_view(block).substr(block.size() - sizeof(std::uint32_t)), start, name);
    const std::uint64_t restarts = (std::uint64_t{tail.number<std::uint32_t>()} + 1) * sizeof(std::uint32_t);
    if (restarts > block.size()) whole.fail("a block of the index has more restart points than bytes");
    ByteReader reader(std::string_view(block).substr(0, block.size() - restarts), start, name);
    std::vector<Entry> entries;
    std::string key;
    while (reader.left() > 0) {
        const std::uint64_t shared = reader.varint(), own = reader.varint(), value = reader.varint();
        if (shared > key.size()) reader.fail("a key of the index shares more bytes than the one before it has");
        if (own > k_max_key || shared + own > k_max_key) reader.fail("a key of the index is too long");
        if (entries.size() == k_max_entries) reader.fail("the index has too many entries");
        key.resize(shared);
        key += reader.text(own);
        entries.push_back({key, std::string(reader.text(value))});
    }
    return entries;
}

}  // namespace

std::map<std::string, std::string> read_leveldb_table(const FileSource& source, const std::string& name) {
    const std::uint64_t size = source.size();
    if (size < k_footer_bytes) throw FileError(name + ": byte 0: too short for the index of a checkpoint");
    if (size > k_max_file) throw FileError(name + ": is too long for the index of a checkpoint");
    const std::string footer_bytes = source.text(size - k_footer_bytes, k_footer_bytes, name);
    ByteReader magic(std::string_view(footer_bytes).substr(k_footer_bytes - 8), size - 8, name);
    if (magic.number<std::uint64_t>() != k_table_magic)
        throw FileError(name + ": byte " + std::to_string(size - 8) + ": doesn't end as the index of a checkpoint does");
    ByteReader footer(std::string_view(footer_bytes).substr(0, k_footer_bytes - 8), size - k_footer_bytes, name);
    (void)read_handle(footer);  // the block with statistics, which has none
    const BlockHandle list = read_handle(footer);

    std::map<std::string, std::string> table;
    std::uint64_t next = 0;
    for (const Entry& block : read_entries(read_block(source, list, name), list.offset, name)) {
        ByteReader value(block.value, list.offset, name);
        const BlockHandle handle = read_handle(value);
        if (handle.offset < next) value.fail("two blocks of the index overlap");
        for (Entry& entry : read_entries(read_block(source, handle, name), handle.offset, name)) {
            if (!table.empty() && entry.key <= table.rbegin()->first)
                throw FileError(name + ": byte " + std::to_string(handle.offset) + ": the keys of the index aren't in order");
            if (table.size() == k_max_entries) throw FileError(name + ": the index has too many entries");
            table.emplace_hint(table.end(), std::move(entry.key), std::move(entry.value));
        }
        next = handle.offset + handle.bytes + k_trailer_bytes;
    }
    return table;
}

}  // namespace lacuna::ml
