// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/region.h"

#include <ATen/ATen.h>

namespace lacuna::ml {
namespace {

constexpr int64_t k_cell = 8;
constexpr std::size_t k_most_regions = 24;  // beyond that, working out what to merge costs more than it can save

/// Bounding boxes, in cells, of the 8-connected parts of a grid of bools.
std::vector<Region> connected_boxes(const at::Tensor& cells) {
    const int64_t height = cells.size(0), width = cells.size(1);
    const at::Tensor copy = cells.to(at::kCPU, at::kByte).contiguous().clone();
    auto* marked = copy.data_ptr<uint8_t>();
    std::vector<Region> boxes;
    std::vector<int64_t> open;
    for (int64_t first = 0; first < height * width; ++first) {
        if (marked[first] == 0) continue;
        Region box{height, width, 0, 0};
        marked[first] = 0;
        open.assign(1, first);
        while (!open.empty()) {
            const int64_t y = open.back() / width, x = open.back() % width;
            open.pop_back();
            box = box.united({y, x, y + 1, x + 1});
            for (int64_t v = std::max<int64_t>(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
                for (int64_t u = std::max<int64_t>(x - 1, 0); u <= std::min(x + 1, width - 1); ++u)
                    if (marked[v * width + u] != 0) {
                        marked[v * width + u] = 0;
                        open.push_back(v * width + u);
                    }
        }
        boxes.push_back(box);
    }
    return boxes;
}

/// The smallest box around the marked pixels of a box that holds some.
Region tightened(const at::Tensor& marked, const Region& box) {
    const at::Tensor part = marked.slice(0, box.y0, box.y1).slice(1, box.x0, box.x1);
    const at::Tensor rows = part.any(1).nonzero(), columns = part.any(0).nonzero();
    return {box.y0 + rows.min().item<int64_t>(), box.x0 + columns.min().item<int64_t>(), box.y0 + rows.max().item<int64_t>() + 1,
            box.x0 + columns.max().item<int64_t>() + 1};
}

}  // namespace

std::vector<Region> cover_mask(const at::Tensor& mask, int64_t margin, const std::function<double(const Region&)>& cost) {
    const at::Tensor marked = mask.select(0, 0).select(0, 0) > 0.5;
    const int64_t height = marked.size(0), width = marked.size(1);
    std::vector<Region> regions;
    int64_t cell = k_cell;
    do {
        const at::Tensor cells =
            at::max_pool2d(marked.to(at::kFloat).view({1, 1, height, width}), {cell, cell}, {cell, cell}, 0, 1,
                           /*ceil_mode=*/true);
        regions = connected_boxes(cells.select(0, 0).select(0, 0) > 0.5);
        cell *= 2;
    } while (regions.size() > k_most_regions && cell < 2 * std::max(height, width));
    for (Region& region : regions) {
        const int64_t scale = cell / 2;
        region = tightened(
            marked, Region{region.y0 * scale, region.x0 * scale, region.y1 * scale, region.x1 * scale}.inside(height, width));
        region = region.grown(margin).inside(height, width);
    }
    // Merge the pair that saves most until none does.
    std::vector<double> costs;
    for (const Region& region : regions) costs.push_back(cost(region));
    while (regions.size() > 1) {
        double best = 0;
        std::size_t first = 0, second = 0;
        for (std::size_t i = 0; i < regions.size(); ++i)
            for (std::size_t k = i + 1; k < regions.size(); ++k) {
                const double saved = costs[i] + costs[k] - cost(regions[i].united(regions[k]));
                if (saved >= best) {
                    best = saved;
                    first = i;
                    second = k;
                }
            }
        if (second == 0) break;
        regions[first] = regions[first].united(regions[second]);
        costs[first] = cost(regions[first]);
        regions.erase(regions.begin() + static_cast<std::ptrdiff_t>(second));
        costs.erase(costs.begin() + static_cast<std::ptrdiff_t>(second));
    }
    return regions;
}

}  // namespace lacuna::ml
