// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/safetensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "ml/io/file_source.h"
#include "ml/io/json_text.h"
#include "ml/io/safetensors_parts.h"

namespace lacuna::ml {
namespace {

struct Entry {
    at::ScalarType type = at::kFloat;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0, end = 0;
};

struct Header {
    std::map<std::string, Entry> entries;
    std::map<std::string, std::string> metadata;
    std::uint64_t data_start = 0;
};

std::vector<std::uint64_t> read_numbers(JsonReader& json, std::size_t most) {
    std::vector<std::uint64_t> numbers;
    json.expect('[');
    if (json.take(']')) return numbers;
    do {
        if (numbers.size() == most) json.fail("too many numbers in a list");
        numbers.push_back(json.whole_number());
    } while (json.take(','));
    json.expect(']');
    return numbers;
}

Entry read_entry(JsonReader& json) {
    Entry entry;
    bool has_type = false, has_shape = false, has_offsets = false;
    json.expect('{');
    do {
        const std::string field = json.string();
        json.expect(':');
        if (field == "dtype" && !has_type) {
            const std::string type = json.string();
            const auto* known = std::find_if(k_types.begin(), k_types.end(), [&](const TypeName& t) { return type == t.name; });
            if (known == k_types.end()) json.fail("unknown dtype " + quote_json(type.substr(0, 32)));
            entry.type = known->type;
            has_type = true;
        } else if (field == "shape" && !has_shape) {
            for (const std::uint64_t n : read_numbers(json, k_max_dimensions))
                entry.shape.push_back(static_cast<std::int64_t>(n));
            has_shape = true;
        } else if (field == "data_offsets" && !has_offsets) {
            const auto offsets = read_numbers(json, 2);
            if (offsets.size() != 2) json.fail("data_offsets needs two numbers");
            entry.begin = offsets[0];
            entry.end = offsets[1];
            has_offsets = true;
        } else {
            json.fail("unexpected or repeated field " + quote_json(field.substr(0, 64)));
        }
    } while (json.take(','));
    json.expect('}');
    if (!has_type || !has_shape || !has_offsets) json.fail("a tensor needs dtype, shape and data_offsets");
    return entry;
}

/// Bytes that the shape asks for; nothing if that overflows. A zero anywhere makes it zero, whatever the others are.
std::optional<std::uint64_t> byte_count(const Entry& entry) {
    std::uint64_t bytes = c10::elementSize(entry.type);
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t n : entry.shape) {
        const auto factor = static_cast<std::uint64_t>(n);
        // Strides are products of the other dimensions, so they must not overflow even beside a zero.
        if (factor > 1 && bytes > most / factor) return std::nullopt;
        if (factor > 1) bytes *= factor;
    }
    for (const std::int64_t n : entry.shape)
        if (n == 0) return 0;
    return bytes;
}

void check_entries(const Header& header, std::uint64_t data_bytes, const std::string& name) {
    std::vector<std::pair<std::string_view, const Entry*>> order;
    for (const auto& [key, entry] : header.entries) {
        const std::string where = name + ": tensor " + quote_json(key) + ": ";
        if (entry.begin > entry.end || entry.end > data_bytes)
            throw FileError(where + "its bytes " + std::to_string(entry.begin) + " to " + std::to_string(entry.end) +
                            " lie outside the file's " + std::to_string(data_bytes) + " data bytes");
        const auto bytes = byte_count(entry);
        if (!bytes) throw FileError(where + "its shape is too large");
        if (*bytes != entry.end - entry.begin)
            throw FileError(where + "its shape asks for " + std::to_string(*bytes) + " bytes, the file gives it " +
                            std::to_string(entry.end - entry.begin));
        order.emplace_back(key, &entry);
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::pair(a.second->begin, a.second->end) < std::pair(b.second->begin, b.second->end);
    });
    std::uint64_t covered = 0;
    for (const auto& [key, entry] : order) {
        if (entry->begin != covered)
            throw FileError(name + ": tensor " + quote_json(key) + ": " +
                            (entry->begin < covered ? "overlaps another tensor" : "leaves a gap before it"));
        covered = entry->end;
    }
    if (covered != data_bytes)
        throw FileError(name + ": " + std::to_string(data_bytes - covered) + " bytes at the end belong to no tensor");
}

Header read_header(const FileSource& source, const std::string& name) {
    const std::uint64_t size = source.size();
    std::uint64_t header_bytes = 0;
    if (size < sizeof header_bytes) throw FileError(name + ": byte 0: too short for a safetensors file");
    source.read(0, &header_bytes, sizeof header_bytes);
    if (header_bytes > size - sizeof header_bytes) {
        // What is no such file at all looks like one with an absurd length.
        char first = 0;
        if (size > sizeof header_bytes) source.read(sizeof header_bytes, &first, 1);
        if (first != '{') throw FileError(name + ": this is not a safetensors file");
        throw FileError(name + ": byte 0: the header's length " + std::to_string(header_bytes) + " goes beyond the file's end");
    }
    if (header_bytes > k_max_safetensors_header)
        throw FileError(name + ": byte 0: the header's length " + std::to_string(header_bytes) + " is over the limit of " +
                        std::to_string(k_max_safetensors_header));
    std::string text(header_bytes, '\0');
    source.read(sizeof header_bytes, text.data(), header_bytes);
    if (const auto bad = find_invalid_utf8(text))
        throw FileError(name + ": byte " + std::to_string(sizeof header_bytes + *bad) + ": the header isn't valid UTF-8");

    Header header;
    header.data_start = sizeof header_bytes + header_bytes;
    JsonReader json(text, name, sizeof header_bytes);
    bool has_metadata = false;
    json.expect('{');
    if (!json.take('}')) {
        do {
            std::string key = json.string();
            json.expect(':');
            if (key != "__metadata__") {
                Entry entry = read_entry(json);
                if (!header.entries.emplace(key, std::move(entry)).second)
                    json.fail("tensor " + quote_json(key) + " appears twice");
                continue;
            }
            if (std::exchange(has_metadata, true)) json.fail("__metadata__ appears twice");
            json.expect('{');
            if (json.take('}')) continue;
            do {
                std::string field = json.string();
                json.expect(':');
                std::string value = json.string();
                if (!header.metadata.emplace(field, std::move(value)).second)
                    json.fail("metadata " + quote_json(field) + " appears twice");
            } while (json.take(','));
            json.expect('}');
        } while (json.take(','));
        json.expect('}');
    }
    json.end();
    check_entries(header, size - header.data_start, name);
    return header;
}

TensorFile read_all(const FileSource& source, const std::string& name) {
    const Header header = read_header(source, name);
    TensorFile file;
    file.metadata = header.metadata;
    for (const auto& [key, entry] : header.entries) {
        // Each tensor gets its own memory: shared or mapped memory would outlive a truncated file as a crash.
        at::Tensor tensor = at::empty(entry.shape, at::TensorOptions().dtype(entry.type));
        source.read(header.data_start + entry.begin, tensor.data_ptr(), entry.end - entry.begin);
        if (entry.type == at::kBool) {
            const auto* bytes = static_cast<const unsigned char*>(tensor.data_ptr());
            if (std::any_of(bytes, bytes + (entry.end - entry.begin), [](unsigned char b) { return b > 1; }))
                throw FileError(name + ": tensor " + quote_json(key) + ": a BOOL is neither 0 nor 1");
        }
        file.tensors.emplace(key, std::move(tensor));
    }
    return file;
}

}  // namespace

TensorFile read_safetensors(const std::filesystem::path& path) { return read_all(DiskSource(path), path.string()); }

TensorFile parse_safetensors(std::span<const std::byte> bytes, const std::string& name) {
    return read_all(MemorySource(bytes), name);
}

std::map<std::string, std::string> read_safetensors_metadata(const std::filesystem::path& path) {
    return read_header(DiskSource(path), path.string()).metadata;
}

}  // namespace lacuna::ml
