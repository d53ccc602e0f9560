// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "ml/io/file_error.h"

namespace lacuna::ml {

static_assert(std::endian::native == std::endian::little, "model files store little-endian numbers");

/// Takes numbers and texts off the front of some bytes. Every step is checked; what fails names the byte.
class ByteReader {
 public:
    /// `start`: where the bytes lie in the file, for messages.
    ByteReader(std::string_view bytes, std::uint64_t start, std::string name)
        : bytes_(bytes), start_(start), name_(std::move(name)) {}

    [[nodiscard]] std::uint64_t left() const { return bytes_.size() - at_; }
    [[nodiscard]] std::uint64_t position() const { return at_; }
    [[noreturn]] void fail(const std::string& reason) const {
        throw FileError(name_ + ": byte " + std::to_string(start_ + at_) + ": " + reason);
    }

    template <typename Number>
    Number number() {
        Number value;
        std::memcpy(&value, text(sizeof value).data(), sizeof value);
        return value;
    }
    /// Seven bits a byte, least significant first; the high bit says that more follow (LevelDB, protocol buffers).
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = number<std::uint8_t>();
            if (shift == 63 && byte > 1) break;
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) return value;
        }
        fail("a number has more than 64 bits");
    }
    std::string_view text(std::uint64_t bytes) {
        if (bytes > left()) fail(std::to_string(bytes) + " bytes are needed, " + std::to_string(left()) + " are left");
        const std::string_view part = bytes_.substr(at_, bytes);
        at_ += bytes;
        return part;
    }
    void skip(std::uint64_t bytes) { (void)text(bytes); }
    /// Up to a line feed, which is taken too.
    std::string_view line() {
        const auto end = bytes_.find('\n', at_);
        if (end == std::string_view::npos) fail("a line doesn't end");
        const std::string_view part = bytes_.substr(at_, end - at_);
        at_ = end + 1;
        return part;
    }

 private:
    std::string_view bytes_;
    std::uint64_t start_, at_ = 0;
    std::string name_;
};

}  // namespace lacuna::ml
