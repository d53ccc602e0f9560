// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/ops/cpu/winograd.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <vector>

#include "ml/ops/cpu/packed_matrix.h"

namespace lacuna::ml {

namespace {

constexpr int64_t kIn = 6, kProducts = kIn * kIn;
// Tiles that are worked on at once: their 36 matrices and the products take less than a megabyte for 128 channels.
constexpr int64_t kTogether = 24;

// Outputs of a tile along one side.
int64_t outputs_of(const WinogradLayer& layer) { return layer.enlarges ? 5 : 4; }

// The first rows, or columns, of a map's tiles. With a dilation d the map falls apart into maps of every d-th pixel, which have
// nothing to do with each other.
std::vector<int64_t> tile_starts(int64_t size, int64_t outputs, int64_t step) {
    std::vector<int64_t> all;
    for (int64_t phase = 0; phase < std::min(step, size); ++phase)
        for (int64_t at = phase; at < size; at += outputs * step) all.push_back(at);
    return all;
}

class Convolution {
 public:
    Convolution(const at::Tensor& out, const at::Tensor& x, const WinogradLayer& layer, Curve curve)
        : out_(out),
          x_(x),
          layer_(layer),
          curve_(curve),
          in_(x.size(1)),
          channels_(out.size(1)),
          columns_(layer.weights.size(2)),
          height_(layer.enlarges ? out.size(2) / 2 + 1 : out.size(2)),
          width_(layer.enlarges ? out.size(3) / 2 + 1 : out.size(3)),
          tile_rows_(tile_starts(height_, outputs_of(layer), layer.dilation)),
          tile_columns_(tile_starts(width_, outputs_of(layer), layer.dilation)) {}

    [[nodiscard]] int64_t tiles() const { return static_cast<int64_t>(tile_rows_.size() * tile_columns_.size()); }

    // A few tiles, first to first + count - 1.
    void run(int64_t first, int64_t count) const {
        // A line more than the tiles need: 36 lines a power of two apart would all want the same few places of the nearest cache.
        const int64_t input_step = kTogether * in_ + kLanes, product_step = kTogether * columns_ + kLanes;
        static thread_local std::vector<float> memory;
        memory.resize(static_cast<size_t>(kProducts * (input_step + product_step)));
        float* inputs = memory.data();
        float* products = inputs + kProducts * input_step;

        for (int64_t t = 0; t < count; ++t) read(first + t, inputs + t * in_, input_step);
        for (int64_t i = 0; i < kProducts; ++i)
            multiply_packed(kernels(), inputs + i * input_step, in_, layer_.weights.const_data_ptr<float>() + i * in_ * columns_,
                            products + i * product_step, columns_, count, columns_, in_, false);
        for (int64_t t = 0; t < count; ++t) write(first + t, products + t * columns_, product_step);
    }

 private:
    [[nodiscard]] const CpuKernels& kernels() const { return *layer_.kernels; }
    [[nodiscard]] int64_t tile_row(int64_t tile) const { return tile_rows_[static_cast<size_t>(tile) / tile_columns_.size()]; }
    [[nodiscard]] int64_t tile_column(int64_t tile) const {
        return tile_columns_[static_cast<size_t>(tile) % tile_columns_.size()];
    }

    void read(int64_t tile, float* to, int64_t step) const {
        // What lies beyond the map is needed for no pixel that is kept; the last pixel stands there.
        std::array<int64_t, kIn> rows{}, columns{};
        for (int64_t i = 0; i < kIn; ++i) {
            rows[static_cast<size_t>(i)] = std::min(tile_row(tile) + i * layer_.dilation, x_.size(2) - 1) * x_.stride(2);
            columns[static_cast<size_t>(i)] = std::min(tile_column(tile) + i * layer_.dilation, x_.size(3) - 1) * x_.stride(3);
        }
        kernels().winograd_input(x_.const_data_ptr<float>(), rows.data(), columns.data(), in_, to, step);
    }

    void write(int64_t tile, const float* products, int64_t step) const {
        if (!layer_.enlarges) {
            write_part(tile, products, step, layer_.dilation, 0, 0);
            return;
        }
        for (int64_t a = 0; a < 2; ++a)
            for (int64_t b = 0; b < 2; ++b) write_part(tile, products + (2 * a + b) * channels_, step, 2, a, b);
    }

    // Row j of the sums is row `spacing` * j - a of the output (likewise columns and b): where the layer enlarges, parity a takes
    // the rows from a on.
    void write_part(int64_t tile, const float* products, int64_t step, int64_t spacing, int64_t a, int64_t b) const {
        const int64_t y = tile_row(tile), x = tile_column(tile);
        const int64_t row = (layer_.enlarges ? 2 * y : y) - a, column = (layer_.enlarges ? 2 * x : x) - b;
        const auto before = [&](int64_t start, int64_t size) {
            return std::min(outputs_of(layer_), std::max<int64_t>((size - start + spacing - 1) / spacing, 0));
        };
        WinogradTile to{};
        to.outputs = static_cast<int>(outputs_of(layer_));
        to.bfloat16 = out_.scalar_type() == at::kBFloat16;
        to.row = spacing * out_.stride(2);
        to.column = spacing * out_.stride(3);
        to.to = static_cast<char*>(out_.mutable_data_ptr()) +
                (row * out_.stride(2) + column * out_.stride(3)) * static_cast<int64_t>(out_.element_size());
        to.y_begin = row < 0 ? 1 : 0;
        to.y_end = before(row, out_.size(2));
        to.x_begin = column < 0 ? 1 : 0;
        to.x_end = before(column, out_.size(3));
        kernels().winograd_output(products, step, channels_, layer_.bias.const_data_ptr<float>(), curve_, to);
    }

    const at::Tensor &out_, &x_;
    const WinogradLayer& layer_;
    Curve curve_;
    int64_t in_, channels_, columns_;
    int64_t height_, width_;  // of the sums: where the layer enlarges, a row and a column more than the small map
    std::vector<int64_t> tile_rows_, tile_columns_;
};

// The kernels [out, in, k, k] in the form of the products, [36, in, out] float64: by rows (1, p, .., p^(k-1)) / N(p) for the
// points p = 0, a, -a, b, -b, where N is the product of p's distances to the others, and for infinity by the last coefficient
// alone.
at::Tensor transformed(const at::Tensor& weight) {
    const std::array<double, kIn - 1> points = {0, kWinogradA, -kWinogradA, kWinogradB, -kWinogradB};
    const int64_t k = weight.size(2);
    const at::Tensor transform = at::zeros({kIn, k}, at::kDouble);
    auto rows = transform.accessor<double, 2>();
    for (size_t i = 0; i < points.size(); ++i) {
        double power = 1;
        for (const double other : points)
            if (other != points[i]) power /= points[i] - other;
        for (int64_t j = 0; j < k; ++j, power *= points[i]) rows[static_cast<int64_t>(i)][j] = power;
    }
    rows[kIn - 1][k - 1] = 1;
    const int64_t out = weight.size(0), in = weight.size(1);
    // The kernels' pixels first: then both products are large ones whose results lie as they should.
    const at::Tensor pixels = weight.to(at::kDouble).permute({2, 3, 1, 0}).reshape({k, k * in * out});
    const at::Tensor rows_done = at::matmul(transform, pixels).view({kIn, k, in * out});
    return at::matmul(transform, rows_done).view({kProducts, in, out});
}

bool has_pixels(const at::Tensor& map) {
    return map.dim() == 4 && map.size(0) == 1 && map.stride(1) == 1 && map.stride(3) >= map.size(1) && map.is_cpu();
}

}  // namespace

bool winograd_suits(int64_t in, int64_t out, int64_t kernel) {
    return kernel == 3 && in >= 32 && in % kLanes == 0 && out % kLanes == 0;
}

WinogradLayer winograd_layer(const at::Tensor& weight, const at::Tensor& bias, int64_t dilation, const CpuKernels& kernels) {
    return {packed_matrices(transformed(weight).to(at::kFloat), kernels), bias.to(at::kFloat).clone(), dilation, false, &kernels};
}

WinogradLayer winograd_enlarging_layer(at::ArrayRef<at::Tensor> parities, const at::Tensor& bias, const CpuKernels& kernels) {
    std::vector<at::Tensor> columns;
    for (const at::Tensor& weight : parities) columns.push_back(transformed(weight));
    return {packed_matrices(at::cat(columns, 2).to(at::kFloat), kernels), bias.to(at::kFloat).clone(), 1, true, &kernels};
}

void winograd_convolve(const at::Tensor& out, const at::Tensor& x, const WinogradLayer& layer, Curve curve) {
    const int64_t shrink = layer.enlarges ? 2 : 1, border = 2 * layer.dilation;
    TORCH_CHECK(has_pixels(out) && has_pixels(x) && x.scalar_type() == at::kFloat &&
                    (out.scalar_type() == at::kFloat || out.scalar_type() == at::kBFloat16) && out.size(2) % shrink == 0 &&
                    out.size(3) % shrink == 0 && x.size(2) == out.size(2) / shrink + border &&
                    x.size(3) == out.size(3) / shrink + border && x.size(1) == layer.weights.size(1) &&
                    out.size(1) == layer.bias.size(0),
                "winograd_convolve: maps that don't fit the layer");
    const Convolution convolution(out, x, layer, curve);
    const int64_t tiles = convolution.tiles();
    at::parallel_for(0, (tiles + kTogether - 1) / kTogether, 1, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end; ++i) convolution.run(i * kTogether, std::min(kTogether, tiles - i * kTogether));
    });
}

}  // namespace lacuna::ml
