// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contact_sheet.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

constexpr int kFont = cv::FONT_HERSHEY_SIMPLEX;
constexpr double kFontScale = 0.45;
constexpr int kLinePx = 20, kBaselinePx = 14;
constexpr int kLeastColumnPx = 72;
const cv::Scalar kPaper = cv::Scalar::all(255), kInk = cv::Scalar::all(30), kBlank = cv::Scalar::all(235);

void refuse(const QString& reason) { throw Error(ErrorKind::Usage, Text::tr("Draw a contact sheet"), reason); }

/// What the drawing font has: accents are split off and dropped, the rest of the world becomes '?'.
std::string ascii(const QString& text) {
    std::string out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark()) continue;
        out += c.unicode() >= 32 && c.unicode() < 127 ? static_cast<char>(c.unicode()) : '?';
    }
    return out;
}

int widthOf(const std::string& text) { return cv::getTextSize(text, kFont, kFontScale, 1, nullptr).width; }

/// Shortened in the middle: the ends of labels and file names tell them apart.
std::string fitted(std::string text, int widthPx) {
    if (widthOf(text) <= widthPx) return text;
    for (std::size_t keep = text.size() - 1; keep > 2; --keep) {
        std::string shorter = text.substr(0, (keep + 1) / 2) + ".." + text.substr(text.size() - keep / 2);
        if (widthOf(shorter) <= widthPx) return shorter;
    }
    return {};
}

void write(cv::Mat& sheet, const QString& text, cv::Point topLeft, int widthPx) {
    cv::putText(sheet, fitted(ascii(text), widthPx), {topLeft.x, topLeft.y + kBaselinePx}, kFont, kFontScale, kInk, 1,
                cv::LINE_AA);
}

/// As CV_8UC3 of at most tilePx a side.
cv::Mat tilePicture(const cv::Mat& picture, int tilePx) {
    if (picture.empty()) return {};
    cv::Mat bytes, rgb, tile;
    if (picture.depth() == CV_32F)
        picture.convertTo(bytes, CV_8U, 255.);
    else
        bytes = picture;
    if (bytes.type() != CV_8UC1 && bytes.type() != CV_8UC3) refuse(Text::tr("a picture is neither grey nor RGB"));
    if (bytes.channels() == 1)
        cv::cvtColor(bytes, rgb, cv::COLOR_GRAY2RGB);
    else
        rgb = bytes;
    const double scale = static_cast<double>(tilePx) / std::max(rgb.cols, rgb.rows);
    if (scale >= 1.) return rgb;
    const cv::Size size(std::max(1, static_cast<int>(std::lround(rgb.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(rgb.rows * scale))));
    cv::resize(rgb, tile, size, 0, 0, cv::INTER_AREA);
    return tile;
}

/// Where everything goes; all in pixels of the sheet.
struct Layout {
    std::vector<std::vector<cv::Mat>> pictures;  // by row, then column
    std::vector<int> columnLeft, columnWidth;
    std::vector<int> rowTop, rowHeight;  // of the pictures alone
    int headingTop = 0, titlesTop = 0;
    cv::Size size;
};

bool hasTitle(const SheetRow& row) { return !row.title.isEmpty(); }

bool hasCaption(const SheetRow& row) {
    return std::any_of(row.tiles.begin(), row.tiles.end(), [](const SheetTile& tile) { return !tile.caption.isEmpty(); });
}

Layout layOut(const ContactSheet& sheet, const ContactSheetStyle& style) {
    Layout layout;
    layout.columnWidth.assign(sheet.columns.size(), kLeastColumnPx);
    for (const SheetRow& row : sheet.rows) {
        if (row.tiles.size() > sheet.columns.size()) refuse(Text::tr("a row has more pictures than there are columns"));
        auto& pictures = layout.pictures.emplace_back();
        int height = kLinePx;
        for (std::size_t column = 0; column < row.tiles.size(); ++column) {
            pictures.push_back(tilePicture(row.tiles[column].picture, style.tilePx));
            height = std::max(height, pictures.back().rows);
            layout.columnWidth[column] = std::max(layout.columnWidth[column], pictures.back().cols);
        }
        layout.rowHeight.push_back(height);
    }
    int left = style.gapPx;
    for (const int width : layout.columnWidth) {
        layout.columnLeft.push_back(left);
        left += width + style.gapPx;
    }
    layout.headingTop = style.gapPx / 2;
    layout.titlesTop = layout.headingTop + (sheet.heading.isEmpty() ? 0 : kLinePx);
    const bool hasTitles = std::any_of(sheet.columns.begin(), sheet.columns.end(), [](const QString& c) { return !c.isEmpty(); });
    int top = layout.titlesTop + (hasTitles ? kLinePx : 0);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        top += hasTitle(sheet.rows[i]) ? kLinePx : 0;
        layout.rowTop.push_back(top);
        top += layout.rowHeight[i] + (hasCaption(sheet.rows[i]) ? kLinePx : 0) + style.gapPx;
    }
    layout.size = {left, std::max(top, kLinePx)};
    return layout;
}

void drawRow(cv::Mat& out, const SheetRow& row, const Layout& layout, std::size_t index, const ContactSheetStyle& style) {
    const int top = layout.rowTop[index], height = layout.rowHeight[index];
    if (hasTitle(row)) write(out, row.title, {style.gapPx, top - kLinePx}, out.cols - 2 * style.gapPx);
    for (std::size_t column = 0; column < row.tiles.size(); ++column) {
        const cv::Rect place(layout.columnLeft[column], top, layout.columnWidth[column], height);
        const cv::Mat& picture = layout.pictures[index][column];
        if (picture.empty())
            out(place).setTo(kBlank);
        else
            picture.copyTo(out(cv::Rect(place.tl(), picture.size())));
        const int below = picture.empty() ? height : picture.rows;
        write(out, row.tiles[column].caption, {place.x, top + below + 1}, place.width);
    }
}

}  // namespace

cv::Mat drawContactSheet(const ContactSheet& sheet, const ContactSheetStyle& style) {
    if (sheet.columns.empty()) refuse(Text::tr("it has no columns"));
    const Layout layout = layOut(sheet, style);
    cv::Mat out(layout.size, CV_8UC3, kPaper);
    write(out, sheet.heading, {style.gapPx, layout.headingTop}, out.cols - 2 * style.gapPx);
    for (std::size_t column = 0; column < sheet.columns.size(); ++column)
        write(out, sheet.columns[column], {layout.columnLeft[column], layout.titlesTop}, layout.columnWidth[column]);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) drawRow(out, sheet.rows[i], layout, i, style);
    return out;
}

}  // namespace lacuna::core
