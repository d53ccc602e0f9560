// SPDX-License-Identifier: GPL-3.0-or-later
// Pasting in four sub-pixel planes: pixel (r, s) of output cell f takes from pixel (r, s) of source cell b the weights
// A(f, b) + A(f + a, b + a) for the three neighbours a towards that corner. They are added here; one matrix product follows.
#pragma once

#include "ml/ops/cuda/host_device.h"
#include "ml/ops/cuda/sweeps/attention_arguments.h"

namespace lacuna::ml::gpu::sweeps {

/// One entry of the folded matrix: cell number `cell` of the output, source `source`.
LACUNA_HOST_DEVICE void fold_value(const FoldArguments& f, int cell, int source) {
    const int y = f.output.y0 + cell / f.output.columns(), x = f.output.x0 + cell % f.output.columns();
    const int source_y = source / f.width, source_x = source % f.width;
    const int64_t cells = static_cast<int64_t>(f.height) * f.width;
    float sum = 0;
    for (int i = 0; i < 4; ++i) {
        const int dy = i / 2 * (2 * f.row_parity - 1), dx = i % 2 * (2 * f.column_parity - 1);
        const bool inside = y + dy >= f.rect.y0 && y + dy < f.rect.y1 && x + dx >= f.rect.x0 && x + dx < f.rect.x1 &&
                            source_y + dy >= 0 && source_y + dy < f.height && source_x + dx >= 0 && source_x + dx < f.width;
        if (inside) sum += f.weights[f.rect.index(y + dy, x + dx) * cells + source + dy * f.width + dx];
    }
    f.folded[cell * cells + source] = sum;
}

}  // namespace lacuna::ml::gpu::sweeps
