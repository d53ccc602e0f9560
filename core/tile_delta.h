// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <opencv2/core.hpp>
#include <utility>

class QDataStream;

namespace lacuna::core {

/// The difference between two states of a picture, kept for the changed tiles only. Tiles hold before XOR after, so that one
/// delta leads both ways and costs half of two copies; they are compressed where that saves anything (masks shrink to almost
/// nothing). A value without a thread of its own; belongs to an undo command.
class TileDelta {
 public:
    static constexpr int kTilePx = 64;

    TileDelta() = default;
    /// `before` is the whole picture, `after` (same type) what `rect`, a part inside of it, becomes.
    TileDelta(const cv::Mat& before, const cv::Rect& rect, const cv::Mat& after);

    bool isEmpty() const { return m_tiles.empty(); }
    /// Turns the state before into the one after, and the one after into the one before. A picture is a Photo or a HoleMask.
    template <typename Picture>
    void toggle(Picture& picture) const {
        for (const auto& [place, tile] : m_tiles) {
            const cv::Mat difference = unpacked(tile);
            cv::Mat pixels = picture.copyOf(tile.rect);
            cv::bitwise_xor(pixels, difference, pixels);
            picture.replace(tile.rect, pixels);
        }
    }
    /// Appends a later delta of the same picture.
    void merge(const TileDelta& later);
    /// The smallest union of tiles that holds the changes.
    cv::Rect bounds() const;
    /// Memory held.
    std::size_t bytes() const;
    /// Whether it is of a picture of this size and type, and every tile can be unpacked; for what comes from a file.
    bool fits(cv::Size picture, int type) const;

    friend QDataStream& operator<<(QDataStream& stream, const TileDelta& delta);
    friend QDataStream& operator>>(QDataStream& stream, TileDelta& delta);

 private:
    struct Tile {
        cv::Rect rect;
        QByteArray data;
        bool compressed = false;
    };
    static cv::Rect tileRect(int row, int column, cv::Size picture);
    static Tile packed(const cv::Rect& rect, const cv::Mat& difference);
    cv::Mat unpacked(const Tile& tile) const;

    int m_type = 0;
    std::map<std::pair<int, int>, Tile> m_tiles;  ///< by row and column
};

}  // namespace lacuna::core
