// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints of a training run. One is a folder `checkpoint-<iteration>` of safetensors files, each under 16 MB (so that they
// travel), and `SHA1SUMS`, which sha1sum -c can check. A checkpoint appears under its name whole or not at all.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "ml/io/safetensors.h"

namespace lacuna::ml {

/// Writes `state` as the run's newest checkpoint, flushed to disk, and then removes all but the newest two. Throws FileError
/// (disk full, no permission); the run's older checkpoints are then still there.
void write_checkpoint(const std::filesystem::path& run, std::int64_t iteration, const TensorFile& state);

struct ReadCheckpoint {
    std::filesystem::path folder;
    TensorFile state;
    std::vector<std::string> skipped;  ///< newer checkpoints that were damaged, each with the reason
};
/// The newest checkpoint whose hashes are right; nothing where the run has none at all. Throws FileError when it has some and all
/// are damaged, or one can't be read for lack of permission.
std::optional<ReadCheckpoint> read_newest_checkpoint(const std::filesystem::path& run);

/// Whether the folder holds a checkpoint (sound or not).
bool has_checkpoint(const std::filesystem::path& run);

/// SHA-1 of a file's bytes in hexadecimal, against damage, not against malice. Throws FileError.
std::string sha1_of_file(const std::filesystem::path& path);

}  // namespace lacuna::ml
