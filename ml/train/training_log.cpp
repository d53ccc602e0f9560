// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/training_log.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

#include "ml/io/safetensors_parts.h"

namespace lacuna::ml {
namespace {

void write_whole(const std::filesystem::path& path, const std::string& text) {
    const std::filesystem::path temporary = path.string() + ".tmp";
    {
        std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
        file << text;
        file.close();
        if (!file) fail_with_errno(temporary.string(), "write the log");
    }
    if (std::rename(temporary.c_str(), path.c_str()) != 0) fail_with_errno(path.string(), "write the log");
}

}  // namespace

TrainingLog::TrainingLog(std::filesystem::path path, const std::vector<std::string>& columns, std::int64_t iteration)
    : path_(std::move(path)) {
    std::string text = "iteration";
    for (const std::string& column : columns) text.append(1, ',').append(column);
    text += '\n';
    std::ifstream old(path_, std::ios::binary);
    std::string line;
    std::getline(old, line);
    // A row without its end of line was cut off by the end of the program.
    while (std::getline(old, line) && !old.eof()) {
        char* end = nullptr;
        const std::int64_t row = std::strtoll(line.c_str(), &end, 10);
        if (end == line.c_str() || row > iteration) break;
        text.append(line).append(1, '\n');
    }
    write_whole(path_, text);
}

void TrainingLog::add(std::int64_t iteration, const std::vector<double>& values) {
    pending_ += std::to_string(iteration);
    for (const double value : values) {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), ",%.6g", value);
        pending_ += text.data();
    }
    pending_ += '\n';
}

void TrainingLog::flush() {
    if (pending_.empty()) return;
    const Descriptor file(::open(path_.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
    if (file.get() < 0) fail_with_errno(path_.string(), "write the log");
    while (!pending_.empty()) {
        const ssize_t written = ::write(file.get(), pending_.data(), pending_.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail_with_errno(path_.string(), "write the log");
        pending_.erase(0, static_cast<std::size_t>(written));
    }
}

}  // namespace lacuna::ml
