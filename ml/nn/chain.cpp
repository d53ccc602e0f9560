// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/chain.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace lacuna::ml {

Plane make_plane(const Region& region, int64_t channels, int64_t map_height, int64_t map_width,
                 const at::TensorOptions& options) {
    return {at::empty({1, channels, region.height(), region.width()}, options.memory_format(at::MemoryFormat::ChannelsLast)),
            region, map_height, map_width};
}

at::Tensor Plane::view(const Region& part) const {
    if (part == region) return data;
    TORCH_INTERNAL_ASSERT(part.y0 >= region.y0 && part.x0 >= region.x0 && part.y1 <= region.y1 && part.x1 <= region.x1);
    return data.narrow(2, part.y0 - region.y0, part.height()).narrow(3, part.x0 - region.x0, part.width());
}

void Plane::fill_border(Border border) const {
    const Region in = inside();
    if (in == region || border == Border::None) return;
    const auto fill = [&](int64_t dim, int64_t first, int64_t end, int64_t in_first, int64_t in_end, int64_t size) {
        const at::Tensor lines = dim == 2 ? data.narrow(3, in.x0 - region.x0, in.width()) : data;
        if (border == Border::Zero) {
            if (in_first > first) lines.narrow(dim, 0, in_first - first).zero_();
            if (end > in_end) lines.narrow(dim, in_end - first, end - in_end).zero_();
            return;
        }
        for (int64_t i = first; i < end; ++i) {
            if (i >= in_first && i < in_end) continue;
            const int64_t source = border == Border::Reflect ? reflect_index(i, size) : std::clamp<int64_t>(i, 0, size - 1);
            lines.select(dim, i - first).copy_(lines.select(dim, source - first));
        }
    };
    fill(2, region.y0, region.y1, in.y0, in.y1, map_height);
    fill(3, region.x0, region.x1, in.x0, in.x1, map_width);
}

}  // namespace lacuna::ml
