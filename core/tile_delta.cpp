// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tile_delta.h"

#include <QDataStream>
#include <algorithm>
#include <cstring>

#include "core/error.h"
#include "core/packed_pixels.h"
#include "core/text.h"

namespace lacuna::core {

namespace {
constexpr int kLengthBytes = 4;  // qCompress begins with the length
}

TileDelta::Tile TileDelta::packed(const cv::Rect& rect, const cv::Mat& difference) {
    CV_Assert(difference.isContinuous());
    const auto size = static_cast<qsizetype>(difference.total() * difference.elemSize());
    // Differences of photographs are noise, which costs much time and gains nothing; a look at the middle tells.
    constexpr qsizetype kProbe = 512;
    const bool isWorthIt = size <= kProbe || qCompress(difference.data + (size - kProbe) / 2, kProbe, 1).size() < kProbe * 3 / 4;
    Tile tile{rect, isWorthIt ? qCompress(difference.data, size, 1) : QByteArray(), isWorthIt};
    if (!isWorthIt || tile.data.size() >= size)
        tile = {rect, QByteArray(reinterpret_cast<const char*>(difference.data), size), false};
    tile.data.squeeze();
    return tile;
}

cv::Mat TileDelta::unpacked(const Tile& tile) const {
    const Error damaged(ErrorKind::EngineFailed, Text::tr("Undo or redo"), Text::tr("the stored step is damaged"));
    if (tile.compressed) {
        if (tile.data.size() <= kLengthBytes) throw damaged;
        return unpackPixels(QByteArray::fromRawData(tile.data.constData() + kLengthBytes, tile.data.size() - kLengthBytes),
                            tile.rect.size(), m_type);
    }
    cv::Mat difference(tile.rect.size(), m_type);
    if (static_cast<std::size_t>(tile.data.size()) != difference.total() * difference.elemSize()) throw damaged;
    std::memcpy(difference.data, tile.data.constData(), static_cast<std::size_t>(tile.data.size()));
    return difference;
}

cv::Rect TileDelta::tileRect(int row, int column, cv::Size picture) {
    return cv::Rect(column * kTilePx, row * kTilePx, kTilePx, kTilePx) & cv::Rect({0, 0}, picture);
}

bool TileDelta::fits(cv::Size picture, int type) const {
    if (m_tiles.empty()) return true;
    if (m_type != type) return false;
    const int rows = (picture.height + kTilePx - 1) / kTilePx, columns = (picture.width + kTilePx - 1) / kTilePx;
    return std::all_of(m_tiles.begin(), m_tiles.end(), [&](const auto& entry) {
        const auto& [place, tile] = entry;
        const auto [row, column] = place;
        if (row < 0 || row >= rows || column < 0 || column >= columns || tile.rect != tileRect(row, column, picture))
            return false;
        try {
            (void)unpacked(tile);
            return true;
        } catch (const Error&) {
            return false;
        }
    });
}

TileDelta::TileDelta(const cv::Mat& before, const cv::Rect& rect, const cv::Mat& after) : m_type(before.type()) {
    CV_Assert(after.type() == before.type() && after.size() == rect.size());
    for (int row = rect.y / kTilePx; row * kTilePx < rect.br().y; ++row) {
        for (int column = rect.x / kTilePx; column * kTilePx < rect.br().x; ++column) {
            const cv::Rect whole = tileRect(row, column, before.size());
            const cv::Rect changed = whole & rect;
            const cv::Mat was = before(changed), becomes = after(changed - rect.tl());
            const std::size_t rowBytes = changed.width * before.elemSize();
            bool same = true;
            for (int y = 0; y < changed.height && same; ++y) same = std::memcmp(was.ptr(y), becomes.ptr(y), rowBytes) == 0;
            if (same) continue;
            cv::Mat difference = cv::Mat::zeros(whole.size(), m_type);
            cv::Mat part = difference(changed - whole.tl());
            cv::bitwise_xor(was, becomes, part);
            m_tiles.emplace(std::pair(row, column), packed(whole, difference));
        }
    }
}

void TileDelta::merge(const TileDelta& later) {
    if (m_tiles.empty()) m_type = later.m_type;
    for (const auto& [place, tile] : later.m_tiles) {
        const auto found = m_tiles.find(place);
        if (found == m_tiles.end()) {
            m_tiles.emplace(place, tile);
            continue;
        }
        cv::Mat difference;
        cv::bitwise_xor(unpacked(found->second), later.unpacked(tile), difference);
        // Painted and wiped again in one stroke: nothing is left of it.
        if (cv::norm(difference.reshape(1), cv::NORM_INF) == 0.) {
            m_tiles.erase(found);
        } else {
            found->second = packed(tile.rect, difference);
        }
    }
}

cv::Rect TileDelta::bounds() const {
    cv::Rect all;
    for (const auto& [place, tile] : m_tiles) all = all.empty() ? tile.rect : all | tile.rect;
    return all;
}

std::size_t TileDelta::bytes() const {
    std::size_t sum = 0;
    for (const auto& [place, tile] : m_tiles) sum += sizeof(Tile) + static_cast<std::size_t>(tile.data.size());
    return sum;
}

QDataStream& operator<<(QDataStream& stream, const TileDelta& delta) {
    stream << qint32(delta.m_type) << quint32(delta.m_tiles.size());
    for (const auto& [place, tile] : delta.m_tiles) {
        stream << qint32(place.first) << qint32(place.second) << qint32(tile.rect.x) << qint32(tile.rect.y)
               << qint32(tile.rect.width) << qint32(tile.rect.height) << tile.compressed << tile.data;
    }
    return stream;
}

QDataStream& operator>>(QDataStream& stream, TileDelta& delta) {
    qint32 type = 0, row = 0, column = 0, x = 0, y = 0, width = 0, height = 0;
    quint32 count = 0;
    stream >> type >> count;
    delta.m_type = type;
    delta.m_tiles.clear();
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        TileDelta::Tile tile;
        stream >> row >> column >> x >> y >> width >> height >> tile.compressed >> tile.data;
        tile.rect = {x, y, width, height};
        delta.m_tiles.emplace(std::pair<int, int>(row, column), std::move(tile));
    }
    return stream;
}

}  // namespace lacuna::core
