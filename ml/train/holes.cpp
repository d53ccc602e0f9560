// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/train/holes.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <stdexcept>
#include <vector>

namespace lacuna::ml {
namespace {

/// A mask being painted; one byte a pixel, 1 = hole.
struct Canvas {
    std::int64_t height = 0, width = 0;
    std::vector<std::uint8_t> pixels;

    Canvas(std::int64_t rows, std::int64_t columns)
        : height(rows), width(columns), pixels(static_cast<std::size_t>(rows * columns), 0) {}
    [[nodiscard]] std::int64_t hole_pixels() const { return std::count(pixels.begin(), pixels.end(), std::uint8_t{1}); }
    [[nodiscard]] std::uint8_t* row(std::int64_t y) { return pixels.data() + y * width; }
    [[nodiscard]] const std::uint8_t* row(std::int64_t y) const { return pixels.data() + y * width; }
};

struct Range {
    std::int64_t low = 1, high = 1;
};

/// The sizes of the options with the picture's own filled in.
struct Sizes {
    Range side, stroke;
    double unit = 1;  ///< the picture's shorter side / 256
};

Range size_range(std::int64_t low, std::int64_t high, double usual_low, double usual_high, std::int64_t limit) {
    const auto or_usual = [](std::int64_t value, double usual) {
        return value > 0 ? value : std::max<std::int64_t>(1, std::llround(usual));
    };
    Range range{std::min(or_usual(low, usual_low), limit), std::min(or_usual(high, usual_high), limit)};
    // Where only one end was given and lies beyond the usual other one, it stands for both.
    if (range.low > range.high) range.low = range.high = low > 0 ? range.low : range.high;
    return range;
}

Sizes sizes_for(std::int64_t height, std::int64_t width, const HoleOptions& options) {
    const std::int64_t shorter = std::min(height, width);
    Sizes sizes;
    sizes.unit = static_cast<double>(shorter) / 256;
    sizes.side = size_range(options.min_side_px, options.max_side_px, 40 * sizes.unit, 128 * sizes.unit, shorter);
    sizes.stroke = size_range(options.min_stroke_px, options.max_stroke_px, 8 * sizes.unit, 44 * sizes.unit, shorter);
    return sizes;
}

void paint_rectangle(Canvas& canvas, std::int64_t top, std::int64_t left, std::int64_t rows, std::int64_t columns) {
    for (std::int64_t y = top; y < top + rows; ++y) std::fill_n(canvas.row(y) + left, columns, std::uint8_t{1});
}

/// Sets the pixels of a box (clipped to the canvas) whose centre `inside` accepts.
template <typename Inside>
void paint_where(Canvas& canvas, double x_low, double x_high, double y_low, double y_high, Inside inside) {
    const auto first = [](double low) { return std::max<std::int64_t>(0, std::llround(std::floor(low))); };
    const auto last = [](double high, std::int64_t size) {
        return std::min(size - 1, std::int64_t{std::llround(std::ceil(high))});
    };
    for (std::int64_t y = first(y_low); y <= last(y_high, canvas.height); ++y)
        for (std::int64_t x = first(x_low); x <= last(x_high, canvas.width); ++x)
            if (inside(static_cast<double>(x), static_cast<double>(y))) canvas.row(y)[x] = 1;
}

void paint_random_rectangle(Canvas& canvas, const Sizes& sizes, CounterRandom& random) {
    const std::int64_t rows = random.integer(sizes.side.low, sizes.side.high);
    const std::int64_t columns = random.integer(sizes.side.low, sizes.side.high);
    paint_rectangle(canvas, random.integer(0, canvas.height - rows), random.integer(0, canvas.width - columns), rows, columns);
}

/// An ellipse in any direction; its axes have the sides' range, and its centre lies in the picture.
void paint_random_ellipse(Canvas& canvas, const Sizes& sizes, CounterRandom& random) {
    const auto axis = [&] { return static_cast<double>(random.integer(sizes.side.low, sizes.side.high)) / 2; };
    const double a = axis(), b = axis(), angle = random.uniform(0, std::numbers::pi);
    const double x0 = random.uniform(0, static_cast<double>(canvas.width - 1));
    const double y0 = random.uniform(0, static_cast<double>(canvas.height - 1));
    const double cosine = std::cos(angle), sine = std::sin(angle), reach = std::max(a, b);
    paint_where(canvas, x0 - reach, x0 + reach, y0 - reach, y0 + reach, [=](double x, double y) {
        const double u = ((x - x0) * cosine + (y - y0) * sine) / a, v = ((y - y0) * cosine - (x - x0) * sine) / b;
        return u * u + v * v <= 1;
    });
}

/// A thick line with round ends.
void paint_segment(Canvas& canvas, double x0, double y0, double x1, double y1, double radius) {
    const double dx = x1 - x0, dy = y1 - y0, length2 = dx * dx + dy * dy;
    paint_where(canvas, std::min(x0, x1) - radius, std::max(x0, x1) + radius, std::min(y0, y1) - radius,
                std::max(y0, y1) + radius, [=](double x, double y) {
                    const double along = length2 > 0 ? std::clamp(((x - x0) * dx + (y - y0) * dy) / length2, 0., 1.) : 0.;
                    const double across_x = x - x0 - along * dx, across_y = y - y0 - along * dy;
                    return across_x * across_x + across_y * across_y <= radius * radius;
                });
}

/// A brush stroke: two to six straight pieces, each turned by up to a radian from the one before.
void paint_random_stroke(Canvas& canvas, const Sizes& sizes, CounterRandom& random) {
    const double radius = static_cast<double>(random.integer(sizes.stroke.low, sizes.stroke.high)) / 2;
    double x = random.uniform(0, static_cast<double>(canvas.width - 1));
    double y = random.uniform(0, static_cast<double>(canvas.height - 1));
    double direction = random.uniform(0, 2 * std::numbers::pi);
    const std::int64_t pieces = random.integer(2, 6);
    for (std::int64_t i = 0; i < pieces; ++i) {
        direction += random.uniform(-1, 1);
        const double length = random.uniform(21, 64) * sizes.unit;
        const double next_x = x + length * std::cos(direction), next_y = y + length * std::sin(direction);
        paint_segment(canvas, x, y, next_x, next_y, radius);
        x = next_x;
        y = next_y;
    }
}

enum class Shape { Rectangle, Stroke, Any };

void paint_random_shape(Canvas& canvas, Shape shape, const Sizes& sizes, CounterRandom& random) {
    const std::int64_t which = shape == Shape::Rectangle ? 0 : shape == Shape::Stroke ? 1 : random.integer(0, 2);
    if (which == 0) paint_random_rectangle(canvas, sizes, random);
    if (which == 1) paint_random_stroke(canvas, sizes, random);
    if (which == 2) paint_random_ellipse(canvas, sizes, random);
}

/// Least and most hole pixels that the shares allow.
Range allowed_pixels(std::int64_t height, std::int64_t width, const HoleOptions& options) {
    const auto pixels = static_cast<double>(height * width);
    return {std::max<std::int64_t>(1, std::llround(std::ceil(options.min_share * pixels))),
            std::min<std::int64_t>(height * width - 1, std::llround(std::floor(options.max_share * pixels)))};
}

struct RectangleSize {
    std::int64_t rows = 0, columns = 0;
};

/// The rectangle nearest to a square whose area is allowed, if any is.
std::optional<RectangleSize> allowed_rectangle(std::int64_t height, std::int64_t width, const Range& allowed) {
    std::optional<RectangleSize> best;
    const auto oddness = [](const RectangleSize& size) { return std::abs(size.rows - size.columns); };
    for (std::int64_t rows = 1; rows <= height; ++rows) {
        const RectangleSize size{rows, std::min(width, allowed.high / rows)};
        if (size.columns < 1 || rows * size.columns < allowed.low) continue;
        if (!best || oddness(size) < oddness(*best)) best = size;
    }
    return best;
}

/// Shapes are drawn one by one; one that would make the hole too large is dropped.
Canvas free_hole(std::int64_t height, std::int64_t width, const HoleOptions& options, CounterRandom& random) {
    const Sizes sizes = sizes_for(height, width, options);
    const Range allowed = allowed_pixels(height, width, options);
    std::int64_t variant = options.kind == HoleKind::Rectangles ? 0 : options.kind == HoleKind::Strokes ? 1 : 2;
    if (options.kind == HoleKind::Mixed) variant = random.integer(0, 2);
    const Shape shape = variant == 0 ? Shape::Rectangle : variant == 1 ? Shape::Stroke : Shape::Any;
    const int fewest = shape == Shape::Any ? std::min(2, options.max_holes) : 1;
    const std::int64_t wanted = random.integer(fewest, options.max_holes);

    Canvas hole(height, width);
    std::int64_t painted = 0, shapes = 0;
    for (std::int64_t attempt = 0; attempt < wanted + 24 && (shapes < wanted || painted < allowed.low); ++attempt) {
        Canvas larger = hole;
        paint_random_shape(larger, shape, sizes, random);
        const std::int64_t pixels = larger.hole_pixels();
        // A stroke may also leave the picture at once and add nothing.
        if (pixels > allowed.high || pixels == painted) continue;
        std::swap(hole, larger);
        painted = pixels;
        ++shapes;
    }
    if (painted >= allowed.low) return hole;
    // Shapes of these sizes don't lead there: any rectangle that is allowed.
    const RectangleSize size = allowed_rectangle(height, width, allowed).value();
    Canvas plain(height, width);
    paint_rectangle(plain, random.integer(0, height - size.rows), random.integer(0, width - size.columns), size.rows,
                    size.columns);
    return plain;
}

Canvas paper_hole(std::int64_t height, std::int64_t width, CropCorner& box, CounterRandom& random) {
    const std::int64_t rows = height / 2, columns = width / 2;
    // The upper bound is exclusive in the reference, so the box never reaches the last row and column.
    box = {random.integer(0, height - rows - 1), random.integer(0, width - columns - 1)};
    const std::int64_t dy = random.integer(0, rows / 8), dx = random.integer(0, columns / 8);
    Canvas hole(height, width);
    paint_rectangle(hole, box.top + dy, box.left + dx, rows - 2 * dy, columns - 2 * dx);
    return hole;
}

struct Extent {
    std::int64_t low = 0, high = 0;
};

/// First and last hole row and column.
void measure(const Canvas& hole, Extent& rows, Extent& columns) {
    rows = {hole.height, -1};
    columns = {hole.width, -1};
    for (std::int64_t y = 0; y < hole.height; ++y) {
        for (std::int64_t x = 0; x < hole.width; ++x) {
            if (hole.row(y)[x] == 0) continue;
            rows = {std::min(rows.low, y), y};
            columns = {std::min(columns.low, x), std::max(columns.high, x)};
        }
    }
}

/// Where a crop of `side` px starts: around the whole extent where it fits, else centred on `pixel`.
std::int64_t crop_start(const Extent& extent, std::int64_t pixel, std::int64_t side, std::int64_t size, bool fits,
                        CounterRandom& random) {
    if (fits) return random.integer(std::max<std::int64_t>(0, extent.high + 1 - side), std::min(extent.low, size - side));
    return std::clamp<std::int64_t>(pixel - side / 2, 0, size - side);
}

CropCorner local_crop(const Canvas& hole, CounterRandom& random) {
    Extent rows, columns;
    measure(hole, rows, columns);
    const std::int64_t height = hole.height / 2, width = hole.width / 2;
    const bool fits = rows.high - rows.low < height && columns.high - columns.low < width;
    std::int64_t skip = random.integer(0, hole.hole_pixels() - 1);
    auto pixel = std::find(hole.pixels.begin(), hole.pixels.end(), std::uint8_t{1});
    for (; skip > 0; --skip) pixel = std::find(pixel + 1, hole.pixels.end(), std::uint8_t{1});
    const std::int64_t at = pixel - hole.pixels.begin();
    const std::int64_t top = crop_start(rows, at / hole.width, height, hole.height, fits, random);
    return {top, crop_start(columns, at % hole.width, width, hole.width, fits, random)};
}

}  // namespace

void check_hole_options(std::int64_t height, std::int64_t width, const HoleOptions& options) {
    constexpr std::int64_t k_least_side = 16;
    if (std::min(height, width) < k_least_side) throw std::invalid_argument("holes need pictures of at least 16 x 16 pixels");
    if (options.kind == HoleKind::PaperRectangle) return;
    if (!(options.min_share > 0 && options.min_share <= options.max_share && options.max_share < 1))
        throw std::invalid_argument("the shares of a hole must obey 0 < least <= largest < 1");
    const auto in_order = [](std::int64_t low, std::int64_t high) { return low >= 0 && high >= 0 && (low <= high || high == 0); };
    if (!in_order(options.min_side_px, options.max_side_px) || !in_order(options.min_stroke_px, options.max_stroke_px))
        throw std::invalid_argument("the sizes of a hole's shapes must obey 0 <= least <= largest");
    if (options.max_holes < 1) throw std::invalid_argument("a picture needs at least one hole");
    if (!allowed_rectangle(height, width, allowed_pixels(height, width, options)))
        throw std::invalid_argument("the shares of a hole lie too close together for pictures of this size");
}

Hole random_hole(std::int64_t height, std::int64_t width, const HoleOptions& options, CounterRandom& random) {
    check_hole_options(height, width, options);
    const bool paper = options.kind == HoleKind::PaperRectangle;
    Hole hole;
    const Canvas canvas = paper ? paper_hole(height, width, hole.local, random) : free_hole(height, width, options, random);
    if (!paper) hole.local = local_crop(canvas, random);
    hole.mask = at::empty({height, width}, at::kByte);
    std::copy(canvas.pixels.begin(), canvas.pixels.end(), hole.mask.data_ptr<std::uint8_t>());
    return hole;
}

}  // namespace lacuna::ml
