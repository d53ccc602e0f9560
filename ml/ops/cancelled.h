// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>

namespace lacuna::ml {

/// Thrown by a long operation after its `cancelled` callback said true. What was computed so far is dropped.
class Cancelled : public std::exception {
 public:
    const char* what() const noexcept override { return "cancelled"; }
};

/// Makes a cancellation callback known to the operators that run on this thread, for the scope's life.
/// Dispatcher schemas can't carry a function, hence the thread-local. Scopes nest; an empty function hides the outer one.
class CancelScope {
 public:
    explicit CancelScope(const std::function<bool()>& cancelled);
    ~CancelScope();
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

 private:
    const std::function<bool()>* outer_;
};

/// Whether the innermost CancelScope of this thread asks to stop. Cheap when there is none.
bool cancel_requested();

/// Throws Cancelled where cancel_requested().
void throw_if_cancelled();

}  // namespace lacuna::ml
