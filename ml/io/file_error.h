// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

namespace lacuna::ml {

/// A file could not be read or written, or doesn't hold what it should. The message names the file and the tensor or byte.
/// Whoever catches it finds everything as it was before: nothing is loaded, and no file is replaced.
class FileError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

}  // namespace lacuna::ml
