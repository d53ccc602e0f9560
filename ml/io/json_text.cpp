// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/io/json_text.h"

#include <charconv>
#include <cstdio>
#include <limits>

#include "ml/io/file_error.h"

namespace lacuna::ml {
namespace {

void append_utf8(std::string& out, std::uint32_t code) {
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
        if (length == 0 || i + static_cast<std::size_t>(length) > text.size()) return i;
        std::uint32_t code = lead & (0xFF >> (length + 1));
        for (int k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
            if ((next & 0xC0) != 0x80) return i;
            code = (code << 6) | (next & 0x3F);
        }
        const std::uint32_t least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        if (code < least || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return i;
        i += static_cast<std::size_t>(length);
    }
    return std::nullopt;
}

std::string quote_json(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escape;
        } else {
            out += c;
        }
    }
    return out += '"';
}

void JsonReader::fail(const std::string& what) const {
    throw FileError(name_ + ": byte " + std::to_string(first_byte_ + at_) + ": " + what);
}

void JsonReader::skip_space() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r')) ++at_;
}

char JsonReader::peek() {
    skip_space();
    return at_ < text_.size() ? text_[at_] : '\0';
}

void JsonReader::expect(char c) {
    if (!take(c)) fail(std::string("expected '") + c + "'");
}

bool JsonReader::take(char c) {
    if (at_ >= text_.size() || peek() != c) return false;
    ++at_;
    return true;
}

std::uint32_t JsonReader::hex4() {
    if (text_.size() - at_ < 4) fail("unfinished \\u escape");
    std::uint32_t value = 0;
    for (int k = 0; k < 4; ++k, ++at_) {
        const char c = text_[at_];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) fail("bad \\u escape");
        value = value * 16 + static_cast<std::uint32_t>(digit);
    }
    return value;
}

std::string JsonReader::string() {
    expect('"');
    std::string out;
    while (true) {
        if (at_ >= text_.size()) fail("unfinished string");
        const char c = text_[at_];
        if (c == '"') {
            ++at_;
            return out;
        }
        if (static_cast<unsigned char>(c) < 0x20) fail("control character in a string");
        ++at_;
        if (c != '\\') {
            out += c;
            continue;
        }
        if (at_ >= text_.size()) fail("unfinished string");
        const char escape = text_[at_++];
        switch (escape) {
            case '"':
            case '\\':
            case '/':
                out += escape;
                break;
            case 'b':
                out += '\b';
                break;
            case 'f':
                out += '\f';
                break;
            case 'n':
                out += '\n';
                break;
            case 'r':
                out += '\r';
                break;
            case 't':
                out += '\t';
                break;
            case 'u': {
                std::uint32_t code = hex4();
                if (code >= 0xD800 && code <= 0xDBFF) {
                    if (text_.substr(at_, 2) != "\\u") fail("half of a surrogate pair");
                    at_ += 2;
                    const std::uint32_t low = hex4();
                    if (low < 0xDC00 || low > 0xDFFF) fail("half of a surrogate pair");
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                } else if (code >= 0xDC00 && code <= 0xDFFF) {
                    fail("half of a surrogate pair");
                }
                append_utf8(out, code);
                break;
            }
            default:
                --at_;
                fail("unknown escape in a string");
        }
    }
}

std::uint64_t JsonReader::whole_number() {
    skip_space();
    const std::size_t first = at_;
    std::uint64_t value = 0;
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') {
        const auto digit = static_cast<std::uint64_t>(text_[at_] - '0');
        if (value > (most - digit) / 10) fail("number is too large");
        value = value * 10 + digit;
        ++at_;
    }
    if (at_ == first) fail("expected a whole number");
    if (text_[first] == '0' && at_ - first > 1) fail("number with leading zero");
    if (at_ < text_.size() && (text_[at_] == '.' || text_[at_] == 'e' || text_[at_] == 'E')) fail("expected a whole number");
    return value;
}

double JsonReader::number() {
    skip_space();
    const std::size_t first = at_;
    const auto digits = [&] {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
        if (at_ == begin) fail("expected a number");
        return at_ - begin;
    };
    const auto next_is = [&](char c) { return at_ < text_.size() && text_[at_] == c; };
    if (next_is('-')) ++at_;
    const bool zero = next_is('0');
    if (digits() > 1 && zero) fail("number with leading zero");
    if (next_is('.')) {
        ++at_;
        digits();
    }
    if (next_is('e') || next_is('E')) {
        ++at_;
        if (next_is('+') || next_is('-')) ++at_;
        digits();
    }
    double value = 0;
    const auto result = std::from_chars(text_.data() + first, text_.data() + at_, value);
    if (result.ec != std::errc()) fail("number is too large or too small");
    return value;
}

bool JsonReader::boolean() {
    skip_space();
    for (const bool value : {true, false}) {
        const std::string_view word = value ? "true" : "false";
        if (text_.substr(at_, word.size()) != word) continue;
        at_ += word.size();
        return value;
    }
    fail("expected true or false");
}

void JsonReader::end() {
    skip_space();
    if (at_ != text_.size()) fail("unexpected text at the end");
}

}  // namespace lacuna::ml
