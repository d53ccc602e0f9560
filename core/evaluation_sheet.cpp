// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation_sheet.h"

#include <QImage>
#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/attention_view.h"

namespace lacuna::core {

namespace {

constexpr int kLeastCropPx = 192, kMostCropPx = 384;
constexpr int kSearchPx = 256;
const cv::Vec3b kHoleColour(255, 0, 200);  // in no photo, and seen on black as on white

/// The rectangle of a size that holds most of the mask; of equal ones the topmost, then the leftmost.
cv::Point fullestPlace(const cv::Mat& mask, cv::Size size) {
    cv::Mat sums;
    cv::integral(mask, sums, CV_64F);
    cv::Point best;
    double most = -1.;
    for (int y = 0; y + size.height < sums.rows; ++y) {
        const double *top = sums.ptr<double>(y), *bottom = sums.ptr<double>(y + size.height);
        for (int x = 0; x + size.width < sums.cols; ++x) {
            const double sum = bottom[x + size.width] - bottom[x] - top[x + size.width] + top[x];
            if (sum > most) most = sum, best = {x, y};
        }
    }
    return best;
}

/// A square around the holes with half their extent as margin, as far as the photo has it; where that would be too large to see
/// anything, the one with most of the hole in it.
cv::Rect cropAround(const HoleMask& hole) {
    const cv::Size photo = hole.size();
    const cv::Rect bounds = hole.bounds();
    const int most = std::max(kMostCropPx, std::max(photo.width, photo.height) / 2);
    const int wanted = std::max(bounds.width, bounds.height) * 3 / 2, side = std::clamp(wanted, kLeastCropPx, most);
    const cv::Size size(std::min(side, photo.width), std::min(side, photo.height));
    cv::Point at(bounds.x + bounds.width / 2 - size.width / 2, bounds.y + bounds.height / 2 - size.height / 2);
    if (wanted > most) {
        const double scale = std::min(1., static_cast<double>(kSearchPx) / std::max(photo.width, photo.height));
        cv::Mat small;
        cv::resize(hole.pixels(), small, {}, scale, scale, cv::INTER_AREA);
        const cv::Size smallSize(std::min(static_cast<int>(size.width * scale), small.cols),
                                 std::min(static_cast<int>(size.height * scale), small.rows));
        at = cv::Point(cv::Point2d(fullestPlace(small, smallSize)) / scale);
    }
    return {{std::clamp(at.x, 0, photo.width - size.width), std::clamp(at.y, 0, photo.height - size.height)}, size};
}

cv::Mat toMat(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    return cv::Mat(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                   static_cast<std::size_t>(rgb.bytesPerLine()))
        .clone();
}

void paintHole(cv::Mat& picture, const cv::Mat& hole, int reduction) {
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const cv::Point at(std::min(x * reduction + reduction / 2, hole.cols - 1),
                               std::min(y * reduction + reduction / 2, hole.rows - 1));
            if (hole.at<uchar>(at) != 0) picture.at<cv::Vec3b>(y, x) = kHoleColour;
        }
    }
}

/// The overlay's colours over a faded picture; both of one size.
cv::Mat withOverlay(const cv::Mat& picture, const QImage& overlay) {
    cv::Mat out = picture / 2 + cv::Scalar::all(96);
    for (int y = 0; y < out.rows; ++y) {
        for (int x = 0; x < out.cols; ++x) {
            const QColor colour = overlay.pixelColor(x, y);
            if (colour.alpha() > 0)
                out.at<cv::Vec3b>(y, x) = {static_cast<uchar>(colour.red()), static_cast<uchar>(colour.green()),
                                           static_cast<uchar>(colour.blue())};
        }
    }
    return out;
}

}  // namespace

EvaluationSheet::EvaluationSheet(std::size_t caseCount, int rows, const ContactSheetStyle& style) : m_style(style) {
    const std::size_t count = std::min(caseCount, static_cast<std::size_t>(std::max(0, rows)));
    for (std::size_t i = 0; i < count; ++i) m_rows[(2 * i + 1) * caseCount / (2 * count)];
}

void EvaluationSheet::filled(std::size_t index, std::size_t system, const Photo& photo, const HoleMask& hole,
                             const FillResult& result) {
    const auto row = m_rows.find(index);
    if (row == m_rows.end()) return;
    const cv::Rect crop = cropAround(hole);
    const int reduction = std::max(1, std::max(crop.width, crop.height) / m_style.tilePx);
    const cv::Mat fill = toMat(applied(photo, result).toDisplayImage(crop, reduction));
    if (row->second.original.empty()) {
        row->second.original = toMat(photo.toDisplayImage(crop, reduction));
        row->second.masked = row->second.original.clone();
        paintHole(row->second.masked, hole.pixels()(crop), reduction);
    }
    row->second.fills[system] = fill;
    if (!result.attention.empty()) {
        row->second.attention[system] =
            withOverlay(fill, attentionOverlay(result.attention, hole.pixels(), photo.size(), crop, reduction));
    }
}

void EvaluationSheet::measured(std::size_t index, const CaseResult& result) {
    const auto row = m_rows.find(index);
    if (row == m_rows.end()) return;
    row->second.title = QStringLiteral("%1   %2 x %3 px, hole %4 % of it, %5 px deep")
                            .arg(result.name)
                            .arg(result.photo.width)
                            .arg(result.photo.height)
                            .arg(100. * result.hole.share, 0, 'f', 1)
                            .arg(result.hole.depthPx, 0, 'f', 0);
    for (const SystemResult& system : result.systems) {
        row->second.captions.push_back(QStringLiteral("%1 dB  l1 %2 %")
                                           .arg(system.metrics.hole.psnrDb, 0, 'f', 1)
                                           .arg(system.metrics.hole.l1Percent, 0, 'f', 1));
    }
}

cv::Mat EvaluationSheet::draw(const std::vector<EvaluatedSystem>& systems, const QString& heading) const {
    ContactSheet sheet{heading, {QStringLiteral("original"), QStringLiteral("hole")}, {}};
    std::vector<bool> explains(systems.size());
    for (std::size_t s = 0; s < systems.size(); ++s) {
        explains[s] =
            std::any_of(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.second.attention.count(s) > 0; });
        sheet.columns.push_back(systems[s].label);
        if (explains[s]) sheet.columns.push_back(QStringLiteral("from where: ") + systems[s].label);
    }
    for (const auto& [index, row] : m_rows) {
        if (row.captions.size() != systems.size()) continue;
        SheetRow& out = sheet.rows.emplace_back();
        out.title = row.title;
        out.tiles = {{row.original, {}}, {row.masked, {}}};
        for (std::size_t s = 0; s < systems.size(); ++s) {
            out.tiles.push_back({row.fills.at(s), row.captions[s]});
            const auto attention = row.attention.find(s);
            if (explains[s]) out.tiles.push_back({attention == row.attention.end() ? cv::Mat() : attention->second, {}});
        }
    }
    return drawContactSheet(sheet, m_style);
}

}  // namespace lacuna::core
