// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/nn/region.h"

#include <ATen/ATen.h>

#include <bit>

namespace lacuna::ml {
namespace {

constexpr std::size_t k_most_regions = 24;  // beyond that, working out what to merge costs more than it can save

/// Bounding boxes, in blocks of `block` cells a side, of the 8-connected parts of the marked blocks.
std::vector<Region> connected_boxes(const MaskCells& mask, int64_t block) {
    const int64_t height = (mask.cell_rows() + block - 1) / block, width = (mask.cell_columns() + block - 1) / block;
    std::vector<uint8_t> marked(static_cast<std::size_t>(height * width));
    const auto mark = [&](int64_t y, int64_t x) -> uint8_t& { return marked[static_cast<std::size_t>(y * width + x)]; };
    for (int64_t y = 0; y < mask.cell_rows(); ++y)
        for (int64_t x = 0; x < mask.cell_columns(); ++x)
            if (mask.marked(y, x)) mark(y / block, x / block) = 1;
    std::vector<Region> boxes;
    std::vector<int64_t> open;
    for (int64_t first = 0; first < height * width; ++first) {
        if (marked[static_cast<std::size_t>(first)] == 0) continue;
        Region box{height, width, 0, 0};
        marked[static_cast<std::size_t>(first)] = 0;
        open.assign(1, first);
        while (!open.empty()) {
            const int64_t y = open.back() / width, x = open.back() % width;
            open.pop_back();
            box = box.united({y, x, y + 1, x + 1});
            for (int64_t v = std::max<int64_t>(y - 1, 0); v <= std::min(y + 1, height - 1); ++v)
                for (int64_t u = std::max<int64_t>(x - 1, 0); u <= std::min(x + 1, width - 1); ++u)
                    if (mark(v, u) != 0) {
                        mark(v, u) = 0;
                        open.push_back(v * width + u);
                    }
        }
        boxes.push_back(box);
    }
    return boxes;
}

/// The smallest box, in pixels, around the marked pixels of a box of cells that holds some.
Region tightened(const MaskCells& mask, const Region& cells) {
    Region box{mask.height, mask.width, 0, 0};
    for (int64_t y = cells.y0; y < cells.y1; ++y)
        for (int64_t x = cells.x0; x < cells.x1; ++x) {
            const auto cell = static_cast<std::size_t>(y * mask.cell_columns() + x);
            const unsigned rows = mask.rows[cell], columns = mask.columns[cell];
            if (rows == 0) continue;
            box = box.united({8 * y + std::countr_zero(rows), 8 * x + std::countr_zero(columns), 8 * y + std::bit_width(rows),
                              8 * x + std::bit_width(columns)});
        }
    return box;
}

}  // namespace

MaskCells mask_cells(const at::Tensor& mask) {
    const at::Tensor marked = (mask.select(0, 0).select(0, 0) > 0.5).to(at::kCPU).contiguous();
    MaskCells cells{marked.size(0), marked.size(1), {}, {}};
    const auto count = static_cast<std::size_t>(cells.cell_rows() * cells.cell_columns());
    cells.rows.assign(count, 0);
    cells.columns.assign(count, 0);
    const bool* pixel = marked.const_data_ptr<bool>();
    for (int64_t y = 0; y < cells.height; ++y)
        for (int64_t x = 0; x < cells.width; ++x, ++pixel) {
            if (!*pixel) continue;
            const auto cell = static_cast<std::size_t>(y / 8 * cells.cell_columns() + x / 8);
            cells.rows[cell] |= static_cast<uint8_t>(1U << (y % 8));
            cells.columns[cell] |= static_cast<uint8_t>(1U << (x % 8));
        }
    return cells;
}

std::vector<Region> cover_mask(const MaskCells& mask, int64_t margin, const std::function<double(const Region&)>& cost) {
    std::vector<Region> regions;
    int64_t block = 1;
    do {
        regions = connected_boxes(mask, block);
        block *= 2;
    } while (regions.size() > k_most_regions && 4 * block < std::max(mask.height, mask.width));
    for (Region& region : regions) {
        const int64_t scale = block / 2;
        const Region cells{region.y0 * scale, region.x0 * scale, region.y1 * scale, region.x1 * scale};
        region =
            tightened(mask, cells.inside(mask.cell_rows(), mask.cell_columns())).grown(margin).inside(mask.height, mask.width);
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
