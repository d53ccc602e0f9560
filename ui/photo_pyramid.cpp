// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photo_pyramid.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "ui/view_transform.h"

namespace lacuna::ui {

namespace {

QImage::Format formatFor(bool alpha) { return alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32; }

QSize halved(QSize size) { return {(size.width() + 1) / 2, (size.height() + 1) / 2}; }

int levelsFor(QSize size) {
    int levels = 1;
    for (; std::max(size.width(), size.height()) > 256; size = halved(size)) ++levels;
    return levels;
}

/// Mean of four pixels, two channels at a time in one word.
quint32 mean4(quint32 a, quint32 b, quint32 c, quint32 d) {
    constexpr quint32 kMask = 0x00ff00ffU;
    const quint32 low = ((a & kMask) + (b & kMask) + (c & kMask) + (d & kMask) + 0x00020002U) >> 2;
    const quint32 high = ((a >> 8) & kMask) + ((b >> 8) & kMask) + ((c >> 8) & kMask) + ((d >> 8) & kMask) + 0x00020002U;
    return (low & kMask) | (((high >> 2) & kMask) << 8);
}

QImage halfOf(const QImage& image) {
    QImage half(halved(image.size()), image.format());
    for (int y = 0; y < half.height(); ++y) {
        const auto* top = reinterpret_cast<const quint32*>(image.constScanLine(2 * y));
        const auto* bottom = reinterpret_cast<const quint32*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* out = reinterpret_cast<quint32*>(half.scanLine(y));
        const int pairs = image.width() / 2;
        for (int x = 0; x < pairs; ++x) out[x] = mean4(top[2 * x], top[2 * x + 1], bottom[2 * x], bottom[2 * x + 1]);
        if (pairs < half.width()) {
            const int last = image.width() - 1;
            out[pairs] = mean4(top[last], top[last], bottom[last], bottom[last]);
        }
    }
    return half;
}

}  // namespace

TiledImage::TiledImage(QSize size, QImage::Format format)
    : m_size(size), m_format(format), m_columns((size.width() + kTile - 1) / kTile) {
    const int rows = (size.height() + kTile - 1) / kTile;
    m_tiles.reserve(static_cast<std::size_t>(m_columns) * rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            m_tiles.emplace_back(std::min(kTile, size.width() - column * kTile), std::min(kTile, size.height() - row * kTile),
                                 format);
        }
    }
}

void TiledImage::write(QPoint at, const QImage& image) {
    const QRect target = QRect(at, image.size()) & QRect(QPoint(), m_size);
    if (target.isEmpty()) return;
    for (int row = target.top() / kTile; row <= target.bottom() / kTile; ++row) {
        for (int column = target.left() / kTile; column <= target.right() / kTile; ++column) {
            QImage& tile = m_tiles[static_cast<std::size_t>(row) * m_columns + column];
            const QPoint corner(column * kTile, row * kTile);
            const QRect part = target & QRect(corner, tile.size());
            for (int y = part.top(); y <= part.bottom(); ++y) {
                std::memcpy(tile.scanLine(y - corner.y()) + 4 * (part.left() - corner.x()),
                            image.constScanLine(y - at.y()) + 4 * (part.left() - at.x()),
                            4 * static_cast<std::size_t>(part.width()));
            }
        }
    }
}

QImage TiledImage::read(const QRect& rect) const {
    QImage result(rect.size(), m_format);
    for (int row = rect.top() / kTile; row <= rect.bottom() / kTile; ++row) {
        for (int column = rect.left() / kTile; column <= rect.right() / kTile; ++column) {
            const QImage& tile = m_tiles[static_cast<std::size_t>(row) * m_columns + column];
            const QPoint corner(column * kTile, row * kTile);
            const QRect part = rect & QRect(corner, tile.size());
            for (int y = part.top(); y <= part.bottom(); ++y) {
                std::memcpy(result.scanLine(y - rect.top()) + 4 * (part.left() - rect.left()),
                            tile.constScanLine(y - corner.y()) + 4 * (part.left() - corner.x()),
                            4 * static_cast<std::size_t>(part.width()));
            }
        }
    }
    return result;
}

PhotoPyramid::PhotoPyramid(QSize photo, const QImage& coarse, int level) : m_size(photo), m_alpha(coarse.hasAlphaChannel()) {
    m_levels.resize(static_cast<std::size_t>(std::max(levelsFor(photo), level + 1)));
    QSize size = photo;
    for (int n = 0; n < level; ++n) size = halved(size);
    const QImage::Format format = formatFor(m_alpha);
    QImage image = coarse.convertToFormat(format);
    if (image.size() != size) image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(format);
    for (int n = level; n < levelCount(); ++n) {
        m_levels[n] = TiledImage(image.size(), format);
        m_levels[n].write({0, 0}, image);
        image = halfOf(image);
    }
}

PhotoPyramid PhotoPyramid::build(const core::Photo& photo, const std::atomic_bool* stop) {
    PhotoPyramid pyramid;
    pyramid.m_size = toQSize(photo.size());
    pyramid.m_alpha = photo.hasAlpha();
    const QImage::Format format = formatFor(pyramid.m_alpha);
    QSize size = pyramid.m_size;
    pyramid.m_levels.resize(static_cast<std::size_t>(levelsFor(size)));
    for (TiledImage& level : pyramid.m_levels) {
        level = TiledImage(size, format);
        size = halved(size);
    }
    // Bands of one row of tiles keep the scratch memory small.
    for (int y = 0; y < pyramid.m_size.height(); y += TiledImage::kTile) {
        if (stop && stop->load()) return {};
        const QRect band(0, y, pyramid.m_size.width(), std::min(TiledImage::kTile, pyramid.m_size.height() - y));
        pyramid.m_levels[0].write(band.topLeft(), displayImage(photo, band));
    }
    for (int n = 1; n < pyramid.levelCount(); ++n) {
        const QSize levelSize = pyramid.m_levels[n].size();
        for (int y = 0; y < levelSize.height(); y += TiledImage::kTile) {
            if (stop && stop->load()) return {};
            pyramid.reduceInto(n, {0, y, levelSize.width(), std::min(TiledImage::kTile, levelSize.height() - y)});
        }
    }
    return pyramid;
}

int PhotoPyramid::levelFor(double scale) const {
    int wanted = scale >= 1.0 ? 0 : static_cast<int>(std::floor(std::log2(1.0 / scale) + 0.1));
    wanted = std::clamp(wanted, 0, levelCount() - 1);
    while (wanted + 1 < levelCount() && m_levels[wanted].isNull()) ++wanted;
    return wanted;
}

void PhotoPyramid::update(QPoint at, const QImage& fullSize) {
    if (!isComplete()) return;
    QRect rect = QRect(at, fullSize.size()) & QRect(QPoint(), m_size);
    if (rect.isEmpty()) return;
    m_levels[0].write(at, fullSize);
    for (int n = 1; n < levelCount(); ++n) {
        rect = QRect(QPoint(rect.left() / 2, rect.top() / 2), QPoint(rect.right() / 2, rect.bottom() / 2));
        reduceInto(n, rect);
    }
}

void PhotoPyramid::reduceInto(int level, const QRect& rect) {
    const TiledImage& finer = m_levels[level - 1];
    const QRect source = QRect(rect.topLeft() * 2, rect.size() * 2) & QRect(QPoint(), finer.size());
    m_levels[level].write(rect.topLeft(), halfOf(finer.read(source)));
}

int firstPaintLevel(QSize photo) {
    int level = 0;
    for (double pixels = double(photo.width()) * photo.height(); pixels > 2.5e6; pixels /= 4) ++level;
    return level;
}

QImage displayImage(const core::Photo& photo, const QRect& rect, int reduction) {
    return photo.toDisplayImage(toCvRect(rect), reduction).convertToFormat(formatFor(photo.hasAlpha()));
}

}  // namespace lacuna::ui
