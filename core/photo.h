// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <opencv2/core.hpp>

namespace lacuna::core {

/// What travels with the pixels, kept as bytes so that nothing is lost by reinterpreting it.
struct PhotoMetadata {
    QByteArray iccProfile;  ///< as found in the file; empty: none (taken as sRGB)
    QByteArray exif;        ///< Exif block as Exiv2 encodes it (Orientation already reset to 1)
    QByteArray xmp;         ///< XMP packet
    QByteArray iptc;        ///< IPTC block
};

/// Pixels in the file's own depth and encoding, upright, with profile and metadata. A value: copies share the pixels until one is changed.
/// Pixels are CV_8UC{1,3,4} or CV_16UC{1,3,4}; channels are grey, RGB or RGBA (straight alpha). A default-made Photo is null.
class Photo {
   public:
    Photo() = default;
    explicit Photo(cv::Mat pixels, PhotoMetadata metadata = {}, QString format = {});

    bool isNull() const { return m_pixels.empty(); }
    int width() const { return m_pixels.cols; }
    int height() const { return m_pixels.rows; }
    cv::Size size() const { return m_pixels.size(); }
    int channels() const { return m_pixels.channels(); }
    int bitsPerChannel() const { return m_pixels.depth() == CV_16U ? 16 : 8; }
    bool hasAlpha() const { return channels() == 4; }
    std::size_t byteCount() const { return m_pixels.total() * m_pixels.elemSize(); }

    /// Shared, read only: never write through it.
    const cv::Mat& pixels() const { return m_pixels; }
    /// A deep copy of a part (clipped to the photo).
    cv::Mat copyOf(const cv::Rect& rect) const;
    /// Overwrites `rect` with pixels of the same type; detaches from copies first. Throws Error(EngineFailed) on a type or size mismatch.
    void replace(const cv::Rect& rect, const cv::Mat& pixels);

    /// The colour channels of a part as CV_32FC3 RGB in [0, 1] (grey is repeated; alpha is dropped).
    cv::Mat toFloatRgb(const cv::Rect& rect) const;
    /// Converts CV_32FC3 RGB [0, 1] back to this photo's type, rounding; alpha is taken from the photo's own pixels at `rect`.
    cv::Mat fromFloatRgb(const cv::Mat& rgb, const cv::Rect& rect) const;
    /// 8-bit picture of a part for the screen, converted from the photo's profile to sRGB, reduced by an integer factor (box filter).
    QImage toDisplayImage(const cv::Rect& rect, int reduction = 1) const;

    const PhotoMetadata& metadata() const { return m_metadata; }
    void setMetadata(PhotoMetadata metadata) { m_metadata = std::move(metadata); }
    /// Lower-case name of the file format it was read from ("jpeg", "png", ...), or empty.
    const QString& format() const { return m_format; }

   private:
    cv::Mat m_pixels;
    PhotoMetadata m_metadata;
    QString m_format;
};

}  // namespace lacuna::core
