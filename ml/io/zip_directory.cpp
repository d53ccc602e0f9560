// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/zip_directory.h"

#include <algorithm>
#include <vector>

#include "ml/io/little_endian.h"

namespace lacuna::ml {
namespace {

constexpr std::uint32_t k_local = 0x04034b50, k_central = 0x02014b50, k_end = 0x06054b50, k_end64 = 0x06064b50,
                        k_locator64 = 0x07064b50;
constexpr std::uint64_t k_local_bytes = 30, k_central_bytes = 46, k_end_bytes = 22, k_end64_bytes = 56, k_locator64_bytes = 20;
/// A list of members this long holds a hundred thousand of them.
constexpr std::uint64_t k_max_directory = 16 << 20;

struct Directory {
    std::uint64_t entries = 0, bytes = 0, offset = 0;
};

[[noreturn]] void fail(const std::string& name, std::uint64_t offset, const std::string& reason) {
    throw FileError(name + ": byte " + std::to_string(offset) + ": " + reason);
}

/// 4.3.14 and 4.3.15: `end` is where the plain end record begins.
Directory read_end64(const FileSource& source, std::uint64_t end, const std::string& name) {
    if (end < k_locator64_bytes) fail(name, end, "the zip file's 64-bit end record is missing");
    const std::uint64_t locator_at = end - k_locator64_bytes;
    const std::string locator_bytes = source.text(locator_at, k_locator64_bytes, name);
    ByteReader locator(locator_bytes, locator_at, name);
    if (locator.number<std::uint32_t>() != k_locator64) fail(name, locator_at, "the zip file's 64-bit end record is missing");
    locator.skip(4);
    const auto at = locator.number<std::uint64_t>();
    const std::string bytes = source.text(at, k_end64_bytes, name);
    ByteReader record(bytes, at, name);
    if (record.number<std::uint32_t>() != k_end64) record.fail("this is no 64-bit end record of a zip file");
    record.skip(28);
    Directory directory;
    directory.entries = record.number<std::uint64_t>();
    directory.bytes = record.number<std::uint64_t>();
    directory.offset = record.number<std::uint64_t>();
    return directory;
}

/// The end record lies at the end, before a comment of at most 65,535 bytes.
Directory find_directory(const FileSource& source, const std::string& name) {
    const std::uint64_t size = source.size();
    const std::uint64_t most = std::min<std::uint64_t>(size, k_end_bytes + 0xffff), tail_at = size - most;
    const std::string tail = source.text(tail_at, most, name);
    for (std::uint64_t i = most >= k_end_bytes ? most - k_end_bytes + 1 : 0; i-- > 0;) {
        ByteReader record(std::string_view(tail).substr(i), tail_at + i, name);
        if (record.number<std::uint32_t>() != k_end) continue;
        record.skip(6);
        Directory directory;
        directory.entries = record.number<std::uint16_t>();
        directory.bytes = record.number<std::uint32_t>();
        directory.offset = record.number<std::uint32_t>();
        if (record.number<std::uint16_t>() != record.left()) continue;  // a comment that happens to look like a record
        if (directory.entries == 0xffff || directory.bytes == 0xffffffff || directory.offset == 0xffffffff)
            return read_end64(source, tail_at + i, name);
        return directory;
    }
    fail(name, size, "the zip file's list of members is missing: the file is incomplete");
}

/// 4.5.3: numbers that don't fit 32 bits follow in an extra field, in this order.
void read_extra64(ByteReader extra, std::uint64_t& bytes, std::uint64_t& stored, std::uint64_t& local) {
    while (extra.left() >= 4) {
        const auto kind = extra.number<std::uint16_t>();
        const auto length = extra.number<std::uint16_t>();
        if (kind != 1) {
            extra.skip(std::min<std::uint64_t>(length, extra.left()));  // some writers pad carelessly
            continue;
        }
        for (std::uint64_t* value : {&bytes, &stored, &local})
            if (*value == 0xffffffff) *value = extra.number<std::uint64_t>();
        return;
    }
}

ZipMember read_member(const FileSource& source, ByteReader& list, std::string& member_name, const std::string& name) {
    if (list.number<std::uint32_t>() != k_central) list.fail("a member of the zip file was expected here");
    list.skip(4);
    const auto flags = list.number<std::uint16_t>();
    const auto method = list.number<std::uint16_t>();
    list.skip(4);
    ZipMember member;
    member.crc = list.number<std::uint32_t>();
    std::uint64_t stored = list.number<std::uint32_t>();
    member.bytes = list.number<std::uint32_t>();
    const auto name_bytes = list.number<std::uint16_t>();
    const auto extra_bytes = list.number<std::uint16_t>();
    const auto comment_bytes = list.number<std::uint16_t>();
    list.skip(8);
    std::uint64_t local = list.number<std::uint32_t>();
    member_name = std::string(list.text(name_bytes));
    const std::uint64_t extra_at = list.position();
    read_extra64(ByteReader(list.text(extra_bytes), extra_at, name), member.bytes, stored, local);
    list.skip(comment_bytes);
    const std::string where = "the member \"" + member_name.substr(0, 100) + "\" of the zip file ";
    if ((flags & 1) != 0) fail(name, local, where + "is encrypted");
    if (method != 0 || stored != member.bytes) fail(name, local, where + "is compressed, which model files aren't");

    const std::string header_bytes = source.text(local, k_local_bytes, name);
    ByteReader header(header_bytes, local, name);
    if (header.number<std::uint32_t>() != k_local) fail(name, local, where + "was expected here");
    header.skip(22);
    const std::uint64_t names = header.number<std::uint16_t>() + std::uint64_t{header.number<std::uint16_t>()};
    member.offset = local + k_local_bytes + names;  // no overflow: `local` lies within the file
    if (member.offset > source.size() || member.bytes > source.size() - member.offset)
        fail(name, local, where + "goes beyond the file's end");
    return member;
}

void refuse_overlaps(const std::map<std::string, ZipMember>& members, const std::string& name) {
    std::vector<ZipMember> order;
    for (const auto& [key, member] : members) order.push_back(member);
    std::sort(order.begin(), order.end(), [](const ZipMember& a, const ZipMember& b) { return a.offset < b.offset; });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (order[i - 1].offset + order[i - 1].bytes > order[i].offset)
            fail(name, order[i].offset, "two members of the zip file overlap here");
}

}  // namespace

std::map<std::string, ZipMember> read_zip_directory(const FileSource& source, const std::string& name) {
    const Directory directory = find_directory(source, name);
    if (directory.bytes > k_max_directory || directory.entries > directory.bytes / k_central_bytes)
        fail(name, directory.offset, "the zip file's list of members can't be this long");
    const std::string bytes = source.text(directory.offset, directory.bytes, name);
    ByteReader list(bytes, directory.offset, name);
    std::map<std::string, ZipMember> members;
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        std::string member_name;
        const ZipMember member = read_member(source, list, member_name, name);
        if (!members.emplace(member_name, member).second)
            list.fail("the zip file has two members called \"" + member_name.substr(0, 100) + "\"");
    }
    refuse_overlaps(members, name);
    return members;
}

}  // namespace lacuna::ml
