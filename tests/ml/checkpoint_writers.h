// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what PyTorch's torch.save and TensorFlow's saver would write for some float32 tensors, so that whole networks can be
// read back without either. tests/data/checkpoints holds small files that the real ones wrote.
#pragma once

#include <ATen/ATen.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "ml/io/checksum.h"

namespace lacuna::test {

using Tensors = std::map<std::string, at::Tensor>;

template <typename Number>
std::string raw(Number value) {
    return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

inline std::string raw(const at::Tensor& tensor) {
    const at::Tensor dense = tensor.detach().contiguous();
    return std::string(static_cast<const char*>(dense.data_ptr()), dense.nbytes());
}

inline void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string read_bytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// --- PyTorch ---------------------------------------------------------------------------------------------------------------

inline std::string pickled(const std::string& text) {
    return std::string("X") + raw(static_cast<std::uint32_t>(text.size())) + text;
}
inline std::string pickled(std::int64_t number) { return std::string("J") + raw(static_cast<std::int32_t>(number)); }
inline std::string pickled(at::IntArrayRef numbers) {
    std::string text = "(";
    for (const std::int64_t n : numbers) text += pickled(n);
    return text + "t";
}
inline const std::string k_ordered_dict = "ccollections\nOrderedDict\n)R";

/// One tensor with a storage of its own.
inline std::string pickled_tensor(const std::string& key, at::IntArrayRef shape, at::IntArrayRef strides, std::int64_t elements,
                                  bool legacy) {
    return std::string("ctorch._utils\n_rebuild_tensor_v2\n((") + pickled("storage") + "ctorch\nFloatStorage\n" + pickled(key) +
           pickled("cpu") + pickled(elements) + (legacy ? "N" : "") + "tQ" + pickled(std::int64_t{0}) + pickled(shape) +
           pickled(strides) + "\x89" + k_ordered_dict + "tR";
}

inline std::string pickled_dict(const Tensors& tensors, bool legacy) {
    std::string text = k_ordered_dict + "(";
    int key = 0;
    for (const auto& [name, tensor] : tensors)
        text += pickled(name) +
                pickled_tensor(std::to_string(key++), tensor.sizes(), tensor.contiguous().strides(), tensor.numel(), legacy);
    return text + "u";
}

/// `whole`: what the pickle makes of the dictionary of tensors; "%" stands for it.
inline std::string dict_pickle(const Tensors& tensors, bool legacy, const std::string& whole = "%") {
    const auto at = whole.find('%');
    return std::string("\x80\x02") + whole.substr(0, at) + pickled_dict(tensors, legacy) + whole.substr(at + 1) + ".";
}

struct ZipOptions {
    bool zip64 = false;
    std::uint16_t method = 0;
};

/// Members in order; stored, each with its checksum.
inline std::string zip(const std::vector<std::pair<std::string, std::string>>& members, const ZipOptions& options = {}) {
    std::string file, list;
    for (const auto& [name, bytes] : members) {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        const std::string common =
            raw(std::uint16_t{0}) + raw(options.method) + raw(std::uint32_t{0}) + raw(ml::crc32(bytes.data(), bytes.size()));
        const std::uint32_t offset = static_cast<std::uint32_t>(file.size());
        const auto name_bytes = static_cast<std::uint16_t>(name.size());
        const std::string extra = options.zip64 ? raw(std::uint16_t{1}) + raw(std::uint16_t{24}) + raw(std::uint64_t{size}) +
                                                      raw(std::uint64_t{size}) + raw(std::uint64_t{offset})
                                                : std::string();
        const std::string sizes = options.zip64 ? std::string(8, '\xff') : raw(size) + raw(size);
        file += raw(std::uint32_t{0x04034b50}) + raw(std::uint16_t{20}) + common + raw(size) + raw(size) + raw(name_bytes) +
                raw(std::uint16_t{7}) + name + "padding" + bytes;
        list += raw(std::uint32_t{0x02014b50}) + raw(std::uint32_t{20 << 16 | 20}) + common + sizes + raw(name_bytes) +
                raw(static_cast<std::uint16_t>(extra.size())) + raw(std::uint16_t{0}) + std::string(8, '\0') +
                (options.zip64 ? std::string(4, '\xff') : raw(offset)) + name + extra;
    }
    const std::uint64_t at = file.size(), end = at + list.size(), count = members.size();
    file += list;
    if (options.zip64) {
        file += raw(std::uint32_t{0x06064b50}) + raw(std::uint64_t{44}) + std::string(12, '\0') + raw(count) + raw(count) +
                raw(std::uint64_t{list.size()}) + raw(at);
        file += raw(std::uint32_t{0x07064b50}) + raw(std::uint32_t{0}) + raw(end) + raw(std::uint32_t{1});
    }
    const auto small = [&](std::uint64_t n) {
        return options.zip64 ? std::string(4, '\xff') : raw(static_cast<std::uint32_t>(n));
    };
    const auto members16 = raw(options.zip64 ? std::uint16_t{0xffff} : static_cast<std::uint16_t>(count));
    return file + raw(std::uint32_t{0x06054b50}) + raw(std::uint32_t{0}) + members16 + members16 + small(list.size()) +
           small(at) + raw(std::uint16_t{0});
}

inline std::string pytorch_zip(const Tensors& tensors, const std::string& whole = "%", const ZipOptions& options = {}) {
    std::vector<std::pair<std::string, std::string>> members{{"archive/data.pkl", dict_pickle(tensors, false, whole)},
                                                             {"archive/byteorder", "little"}};
    int key = 0;
    for (const auto& [name, tensor] : tensors) members.emplace_back("archive/data/" + std::to_string(key++), raw(tensor));
    members.emplace_back("archive/version", "3\n");
    return zip(members, options);
}

inline const std::string k_legacy_magic("\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.", 15);

/// `pickle`: of the whole; `storages` as they follow, each with its length in elements.
inline std::string legacy_file(const std::string& pickle, const std::vector<std::pair<std::string, std::string>>& storages) {
    std::string file = k_legacy_magic + "\x80\x02M" + raw(std::uint16_t{1001}) + ".\x80\x02}(" + pickled("protocol_version") +
                       "M" + raw(std::uint16_t{1001}) + pickled("little_endian") + "\x88u." + pickle + "\x80\x02](";
    for (const auto& [key, bytes] : storages) file += pickled(key);
    file += "e.";
    for (const auto& [key, bytes] : storages) file += raw(std::int64_t(bytes.size() / sizeof(float))) + bytes;
    return file;
}

inline std::string pytorch_legacy(const Tensors& tensors, const std::string& whole = "%") {
    std::vector<std::pair<std::string, std::string>> storages;
    for (const auto& [name, tensor] : tensors) storages.emplace_back(std::to_string(storages.size()), raw(tensor));
    return legacy_file(dict_pickle(tensors, true, whole), storages);
}

// --- TensorFlow ------------------------------------------------------------------------------------------------------------

inline std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value > 127; value >>= 7) bytes += static_cast<char>(value | 128);
    return bytes + static_cast<char>(value);
}

/// Block with its trailer, from sorted entries.
inline std::string table_block(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string block, restarts, last;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& [key, value] = entries[i];
        std::size_t shared = 0;
        if (i % 16 == 0) {
            restarts += raw(static_cast<std::uint32_t>(block.size()));
            ++count;
        } else {
            while (shared < key.size() && shared < last.size() && key[shared] == last[shared]) ++shared;
        }
        block += varint(shared) + varint(key.size() - shared) + varint(value.size()) + key.substr(shared) + value;
        last = key;
    }
    if (count == 0) restarts = raw(std::uint32_t{0}), count = 1;
    block += restarts + raw(count) + '\0';
    return block + raw(ml::mask_crc(ml::crc32c(block.data(), block.size())));
}

/// A table with all entries in one block; sorted by their keys.
inline std::string table(const std::map<std::string, std::string>& entries) {
    const auto handle = [](std::size_t at, const std::string& block) { return varint(at) + varint(block.size() - 5); };
    std::string file = table_block({entries.begin(), entries.end()});
    const std::string data = handle(0, file), statistics = table_block({});
    const std::string list = table_block({{entries.empty() ? "" : entries.rbegin()->first, data}});
    std::string footer = handle(file.size(), statistics) + handle(file.size() + statistics.size(), list);
    footer.resize(40, '\0');
    return file + statistics + list + footer + raw(std::uint64_t{0xdb4775248b80fb57});
}

inline std::string bundle_entry(const at::Tensor& tensor, std::uint64_t offset, std::uint64_t type = 1) {
    std::string shape;
    for (const std::int64_t n : tensor.sizes()) {
        const std::string size = std::string("\x08") + varint(static_cast<std::uint64_t>(n));
        shape += std::string("\x12") + varint(size.size()) + size;
    }
    const std::string bytes = raw(tensor);
    return std::string("\x08") + varint(type) + "\x12" + varint(shape.size()) + shape + "\x20" + varint(offset) + "\x28" +
           varint(bytes.size()) + "\x35" + raw(ml::mask_crc(ml::crc32c(bytes.data(), bytes.size())));
}

struct Checkpoint {
    std::map<std::string, std::string> entries;
    std::string data;
    [[nodiscard]] std::string index() const { return table(entries); }
    /// Returns the index's path.
    std::filesystem::path write(const std::filesystem::path& stem) const {
        write_bytes(stem.string() + ".index", index());
        write_bytes(stem.string() + ".data-00000-of-00001", data);
        return stem.string() + ".index";
    }
};

inline Checkpoint tensorflow_checkpoint(const Tensors& tensors) {
    Checkpoint checkpoint;
    checkpoint.entries[""] = std::string("\x08\x01\x1a\x02\x08\x01", 6);
    for (const auto& [name, tensor] : tensors) {
        checkpoint.entries[name] = bundle_entry(tensor, checkpoint.data.size());
        checkpoint.data += raw(tensor);
    }
    return checkpoint;
}

}  // namespace lacuna::test
