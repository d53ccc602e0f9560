// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_export.h"

#include <QColorSpace>
#include <QDir>
#include <QFileInfo>
#include <opencv2/core.hpp>

#include "core/attention_view.h"
#include "core/photo_codecs.h"
#include "core/text.h"

namespace lacuna::ui {

namespace {

QString besides(const QString& path, const QString& addition) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + addition);
}

/// Pixels with an alpha channel that is 0 outside of the mask.
cv::Mat cutOut(const cv::Mat& pixels, const cv::Mat& mask) {
    const cv::Mat grey[] = {pixels, pixels, pixels};
    cv::Mat colour = pixels, planes[4];
    if (pixels.channels() == 1) cv::merge(grey, 3, colour);
    cv::split(colour, planes);
    if (colour.channels() == 3)
        planes[3] = cv::Mat(pixels.size(), pixels.depth(), cv::Scalar(pixels.depth() == CV_16U ? 65535 : 255));
    planes[3].setTo(0, mask == 0);
    cv::Mat result;
    cv::merge(planes, 4, result);
    return result;
}

}  // namespace

ExportOffer exportOffer(const core::Document& document, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    ExportOffer offer;
    offer.format = suffix == QLatin1String("jpg") || suffix == QLatin1String("jpe") ? QStringLiteral("jpeg")
                   : suffix == QLatin1String("tif")                                 ? QStringLiteral("tiff")
                                                                                    : suffix;
    const bool isJpeg = offer.format == QLatin1String("jpeg"), isWebp = offer.format == QLatin1String("webp");
    const bool isDeep = document.photo().bitsPerChannel() > 8;
    offer.hasAttention = !document.attention().empty();
    offer.hasFilledArea = cv::countNonZero(document.filledArea()) > 0;
    offer.hasDepth = isDeep && !isJpeg && !isWebp;
    offer.losesDepth = isDeep && (isJpeg || isWebp);
    offer.losesAlpha = isJpeg && document.photo().hasAlpha();
    return offer;
}

ExportChoice rememberedChoice(const Settings& settings) {
    ExportChoice choice;
    choice.write.keepMetadata = settings.get(setting::KeepMetadata);
    choice.write.jpegQuality = settings.get(setting::JpegQuality);
    choice.write.jpegColour = static_cast<core::JpegColour>(qBound(0, settings.get(setting::JpegColour), 2));
    choice.write.webpLossless = settings.get(setting::WebpLossless);
    choice.write.tiffCompression = static_cast<core::TiffCompression>(qBound(0, settings.get(setting::TiffCompression), 2));
    choice.write.eightBit = settings.get(setting::ExportEightBit);
    choice.attention = settings.get(setting::ExportAttention);
    choice.mask = settings.get(setting::ExportMask);
    choice.provenance = settings.get(setting::Provenance);
    return choice;
}

void rememberChoice(Settings& settings, const ExportChoice& choice) {
    settings.set(setting::KeepMetadata, choice.write.keepMetadata);
    settings.set(setting::JpegQuality, choice.write.jpegQuality);
    settings.set(setting::JpegColour, static_cast<int>(choice.write.jpegColour));
    settings.set(setting::WebpLossless, choice.write.webpLossless);
    settings.set(setting::TiffCompression, static_cast<int>(choice.write.tiffCompression));
    settings.set(setting::ExportEightBit, choice.write.eightBit);
    settings.set(setting::ExportAttention, choice.attention);
    settings.set(setting::ExportMask, choice.mask);
    settings.set(setting::Provenance, choice.provenance);
}

std::function<void()> exportWork(const core::Document& document, const QString& path, const ExportChoice& choice) {
    return [path, choice, photo = document.photo(), holes = document.filledHoles(),
            attention = choice.attention ? document.attention() : std::vector<core::PlacedAttention>(),
            filled = document.filledArea().clone()] {
        core::WriteOptions write = choice.write;
        const bool isFilled = !filled.empty() && cv::countNonZero(filled) > 0;
        if (choice.provenance && isFilled) write.provenance = core::provenanceOf(core::recipesOf(holes, filled), filled);
        core::writePhoto(photo, path, write);
        if (choice.attention && !attention.empty()) {
            core::writePng(core::attentionOverlay(attention, filled, photo.size(), {0, 0, photo.width(), photo.height()}),
                           besides(path, QStringLiteral("-attention.png")));
        }
        if (choice.mask && isFilled) core::writeMask(filled, besides(path, QStringLiteral("-mask.png")));
    };
}

QImage pictureForClipboard(const core::Photo& photo, const core::HoleMask& mask) {
    const cv::Rect holes = mask.bounds();
    const cv::Mat pixels = holes.empty() ? photo.pixels() : cutOut(photo.pixels()(holes), mask.pixels()(holes));
    QImage image = core::imageOverMat(pixels).copy();
    if (image.isNull()) throw std::bad_alloc();
    const QColorSpace space = QColorSpace::fromIccProfile(photo.metadata().iccProfile);
    if (space.isValid()) image.setColorSpace(space);
    return image;
}

core::Photo photoFromClipboard(const QImage& picture) {
    const bool alpha = picture.hasAlphaChannel();
    const QImage image = picture.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (image.isNull()) {
        throw core::Error(core::ErrorKind::InputUnreadable, core::Text::tr("Paste the picture"),
                          core::Text::tr("it can't be read, or memory is short"));
    }
    core::PhotoMetadata metadata;
    metadata.iccProfile = picture.colorSpace().iccProfile();
    return core::Photo(core::matFromImage(image), metadata, QStringLiteral("png"));
}

}  // namespace lacuna::ui
