// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "ml/io/file_source.h"
#include "ml/io/safetensors.h"

namespace lacuna::ml {

/// Whether a file ends as a table of LevelDB does, which is how a checkpoint's index ends.
bool looks_like_tensorflow_index(const FileSource& source);

/// Gives the k-th of n files with the tensors' bytes. Throws FileError.
using ShardOpener = std::function<std::unique_ptr<FileSource>(int shard, int shards)>;

/// Reads the tensors of a TensorFlow checkpoint of the second form (`NAME.index` and `NAME.data-00000-of-00001`...): the table
/// in the index (LevelDB's format, uncompressed) names tensors and where their bytes lie. Names and shapes are TensorFlow's;
/// texts and other things that are no numbers are passed over. Lengths are checked against the files' sizes before memory is
/// taken, no byte belongs to two tensors, and all checksums (CRC-32C) must be right. Throws FileError that names the byte or the
/// tensor.
TensorFile read_tensorflow_checkpoint(const FileSource& index, const ShardOpener& open_shard, const std::string& name);

/// `path`: the index, one of the data files, or their common beginning.
TensorFile read_tensorflow_checkpoint(const std::filesystem::path& path);

/// The index that belongs to such a path; empty when it doesn't look like part of a checkpoint.
std::filesystem::path tensorflow_index_of(const std::filesystem::path& path);

}  // namespace lacuna::ml
