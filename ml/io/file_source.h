// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace lacuna::ml {

/// Bytes to read from; memory and disk look alike to the readers of model files.
class FileSource {
 public:
    virtual ~FileSource() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// `offset + bytes` must not exceed size(). Throws FileError if not all of it can be had.
    virtual void read(std::uint64_t offset, void* target, std::uint64_t bytes) const = 0;
    /// The same as a string, which takes memory only once it is clear that the source has the bytes. Throws FileError.
    [[nodiscard]] std::string text(std::uint64_t offset, std::uint64_t bytes, const std::string& name) const;
};

class MemorySource final : public FileSource {
 public:
    explicit MemorySource(std::span<const std::byte> bytes) : bytes_(bytes) {}
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    void read(std::uint64_t offset, void* target, std::uint64_t bytes) const override;

 private:
    std::span<const std::byte> bytes_;
};

/// A regular file, as long as it was when it was opened. Throws FileError.
class DiskSource final : public FileSource {
 public:
    explicit DiskSource(const std::filesystem::path& path);
    ~DiskSource() override;
    DiskSource(const DiskSource&) = delete;
    DiskSource& operator=(const DiskSource&) = delete;
    [[nodiscard]] std::uint64_t size() const override { return size_; }
    void read(std::uint64_t offset, void* target, std::uint64_t bytes) const override;

 private:
    std::string name_;
    int fd_ = -1;
    std::uint64_t size_ = 0;
};

}  // namespace lacuna::ml
