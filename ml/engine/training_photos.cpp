// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/engine/training_photos.h"

#include <ATen/ATen.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/photo_check.h"
#include "core/photo_codecs.h"
#include "core/photo_io.h"
#include "core/text.h"
#include "ml/engine/pack_photos.h"

namespace lacuna::engine {
namespace {

/// By how much a JPEG file can be reduced while it is decoded: 1, 2, 4 or 8.
int reductionFor(QSize size, int leastLongSide) {
    int reduction = 1;
    const int longer = std::max(size.width(), size.height()), shorter = std::min(size.width(), size.height());
    while (reduction < 8 && longer / (2 * reduction) >= leastLongSide && shorter / (2 * reduction) >= leastLongSide / 2)
        reduction *= 2;
    return reduction;
}

/// The pixels of a JPEG file, reduced and upright; nothing if it is another kind of file, or not larger than needed.
cv::Mat readReducedJpeg(const QString& path, int leastLongSide) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QImageReader header(&file);
    header.setDecideFormatFromContent(true);
    const QSize size = header.format() == "jpeg" ? header.size() : QSize();
    const int reduction = size.isValid() ? reductionFor(size, leastLongSide) : 1;
    if (reduction == 1) return {};
    file.seek(0);
    QByteArray bytes = file.readAll();
    // The decoder would make do with half a file.
    if (!core::checkImageFile(bytes).problem.isEmpty()) return {};
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoTransform(true);
    reader.setScaledSize({(size.width() + reduction - 1) / reduction, (size.height() + reduction - 1) / reduction});
    const QImage image = reader.read();
    return image.isNull() ? cv::Mat() : core::matFromImage(image);
}

/// Any photo's pixels as 8-bit RGB in a tensor of their own.
at::Tensor toTensor(const cv::Mat& photo) {
    const cv::Mat pixels = core::toEightBit(photo);
    at::Tensor tensor = at::empty({pixels.rows, pixels.cols, 3}, at::kByte);
    cv::Mat rgb(pixels.size(), CV_8UC3, tensor.data_ptr());
    if (pixels.channels() == 1) cv::cvtColor(pixels, rgb, cv::COLOR_GRAY2RGB);
    if (pixels.channels() == 3) pixels.copyTo(rgb);
    if (pixels.channels() == 4) {
        constexpr int kGrey = 128;
        pixels.forEach<cv::Vec4b>([&rgb](const cv::Vec4b& pixel, const int* at) {
            cv::Vec3b& out = rgb.at<cv::Vec3b>(at[0], at[1]);
            for (int c = 0; c < 3; ++c)
                out[c] = static_cast<std::uint8_t>((pixel[c] * pixel[3] + kGrey * (255 - pixel[3]) + 127) / 255);
        });
    }
    return tensor;
}

bool isPack(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && info.suffix().compare(QLatin1String("safetensors"), Qt::CaseInsensitive) == 0;
}

}  // namespace

FolderPhotos::FolderPhotos(QStringList files, int leastLongSide) : m_files(std::move(files)), m_leastLongSide(leastLongSide) {}

std::string FolderPhotos::name(std::size_t index) const { return m_files.at(static_cast<qsizetype>(index)).toStdString(); }

at::Tensor FolderPhotos::load(std::size_t index) const try {
    const QString& path = m_files.at(static_cast<qsizetype>(index));
    const cv::Mat reduced = readReducedJpeg(path, m_leastLongSide);
    return toTensor(reduced.empty() ? core::readPhoto(path).pixels() : reduced);
} catch (const core::Error& error) {
    if (error.kind() != core::ErrorKind::InputUnreadable) throw;
    throw ml::FileError(error.message().toStdString());
}

OpenedPhotos openTrainingPhotos(const QStringList& paths) {
    OpenedPhotos opened;
    std::vector<std::shared_ptr<const ml::PhotoSource>> sources;
    QStringList listed;
    const auto closeListing = [&] {
        if (listed.isEmpty()) return;
        PhotoListing listing = listPhotos(listed);
        sources.push_back(std::make_shared<FolderPhotos>(std::move(listing.files)));
        opened.problems.insert(opened.problems.end(), listing.problems.begin(), listing.problems.end());
        opened.layouts << listing.layouts;
        listed.clear();
    };
    for (const QString& path : paths) {
        if (!isPack(path)) {
            listed << path;
            continue;
        }
        closeListing();
        sources.push_back(openPackedPhotos(path));
        opened.layouts << core::Text::tr("packed photos");
    }
    closeListing();
    if (sources.empty())
        throw core::Error(core::ErrorKind::Usage, core::Text::tr("Find photos"), core::Text::tr("no folder or list was given"));
    opened.source = sources.size() == 1 ? sources.front() : std::make_shared<ml::JoinedPhotos>(std::move(sources));
    return opened;
}

}  // namespace lacuna::engine
