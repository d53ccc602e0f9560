// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/tensorflow_checkpoint.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <optional>
#include <vector>

#include "ml/io/checksum.h"
#include "ml/io/json_text.h"
#include "ml/io/leveldb_table.h"
#include "ml/io/little_endian.h"

namespace lacuna::ml {
namespace {

constexpr std::size_t k_max_dimensions = 16;
constexpr std::uint64_t k_max_shards = 1000;

/// TensorFlow's numbers for element types (tensorflow/core/framework/types.proto).
struct NumberedType {
    std::uint64_t number;
    at::ScalarType type;
};
constexpr std::array<NumberedType, 10> k_types{{{1, at::kFloat},
                                                {2, at::kDouble},
                                                {3, at::kInt},
                                                {4, at::kByte},
                                                {5, at::kShort},
                                                {6, at::kChar},
                                                {9, at::kLong},
                                                {10, at::kBool},
                                                {14, at::kBFloat16},
                                                {19, at::kHalf}}};

/// One field of a protocol buffer's message.
struct Field {
    std::uint64_t number = 0, value = 0;  ///< value: of fields that are numbers
    std::string_view bytes;               ///< of the others
};

std::optional<Field> next_field(ByteReader& message) {
    if (message.left() == 0) return std::nullopt;
    const std::uint64_t tag = message.varint();
    Field field;
    field.number = tag >> 3;
    switch (tag & 7) {
        case 0:
            field.value = message.varint();
            break;
        case 1:
            field.value = message.number<std::uint64_t>();
            break;
        case 2:
            field.bytes = message.text(message.varint());
            break;
        case 5:
            field.value = message.number<std::uint32_t>();
            break;
        default:
            message.fail("an entry of the index is damaged");
    }
    return field;
}

/// BundleEntryProto (tensorflow/core/protobuf/tensor_bundle.proto).
struct Bundle {
    std::uint64_t type = 0, shard = 0, offset = 0, bytes = 0;
    std::uint32_t crc = 0;
    std::vector<std::int64_t> shape;
    bool sliced = false;
};

void read_shape(std::string_view bytes, Bundle& bundle, const std::string& where) {
    ByteReader shape(bytes, 0, where);
    while (const auto field = next_field(shape)) {
        if (field->number == 3 && field->value != 0) throw FileError(where + ": its shape is unknown");
        if (field->number != 2) continue;
        if (bundle.shape.size() == k_max_dimensions) throw FileError(where + ": has too many dimensions");
        std::uint64_t size = 0;
        ByteReader dimension(field->bytes, 0, where);
        while (const auto part = next_field(dimension))
            if (part->number == 1) size = part->value;
        if (size > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            throw FileError(where + ": a dimension is negative");
        bundle.shape.push_back(static_cast<std::int64_t>(size));
    }
}

Bundle read_bundle(const std::string& value, const std::string& where) {
    Bundle bundle;
    ByteReader message(value, 0, where);
    while (const auto field = next_field(message)) {
        switch (field->number) {
            case 1:
                bundle.type = field->value;
                break;
            case 2:
                read_shape(field->bytes, bundle, where);
                break;
            case 3:
                bundle.shard = field->value;
                break;
            case 4:
                bundle.offset = field->value;
                break;
            case 5:
                bundle.bytes = field->value;
                break;
            case 6:
                bundle.crc = static_cast<std::uint32_t>(field->value);
                break;
            case 7:
                bundle.sliced = true;
                break;
            default:
                break;
        }
    }
    return bundle;
}

/// BundleHeaderProto, under the empty key: how many files there are.
int read_shard_count(const std::map<std::string, std::string>& table, const std::string& name) {
    const auto header = table.find("");
    if (header == table.end())
        throw FileError(name + ": has no header; checkpoints of the first form (one file, before 2017) can't be read");
    std::uint64_t shards = 0, big_endian = 0;
    ByteReader message(header->second, 0, name + ": header of the index");
    while (const auto field = next_field(message)) {
        if (field->number == 1) shards = field->value;
        if (field->number == 2) big_endian = field->value;
    }
    if (big_endian != 0) throw FileError(name + ": its numbers have the other byte order");
    if (shards < 1 || shards > k_max_shards) throw FileError(name + ": it can't have " + std::to_string(shards) + " data files");
    return static_cast<int>(shards);
}

/// Bytes that the shape asks for; nothing if that overflows.
std::optional<std::uint64_t> byte_count(const Bundle& bundle, at::ScalarType type) {
    std::uint64_t bytes = c10::elementSize(type);
    for (const std::int64_t n : bundle.shape)
        if (n > 1 && __builtin_mul_overflow(bytes, static_cast<std::uint64_t>(n), &bytes)) return std::nullopt;
    if (bytes > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return std::nullopt;
    return std::find(bundle.shape.begin(), bundle.shape.end(), 0) != bundle.shape.end() ? 0 : bytes;
}

/// The data files, each opened when it is needed.
class Shards {
 public:
    Shards(const ShardOpener& open, int count) : open_(open), files_(static_cast<std::size_t>(count)) {}

    const FileSource& at(std::uint64_t shard, const std::string& where) {
        if (shard >= files_.size()) throw FileError(where + ": lies in a data file that doesn't exist");
        auto& file = files_[shard];
        if (!file) file = open_(static_cast<int>(shard), static_cast<int>(files_.size()));
        return *file;
    }

 private:
    const ShardOpener& open_;
    std::vector<std::unique_ptr<FileSource>> files_;
};

at::Tensor read_tensor(const FileSource& data, const Bundle& bundle, at::ScalarType type, const std::string& where) {
    const auto bytes = byte_count(bundle, type);
    if (!bytes || *bytes != bundle.bytes)
        throw FileError(where + ": its shape asks for " + (bytes ? std::to_string(*bytes) : "too many") +
                        " bytes, the index gives it " + std::to_string(bundle.bytes));
    if (bundle.offset > data.size() || bundle.bytes > data.size() - bundle.offset)
        throw FileError(where + ": its bytes from " + std::to_string(bundle.offset) + " on go beyond the data file's " +
                        std::to_string(data.size()));
    at::Tensor tensor = at::empty(bundle.shape, at::TensorOptions().dtype(type));
    data.read(bundle.offset, tensor.data_ptr(), bundle.bytes);
    if (mask_crc(crc32c(tensor.data_ptr(), bundle.bytes)) != bundle.crc)
        throw FileError(where + ": is damaged (the checksum of its bytes from " + std::to_string(bundle.offset) + " on differs)");
    if (type == at::kBool) {
        const auto* values = static_cast<const unsigned char*>(tensor.data_ptr());
        if (std::any_of(values, values + bundle.bytes, [](unsigned char b) { return b > 1; }))
            throw FileError(where + ": a boolean is neither 0 nor 1");
    }
    return tensor;
}

void refuse_overlaps(const std::map<std::string, Bundle>& bundles, const std::string& name) {
    std::vector<const std::pair<const std::string, Bundle>*> order;
    for (const auto& item : bundles)
        if (item.second.bytes > 0) order.push_back(&item);
    const auto place = [](const Bundle& b) { return std::pair(b.shard, b.offset); };
    std::sort(order.begin(), order.end(), [&](const auto* a, const auto* b) { return place(a->second) < place(b->second); });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const Bundle &before = order[i - 1]->second, &here = order[i]->second;
        if (before.shard == here.shard && here.offset - before.offset < before.bytes)
            throw FileError(name + ": tensor " + quote_json(order[i]->first) + ": overlaps another tensor");
    }
}

}  // namespace

bool looks_like_tensorflow_index(const FileSource& source) {
    std::uint64_t magic = 0;
    if (source.size() < 48) return false;
    source.read(source.size() - sizeof magic, &magic, sizeof magic);
    return magic == k_table_magic;
}

TensorFile read_tensorflow_checkpoint(const FileSource& index, const ShardOpener& open_shard, const std::string& name) {
    const auto table = read_leveldb_table(index, name);
    Shards shards(open_shard, read_shard_count(table, name));
    std::map<std::string, Bundle> bundles;
    for (const auto& [key, value] : table) {
        if (key.empty()) continue;
        if (find_invalid_utf8(key)) continue;  // slices of tensors have such names
        const std::string where = name + ": tensor " + quote_json(key);
        const Bundle bundle = read_bundle(value, where);
        const auto known =
            std::find_if(k_types.begin(), k_types.end(), [&](const NumberedType& t) { return t.number == bundle.type; });
        if (known == k_types.end()) continue;  // texts and the like
        if (bundle.sliced) throw FileError(where + ": is stored in slices, which can't be read");
        bundles.emplace(key, bundle);
    }
    refuse_overlaps(bundles, name);
    TensorFile file;
    for (const auto& [key, bundle] : bundles) {
        const auto known =
            std::find_if(k_types.begin(), k_types.end(), [&](const NumberedType& t) { return t.number == bundle.type; });
        const std::string where = name + ": tensor " + quote_json(key);
        file.tensors.emplace(key, read_tensor(shards.at(bundle.shard, where), bundle, known->type, where));
    }
    if (file.tensors.empty()) throw FileError(name + ": holds no tensors");
    return file;
}

std::filesystem::path tensorflow_index_of(const std::filesystem::path& path) {
    const std::string text = path.string();
    if (text.ends_with(".index")) return path;
    const auto data = text.rfind(".data-");
    // ".data-00000-of-00001"
    if (data != std::string::npos && text.size() == data + 20 && text.compare(data + 11, 4, "-of-") == 0)
        return text.substr(0, data) + ".index";
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored) && std::filesystem::exists(text + ".index", ignored)) return text + ".index";
    return {};
}

TensorFile read_tensorflow_checkpoint(const std::filesystem::path& path) {
    const std::filesystem::path index = tensorflow_index_of(path);
    if (index.empty()) throw FileError(path.string() + ": is no part of a checkpoint (NAME.index, NAME.data-00000-of-00001)");
    const std::string stem = index.string().substr(0, index.string().size() - std::string_view(".index").size());
    const auto open = [&](int shard, int shards) -> std::unique_ptr<FileSource> {
        std::array<char, 32> suffix{};
        std::snprintf(suffix.data(), suffix.size(), ".data-%05d-of-%05d", shard, shards);
        return std::make_unique<DiskSource>(stem + suffix.data());
    };
    return read_tensorflow_checkpoint(DiskSource(index), open, index.string());
}

}  // namespace lacuna::ml
