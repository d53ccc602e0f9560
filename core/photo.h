// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <memory>
#include <opencv2/core.hpp>

class QColorTransform;

namespace lacuna::core {

/// What travels with the pixels, kept as bytes so that nothing is lost by reinterpreting it.
struct PhotoMetadata {
    QByteArray iccProfile;  ///< as found in the file; empty: none (taken as sRGB)
    QByteArray exif;        ///< Exif block as Exiv2 encodes it (Orientation already reset to 1)
    QByteArray xmp;         ///< XMP packet
    QByteArray iptc;        ///< IPTC block
    int dotsPerMeterX = 0;  ///< print resolution; 0: the file says none
    int dotsPerMeterY = 0;
};

/// Pixels in the file's own depth and encoding, upright, with profile and metadata. A value: copies share the pixels until one is
/// changed. Pixels are CV_8UC{1,3,4} or CV_16UC{1,3,4}; channels are grey, RGB or RGBA (straight alpha). A default-made Photo is
/// null.
class Photo {
 public:
    Photo() = default;
    /// Takes over `pixels` without a copy (a part of a larger matrix is copied). Throws Error(EngineFailed) on any other type.
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
    /// A deep copy of a part (clipped to the photo; empty when nothing of it is inside).
    cv::Mat copyOf(const cv::Rect& rect) const;
    /// Overwrites `rect` with pixels of the same type; detaches from copies first. Throws Error(EngineFailed) on a type or size
    /// mismatch.
    void replace(const cv::Rect& rect, const cv::Mat& pixels);

    /// The colour channels of a part (inside the photo) as CV_32FC3 RGB in [0, 1] (grey is repeated; alpha is dropped).
    /// Throws Error(EngineFailed) when `rect` is not inside the photo; fromFloatRgb too.
    cv::Mat toFloatRgb(const cv::Rect& rect) const;
    /// Converts CV_32FC3 RGB [0, 1] back to this photo's type, rounding; alpha is taken from the photo's own pixels at `rect`.
    /// fromFloatRgb(toFloatRgb(rect), rect) gives the photo's own bytes. Grey photos take the luma.
    cv::Mat fromFloatRgb(const cv::Mat& rgb, const cv::Rect& rect) const;
    /// 8-bit picture of a part for the screen, converted from the photo's profile to sRGB, reduced by an integer factor (box
    /// filter that starts at the part's top left; the last column and row average what is left, so sides are rounded up). RGB32,
    /// or ARGB32_Premultiplied for photos with alpha. A profile that Qt can't use (CMYK, table-based) is ignored. The part is
    /// clipped to the photo; a null picture when nothing is left. Safe on any thread.
    QImage toDisplayImage(const cv::Rect& rect, int reduction = 1) const;

    const PhotoMetadata& metadata() const { return m_metadata; }
    void setMetadata(PhotoMetadata metadata);
    /// Lower-case name of the file format it was read from ("jpeg", "png", ...), or empty.
    const QString& format() const { return m_format; }

 private:
    cv::Mat m_pixels;
    PhotoMetadata m_metadata;
    QString m_format;
    std::shared_ptr<const QColorTransform> m_toScreen;  ///< null: the pixels are shown as they are
};

/// Makes `mat` the only owner of its pixels, so that writing to it changes no other matrix that shares them.
void detach(cv::Mat& mat);

}  // namespace lacuna::core
