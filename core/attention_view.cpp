// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attention_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/fill_planner.h"

namespace lacuna::core {

namespace {

using Rgb = std::array<double, 3>;

// Red, yellow, green, cyan, blue, magenta and back, with as many steps between two of them as the eye tells apart (Baker et al.,
// "A Database and Evaluation Methodology for Optical Flow", 2007).
std::vector<Rgb> wheelColours() {
    struct Segment {
        int steps;
        Rgb from, to;
    };
    const Segment segments[] = {{15, {255, 0, 0}, {255, 255, 0}}, {6, {255, 255, 0}, {0, 255, 0}},
                                {4, {0, 255, 0}, {0, 255, 255}},  {11, {0, 255, 255}, {0, 0, 255}},
                                {13, {0, 0, 255}, {255, 0, 255}}, {6, {255, 0, 255}, {255, 0, 0}}};
    std::vector<Rgb> wheel;
    for (const Segment& segment : segments) {
        for (int i = 0; i < segment.steps; ++i) {
            Rgb colour;
            for (std::size_t c = 0; c < 3; ++c) {
                const double step = std::floor(std::abs(segment.to[c] - segment.from[c]) * i / segment.steps);
                colour[c] = segment.to[c] >= segment.from[c] ? segment.from[c] + step : segment.from[c] - step;
            }
            wheel.push_back(colour);
        }
    }
    return wheel;
}

cv::Point2d centreOf(const cv::Rect& rect) { return {rect.x + rect.width / 2., rect.y + rect.height / 2.}; }

// The colour of every filled cell, so that large cells are looked up once.
class CellColours {
 public:
    CellColours(const PlacedAttention& placed, double maxRadius)
        : m_placed(placed), m_maxRadius(maxRadius), m_colours(static_cast<std::size_t>(placed.map.grid.area()), 0) {}

    QRgb at(cv::Point cell) {
        QRgb& colour = m_colours[static_cast<std::size_t>(cell.y) * m_placed.map.grid.width + cell.x];
        if (colour == 0) {
            const AttentionSource& source = m_placed.map.source(cell.x, cell.y);
            if (source.x < 0) return 0;
            const cv::Point2d offset =
                centreOf(m_placed.cellRect(source.x, source.y)) - centreOf(m_placed.cellRect(cell.x, cell.y));
            colour = offsetColour(offset.x, offset.y, m_maxRadius).rgb();
        }
        return colour;
    }

 private:
    const PlacedAttention& m_placed;
    double m_maxRadius;
    std::vector<QRgb> m_colours;  // 0: not looked up yet, since colours are opaque
};

bool hasWeight(const AttentionMap& map, cv::Point cell) {
    for (int k = 0; k < map.topK; ++k) {
        const AttentionSource& source = map.source(cell.x, cell.y, k);
        if (source.x >= 0 && source.weight > 0.F) return true;
    }
    return false;
}

// Dark to light, so that it reads without colour vision; the square root brings out what gave little.
QRgb heatColour(double share) {
    struct Stop {
        double at;
        Rgb colour;
        double alpha;
    };
    static const Stop stops[] = {{0., {40, 10, 90}, 0.},
                                 {0.25, {120, 30, 130}, 0.55},
                                 {0.5, {220, 60, 90}, 0.75},
                                 {0.75, {250, 150, 40}, 0.85},
                                 {1., {255, 245, 160}, 0.95}};
    const double place = std::sqrt(std::clamp(share, 0., 1.));
    const Stop* upper = std::begin(stops) + 1;
    while (upper->at < place) ++upper;
    const Stop& lower = *(upper - 1);
    const double part = (place - lower.at) / (upper->at - lower.at);
    const auto mixed = [&](double a, double b) { return a + part * (b - a); };
    const auto channel = [&](std::size_t c) { return static_cast<int>(std::lround(mixed(lower.colour[c], upper->colour[c]))); };
    return qPremultiply(
        qRgba(channel(0), channel(1), channel(2), static_cast<int>(std::lround(255 * mixed(lower.alpha, upper->alpha)))));
}

bool hasSources(const PlacedAttention& placed, cv::Point cell) {
    return cell.x >= 0 && placed.map.filled.at<uchar>(cell.y, cell.x) != 0;
}

}  // namespace

QColor offsetColour(double dx, double dy, double maxRadius) {
    static const std::vector<Rgb> wheel = wheelColours();
    const double radius = maxRadius > 0. ? std::min(1., std::hypot(dx, dy) / maxRadius) : 0.;
    // The first component of the paper's pictures is the row. A zero must keep its sign bit for "down" to be red, the wheel's
    // start.
    const double angle = std::atan2(dx == 0. ? -0. : -dx, -dy) / std::numbers::pi;
    const double place = (angle + 1.) / 2. * static_cast<double>(wheel.size() - 1);
    const auto first = static_cast<std::size_t>(place);
    const double part = place - static_cast<double>(first);
    const Rgb &a = wheel[first], &b = wheel[(first + 1) % wheel.size()];
    std::array<int, 3> bytes{};
    for (std::size_t c = 0; c < 3; ++c) {
        const double hue = ((1. - part) * a[c] + part * b[c]) / 255.;
        bytes[c] = std::clamp(static_cast<int>(std::floor(255. * (1. - radius * (1. - hue)) + 1e-6)), 0, 255);
    }
    return {bytes[0], bytes[1], bytes[2]};
}

QImage offsetWheel(int diameterPx) {
    const int side = std::max(1, diameterPx);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double radius = side / 2.;
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const double dx = x + 0.5 - radius, dy = y + 0.5 - radius;
            // One pixel of soft edge, so that the legend looks round on every screen.
            const double cover = std::clamp(radius - std::hypot(dx, dy) + 0.5, 0., 1.);
            if (cover <= 0.) continue;
            QColor colour = offsetColour(dx, dy, radius);
            colour.setAlphaF(static_cast<float>(cover));
            line[x] = qPremultiply(colour.rgba());
        }
    }
    return image;
}

QImage attentionOverlay(const std::vector<PlacedAttention>& attention, const cv::Mat& mask, cv::Size photo, const cv::Rect& rect,
                        int reduction) {
    const cv::Rect inside = rect & cv::Rect({0, 0}, photo);
    if (inside.empty()) return {};
    const int step = std::max(1, reduction);
    QImage image((inside.width + step - 1) / step, (inside.height + step - 1) / step, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const double maxRadius = std::hypot(photo.width, photo.height) / 2.;
    for (const PlacedAttention& placed : attention) {
        const cv::Rect common = placed.photoRect & inside;
        if (common.empty()) continue;
        CellColours colours(placed, maxRadius);
        const int top = (common.y - inside.y) / step, bottom = (common.br().y - inside.y + step - 1) / step;
        const int left = (common.x - inside.x) / step, right = (common.br().x - inside.x + step - 1) / step;
        for (int y = top; y < bottom; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = left; x < right; ++x) {
                const cv::Point at(std::min(inside.x + x * step + step / 2, inside.br().x - 1),
                                   std::min(inside.y + y * step + step / 2, inside.br().y - 1));
                if (!mask.empty() && mask.at<uchar>(at) == 0) continue;
                const cv::Point cell = placed.cellAt(at);
                if (!hasSources(placed, cell)) continue;
                if (const QRgb colour = colours.at(cell)) line[x] = colour;  // a later fill of the same place wins
            }
        }
    }
    return image;
}

TracedCell traceCell(const std::vector<PlacedAttention>& attention, cv::Point photoPx) {
    for (auto placed = attention.rbegin(); placed != attention.rend(); ++placed) {
        const cv::Point cell = placed->cellAt(photoPx);
        if (hasSources(*placed, cell) && hasWeight(placed->map, cell)) return {&*placed, cell};
    }
    return {};
}

HeatMap heatMap(const PlacedAttention& placed, const cv::Mat& weights) {
    const AttentionMap& map = placed.map;
    if (weights.empty() || weights.size() != map.grid || weights.type() != CV_32FC1) return {};
    const cv::Size work = scaledSize(placed.photoRect.size(), placed.scale);
    const cv::Size cells((work.width + map.cellPx - 1) / map.cellPx, (work.height + map.cellPx - 1) / map.cellPx);
    cv::Mat sums = cv::Mat::zeros(cells, CV_32FC1);
    for (int y = 0; y < map.grid.height; ++y) {
        for (int x = 0; x < map.grid.width; ++x) {
            cv::Point at(x, y);
            if (x >= cells.width || y >= cells.height) {
                const cv::Rect from = placed.cellRect(x, y);
                at = placed.cellAt((from.tl() + from.br()) / 2);
            }
            if (cv::Rect({}, cells).contains(at)) sums.at<float>(at) += weights.at<float>(y, x);
        }
    }
    double most = 0.;
    cv::minMaxLoc(sums, nullptr, &most);
    HeatMap heat;
    heat.image = QImage(cells.width, cells.height, QImage::Format_ARGB32_Premultiplied);
    heat.image.fill(Qt::transparent);
    heat.photoRect = QRectF(placed.photoRect.x, placed.photoRect.y,
                            cells.width * map.cellPx * static_cast<double>(placed.photoRect.width) / work.width,
                            cells.height * map.cellPx * static_cast<double>(placed.photoRect.height) / work.height);
    for (int y = 0; y < cells.height && most > 0.; ++y) {
        auto* line = reinterpret_cast<QRgb*>(heat.image.scanLine(y));
        for (int x = 0; x < cells.width; ++x) {
            if (const float weight = sums.at<float>(y, x); weight > 0.F) line[x] = heatColour(weight / most);
        }
    }
    return heat;
}

std::vector<TracedSource> traceSources(const std::vector<PlacedAttention>& attention, cv::Point photoPx) {
    std::vector<TracedSource> traced;
    const auto [placed, cell] = traceCell(attention, photoPx);
    for (int k = 0; placed && k < placed->map.topK; ++k) {
        const AttentionSource& source = placed->map.source(cell.x, cell.y, k);
        if (source.x >= 0 && source.weight > 0.F) traced.push_back({placed->cellRect(source.x, source.y), source.weight});
    }
    std::stable_sort(traced.begin(), traced.end(),
                     [](const TracedSource& a, const TracedSource& b) { return a.weight > b.weight; });
    return traced;
}

}  // namespace lacuna::core
