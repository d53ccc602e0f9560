// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/checkpoint.h"

#include <c10/util/hash.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

#include "ml/io/safetensors_parts.h"

namespace lacuna::ml {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_part_bytes = 15'000'000;
constexpr std::size_t k_kept = 2;
const std::string k_prefix = "checkpoint-";
const std::string k_sums = "SHA1SUMS";

void sync_path(const fs::path& path, int flags) {
    const Descriptor descriptor(::open(path.c_str(), flags | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0) fail_with_errno(path.string(), "write the checkpoint");
}

/// Checkpoints of a run by iteration, newest first.
std::vector<std::pair<std::int64_t, fs::path>> find_checkpoints(const fs::path& run) {
    std::vector<std::pair<std::int64_t, fs::path>> found;
    std::error_code error;
    for (fs::directory_iterator entry(run, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.rfind(k_prefix, 0) != 0) continue;
        const std::string digits = name.substr(k_prefix.size());
        if (digits.empty() || digits.size() > 18 || digits.find_first_not_of("0123456789") != std::string::npos) continue;
        found.emplace_back(std::stoll(digits), entry->path());
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

/// Tensors in groups that fit one file each; a larger tensor gets a file of its own.
std::vector<TensorFile> split_into_parts(const TensorFile& state) {
    std::vector<TensorFile> parts(1);
    std::size_t bytes = 0;
    for (const auto& [name, tensor] : state.tensors) {
        if (bytes > 0 && bytes + tensor.nbytes() > k_part_bytes) {
            parts.emplace_back();
            bytes = 0;
        }
        parts.back().tensors[name] = tensor;
        bytes += tensor.nbytes();
    }
    parts.front().metadata = state.metadata;
    return parts;
}

/// Gives the finished folder its name. A run that paused twice at one iteration has the name already: the two are exchanged in
/// one step, so that there is a whole checkpoint at every moment.
void put_in_place(const fs::path& finished, const fs::path& target) {
    if (!fs::exists(target)) {
        fs::rename(finished, target);
        return;
    }
    if (::renameat2(AT_FDCWD, finished.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0) return;
    if (errno != EINVAL && errno != ENOSYS) fail_with_errno(target.string(), "put the new checkpoint in its place");
    fs::remove_all(target);  // the file system can't exchange
    fs::rename(finished, target);
}

TensorFile read_checked(const fs::path& folder) {
    std::ifstream sums(folder / k_sums);
    if (!sums) throw FileError((folder / k_sums).string() + ": could not be read");
    TensorFile state;
    std::string line;
    bool any = false;
    while (std::getline(sums, line)) {
        const std::size_t gap = line.find("  ");
        if (gap == std::string::npos) throw FileError((folder / k_sums).string() + ": is damaged");
        const fs::path file = folder / fs::path(line.substr(gap + 2)).filename();
        if (sha1_of_file(file) != line.substr(0, gap)) throw FileError(file.string() + ": is damaged (its hash differs)");
        TensorFile part = read_safetensors(file);
        state.tensors.merge(part.tensors);
        state.metadata.merge(part.metadata);
        any = true;
    }
    if (!any) throw FileError((folder / k_sums).string() + ": is empty");
    return state;
}

}  // namespace

std::string sha1_of_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw FileError(path.string() + ": could not be read");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    if (!file) throw FileError(path.string() + ": could not be read");
    return c10::sha1(bytes.str()).str();
}

void write_checkpoint(const fs::path& run, std::int64_t iteration, const TensorFile& state) {
    std::string number = std::to_string(iteration);
    number.insert(0, number.size() < 9 ? 9 - number.size() : 0, '0');
    const fs::path target = run / (k_prefix + number), temporary = run / ("." + k_prefix + number + ".tmp");
    std::error_code error;
    fs::remove_all(temporary, error);  // of a run that was killed while it wrote
    fs::create_directories(temporary, error);
    if (error) throw FileError(temporary.string() + ": could not be made: " + error.message());
    try {
        std::string sums;
        const std::vector<TensorFile> parts = split_into_parts(state);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::string name = std::string(i < 10 ? "part-0" : "part-") + std::to_string(i) + ".safetensors";
            write_safetensors(temporary / name, parts[i]);
            sums.append(sha1_of_file(temporary / name)).append("  ").append(name).append(1, '\n');
        }
        {
            std::ofstream file(temporary / k_sums, std::ios::binary);
            file << sums;
            file.close();
            if (!file) fail_with_errno((temporary / k_sums).string(), "write the checkpoint");
        }
        sync_path(temporary / k_sums, O_RDONLY);
        sync_path(temporary, O_RDONLY | O_DIRECTORY);
        put_in_place(temporary, target);
    } catch (const fs::filesystem_error& failure) {
        fs::remove_all(temporary, error);
        throw FileError(target.string() + ": could not be written: " + failure.code().message());
    } catch (...) {
        fs::remove_all(temporary, error);
        throw;
    }
    sync_path(run, O_RDONLY | O_DIRECTORY);
    fs::remove_all(temporary, error);  // what was exchanged
    const auto found = find_checkpoints(run);
    for (std::size_t i = k_kept; i < found.size(); ++i) fs::remove_all(found[i].second, error);
}

std::optional<ReadCheckpoint> read_newest_checkpoint(const fs::path& run) {
    ReadCheckpoint result;
    for (const auto& [iteration, folder] : find_checkpoints(run)) {
        try {
            result.state = read_checked(folder);
            result.folder = folder;
            return result;
        } catch (const FileError& error) {
            result.skipped.emplace_back(error.what());
        }
    }
    if (result.skipped.empty()) return std::nullopt;
    throw FileError(run.string() + ": no checkpoint is sound; the newest: " + result.skipped.front());
}

bool has_checkpoint(const fs::path& run) { return !find_checkpoints(run).empty(); }

}  // namespace lacuna::ml
