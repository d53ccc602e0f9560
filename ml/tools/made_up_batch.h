// SPDX-License-Identifier: GPL-3.0-or-later
// Training data for checks and benchmarks of training steps.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "ml/train/crop_loader.h"
#include "ml/train/distance.h"
#include "ml/train/holes.h"

namespace lacuna::ml {

/// Smooth pictures with some noise, [count,3,size,size] in [-1,1], and holes of that kind; the same for the same seed, which
/// LibTorch's random numbers start from.
inline Batch made_up_batch(int64_t count, int64_t size, HoleKind kind, std::uint64_t seed) {
    torch::manual_seed(seed);
    Batch batch;
    batch.pictures = (at::upsample_bilinear2d(at::rand({count, 3, size / 8, size / 8}) * 2 - 1, {size, size}, false) +
                      0.1 * at::randn({count, 3, size, size}))
                         .clamp(-1, 1);
    batch.local = at::empty({count, 2}, at::kLong);
    std::vector<at::Tensor> holes;
    HoleOptions options;
    options.kind = kind;
    for (int64_t n = 0; n < count; ++n) {
        CounterRandom random(seed, RandomStream::Hole, static_cast<std::uint64_t>(n));
        const Hole hole = random_hole(size, size, options, random);
        holes.push_back(hole.mask.to(at::kFloat).unsqueeze(0));
        batch.local[n][0] = hole.local.top;
        batch.local[n][1] = hole.local.left;
    }
    batch.holes = at::stack(holes);
    batch.distance = hole_distance(batch.holes);
    return batch;
}

}  // namespace lacuna::ml
