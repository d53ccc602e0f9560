// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hole_recorder.h"

#include <algorithm>

namespace lacuna::core {

std::vector<OwnHole> HoleRecorder::ownHoles(const GrownHoles& grown, const HoleMask& painted,
                                            const std::vector<int>& holes) const {
    std::map<std::size_t, std::vector<int>> parts;  // by whole hole
    for (const int hole : holes) {
        const auto seed = std::find(m_seeds.begin(), m_seeds.end(), grown.seeds[static_cast<std::size_t>(hole)]);
        parts[static_cast<std::size_t>(seed - m_seeds.begin())].push_back(hole);
    }
    std::vector<OwnHole> own;
    for (const auto& [hole, pieces] : parts) {
        cv::Rect bounds;
        for (const int piece : pieces) bounds |= grown.bounds[static_cast<std::size_t>(piece)];
        const cv::Mat all = paintedPart(grown, painted, bounds, pieces);
        const cv::Rect inside = maskBounds(all);
        own.push_back({hole, inside + bounds.tl(), all(inside).clone()});
    }
    return own;
}

void HoleRecorder::keep(const OwnHole& own, const RawFill& raw) {
    m_pieces[own.hole].push_back({own.rect, PackedPicture(own.painted), raw.window, raw.size, raw.part, PackedPicture(raw.rgb)});
}

FilledHoles HoleRecorder::records(const Photo& photo, const FilledHoleRecord& common) const {
    FilledHoles holes;
    for (std::size_t i = 0; i < m_seeds.size(); ++i) {
        FilledHoleRecord record = common;
        record.id = QUuid::createUuid();
        record.rect = m_bounds[i];
        cv::Mat painted = cv::Mat::zeros(record.rect.size(), CV_8UC1);
        for (const FilledPiece& piece : m_pieces[i]) {
            cv::Mat part = painted(piece.rect - record.rect.tl());
            part |= piece.painted.unpacked();
        }
        cv::Mat before = photo.copyOf(record.rect);
        before.setTo(0, painted == 255);  // under soft pixels the photo shows through
        record.painted = PackedPicture(painted);
        record.touched = PackedPicture(dilatedHole(painted, blendReach(record.blend).fillPx));
        record.before = PackedPicture(before);
        record.pieces = std::make_shared<const std::vector<FilledPiece>>(m_pieces[i]);
        holes.push_back(std::make_shared<FilledHole>(std::move(record)));
    }
    return holes;
}

}  // namespace lacuna::core
