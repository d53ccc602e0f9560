// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model_library.h"

namespace lacuna::engine {

/// Reads a model of any known kind (safetensors, PyTorch's .pt, a TensorFlow checkpoint), checks every tensor and writes it to
/// `target` as Lacuna's own safetensors, with the conventions its weights need. A file of our own is copied byte by byte, and the
/// copy is checked. Runs nothing that is in the file. Throws core::Error: InputUnreadable that says which tensor or byte is
/// wrong, OutputUnwritable; `target` may be half written then.
core::ModelFacts importModel(const QString& path, const QString& target);

/// What a safetensors file says of itself; no weights are read. Throws core::Error(InputUnreadable).
core::ModelFacts describeModel(const QString& path);

/// Both, for core::ModelLibrary.
core::ModelFormats modelFormats();

}  // namespace lacuna::engine
