// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <opencv2/core.hpp>
#include <vector>

namespace lacuna::core {

/// One picture of a contact sheet. CV_8UC1 or CV_8UC3 (RGB), or CV_32FC1 or CV_32FC3 (RGB, [0, 1]; clamped); empty: a blank
/// place.
struct SheetTile {
    cv::Mat picture;
    QString caption;  ///< below the picture
};

struct SheetRow {
    QString title;  ///< above the row's pictures
    std::vector<SheetTile> tiles;
};

/// Pictures in rows and columns. Rows may have fewer tiles than there are columns, not more.
struct ContactSheet {
    QString heading;
    std::vector<QString> columns;  ///< titles
    std::vector<SheetRow> rows;
};

struct ContactSheetStyle {
    int tilePx = 256;  ///< larger pictures are reduced so that neither side is longer; smaller ones stay as they are
    int gapPx = 10;
};

/// Draws the sheet, dark text on white: CV_8UC3, RGB. Text is drawn in ASCII (accents are dropped, other characters become '?')
/// and shortened where it doesn't fit; lines without any text take no space. Throws Error(Usage) on a sheet without columns, a
/// row with too many tiles, or a picture of another type.
cv::Mat drawContactSheet(const ContactSheet& sheet, const ContactSheetStyle& style = {});

}  // namespace lacuna::core
