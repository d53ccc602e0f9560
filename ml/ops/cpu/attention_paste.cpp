// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ml/ops/cpu/attention_cpu.h"

namespace lacuna::ml {

namespace {

// Foreground cells of a tile of the paste: low, so that a tile that needs the second sweep is small.
constexpr int64_t kTileHeight = 8, kTileWidth = 48;

struct Paste {
    const AttentionGrid& grid;
    const AttendedCells& cells;
    CellRect foreground;
    const OutputView& out;
    TopSources& top;

    int64_t channels_padded() const { return (grid.channels() + kLanes - 1) / kLanes * kLanes; }
    int64_t top_at(int64_t y, int64_t x) const {
        return ((y - foreground.y0) * (foreground.x1 - foreground.x0) + x - foreground.x0) * top.k;
    }
    CellRect around(const CellRect& t) const {
        return {std::max<int64_t>(t.y0 - 1, 0), std::max<int64_t>(t.x0 - 1, 0), std::min(t.y1 + 1, grid.height()),
                std::min(t.x1 + 1, grid.width())};
    }

    bool holds_dense(const CellRect& tile) const;
    void write_pixel_row(int64_t py, int64_t px0, int64_t px1, const float* row) const;
    void listed_tile(const CellRect& tile) const;
    void dense_tile(const CellRect& tile, Worker& worker) const;
    void report_listed(const CellRect& tile) const;
    void keep_heaviest(int64_t at, const float* weights, int64_t base) const;
};

bool Paste::holds_dense(const CellRect& tile) const {
    const CellRect t = around(tile);
    for (int64_t y = t.y0; y < t.y1; ++y)
        for (int64_t x = t.x0; x < t.x1; ++x)
            if (cells.dense[static_cast<size_t>(cells.index(y, x))] != 0) return true;
    return false;
}

// `row`: [px1 - px0][channels_padded()], sums before the division.
void Paste::write_pixel_row(int64_t py, int64_t px0, int64_t px1, const float* row) const {
    const int64_t stride = channels_padded();
    const float* divisor = out.divisor + py * 2 * grid.width();
    float* target = out.data + py * out.row_stride;
    if (out.channel_stride == 1) {
        for (int64_t x = px0; x < px1; ++x)
            for (int64_t c = 0; c < grid.channels(); ++c)
                target[x * out.column_stride + c] = row[(x - px0) * stride + c] / divisor[x];
    } else {
        for (int64_t c = 0; c < grid.channels(); ++c)
            for (int64_t x = px0; x < px1; ++x)
                target[c * out.channel_stride + x * out.column_stride] = row[(x - px0) * stride + c] / divisor[x];
    }
}

// Every output pixel gathers from the patches of the (up to) four cells that reach it.
void Paste::listed_tile(const CellRect& tile) const {
    const int64_t h = grid.height(), w = grid.width(), stride = channels_padded();
    PaddedBuffer buffer(2 * (tile.x1 - tile.x0) * stride);
    for (int64_t py = 2 * tile.y0; py < 2 * tile.y1; ++py) {
        std::fill(buffer.data(), buffer.data() + 2 * (tile.x1 - tile.x0) * stride, 0.0F);
        for (int64_t px = 2 * tile.x0; px < 2 * tile.x1; ++px) {
            float* sum = buffer.data() + (px - 2 * tile.x0) * stride;
            for (const int64_t dy : {int64_t{0}, 2 * (py % 2) - 1}) {
                for (const int64_t dx : {int64_t{0}, 2 * (px % 2) - 1}) {
                    const int64_t fy = py / 2 + dy, fx = px / 2 + dx;
                    if (fy < 0 || fy >= h || fx < 0 || fx >= w) continue;
                    const auto cell = static_cast<size_t>(cells.index(fy, fx));
                    for (int64_t i = cells.begin[cell]; i < cells.begin[cell] + cells.count[cell]; ++i) {
                        const Source& s = cells.sources[static_cast<size_t>(i)];
                        // The pixel of the source's patch at the same place as this one in the cell's patch.
                        const int64_t sy = 2 * (s.index / w - dy) + py % 2, sx = 2 * (s.index % w - dx) + px % 2;
                        if (sy < 0 || sy >= 2 * h || sx < 0 || sx >= 2 * w) continue;
                        grid.kernels().add_scaled(grid.pixel(sy, sx), s.value, sum, stride);
                    }
                }
            }
        }
        write_pixel_row(py, 2 * tile.x0, 2 * tile.x1, buffer.data());
    }
}

void Paste::report_listed(const CellRect& tile) const {
    if (top.k == 0) return;
    std::vector<Source> list;
    for (int64_t y = tile.y0; y < tile.y1; ++y) {
        for (int64_t x = tile.x0; x < tile.x1; ++x) {
            const auto cell = static_cast<size_t>(cells.index(y, x));
            if (cells.dense[cell] != 0) continue;
            const auto from = cells.sources.begin() + cells.begin[cell];
            list.assign(from, from + cells.count[cell]);
            std::stable_sort(list.begin(), list.end(), [](const Source& a, const Source& b) { return a.value > b.value; });
            const int64_t at = top_at(y, x);
            for (int64_t i = 0; i < std::min<int64_t>(top.k, static_cast<int64_t>(list.size())); ++i) {
                top.index[static_cast<size_t>(at + i)] = list[static_cast<size_t>(i)].index;
                top.weight[static_cast<size_t>(at + i)] = list[static_cast<size_t>(i)].value;
            }
        }
    }
}

// Inserts a row of weights into a dense cell's k heaviest (sorted, lowest index first at a tie).
void Paste::keep_heaviest(int64_t at, const float* weights, int64_t base) const {
    float* weight = top.weight.data() + at;
    int64_t* index = top.index.data() + at;
    const int64_t k = top.k;
    for (int64_t x = 0; x < grid.width(); ++x) {
        const float v = weights[x];
        if (v <= 0 || v < weight[k - 1] || (v == weight[k - 1] && base + x > index[k - 1])) continue;
        int64_t i = k - 1;
        for (; i > 0 && (v > weight[i - 1] || (v == weight[i - 1] && base + x < index[i - 1])); --i) {
            weight[i] = weight[i - 1];
            index[i] = index[i - 1];
        }
        weight[i] = v;
        index[i] = base + x;
    }
}

// Pixel (r, s) of output cell f takes from pixel (r, s) of source cell b the weights A(f, b) + A(f + a, b + a) for the three
// neighbours a towards that corner: added first, one product over the background row follows for each of the four (r, s).
void Paste::dense_tile(const CellRect& tile, Worker& worker) const {
    const CpuKernels& kernels = grid.kernels();
    const int64_t h = grid.height(), w = grid.width(), stride = channels_padded();
    const int64_t columns = tile.x1 - tile.x0, rows = tile.y1 - tile.y0;
    const CellRect wide = around(tile);
    // A row of weights keeps one zero column on both sides, a matrix one row of zeros where the tile touches the photo's border.
    const int64_t padded_width = (w + kLanes - 1) / kLanes * kLanes, ld = padded_width + kLanes;
    const int64_t matrix = (columns + 2) * ld + kLanes;
    PaddedBuffer weights(3 * matrix), zeros(matrix), planes(columns * padded_width);
    PaddedBuffer sums(rows * 4 * columns * stride);
    const PathWalker::Foreground attended(grid, wide);
    PathWalker walker(grid, attended);
    int64_t held_displacement = 0;
    int64_t held[3];
    const auto matrix_of = [&](int64_t y) {
        return held[(y % 3 + 3) % 3] == y ? weights.data() + ((y % 3 + 3) % 3) * matrix : zeros.data();
    };
    const auto emit_output_row = [&](int64_t y) {
        const int64_t b = y + held_displacement;
        if (y < tile.y0 || y >= tile.y1 || b < 0 || b >= h) return;
        const float* here = matrix_of(y);
        for (int64_t plane = 0; plane < 4; ++plane) {
            const int64_t r = plane / 2, s = plane % 2, dy = 2 * r - 1, dx = 2 * s - 1;
            const float* beside = matrix_of(y + dy);
            for (int64_t i = 0; i < columns; ++i) {
                const int64_t o = (i + 1) * ld + kLanes / 2, shifted = o + dx * ld + dx;
                kernels.sum4(here + o, here + shifted, beside + o, beside + shifted, planes.data() + i * padded_width,
                             padded_width);
            }
            kernels.gemm(planes.data(), padded_width, grid.pixel(2 * b + r, s), 2 * grid.pixel_stride(),
                         sums.data() + ((y - tile.y0) * 4 + plane) * columns * stride, stride, columns, stride, w, true);
        }
    };
    for (int64_t d = walker.first_displacement(); d <= walker.last_displacement() && !worker.stopped(); ++d) {
        held_displacement = d;
        std::fill(held, held + 3, INT64_MIN);
        int64_t last = INT64_MIN;
        walker.walk(d, [&](const PathWalker::Row& row) {
            const int64_t slot = (row.y % 3 + 3) % 3;
            float* m = weights.data() + slot * matrix;
            for (int64_t x = wide.x0; x < wide.x1; ++x) {
                const int64_t r = x - wide.x0;
                const auto cell = static_cast<size_t>(cells.index(row.y, x));
                float* target = m + (x - tile.x0 + 1) * ld + kLanes / 2;
                kernels.exp_scaled(row.logits + r * row.stride, row.stride, cells.max[cell], cells.inverse_sum[cell], target);
                if (top.k > 0 && cells.dense[cell] != 0 && row.y >= tile.y0 && row.y < tile.y1 && x >= tile.x0 && x < tile.x1)
                    keep_heaviest(top_at(row.y, x), target, row.source_row * w);
            }
            held[slot] = row.y;
            last = row.y;
            emit_output_row(row.y - 1);
        });
        if (last != INT64_MIN) emit_output_row(last);
    }
    PaddedBuffer line(2 * columns * stride);
    for (int64_t py = 2 * tile.y0; py < 2 * tile.y1; ++py) {
        for (int64_t s = 0; s < 2; ++s) {
            const float* from = sums.data() + ((py / 2 - tile.y0) * 4 + py % 2 * 2 + s) * columns * stride;
            for (int64_t i = 0; i < columns; ++i) std::copy_n(from + i * stride, stride, line.data() + (2 * i + s) * stride);
        }
        write_pixel_row(py, 2 * tile.x0, 2 * tile.x1, line.data());
    }
}

}  // namespace

int64_t paste(const AttentionGrid& grid, const AttendedCells& cells, const CellRect& foreground, const OutputView& out,
              TopSources& top) {
    Paste paste{grid, cells, foreground, out, top};
    std::vector<CellRect> tiles;
    for (int64_t y = foreground.y0; y < foreground.y1; y += kTileHeight)
        for (int64_t x = foreground.x0; x < foreground.x1; x += kTileWidth)
            tiles.push_back({y, x, std::min(y + kTileHeight, foreground.y1), std::min(x + kTileWidth, foreground.x1)});
    std::atomic<int64_t> dense_cells{0};
    run_units(static_cast<int64_t>(tiles.size()), [&](Worker& worker) {
        for (int64_t i = worker.take(); i >= 0; i = worker.take()) {
            const CellRect& tile = tiles[static_cast<size_t>(i)];
            paste.report_listed(tile);
            if (paste.holds_dense(tile)) {
                paste.dense_tile(tile, worker);
                dense_cells += (tile.y1 - tile.y0) * (tile.x1 - tile.x0);
            } else {
                paste.listed_tile(tile);
            }
        }
    });
    return dense_cells;
}

}  // namespace lacuna::ml
