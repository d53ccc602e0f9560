// SPDX-License-Identifier: GPL-3.0-or-later
// All forms of contextual attention for GPUs, on the CPU, divided as a device might.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/ml/bands_emulator.h"
#include "tests/ml/sweeps_emulator.h"

namespace lacuna::test {

struct Division {
    int multiprocessors = 2;
    std::optional<int64_t> rows{};  ///< memory for so many cells' weights at once
    bool single_tiles = false;      ///< sweeps: one tile a launch
    bool device_shapes = false;     ///< sweeps: the devices' shapes instead of a small one
};

// Small runs cross tiles and strips on small grids, where the oracle is quick: 12 columns against 8.
using SmallSweeps = EmulatedShape<ml::gpu::sweeps::SweepShape<16, 12, 4>>;

inline EmulatedBands small_bands(const Division& division, int64_t cells = 0) {
    EmulatedBands launcher;
    launcher.device.multiprocessors = division.multiprocessors;
    // Besides weights, some seven matrices of their size.
    if (division.rows) launcher.device.matrix_bytes = 7 * *division.rows * cells * 4;
    return launcher;
}

template <class Sweeps = SmallSweeps>
Sweeps small_sweeps(const Division& division, int64_t cells = 0) {
    Sweeps launcher;
    launcher.limits.multiprocessors = division.multiprocessors;
    if (division.rows) launcher.limits.weight_bytes = *division.rows * cells * 4;
    if (division.single_tiles) launcher.limits.launch_macs = 1;
    return launcher;
}

struct NamedResult {
    std::string form;
    ml::AttentionResult result;
};

inline std::vector<NamedResult> by_all_forms(const ml::AttentionRequest& request, const ml::AttentionOptions& options,
                                             const Division& division = {}) {
    const int64_t cells = request.features.size(2) * request.features.size(3) / 4;
    std::vector<NamedResult> results;
    EmulatedBands bands = small_bands(division, cells);
    for (const bool pairs : {false, true}) {
        bands.device.bfloat16_pairs = pairs;
        bands.backwards = pairs;
        results.push_back({pairs ? "bands" : "bands in floats", ml::gpu::bands::kernel_attention(request, options, bands)});
    }
    if (division.device_shapes) {
        auto sweeps = small_sweeps<EmulatedSweeps>(division, cells);
        results.push_back({"sweeps", ml::gpu::sweeps::kernel_attention(request, options, sweeps)});
    } else {
        for (const bool backwards : {false, true}) {
            SmallSweeps sweeps = small_sweeps(division, cells);
            sweeps.backwards = backwards;
            results.push_back(
                {backwards ? "sweeps backwards" : "sweeps", ml::gpu::sweeps::kernel_attention(request, options, sweeps)});
        }
    }
    return results;
}

}  // namespace lacuna::test
