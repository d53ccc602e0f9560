// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detail_transfer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/fill_window.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kSweeps = 6;
constexpr int kStep = 4;      // blurred pictures are compared at every fourth pixel
constexpr int kMarginPx = 2;  // what rounding and cubic interpolation may read beyond a source
// Costs are mean squares of differences in [0, 1]. On the evaluation photos PSNR hardly depends on them (less than 0.05 dB for
// half or twice of each); what fills look like depends on kDisagreement: more of it copies larger pieces whole.
constexpr double kColourPart = 0.3;       // detail of another shade is fine, of another shape isn't
constexpr double kDisagreement = 1.5e-3;  // for each neighbour with another offset: seams
constexpr double kReuse = 1.5e-3;         // for each other cell that takes the same place, up to kMostReuse
constexpr int kMostReuse = 4;
constexpr double kAttended = 4e-4;  // for a source that has all of the attention
constexpr double kNotPreferred = 0.01;
// Up to the first a source is trusted in full, from the second on not at all.
constexpr double kTrusted = 0.008, kDistrusted = 0.04;

void stopIfAsked(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Error(ErrorKind::Cancelled, Text::tr("Copy fine detail"), Text::tr("cancelled"));
}

cv::Mat blurred(const cv::Mat& picture) {
    cv::Mat out;
    cv::GaussianBlur(picture, out, {}, kDetailSigmaPx, kDetailSigmaPx, cv::BORDER_REFLECT_101);
    return out;
}

// Blur of the pixels that may be sources alone, so that nothing of a hole leaks into what surrounds it.
cv::Mat blurredAround(const cv::Mat& picture, const cv::Mat& barred) {
    if (cv::countNonZero(barred) == 0) return blurred(picture);
    cv::Mat weight(picture.size(), CV_32FC1, cv::Scalar(1.F)), out = picture.clone();
    weight.setTo(0.F, barred);
    out.setTo(cv::Scalar::all(0.), barred);
    out = blurred(out);
    weight = blurred(weight);
    for (int y = 0; y < out.rows; ++y)
        for (int x = 0; x < out.cols; ++x) out.at<cv::Vec3f>(y, x) *= 1.F / std::max(1e-4F, weight.at<float>(y, x));
    return out;
}

// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

struct Match {
    cv::Point offset;
    double cost = 0.;
    bool found = false;
};

/// One source offset per cell, in working pixels.
class Field {
 public:
    Field(const DetailInput& input, const cv::Mat& lowKnown, const cv::Mat& target, const std::stop_token& stop)
        : m_input(input), m_known(lowKnown), m_fill(target), m_grid(input.sources.grid), m_stop(stop) {
        cv::integral(input.barred != 0, m_barred, CV_64F);
        // The cells around get a source, too, since every pixel of the hole mixes up to four cells.
        cv::dilate(input.sources.filled, m_wanted, cv::Mat::ones(3, 3, CV_8UC1));
        m_cells.resize(static_cast<std::size_t>(m_grid.area()));
        m_uses.resize(m_cells.size());
    }

    void search() {
        for (int y = 0; y < m_grid.height; ++y)
            for (int x = 0; x < m_grid.width; ++x) tryAttention({x, y});
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            const bool back = sweep % 2 == 1;
            for (int i = 0; i < m_grid.height; ++i) {
                stopIfAsked(m_stop);
                for (int j = 0; j < m_grid.width; ++j) {
                    const cv::Point cell = back ? cv::Point(m_grid.width - 1 - j, m_grid.height - 1 - i) : cv::Point(j, i);
                    if (m_wanted.at<uchar>(cell) != 0) improve(cell, sweep);
                }
            }
        }
    }

    const Match& at(cv::Point cell) const { return m_cells[static_cast<std::size_t>(cell.y) * m_grid.width + cell.x]; }

    /// A cell with its neighbours, clipped to the picture: what is compared.
    cv::Rect blockOf(cv::Point cell) const {
        const int side = m_input.sources.cellPx;
        return cv::Rect(cell.x * side - side, cell.y * side - side, 3 * side, 3 * side) & cv::Rect({0, 0}, m_fill.size());
    }

 private:
    Match& change(cv::Point cell) { return m_cells[static_cast<std::size_t>(cell.y) * m_grid.width + cell.x]; }

    bool usable(const cv::Rect& block) const {
        const cv::Rect wide(block.x - kMarginPx, block.y - kMarginPx, block.width + 2 * kMarginPx, block.height + 2 * kMarginPx);
        const cv::Rect inside = wide & cv::Rect({0, 0}, m_fill.size());
        if ((block & inside) != block) return false;
        return sum(inside) == 0.;
    }

    double sum(const cv::Rect& r) const {
        return m_barred.at<double>(r.y + r.height, r.x + r.width) - m_barred.at<double>(r.y, r.x + r.width) -
               m_barred.at<double>(r.y + r.height, r.x) + m_barred.at<double>(r.y, r.x);
    }

    // How unlike the low-passes are: their shapes count in full, a difference of the mean colour in part.
    double unlikeness(const cv::Rect& block, cv::Point offset) const {
        cv::Vec3d sums;
        double squares = 0.;
        int count = 0;
        for (int y = block.y; y < block.br().y; y += kStep) {
            const auto *a = m_fill.ptr<cv::Vec3f>(y), *b = m_known.ptr<cv::Vec3f>(y + offset.y) + offset.x;
            for (int x = block.x; x < block.br().x; x += kStep, ++count) {
                const cv::Vec3f difference = a[x] - b[x];
                sums += cv::Vec3d(difference);
                squares += difference.dot(difference);
            }
        }
        const double mean = sums.dot(sums) / count / count, all = squares / count;
        return (std::max(0., all - mean) + kColourPart * mean) / 3.;
    }

    double disagreement(cv::Point cell, cv::Point offset) const {
        double count = 0.;
        for (const cv::Point step : kNeighbours) {
            const cv::Point other = cell + step;
            if (!cv::Rect({0, 0}, m_grid).contains(other)) continue;
            const Match& match = at(other);
            if (match.found && match.offset != offset) count += 1.;
        }
        return kDisagreement * count;
    }

    // The cell of the grid that a source's middle lies in.
    std::size_t placeOf(cv::Point cell, cv::Point offset) const {
        const int side = m_input.sources.cellPx;
        const cv::Point place = cell + cv::Point(cvFloor((offset.x + side / 2.) / side), cvFloor((offset.y + side / 2.) / side));
        return static_cast<std::size_t>(std::clamp(place.y, 0, m_grid.height - 1)) * m_grid.width +
               static_cast<std::size_t>(std::clamp(place.x, 0, m_grid.width - 1));
    }

    // In a smooth part of the fill the same place would be the best source of every cell, and its detail show as a pattern.
    double reuse(cv::Point cell, cv::Point offset) const {
        const std::size_t place = placeOf(cell, offset);
        const Match& match = at(cell);
        const int others = m_uses[place] - (match.found && placeOf(cell, match.offset) == place ? 1 : 0);
        return kReuse * std::min(others, kMostReuse);
    }

    double attended(cv::Point cell, cv::Point offset) const {
        const int side = m_input.sources.cellPx;
        double share = 0.;
        if (m_input.sources.filled.at<uchar>(cell) == 0) return 0.;
        for (int k = 0; k < m_input.sources.topK; ++k) {
            const AttentionSource& source = m_input.sources.source(cell.x, cell.y, k);
            if (source.x >= 0 && (cv::Point(source.x, source.y) - cell) * side == offset) share += source.weight;
        }
        return share;
    }

    double cost(cv::Point cell, const cv::Rect& block, cv::Point offset) const {
        double cost = unlikeness(block, offset) - kAttended * attended(cell, offset);
        if (!m_input.prefer.empty()) {
            const cv::Point centre = (block.tl() + block.br()) / 2 + offset;
            if (m_input.prefer.at<uchar>(centre) == 0) cost += kNotPreferred;
        }
        return cost;
    }

    void offer(cv::Point cell, cv::Point offset) {
        Match& match = change(cell);
        if (match.found && match.offset == offset) return;
        const cv::Rect block = blockOf(cell);
        if (block.empty() || !usable(block + offset)) return;
        const double price = cost(cell, block, offset);
        const auto total = [&](double own, cv::Point from) { return own + disagreement(cell, from) + reuse(cell, from); };
        if (match.found && total(price, offset) >= total(match.cost, match.offset)) return;
        if (match.found) --m_uses[placeOf(cell, match.offset)];
        ++m_uses[placeOf(cell, offset)];
        match = {offset, price, true};
    }

    void tryAttention(cv::Point cell) {
        if (m_input.sources.filled.at<uchar>(cell) == 0) return;
        for (int k = 0; k < m_input.sources.topK; ++k) {
            const AttentionSource& source = m_input.sources.source(cell.x, cell.y, k);
            if (source.x >= 0) offer(cell, (cv::Point(source.x, source.y) - cell) * m_input.sources.cellPx);
        }
    }

    void improve(cv::Point cell, int sweep) {
        for (const cv::Point step : kNeighbours) {
            const cv::Point other = cell + step;
            if (cv::Rect({0, 0}, m_grid).contains(other) && at(other).found) offer(cell, at(other).offset);
        }
        tryAttention(cell);
        std::uint64_t random = mixed((static_cast<std::uint64_t>(sweep) << 40) + static_cast<std::uint64_t>(cell.y) * 65536 +
                                     static_cast<std::uint64_t>(cell.x) + 1);
        for (int radius = std::max(m_fill.cols, m_fill.rows); radius >= 4; radius /= 2) {
            random = mixed(random + 0x9E3779B97F4A7C15ULL);
            const auto span = static_cast<std::uint64_t>(2 * radius + 1);
            const cv::Point move(static_cast<int>(random % span) - radius, static_cast<int>((random >> 32) % span) - radius);
            offer(cell, at(cell).offset + move);
        }
    }

    static inline const std::array<cv::Point, 4> kNeighbours{cv::Point(-1, 0), cv::Point(0, -1), cv::Point(1, 0),
                                                             cv::Point(0, 1)};

    const DetailInput& m_input;
    const cv::Mat &m_known, &m_fill;
    cv::Size m_grid;
    const std::stop_token& m_stop;
    cv::Mat m_barred, m_wanted;
    std::vector<Match> m_cells;
    std::vector<int> m_uses;  // by how many cells a place of the grid is taken
};

// Mean square of a - b over a rectangle, where `where` is set.
double energy(const cv::Mat& a, const cv::Mat& b, const cv::Rect& rect, const cv::Mat& where = {}) {
    double sum = 0.;
    int count = 0;
    for (int y = rect.y; y < rect.br().y; ++y) {
        for (int x = rect.x; x < rect.br().x; ++x) {
            if (!where.empty() && where.at<uchar>(y, x) == 0) continue;
            const cv::Vec3f difference = a.at<cv::Vec3f>(y, x) - b.at<cv::Vec3f>(y, x);
            sum += difference.dot(difference);
            ++count;
        }
    }
    return count > 0 ? sum / count : 0.;
}

// The share of the source's detail that a fill with some of its own still lacks, as if the two were independent.
double lackOf(double source, double own) { return source > 0. ? std::sqrt(std::max(0., source - own) / source) : 0.; }

double trust(double cost) { return std::clamp((kDistrusted - cost) / (kDistrusted - kTrusted), 0., 1.); }

/// Where a pixel's centre lies between the centres of cells, along one axis: the first cell and the second's weight.
struct Between {
    int cell;
    float second;
};

Between between(int px, double perCell) {
    const double place = (px + 0.5) / perCell - 0.5, cell = std::floor(place);
    const auto t = static_cast<float>(place - cell);
    return {static_cast<int>(cell), t * t * (3.F - 2.F * t)};
}

float weightOf(const Between& at, int cell) {
    if (at.cell == cell) return 1.F - at.second;
    return at.cell + 1 == cell ? at.second : 0.F;
}

// Pixels [first, second) that a cell has weight at.
std::pair<int, int> reach(int cell, double perCell) {
    return {static_cast<int>(std::floor((cell - 0.5) * perCell)), static_cast<int>(std::ceil((cell + 1.5) * perCell))};
}

}  // namespace

DetailTransfer::DetailTransfer(const DetailInput& input, double strength, std::stop_token stop)
    : m_photo(input.photo),
      m_window(input.window),
      m_cellPx(input.sources.cellPx),
      m_grid(input.sources.grid),
      m_known(input.known),
      m_stop(std::move(stop)) {
    const cv::Size size = input.window.workSize;
    const auto fits = [&](const cv::Mat& mat, int type) { return mat.type() == type && mat.size() == size; };
    if (!fits(input.known, CV_32FC3) || !fits(input.fill, CV_32FC3) || !fits(input.hole, CV_8UC1) ||
        !fits(input.barred, CV_8UC1) || (!input.prefer.empty() && !fits(input.prefer, CV_8UC1)))
        throw Error(ErrorKind::EngineFailed, Text::tr("Copy fine detail"), Text::tr("sizes don't match"));
    stopIfAsked(m_stop);
    m_low = blurredAround(input.known, input.barred);
    // As soft on both sides of the border: the fill is a low-pass already.
    cv::Mat target = m_low.clone();
    input.fill.copyTo(target, input.barred | input.hole);
    const cv::Mat lowFill = blurred(input.fill), lowerKnown = blurredAround(m_low, input.barred);
    stopIfAsked(m_stop);
    Field field(input, m_low, target, m_stop);
    field.search();
    m_cells.resize(static_cast<std::size_t>(m_grid.area()));
    const double sx = static_cast<double>(size.width) / m_window.photoRect.width,
                 sy = static_cast<double>(size.height) / m_window.photoRect.height;
    for (int y = 0; y < m_grid.height; ++y) {
        for (int x = 0; x < m_grid.width; ++x) {
            const Match& match = field.at({x, y});
            if (!match.found) continue;
            const cv::Rect block = field.blockOf({x, y});
            const cv::Rect from = block + match.offset;
            // A low-pass has some energy beyond its own low-pass; only what the fill has more than that is detail.
            const double own = energy(input.fill, lowFill, block, input.hole) - energy(m_low, lowerKnown, from);
            const double lack = lackOf(energy(m_known, m_low, from), std::max(0., own));
            Source& cell = m_cells[static_cast<std::size_t>(y) * m_grid.width + x];
            cell.offset = {static_cast<int>(std::lround(match.offset.x / sx)),
                           static_cast<int>(std::lround(match.offset.y / sy))};
            cell.gain = static_cast<float>(std::clamp(strength, 0., 1.) * trust(match.cost));
            cell.lack = static_cast<float>(lack);
        }
    }
}

void DetailTransfer::addCell(cv::Point cell, const cv::Rect& rect, cv::Mat& detail) const {
    const Source& from = source(cell.x, cell.y);
    if (from.gain <= 0.F) return;
    const cv::Rect& window = m_window.photoRect;
    const double perX = static_cast<double>(m_cellPx) * window.width / m_window.workSize.width,
                 perY = static_cast<double>(m_cellPx) * window.height / m_window.workSize.height;
    const auto [left, right] = reach(cell.x, perX);
    const auto [top, bottom] = reach(cell.y, perY);
    const cv::Rect target = (cv::Rect(left, top, right - left, bottom - top) + window.tl()) & rect;
    const cv::Rect block = ((target + from.offset) & window) - from.offset;
    if (block.empty()) return;
    const cv::Mat picture = m_photo.toFloatRgb(block + from.offset), known = atPhotoScale(m_known, m_window, block + from.offset),
                  low = atPhotoScale(m_low, m_window, block + from.offset);
    for (int y = 0; y < block.height; ++y) {
        const float wy = weightOf(between(block.y + y - window.y, perY), cell.y);
        const auto *p = picture.ptr<cv::Vec3f>(y), *k = known.ptr<cv::Vec3f>(y), *l = low.ptr<cv::Vec3f>(y);
        auto* to = detail.ptr<cv::Vec3f>(block.y + y - rect.y) + (block.x - rect.x);
        for (int x = 0; x < block.width; ++x) {
            const float weight = from.gain * wy * weightOf(between(block.x + x - window.x, perX), cell.x);
            to[x] += weight * (p[x] - k[x] + from.lack * (k[x] - l[x]));
        }
    }
}

// Averaging unlike sources takes variance away: the weights of those that differ are normalised by the root of their squares.
void DetailTransfer::keepVariance(const cv::Rect& rect, cv::Mat& detail) const {
    const cv::Rect& window = m_window.photoRect;
    const double perX = static_cast<double>(m_cellPx) * window.width / m_window.workSize.width,
                 perY = static_cast<double>(m_cellPx) * window.height / m_window.workSize.height;
    std::vector<Between> columns;
    for (int x = 0; x < rect.width; ++x) columns.push_back(between(rect.x + x - window.x, perX));
    const cv::Rect cells({0, 0}, m_grid);
    for (int y = 0; y < rect.height; ++y) {
        const Between row = between(rect.y + y - window.y, perY);
        auto* to = detail.ptr<cv::Vec3f>(y);
        for (int x = 0; x < rect.width; ++x) {
            const Between& column = columns[static_cast<std::size_t>(x)];
            std::array<cv::Point, 4> offsets;
            std::array<float, 4> weights{};
            int groups = 0;
            float valid = 0.F;
            for (int k = 0; k < 4; ++k) {
                const cv::Point cell(column.cell + k % 2, row.cell + k / 2);
                if (!cells.contains(cell) || source(cell.x, cell.y).gain <= 0.F) continue;
                const float weight = (k % 2 ? column.second : 1.F - column.second) * (k / 2 ? row.second : 1.F - row.second);
                const cv::Point offset = source(cell.x, cell.y).offset;
                int group = 0;
                while (group < groups && offsets[static_cast<std::size_t>(group)] != offset) ++group;
                if (group == groups) offsets[static_cast<std::size_t>(groups++)] = offset;
                weights[static_cast<std::size_t>(group)] += weight;
                valid += weight;
            }
            if (groups < 2) continue;
            float squares = (1.F - valid) * (1.F + valid);  // what has no source takes nothing from the others' weights
            for (const float weight : weights) squares += weight * weight;
            to[x] *= 1.F / std::sqrt(squares);
        }
    }
}

cv::Mat DetailTransfer::at(const cv::Rect& rect) const {
    if (rect.empty() || (rect & m_window.photoRect) != rect)
        throw Error(ErrorKind::EngineFailed, Text::tr("Copy fine detail"), Text::tr("outside the window"));
    cv::Mat detail(rect.size(), CV_32FC3, cv::Scalar::all(0.));
    const cv::Rect& window = m_window.photoRect;
    const auto span = [&](int first, int last, int photo, int work, int cells) {
        const double perCell = static_cast<double>(m_cellPx) * photo / work;
        return std::pair(std::clamp(between(first, perCell).cell, 0, cells),
                         std::clamp(between(last, perCell).cell + 2, 0, cells));
    };
    const auto [left, right] =
        span(rect.x - window.x, rect.br().x - 1 - window.x, window.width, m_window.workSize.width, m_grid.width);
    const auto [top, bottom] =
        span(rect.y - window.y, rect.br().y - 1 - window.y, window.height, m_window.workSize.height, m_grid.height);
    for (int y = top; y < bottom; ++y) {
        stopIfAsked(m_stop);
        for (int x = left; x < right; ++x) addCell({x, y}, rect, detail);
    }
    keepVariance(rect, detail);
    return detail;
}

}  // namespace lacuna::core
