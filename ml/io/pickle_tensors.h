// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

#include "ml/io/file_source.h"
#include "ml/io/safetensors.h"

namespace lacuna::ml {

/// Whether a file begins as one that PyTorch's torch.save wrote: a zip file, or the form before version 1.6.
bool looks_like_pytorch(const FileSource& source);

/// Reads the tensors of a file that PyTorch's torch.save wrote, in its zip form or in the older one: a dictionary of tensors, of
/// dictionaries of tensors, and so on. Names of nested ones are joined by dots ("gen.conv1.weight"); what is no tensor is passed
/// over. The file's pickle is read by a machine of our own (see PickleMachine), which can't run code. Lengths are checked against
/// the file's size before memory is taken, and each byte of the file goes into at most one tensor's memory; tensors that share
/// theirs in the file share it here. Throws FileError that names the byte, the tensor, or what else is in the way.
TensorFile read_pytorch(const FileSource& source, const std::string& name);
TensorFile read_pytorch(const std::filesystem::path& path);

}  // namespace lacuna::ml
