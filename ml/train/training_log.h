// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace lacuna::ml {

/// A table of numbers in a file, one row an iteration, that a resumed run continues: comma-separated, with a head line.
class TrainingLog {
 public:
    /// Opens or makes the file and drops the rows of iterations after `iteration` (the run was killed after its last checkpoint
    /// and will do them again). Throws FileError.
    TrainingLog(std::filesystem::path path, const std::vector<std::string>& columns, std::int64_t iteration);
    void add(std::int64_t iteration, const std::vector<double>& values);
    /// Throws FileError when rows could not be written; they are tried again the next time.
    void flush();

 private:
    std::filesystem::path path_;
    std::string pending_;
};

}  // namespace lacuna::ml
