// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/photo.h"

#include <QColorSpace>
#include <QColorTransform>
#include <opencv2/imgproc.hpp>

#include "core/error.h"
#include "core/text.h"

namespace lacuna::core {

namespace {

Error mismatch(const QString& reason) { return {ErrorKind::EngineFailed, Text::tr("Change the photo"), reason}; }

cv::Rect whole(const cv::Mat& mat) { return {0, 0, mat.cols, mat.rows}; }

void requireInside(const cv::Rect& rect, const cv::Mat& mat) {
    if (rect.empty() || (rect & whole(mat)) != rect) throw mismatch(Text::tr("the part lies outside of the photo"));
}

std::shared_ptr<const QColorTransform> transformToScreen(const QByteArray& iccProfile) {
    if (iccProfile.isEmpty()) return {};
    const QColorSpace space = QColorSpace::fromIccProfile(iccProfile);
    const QColorSpace screen(QColorSpace::SRgb);
    if (!space.isValid() || space == screen) return {};
    return std::make_shared<const QColorTransform>(space.transformationToColorSpace(screen));
}

/// Colour times alpha, so that averaging neighbours doesn't bring in the colour of invisible pixels.
template <typename T>
cv::Mat premultiplied(const cv::Mat& rgba) {
    constexpr std::uint32_t kMax = std::numeric_limits<T>::max();
    cv::Mat result(rgba.size(), rgba.type());
    cv::parallel_for_(cv::Range(0, rgba.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const T* from = rgba.ptr<T>(y);
            T* to = result.ptr<T>(y);
            for (int x = 0; x < rgba.cols; ++x, from += 4, to += 4) {
                const std::uint32_t alpha = from[3];
                for (int c = 0; c < 3; ++c) to[c] = static_cast<T>((from[c] * alpha + kMax / 2) / kMax);
                to[3] = from[3];
            }
        }
    });
    return result;
}

/// Averages blocks of `factor` x `factor`; the last column and row average what is left.
cv::Mat boxReduced(const cv::Mat& source, int factor) {
    const cv::Size full(source.cols / factor, source.rows / factor);
    const cv::Size rest(source.cols % factor, source.rows % factor);
    cv::Mat result(full.height + (rest.height > 0), full.width + (rest.width > 0), source.type());
    // INTER_AREA is an exact box filter just where both factors are whole numbers, so the rests are reduced on their own.
    const auto reduce = [&](const cv::Rect& from, const cv::Rect& to) {
        if (from.empty() || to.empty()) return;
        cv::Mat target = result(to);
        cv::resize(source(from), target, to.size(), 0, 0, cv::INTER_AREA);
    };
    const cv::Size used(full.width * factor, full.height * factor);
    reduce({{0, 0}, used}, {{0, 0}, full});
    reduce({used.width, 0, rest.width, used.height}, {full.width, 0, 1, full.height});
    reduce({0, used.height, used.width, rest.height}, {0, full.height, full.width, 1});
    reduce({used.width, used.height, rest.width, rest.height}, {full.width, full.height, 1, 1});
    return result;
}

/// A view of the picture's own memory.
cv::Mat view(QImage& image, int type) {
    return {image.height(), image.width(), type, image.bits(), static_cast<std::size_t>(image.bytesPerLine())};
}

/// 8 bit per channel as Qt stores it on the screen; alpha already multiplied in.
QImage screenImage8(const cv::Mat& pixels) {
    QImage image(pixels.cols, pixels.rows, pixels.channels() == 4 ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull()) throw std::bad_alloc();
    cv::Mat target = view(image, CV_8UC4);
    static constexpr int kToBgra[] = {cv::COLOR_GRAY2BGRA, -1, cv::COLOR_RGB2BGRA, cv::COLOR_RGBA2BGRA};
    cv::cvtColor(pixels, target, kToBgra[pixels.channels() - 1]);
    return image;
}

/// 16 bit per channel, for a colour conversion that loses nothing before the last step.
QImage screenImage16(const cv::Mat& pixels) {
    QImage image(pixels.cols, pixels.rows, pixels.channels() == 4 ? QImage::Format_RGBA64_Premultiplied : QImage::Format_RGBX64);
    if (image.isNull()) throw std::bad_alloc();
    cv::Mat target = view(image, CV_16UC4);
    if (pixels.channels() == 4) {
        pixels.copyTo(target);
    } else {
        cv::cvtColor(pixels, target, pixels.channels() == 1 ? cv::COLOR_GRAY2RGBA : cv::COLOR_RGB2RGBA);
    }
    return image;
}

}  // namespace

void detach(cv::Mat& mat) {
    // Adding nothing reads the count with a full barrier: a job that has just let go of its snapshot has finished reading it.
    const bool alone = mat.u != nullptr && CV_XADD(&mat.u->refcount, 0) == 1;
    if (!mat.empty() && !alone) mat = mat.clone();
}

Photo::Photo(cv::Mat pixels, PhotoMetadata metadata, QString format) : m_pixels(std::move(pixels)), m_format(std::move(format)) {
    const bool knownDepth = m_pixels.depth() == CV_8U || m_pixels.depth() == CV_16U;
    const bool knownChannels = m_pixels.channels() == 1 || m_pixels.channels() == 3 || m_pixels.channels() == 4;
    if (!m_pixels.empty() && (m_pixels.dims != 2 || !knownDepth || !knownChannels)) {
        throw mismatch(Text::tr("pixels must be grey, RGB or RGBA of 8 or 16 bit"));
    }
    // Borrowed memory may go away or change behind our back, and a part would keep the whole alive.
    if (!m_pixels.empty() && (m_pixels.u == nullptr || m_pixels.isSubmatrix())) m_pixels = m_pixels.clone();
    setMetadata(std::move(metadata));
}

void Photo::setMetadata(PhotoMetadata metadata) {
    if (metadata.iccProfile != m_metadata.iccProfile) m_toScreen = transformToScreen(metadata.iccProfile);
    m_metadata = std::move(metadata);
}

cv::Mat Photo::copyOf(const cv::Rect& rect) const {
    const cv::Rect inside = rect & whole(m_pixels);
    return inside.empty() ? cv::Mat() : m_pixels(inside).clone();
}

void Photo::replace(const cv::Rect& rect, const cv::Mat& pixels) {
    requireInside(rect, m_pixels);
    if (pixels.size() != rect.size() || pixels.type() != m_pixels.type())
        throw mismatch(Text::tr("the new pixels don't fit the photo"));
    // Keeps the source alive and unchanged should it be a part of this very photo.
    const cv::Mat source = pixels;
    detach(m_pixels);
    source.copyTo(m_pixels(rect));
}

cv::Mat Photo::toFloatRgb(const cv::Rect& rect) const {
    requireInside(rect, m_pixels);
    cv::Mat colour = m_pixels(rect);
    if (channels() == 4) cv::cvtColor(m_pixels(rect), colour, cv::COLOR_RGBA2RGB);
    cv::Mat result;
    colour.convertTo(result, CV_32F, bitsPerChannel() == 16 ? 1. / 65535. : 1. / 255.);
    if (channels() == 1) cv::cvtColor(result, result, cv::COLOR_GRAY2RGB);
    return result;
}

cv::Mat Photo::fromFloatRgb(const cv::Mat& rgb, const cv::Rect& rect) const {
    requireInside(rect, m_pixels);
    if (rgb.size() != rect.size() || rgb.type() != CV_32FC3) throw mismatch(Text::tr("the new pixels don't fit the photo"));
    cv::Mat colour = rgb;
    if (channels() == 1) cv::cvtColor(rgb, colour, cv::COLOR_RGB2GRAY);
    cv::Mat result;
    colour.convertTo(result, m_pixels.depth(), bitsPerChannel() == 16 ? 65535. : 255.);
    if (channels() == 4) {
        const cv::Mat sources[] = {result, m_pixels(rect)};
        cv::Mat withAlpha(rect.size(), m_pixels.type());
        cv::mixChannels(sources, 2, &withAlpha, 1, std::vector<int>{0, 0, 1, 1, 2, 2, 6, 3}.data(), 4);
        result = withAlpha;
    }
    return result;
}

QImage Photo::toDisplayImage(const cv::Rect& rect, int reduction) const {
    const cv::Rect inside = rect & whole(m_pixels);
    if (inside.empty()) return {};
    cv::Mat pixels = m_pixels(inside);
    if (channels() == 4)
        pixels = bitsPerChannel() == 16 ? premultiplied<std::uint16_t>(pixels) : premultiplied<std::uint8_t>(pixels);
    if (reduction > 1) pixels = boxReduced(pixels, reduction);
    if (bitsPerChannel() == 16 && m_toScreen) {
        QImage image = screenImage16(pixels);
        image.applyColorTransform(*m_toScreen);
        return image.convertToFormat(hasAlpha() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    }
    // 257 = 65535 / 255: rounds to the nearest of the 8-bit values.
    if (bitsPerChannel() == 16) pixels.convertTo(pixels, CV_8U, 1. / 257.);
    QImage image = screenImage8(pixels);
    if (m_toScreen) image.applyColorTransform(*m_toScreen);
    return image;
}

}  // namespace lacuna::core
