// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace lacuna::core {

/// One connected hole (8-connectivity).
struct Hole {
    cv::Rect bounds;
    int areaPx = 0;
};

/// The smallest rectangle that holds every pixel of a CV_8UC1 mask that isn't 0; empty when there is none. Use it instead of
/// cv::boundingRect, which in OpenCV 4.6 sometimes leaves out the last column of a mask.
cv::Rect maskBounds(const cv::Mat& mask);

/// 255 where two pictures of the same type and size differ in any channel (CV_8UC1).
cv::Mat differingPixels(const cv::Mat& a, const cv::Mat& b);

/// How a mask says of a pixel how much of it is to be replaced: 255 all of it, 0 nothing, 128 to 254 a share of 1/128 to
/// 127/128 (a soft edge: the fill is blended in by that much). There are no other values, so that everything above 127 is hole
/// for whatever knows of no softness, engines among it.
uchar maskValue(double share);  ///< [0, 1]; less than half a step is 0
inline double maskShare(uchar value) { return value > 127 ? (value - 127) / 128. : 0.; }
/// Whether any pixel of a mask is soft.
bool hasSoftPixels(const cv::Mat& mask);

/// The painted mask of a photo: any number of holes of any shape, see maskValue(). A value: copies share pixels until changed.
class HoleMask {
 public:
    HoleMask() = default;
    explicit HoleMask(cv::Size size);  ///< nothing but keep
    explicit HoleMask(cv::Mat mask);   ///< CV_8UC1; what is up to 127 becomes 0

    cv::Size size() const { return m_mask.size(); }
    bool isEmpty() const;  ///< no hole pixel at all
    bool isFull() const;   ///< nothing but hole
    const cv::Mat& pixels() const { return m_mask; }
    /// A deep copy of a part (clipped to the mask; empty when nothing of it is inside).
    cv::Mat copyOf(const cv::Rect& rect) const;
    /// Overwrites a part (CV_8UC1, what is up to 127 becomes 0), detaching from copies first. Throws Error(EngineFailed) on
    /// another size, type or a part that is not inside.
    void replace(const cv::Rect& rect, const cv::Mat& mask);
    void invert();  ///< soft pixels too: their share becomes what was missing
    void clear();
    /// The connected holes, ordered by top then left of their bounds.
    std::vector<Hole> holes() const;
    /// The smallest rectangle that holds every hole pixel; empty when there is none.
    cv::Rect bounds() const;

 private:
    cv::Mat m_mask;
};

}  // namespace lacuna::core
