// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "ml/io/file_error.h"

namespace lacuna::ml {

/// Named tensors and free text, as the safetensors format stores them (huggingface/safetensors, "Format").
/// Tensors are dense CPU tensors that own their memory.
struct TensorFile {
    std::map<std::string, at::Tensor> tensors;
    std::map<std::string, std::string> metadata;
};

/// The largest header that is read, in bytes (the same bound as the format's first implementation).
inline constexpr std::uint64_t k_max_safetensors_header = 100'000'000;

/// Reads a file of the dtypes F64, F32, F16, BF16, I64, I32, U8 and BOOL. Everything in the header is checked against the
/// file's size before memory for tensors is taken, so a damaged or hostile file costs no more memory than its own size
/// (plus the header's entries). Strict: names must be unique, and the tensors must cover the data without gap or overlap.
/// Throws FileError. Safe on any thread.
TensorFile read_safetensors(const std::filesystem::path& path);

/// The same for bytes already in memory; `name` stands for the file in messages.
TensorFile parse_safetensors(std::span<const std::byte> bytes, const std::string& name);

/// Only the metadata and header checks: no tensor is read. Throws FileError.
std::map<std::string, std::string> read_safetensors_metadata(const std::filesystem::path& path);

/// Writes the file in one step as seen by others (temporary file beside it, fsync, rename): a reader finds the old file or
/// the whole new one, also after a crash. Keys are sorted; larger element types come first, so that every tensor is aligned.
/// Throws FileError, and then the old file is still there.
void write_safetensors(const std::filesystem::path& path, const TensorFile& file);

}  // namespace lacuna::ml
