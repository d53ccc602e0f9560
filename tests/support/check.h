// SPDX-License-Identifier: GPL-3.0-or-later
// Checks for the plain programs of tests/ml: each failure is printed and counted, and the program goes on.
//
//     int main() {
//         CHECK(size == 3);
//         CHECK_MSG(error <= 2e-4, "max error " << error);
//         CHECK_THROWS_AS(read(nothing), FileError);
//         return lacuna::test::report();
//     }
#pragma once

#include <cstdio>
#include <exception>
#include <iostream>
#include <sstream>
#include <string>

namespace lacuna::test {

struct Counts {
    long passed = 0, failed = 0;
};

inline Counts& counts() {
    static Counts instance;
    return instance;
}

inline bool check(bool passed, const char* what, const char* file, int line, const std::string& message = {}) {
    ++(passed ? counts().passed : counts().failed);
    if (!passed)
        std::cerr << file << ':' << line << ": failed: " << what << (message.empty() ? "" : " — ") << message << std::endl;
    return passed;
}

/// Prints the totals; the program's exit status.
inline int report() {
    std::cout << counts().passed << " passed, " << counts().failed << " failed" << std::endl;
    return counts().failed == 0 ? 0 : 1;
}

}  // namespace lacuna::test

// LibTorch's logging has a CHECK of its own that aborts. Include this header last.
#undef CHECK
#define CHECK(condition) ::lacuna::test::check(static_cast<bool>(condition), #condition, __FILE__, __LINE__)

/// The message is built with << and only when the check fails.
#define CHECK_MSG(condition, message)                                                          \
    do {                                                                                       \
        const bool check_passed = static_cast<bool>(condition);                                \
        std::ostringstream check_text;                                                         \
        if (!check_passed) check_text << message;                                              \
        ::lacuna::test::check(check_passed, #condition, __FILE__, __LINE__, check_text.str()); \
    } while (false)

#define CHECK_THROWS_AS(expression, type)                                                                 \
    do {                                                                                                  \
        std::string check_got = "nothing was thrown";                                                     \
        bool check_passed = false;                                                                        \
        try {                                                                                             \
            (void)(expression);                                                                           \
        } catch (const type&) {                                                                           \
            check_passed = true;                                                                          \
        } catch (const std::exception& other) {                                                           \
            check_got = other.what();                                                                     \
        } catch (...) {                                                                                   \
            check_got = "something else was thrown";                                                      \
        }                                                                                                 \
        ::lacuna::test::check(check_passed, #expression " throws " #type, __FILE__, __LINE__, check_got); \
    } while (false)
