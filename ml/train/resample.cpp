// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/resample.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace lacuna::ml {
namespace {

constexpr std::int64_t k_channels = 3;

/// What one output row (or column) takes: weights of the input rows from `first` on; they add up to 1.
struct Taps {
    std::int64_t first = 0;
    std::vector<float> weights;
};

double cubic(double x) {
    x = std::abs(x);
    if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
    if (x < 2) return ((-0.5 * x + 2.5) * x - 4) * x + 2;
    return 0;
}

/// Pixel centres lie at halves: output i looks at input (i + 1/2) * from / to.
std::vector<Taps> taps_for(std::int64_t from, std::int64_t to) {
    const double step = static_cast<double>(from) / static_cast<double>(to), stretch = std::max(1., step);
    std::vector<Taps> all(static_cast<std::size_t>(to));
    for (std::int64_t i = 0; i < to; ++i) {
        const double centre = (static_cast<double>(i) + 0.5) * step, reach = 2 * stretch;
        Taps& taps = all[static_cast<std::size_t>(i)];
        taps.first = std::max<std::int64_t>(0, std::llround(std::floor(centre - reach)));
        const std::int64_t end = std::min<std::int64_t>(from, std::llround(std::ceil(centre + reach)));
        std::vector<double> weights;
        double sum = 0;
        for (std::int64_t j = taps.first; j < end; ++j) {
            weights.push_back(cubic((static_cast<double>(j) + 0.5 - centre) / stretch));
            sum += weights.back();
        }
        for (const double weight : weights) taps.weights.push_back(static_cast<float>(weight / sum));
    }
    return all;
}

void add_rows(const std::uint8_t* source, std::int64_t stride, std::int64_t count, const Taps& taps, std::vector<float>& sums) {
    std::fill(sums.begin(), sums.end(), 0.F);
    for (std::size_t t = 0; t < taps.weights.size(); ++t) {
        const std::uint8_t* row = source + (taps.first + static_cast<std::int64_t>(t)) * stride;
        const float weight = taps.weights[t];
        for (std::int64_t i = 0; i < count; ++i) sums[static_cast<std::size_t>(i)] += weight * static_cast<float>(row[i]);
    }
}

std::uint8_t to_byte(float value) { return static_cast<std::uint8_t>(std::clamp(value, 0.F, 255.F) + 0.5F); }

}  // namespace

at::Tensor resample(const at::Tensor& picture, const PixelRect& part, std::int64_t height, std::int64_t width) {
    const bool is_picture = picture.dim() == 3 && picture.size(2) == k_channels && picture.scalar_type() == at::kByte &&
                            picture.is_contiguous() && picture.is_cpu();
    if (!is_picture) throw std::invalid_argument("only contiguous 8-bit RGB pictures can be resampled");
    const bool is_inside = part.top >= 0 && part.left >= 0 && part.height > 0 && part.width > 0 &&
                           part.top + part.height <= picture.size(0) && part.left + part.width <= picture.size(1);
    if (!is_inside || height < 1 || width < 1)
        throw std::invalid_argument("the part to resample is empty or outside the picture");

    const std::int64_t stride = picture.size(1) * k_channels;
    const std::uint8_t* source = picture.data_ptr<std::uint8_t>() + part.top * stride + part.left * k_channels;
    at::Tensor result = at::empty({height, width, k_channels}, at::kByte);
    std::uint8_t* out = result.data_ptr<std::uint8_t>();
    const std::vector<Taps> rows = taps_for(part.height, height), columns = taps_for(part.width, width);
    std::vector<float> sums(static_cast<std::size_t>(part.width * k_channels));
    for (const Taps& row : rows) {
        add_rows(source, stride, part.width * k_channels, row, sums);
        for (const Taps& column : columns) {
            const float* at = sums.data() + column.first * k_channels;
            float red = 0, green = 0, blue = 0;
            for (const float weight : column.weights) {
                red += weight * at[0];
                green += weight * at[1];
                blue += weight * at[2];
                at += k_channels;
            }
            *out++ = to_byte(red);
            *out++ = to_byte(green);
            *out++ = to_byte(blue);
        }
    }
    return result;
}

}  // namespace lacuna::ml
