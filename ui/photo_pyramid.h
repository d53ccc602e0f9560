// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <atomic>
#include <vector>

#include "core/photo.h"

namespace lacuna::ui {

/// A large picture in tiles. Tiles are shared between copies until one is written to, so keeping an earlier state costs what
/// changed.
class TiledImage {
 public:
    static constexpr int kTile = 512;

    TiledImage() = default;
    TiledImage(QSize size, QImage::Format format);
    QSize size() const { return m_size; }
    bool isNull() const { return m_tiles.empty(); }
    /// Copies `image` to `at`; what sticks out is left off.
    void write(QPoint at, const QImage& image);
    /// The part `rect`, which must lie inside.
    QImage read(const QRect& rect) const;

 private:
    QSize m_size;
    QImage::Format m_format = QImage::Format_RGB32;
    int m_columns = 0;
    std::vector<QImage> m_tiles;
};

/// The photo for the screen, at full size and halved again and again. Level n has one pixel for 2^n x 2^n photo pixels. A value.
class PhotoPyramid {
 public:
    PhotoPyramid() = default;
    /// Nothing but one coarse level, for the first paint.
    PhotoPyramid(QSize photo, const QImage& coarse, int level);
    /// All levels. Returns a null pyramid when `stop` becomes true.
    static PhotoPyramid build(const core::Photo& photo, const std::atomic_bool* stop = nullptr);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return m_size; }
    bool hasAlpha() const { return m_alpha; }
    /// The level to draw at `scale` device pixels per photo pixel: fine enough, or the finest that is there.
    int levelFor(double scale) const;
    const TiledImage& level(int index) const { return m_levels[static_cast<std::size_t>(index)]; }
    int levelCount() const { return static_cast<int>(m_levels.size()); }
    bool isComplete() const { return !m_levels.empty() && !m_levels.front().isNull(); }
    /// Replaces photo pixels from `at` on and everything in the other levels that depends on them.
    void update(QPoint at, const QImage& fullSize);

 private:
    void reduceInto(int level, const QRect& rect);
    QSize m_size;
    bool m_alpha = false;
    std::vector<TiledImage> m_levels;
};

/// Level whose picture of a photo has about two million pixels: quick to make and enough for a first paint.
int firstPaintLevel(QSize photo);
/// The 8-bit picture of a part in the pyramid's own format.
QImage displayImage(const core::Photo& photo, const QRect& rect, int reduction = 1);

}  // namespace lacuna::ui
