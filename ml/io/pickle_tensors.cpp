// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/pickle_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

#include "ml/io/checksum.h"
#include "ml/io/json_text.h"
#include "ml/io/pickle_machine.h"
#include "ml/io/zip_directory.h"

namespace lacuna::ml {
namespace {

using Kind = PickleObject::Kind;

/// The pickle of a model's tensors takes about 200 bytes each.
constexpr std::uint64_t k_max_pickle = 16 << 20;
constexpr std::size_t k_max_depth = 8, k_max_dimensions = 16, k_max_tensors = 20'000, k_max_name = 500;
constexpr std::string_view k_zip_start("PK\3\4", 4);
/// The pickled number 0x1950a86a20f9469cfc6c, with which torch.save began its files before version 1.6.
constexpr std::string_view k_legacy_start("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

struct StorageType {
    const char* global;
    at::ScalarType type;
};
constexpr std::array<StorageType, 10> k_storages{{{"torch.FloatStorage", at::kFloat},
                                                  {"torch.DoubleStorage", at::kDouble},
                                                  {"torch.HalfStorage", at::kHalf},
                                                  {"torch.BFloat16Storage", at::kBFloat16},
                                                  {"torch.LongStorage", at::kLong},
                                                  {"torch.IntStorage", at::kInt},
                                                  {"torch.ShortStorage", at::kShort},
                                                  {"torch.CharStorage", at::kChar},
                                                  {"torch.ByteStorage", at::kByte},
                                                  {"torch.BoolStorage", at::kBool}}};

struct StorageInfo {
    at::ScalarType type = at::kFloat;
    std::int64_t elements = 0;
};

/// The bytes of storages, as the two forms of file keep them.
using Storages = std::map<std::string, at::Tensor>;

std::string starting_bytes(const FileSource& source, std::uint64_t most) {
    return source.text(0, std::min(source.size(), most), "");
}

/// Of every storage that the pickle speaks of.
std::map<std::string, StorageInfo> list_storages(const PickleMachine& machine, std::size_t count, const std::string& name) {
    std::map<std::string, StorageInfo> storages;
    for (std::uint32_t id = 0; id < count; ++id) {
        const PickleObject& object = machine.object(id);
        if (object.kind != Kind::Storage) continue;
        const std::string& global = machine.object(object.items[0]).text;
        const auto* known =
            std::find_if(k_storages.begin(), k_storages.end(), [&](const StorageType& t) { return global == t.global; });
        if (known == k_storages.end()) throw FileError(name + ": \"" + global + "\" can't be read");
        const StorageInfo info{known->type, object.number};
        const auto [place, is_new] = storages.emplace(object.text, info);
        if (!is_new && (place->second.type != info.type || place->second.elements != info.elements))
            throw FileError(name + ": storage " + quote_json(object.text.substr(0, 64)) + " is described in two ways");
    }
    return storages;
}

/// `at`: where the storage's bytes are; `bytes` of them are there.
at::Tensor read_storage(const FileSource& source, std::uint64_t at, std::uint64_t bytes, const StorageInfo& info,
                        const std::string& key, const std::string& name) {
    const std::uint64_t size = c10::elementSize(info.type);
    const auto elements = static_cast<std::uint64_t>(info.elements);
    if (elements > bytes / size)
        throw FileError(name + ": byte " + std::to_string(at) + ": storage " + quote_json(key.substr(0, 64)) + " should have " +
                        std::to_string(elements) + " elements, and " + std::to_string(bytes) + " bytes are there");
    at::Tensor storage = at::empty({info.elements}, at::TensorOptions().dtype(info.type));
    source.read(at, storage.data_ptr(), elements * size);
    if (info.type == at::kBool) {
        const auto* values = static_cast<const unsigned char*>(storage.data_ptr());
        if (std::any_of(values, values + elements, [](unsigned char b) { return b > 1; }))
            throw FileError(name + ": storage " + quote_json(key.substr(0, 64)) + ": a boolean is neither 0 nor 1");
    }
    return storage;
}

/// Turns what the machine built into named tensors.
class Flattener {
 public:
    Flattener(const PickleMachine& machine, const Storages& storages, const std::string& name)
        : machine_(machine), storages_(storages), name_(name) {}

    TensorFile flatten(std::uint32_t root) {
        if (machine_.object(root).kind != Kind::Dict) throw FileError(name_ + ": holds no dictionary of tensors");
        add(root, "", 0);
        if (file_.tensors.empty()) throw FileError(name_ + ": holds no tensors");
        return std::move(file_);
    }

 private:
    void add(std::uint32_t dict, const std::string& prefix, std::size_t depth) {
        // Dictionaries may hold each other, or themselves.
        if (depth == k_max_depth || !visited_.insert(dict).second) return;
        const auto& items = machine_.object(dict).items;
        for (std::size_t i = 0; i < items.size(); i += 2) {
            const PickleObject &key = machine_.object(items[i]), &value = machine_.object(items[i + 1]);
            if (value.kind != Kind::Tensor && value.kind != Kind::Dict) continue;
            if (key.kind != Kind::Text && key.kind != Kind::Int) continue;
            const std::string path = prefix + (key.kind == Kind::Text ? key.text : std::to_string(key.number));
            if (path.size() > k_max_name || find_invalid_utf8(path))
                throw FileError(name_ + ": a tensor's name is no proper text");
            if (value.kind == Kind::Dict) {
                add(items[i + 1], path + ".", depth + 1);
            } else {
                // As in Python, a key that comes again replaces what was there.
                file_.tensors[path] = make(value, name_ + ": tensor " + quote_json(path) + ": ");
                if (file_.tensors.size() > k_max_tensors) throw FileError(name_ + ": has too many tensors for a model");
            }
        }
    }

    std::vector<std::int64_t> numbers(std::uint32_t tuple, const std::string& where) const {
        const auto& items = machine_.object(tuple).items;
        if (items.size() > k_max_dimensions) throw FileError(where + "has too many dimensions");
        std::vector<std::int64_t> values;
        for (const std::uint32_t id : items) {
            const PickleObject& item = machine_.object(id);
            if (item.kind != Kind::Int || item.number < 0) throw FileError(where + "its shape or strides are no whole numbers");
            values.push_back(item.number);
        }
        return values;
    }

    at::Tensor make(const PickleObject& tensor, const std::string& where) const {
        const at::Tensor& storage = storages_.at(machine_.object(tensor.items[0]).text);
        const auto sizes = numbers(tensor.items[1], where), strides = numbers(tensor.items[2], where);
        if (sizes.size() != strides.size()) throw FileError(where + "has another number of strides than dimensions");
        const std::int64_t elements = storage.numel();
        std::int64_t count = 1, last = tensor.number;
        const bool empty = std::find(sizes.begin(), sizes.end(), 0) != sizes.end();
        bool fits = tensor.number >= 0 && tensor.number <= elements;
        for (std::size_t i = 0; i < sizes.size() && fits && !empty; ++i) {
            std::int64_t reach = 0;
            // Elements that lie on top of each other would make a large tensor of a small file.
            fits = !__builtin_mul_overflow(sizes[i] - 1, strides[i], &reach) && !__builtin_add_overflow(last, reach, &last) &&
                   !__builtin_mul_overflow(count, sizes[i], &count) && count <= elements;
        }
        if (!fits || (!empty && last >= elements))
            throw FileError(where + "its shape reaches beyond its storage of " + std::to_string(elements) + " elements");
        // Strides are products of the other dimensions, which may overflow beside a zero.
        if (empty) return at::empty({0}, storage.options());
        return storage.as_strided(sizes, strides, tensor.number);
    }

    const PickleMachine& machine_;
    const Storages& storages_;
    const std::string& name_;
    std::set<std::uint32_t> visited_;
    TensorFile file_;
};

/// Every storage is a member of its own, archive/data/KEY; archive/data.pkl is the pickle.
TensorFile read_zip(const FileSource& source, const std::string& name) {
    const auto members = read_zip_directory(source, name);
    constexpr std::string_view pickle_name = "/data.pkl";
    const auto pickle =
        std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first.ends_with(pickle_name); });
    if (pickle == members.end()) throw FileError(name + ": this zip file holds no model of PyTorch (data.pkl is missing)");
    const std::string archive = pickle->first.substr(0, pickle->first.size() - pickle_name.size());
    if (pickle->second.bytes > k_max_pickle) throw FileError(name + ": its list of tensors is too long for a model");
    if (members.contains(archive + "/constants.pkl"))
        throw FileError(name + ": is a program (TorchScript), not a list of tensors; save its state_dict() instead");
    if (const auto order = members.find(archive + "/byteorder"); order != members.end() && order->second.bytes < 16)
        if (source.text(order->second.offset, order->second.bytes, name) != "little")
            throw FileError(name + ": its numbers have the other byte order");

    const std::string bytes = source.text(pickle->second.offset, pickle->second.bytes, name);
    if (crc32(bytes.data(), bytes.size()) != pickle->second.crc)
        throw FileError(name + ": byte " + std::to_string(pickle->second.offset) +
                        ": data.pkl is damaged (its checksum differs)");
    PickleMachine machine(bytes, pickle->second.offset, name);
    const std::uint32_t root = machine.run();
    Storages storages;
    for (const auto& [key, info] : list_storages(machine, machine.count(), name)) {
        const auto member = members.find(archive + "/data/" + key);
        if (member == members.end()) throw FileError(name + ": storage " + quote_json(key.substr(0, 64)) + " is missing");
        at::Tensor storage = read_storage(source, member->second.offset, member->second.bytes, info, key, name);
        if (storage.nbytes() != member->second.bytes || crc32(storage.data_ptr(), storage.nbytes()) != member->second.crc)
            throw FileError(name + ": byte " + std::to_string(member->second.offset) + ": storage " +
                            quote_json(key.substr(0, 64)) + " is damaged (its length or checksum differs)");
        storages.emplace(key, std::move(storage));
    }
    return Flattener(machine, storages, name).flatten(root);
}

void check_system(const PickleMachine& machine, std::uint32_t info) {
    if (machine.object(info).kind != Kind::Dict) machine.fail("a dictionary was expected");
    const auto& items = machine.object(info).items;
    for (std::size_t i = 0; i < items.size(); i += 2)
        if (machine.object(items[i]).text == "little_endian" && machine.object(items[i + 1]).number != 1)
            machine.fail("the file's numbers have the other byte order");
}

/// Five pickles one after the other (magic number, version, system, tensors, keys of the storages), then for each key the number
/// of its elements and the elements.
TensorFile read_legacy(const FileSource& source, const std::string& name) {
    const std::string bytes = starting_bytes(source, k_max_pickle);
    PickleMachine machine(std::string_view(bytes).substr(k_legacy_start.size()), k_legacy_start.size(), name);
    if (machine.object(machine.run()).number != 1001) machine.fail("this version of the format isn't known");
    check_system(machine, machine.run());
    const std::uint32_t root = machine.run(), keys = machine.run();
    const auto known = list_storages(machine, machine.count(), name);
    if (machine.object(keys).kind != Kind::List) machine.fail("a list of storages was expected");
    Storages storages;
    std::uint64_t at = k_legacy_start.size() + machine.position();
    for (const std::uint32_t id : machine.object(keys).items) {
        const std::string& key = machine.object(id).text;
        const auto info = known.find(key);
        if (info == known.end() || storages.contains(key))
            throw FileError(name + ": byte " + std::to_string(at) + ": storage " + quote_json(key.substr(0, 64)) +
                            " belongs to no tensor or comes twice");
        const std::string length = source.text(at, sizeof(std::int64_t), name);
        const auto elements = ByteReader(length, at, name).number<std::int64_t>();
        if (elements != info->second.elements)
            throw FileError(name + ": byte " + std::to_string(at) + ": storage " + quote_json(key.substr(0, 64)) + " has " +
                            std::to_string(elements) + " elements and should have " + std::to_string(info->second.elements));
        at += sizeof elements;
        storages.emplace(key, read_storage(source, at, source.size() - at, info->second, key, name));
        at += storages.at(key).nbytes();
    }
    for (const auto& [key, info] : known)
        if (!storages.contains(key)) throw FileError(name + ": storage " + quote_json(key.substr(0, 64)) + " is missing");
    if (at != source.size()) throw FileError(name + ": byte " + std::to_string(at) + ": bytes at the end belong to no tensor");
    return Flattener(machine, storages, name).flatten(root);
}

}  // namespace

bool looks_like_pytorch(const FileSource& source) {
    const std::string start = starting_bytes(source, k_legacy_start.size());
    return start.starts_with(k_zip_start) || (start.size() > 1 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5);
}

TensorFile read_pytorch(const FileSource& source, const std::string& name) {
    const std::string start = starting_bytes(source, k_legacy_start.size());
    if (start.starts_with(k_zip_start)) return read_zip(source, name);
    if (start == k_legacy_start) return read_legacy(source, name);
    throw FileError(name + ": byte 0: this is no file that torch.save wrote");
}

TensorFile read_pytorch(const std::filesystem::path& path) { return read_pytorch(DiskSource(path), path.string()); }

}  // namespace lacuna::ml
