// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader and the writer of safetensors share; for them alone.
#pragma once

#include <ATen/core/Tensor.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "ml/io/file_error.h"

namespace lacuna::ml {

static_assert(std::endian::native == std::endian::little, "safetensors stores little-endian numbers");

inline constexpr std::size_t k_max_dimensions = 16;

/// An element type by its name in the header.
struct TypeName {
    const char* name;
    at::ScalarType type;
};
inline constexpr std::array<TypeName, 8> k_types{{{"F64", at::kDouble},
                                                  {"F32", at::kFloat},
                                                  {"F16", at::kHalf},
                                                  {"BF16", at::kBFloat16},
                                                  {"I64", at::kLong},
                                                  {"I32", at::kInt},
                                                  {"U8", at::kByte},
                                                  {"BOOL", at::kBool}}};

/// An open file, closed at the end of its scope unless released.
class Descriptor {
 public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }
    int release() { return std::exchange(fd_, -1); }

 private:
    int fd_;
};

/// Throws FileError "name: could not act: what errno says".
[[noreturn]] inline void fail_with_errno(const std::string& name, const char* act) {
    throw FileError(name + ": could not " + act + ": " + std::generic_category().message(errno));
}

}  // namespace lacuna::ml
