// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernels that sum over pairs of cells are given: plain structs of numbers and pointers to the device's memory.
//
// A pair's matrix has a row for each foreground cell and a column for each background cell, both numbered row-major. Only some
// rows are stored: [samples][rows][cells].
#pragma once

#include <cstdint>

#include "ml/ops/cuda/host_device.h"

namespace lacuna::ml::gpu {

/// Rows `first` .. `first + rows - 1` of the matrices.
template <class T>
struct PairRows {
    T* data;
    int first, rows;
};

/// What every sum has: the grid of cells, and from which matrix to which.
struct PairStep {
    int samples, height, width;
    PairRows<float> out;
    PairRows<const float> in;
    bool accumulate;  ///< add to `out` instead of replacing it

    LACUNA_HOST_DEVICE int cells() const { return height * width; }
};

/// Sums over the pairs whose cells lie next to the pair's, moved by the same step (3 x 3); steps out of the grid don't count.
struct BoxArguments {
    PairStep step;
    const float* factor;  ///< [samples][cells], of the background cell
    bool factor_first;    ///< multiply what is added up; else the sums
};

/// Propagation (paper, section 3.2) along rows of cells, then along columns, each of which goes on where the next row or column
/// begins. What lies between the two is known in rows `first` .. `last - 1` alone.
struct PropagateArguments {
    PairStep step;
    int first, last;
    bool columns_first;  ///< the other way, as the gradient needs it
};

/// Sums over a pair, its neighbour one cell down or up, one to the side, and both; steps out of the grid don't count.
struct OverlapArguments {
    PairStep step;
    int down, right;  ///< 1 or -1
};

}  // namespace lacuna::ml::gpu
