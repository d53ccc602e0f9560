// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/hole_list.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/error.h"
#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

constexpr int kPicturePx = 88;
/// Pictures are made for this many holes at most (a dusty scan has hundreds).
constexpr std::size_t kMostPictures = 60;

struct HoleText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ui::HoleText)
};

/// Holes are tinted where `mask` (photo size, or empty) says so.
QImage pictureOf(const core::Photo& photo, const cv::Mat& mask, const cv::Rect& bounds) {
    const int margin = std::max(12, std::max(bounds.width, bounds.height) / 4);
    const QRect photoRect(0, 0, photo.width(), photo.height());
    const QRect rect = toQRect(bounds).adjusted(-margin, -margin, margin, margin) & photoRect;
    const int reduction = std::max(1, std::max(rect.width(), rect.height()) / kPicturePx);
    QImage image = photo.toDisplayImage(toCvRect(rect), reduction).convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height() && !mask.empty(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const uchar* row = mask.ptr(std::min(rect.y() + y * reduction, photo.height() - 1));
        for (int x = 0; x < image.width(); ++x) {
            if (!row[std::min(rect.x() + x * reduction, photo.width() - 1)]) continue;
            const QRgb c = line[x];
            line[x] = qRgb((qRed(c) + 230) / 2, qGreen(c) / 2, (qBlue(c) + 140) / 2);
        }
    }
    return image.scaled(kPicturePx, kPicturePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

std::vector<HoleEntry> HoleSurvey::entries() const {
    std::vector<HoleEntry> list;
    const auto picture = [&](const cv::Mat& pixels, const cv::Rect& bounds) {
        return list.size() < kMostPictures ? pictureOf(photo, pixels, bounds) : QImage();
    };
    try {
        for (const core::Hole& hole : mask.holes()) list.push_back({hole, nullptr, picture(mask.pixels(), hole.bounds), {}});
        for (auto hole = filled.rbegin(); hole != filled.rend(); ++hole) {
            const auto known = reports.find(*hole);
            const core::HoleReport report = known == reports.end() ? core::reportOn(**hole, attention) : known->second;
            list.push_back({{}, *hole, picture({}, (*hole)->rect()), report});
        }
    } catch (...) {
        qWarning("%s", qPrintable(core::currentExceptionAsError({}).message()));
    }
    return list;
}

QIcon pictureIcon(const QImage& picture) {
    const QPixmap pixmap = QPixmap::fromImage(picture);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);  // else the style would tint it
    return icon;
}

QString confidenceText(core::Confidence confidence) {
    switch (confidence) {
        case core::Confidence::Good:
            return HoleText::tr("Looks sure");
        case core::Confidence::Fair:
            return HoleText::tr("Have a closer look");
        case core::Confidence::Poor:
            return HoleText::tr("Unsure");
    }
    return {};
}

QStringList adviceFor(const core::HoleReport& report) {
    QStringList advice;
    if (report.isTooLarge())
        advice << HoleText::tr("This hole is larger than the model was trained for: give it more context or split it.");
    if (report.isScattered())
        advice << HoleText::tr("It was mixed from many places and may look soft: mark with the source brush where to copy from.");
    else if (report.isSoft())
        advice << HoleText::tr(
            "It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.");
    if (report.hasSeam())
        advice << HoleText::tr(
            "It doesn't meet the photo well at its edge: match the colours there, or grow the hole over what "
            "was left of the thing.");
    return advice;
}

}  // namespace lacuna::ui
