// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "ml/io/safetensors_parts.h"

namespace lacuna::ml {

std::string FileSource::text(std::uint64_t offset, std::uint64_t bytes, const std::string& name) const {
    if (offset > size() || bytes > size() - offset)
        throw FileError(name + ": byte " + std::to_string(offset) + ": " + std::to_string(bytes) +
                        " bytes from here go beyond the file's end");
    std::string text(bytes, '\0');
    read(offset, text.data(), bytes);
    return text;
}

void MemorySource::read(std::uint64_t offset, void* target, std::uint64_t bytes) const {
    if (bytes != 0) std::memcpy(target, bytes_.data() + offset, bytes);
}

DiskSource::DiskSource(const std::filesystem::path& path)
    // Non-blocking, or a named pipe in the file's place would hang the program.
    : name_(path.string()) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) fail_with_errno(name_, "open the file");
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) fail_with_errno(name_, "read the file's size");
    if (!S_ISREG(info.st_mode)) throw FileError(name_ + ": not a regular file");
    size_ = static_cast<std::uint64_t>(info.st_size);
    fd_ = file.release();
}

DiskSource::~DiskSource() {
    if (fd_ >= 0) ::close(fd_);
}

void DiskSource::read(std::uint64_t offset, void* target, std::uint64_t bytes) const {
    auto* at = static_cast<char*>(target);
    while (bytes > 0) {
        const ssize_t got = ::pread(fd_, at, std::min<std::uint64_t>(bytes, 1U << 30), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail_with_errno(name_, "read the file");
        if (got == 0) throw FileError(name_ + ": byte " + std::to_string(offset) + ": the file became shorter while it was read");
        at += got;
        offset += static_cast<std::uint64_t>(got);
        bytes -= static_cast<std::uint64_t>(got);
    }
}

}  // namespace lacuna::ml
