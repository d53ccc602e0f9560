// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <random>
#include <vector>

#include "ml/io/json_text.h"
#include "ml/io/safetensors.h"
#include "ml/io/safetensors_parts.h"

namespace lacuna::ml {
namespace {

void write_all(int fd, const void* data, std::uint64_t bytes, const std::string& name) {
    const auto* at = static_cast<const char*>(data);
    while (bytes > 0) {
        const ssize_t put = ::write(fd, at, std::min<std::uint64_t>(bytes, 1U << 30));
        if (put < 0 && errno == EINTR) continue;
        if (put < 0) fail_with_errno(name, "write the file");
        at += put;
        bytes -= static_cast<std::uint64_t>(put);
    }
}

void require_utf8(const std::string& text, const std::string& name) {
    if (find_invalid_utf8(text)) throw FileError(name + ": a name or metadata text isn't valid UTF-8");
}

struct Plan {
    std::string header;
    std::vector<at::Tensor> order;
};

Plan plan_file(const TensorFile& file, const std::string& name) {
    struct Item {
        std::string key;
        at::Tensor tensor;
        const char* type = nullptr;
        std::uint64_t begin = 0;
    };
    std::vector<Item> items;
    for (const auto& [key, tensor] : file.tensors) {
        require_utf8(key, name);
        const std::string where = name + ": tensor " + quote_json(key) + ": ";
        if (key == "__metadata__") throw FileError(where + "this name is reserved");
        if (!tensor.defined()) throw FileError(where + "is empty");
        if (static_cast<std::size_t>(tensor.dim()) > k_max_dimensions) throw FileError(where + "has too many dimensions");
        const auto* known =
            std::find_if(k_types.begin(), k_types.end(), [&](const TypeName& t) { return tensor.scalar_type() == t.type; });
        if (known == k_types.end()) throw FileError(where + "its element type can't be stored");
        items.push_back({key, tensor.detach().cpu().contiguous(), known->name});
    }
    std::vector<Item*> layout;
    for (auto& item : items) layout.push_back(&item);
    std::stable_sort(layout.begin(), layout.end(),
                     [](const Item* a, const Item* b) { return a->tensor.element_size() > b->tensor.element_size(); });
    Plan plan;
    std::uint64_t at = 0;
    for (Item* item : layout) {
        item->begin = at;
        at += item->tensor.nbytes();
        plan.order.push_back(item->tensor);
    }
    std::string& text = plan.header;
    text = "{";
    if (!file.metadata.empty()) {
        text += "\"__metadata__\":{";
        for (const auto& [key, value] : file.metadata) {
            require_utf8(key, name);
            require_utf8(value, name);
            if (text.back() != '{') text += ',';
            text.append(quote_json(key)).append(1, ':').append(quote_json(value));
        }
        text += '}';
    }
    for (const auto& item : items) {
        if (text.back() != '{') text += ',';
        text.append(quote_json(item.key)).append(":{\"dtype\":\"").append(item.type).append("\",\"shape\":[");
        for (std::int64_t d = 0; d < item.tensor.dim(); ++d) {
            if (d > 0) text += ',';
            text += std::to_string(item.tensor.size(d));
        }
        text.append("],\"data_offsets\":[").append(std::to_string(item.begin)).append(1, ',');
        text.append(std::to_string(item.begin + item.tensor.nbytes())).append("]}");
    }
    text += '}';
    text.resize((text.size() + 7) / 8 * 8, ' ');
    if (text.size() > k_max_safetensors_header) throw FileError(name + ": the header would be over the limit");
    return plan;
}

}  // namespace

void write_safetensors(const std::filesystem::path& path, const TensorFile& file) {
    const std::string name = path.string();
    const Plan plan = plan_file(file, name);
    std::error_code ignored;
    // A rename would replace a link by a file; what the link points to is what the user means.
    std::filesystem::path target = std::filesystem::weakly_canonical(path, ignored);
    if (ignored || target.empty()) target = path;
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");

    std::random_device random;
    std::filesystem::path temporary;
    int fd = -1;
    for (int attempt = 0; attempt < 100 && fd < 0; ++attempt) {
        std::string hidden = ".";
        hidden.append(target.filename().string()).append(1, '.').append(std::to_string(random())).append(".tmp");
        temporary = folder / hidden;
        fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST) break;
    }
    if (fd < 0) fail_with_errno(name, "create a temporary file beside it");
    Descriptor descriptor(fd);
    try {
        const std::uint64_t header_bytes = plan.header.size();
        write_all(fd, &header_bytes, sizeof header_bytes, name);
        write_all(fd, plan.header.data(), header_bytes, name);
        for (const at::Tensor& tensor : plan.order) write_all(fd, tensor.data_ptr(), tensor.nbytes(), name);
        if (::fsync(fd) != 0) fail_with_errno(name, "write the file");
        if (::close(descriptor.release()) != 0) fail_with_errno(name, "write the file");
        if (::rename(temporary.c_str(), target.c_str()) != 0) fail_with_errno(name, "put the new file in its place");
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    // The new name must survive a power cut too. Some file systems can't sync a folder; the file itself is safe by then.
    const Descriptor folder_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder_descriptor.get() >= 0) ::fsync(folder_descriptor.get());
}

}  // namespace lacuna::ml
