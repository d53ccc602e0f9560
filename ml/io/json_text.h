// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lacuna::ml {

/// Position of the first byte that isn't well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms), or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// `text` as a JSON string with quotes.
std::string quote_json(std::string_view text);

/// Pulls tokens out of JSON text: objects, arrays, strings, numbers and booleans (what safetensors headers and recipes hold).
/// The caller's own grammar bounds the nesting, so no input can make it recurse. Every function throws FileError, whose
/// message names `name` and the byte (counted from `first_byte`).
class JsonReader {
 public:
    JsonReader(std::string_view text, std::string name, std::uint64_t first_byte)
        : text_(text), name_(std::move(name)), first_byte_(first_byte) {}

    /// The next byte after white space, 0 at the end.
    char peek();
    /// Takes `c`, or throws.
    void expect(char c);
    /// Takes `c` if it is next.
    bool take(char c);
    std::string string();
    std::uint64_t whole_number();
    /// Any finite JSON number.
    double number();
    /// true or false.
    bool boolean();
    /// Throws unless just white space is left.
    void end();
    [[noreturn]] void fail(const std::string& what) const;

 private:
    void skip_space();
    std::uint32_t hex4();

    std::string_view text_;
    std::string name_;
    std::uint64_t first_byte_;
    std::size_t at_ = 0;
};

}  // namespace lacuna::ml
