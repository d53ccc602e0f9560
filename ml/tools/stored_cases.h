// SPDX-License-Identifier: GPL-3.0-or-later
// The network and the attention against stored results of the public reference.
#pragma once

#include <c10/core/Device.h>

#include <string>
#include <vector>

namespace lacuna::ml {

/// What the comparisons hold results to, on values in [-1, 1] and features of about that size.
inline constexpr double kStoredTolerance = 2e-4;

struct Comparison {
    std::string name;
    double error = 0;  ///< largest absolute difference; infinite where the shapes differ
};

/// The textbook pass over the whole picture, then the local fill under the hole. Throws FileError for files that can't be read or
/// lack a tensor, c10::Error for files that don't fit each other.
std::vector<Comparison> compare_network(const std::string& weights, const std::string& stored, c10::Device device);

/// The cases of attention alone, and the oracle. `rectangle` asks for the whole grid as a rectangle of cells, as fills do: on a
/// GPU that takes the kernels for fills instead of those for training.
std::vector<Comparison> compare_attention(const std::string& stored, c10::Device device, bool rectangle = false);

}  // namespace lacuna::ml
